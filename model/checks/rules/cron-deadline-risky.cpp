// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timing.h"
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

constexpr std::int64_t LookInterval = 10; // seconds between two looks of the CronJob controller

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("CronJob"))
        return found;
    const NodeRef spec = scope.spec();
    const NodeRef deadline = spec["startingDeadlineSeconds"];
    if (const auto seconds = wholeNumber(deadline); seconds && *seconds >= 0 && *seconds < LookInterval) {
        Diagnostic tight =
            scope.at(deadline, "",
                     Rules::tr("Runs may start at most %1 s late, but the controller looks only every %2 s.")
                         .arg(*seconds)
                         .arg(LookInterval),
                     Rules::tr("Allow at least %1 s, better a minute.").arg(LookInterval));
        if (scope.wantsFixes())
            addFix(scope, tight, Rules::tr("Set startingDeadlineSeconds to %1").arg(60), replacedValue(deadline, "60"));
        found.push_back(std::move(tight));
    }
    const NodeRef schedule = spec["schedule"];
    if (const int runs = runsPerHour(schedule.value()); runs > 1 && !spec["concurrencyPolicy"]) {
        Diagnostic overlaps = scope.at(
            schedule, "",
            Rules::tr("This runs up to %1 times an hour, and a slow run overlaps with the next one.").arg(runs),
            Rules::tr("Write concurrencyPolicy: Forbid, or Allow where overlaps do no harm."));
        overlaps.severity = Severity::Hint;
        if (scope.wantsFixes())
            addFix(scope, overlaps, Rules::tr("Let no two runs overlap (Forbid)"),
                   writtenAt(spec, {"concurrencyPolicy"}, "Forbid"));
        if (scope.wantsFixes())
            addFix(scope, overlaps, Rules::tr("Say that runs may overlap (Allow)"),
                   writtenAt(spec, {"concurrencyPolicy"}, "Allow"));
        found.push_back(std::move(overlaps));
    }
    return found;
}

} // namespace

extern const Rule cronDeadlineRiskyRule;
const Rule cronDeadlineRiskyRule{
    .info = {.id = "cron-deadline-risky",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Runs may be skipped or overlap"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A run that is skipped or runs beside another leaves no error "
                                                        "behind, so it is noticed late."),
             .docs = "concepts/workloads/controllers/cron-jobs/#job-creation"},
    .kinds = {"CronJob"},
    .object = run,
};

} // namespace slipway
