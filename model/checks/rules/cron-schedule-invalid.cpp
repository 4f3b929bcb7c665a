// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/schedule.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef schedule = scope.spec()["schedule"];
    if (!scope.isKind("CronJob") || !schedule || !schedule.isScalar())
        return {};
    const auto trap = scheduleTrap(schedule.value());
    if (!trap)
        return {};
    Diagnostic found = scope.at(schedule, "", *trap, Rules::tr("Change the schedule if you did not mean that."));
    found.severity = Severity::Warning;
    return only(std::move(found));
}

} // namespace

/// What the server refuses is in the API validation, which names this rule; here stands what it accepts.
extern const Rule cronScheduleInvalidRule;
const Rule cronScheduleInvalidRule{
    .info = {.id = "cron-schedule-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Schedule that cannot be read"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "The five parts of a schedule are minute, hour, day of the month, month and day of the week. One that "
                 "cannot be read would never start anything, so the cluster refuses it."),
             .docs = "concepts/workloads/controllers/cron-jobs/"},
    .kinds = {"CronJob"},
    .object = run,
};

} // namespace slipway
