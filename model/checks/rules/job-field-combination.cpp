// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef job = scope.isKind("Job")       ? scope.spec()
                        : scope.isKind("CronJob") ? scope.spec()["jobTemplate"]["spec"]
                                                  : NodeRef();
    const auto atOnce = wholeNumber(job["parallelism"]);
    const auto runs = wholeNumber(job["completions"]);
    if (!atOnce || !runs || *atOnce <= *runs)
        return {};
    Diagnostic found =
        scope.at(job["parallelism"], "",
                 Rules::tr("Only %1 runs are needed, so there are never %2 Pods at once.").arg(*runs).arg(*atOnce),
                 Rules::tr("Write at most %1, or ask for more completions.").arg(*runs));
    found.severity = Severity::Hint;
    found.fixes.push_back(scope.fix(Rules::tr("Set \"%1\" to %2").arg(QLatin1String("parallelism")).arg(*runs),
                                    replacedValue(job["parallelism"], std::to_string(*runs)), false));
    return only(std::move(found));
}

} // namespace

/// What the server refuses is in the API validation, which names this rule; here stands what it accepts.
extern const Rule jobFieldCombinationRule;
const Rule jobFieldCombinationRule{
    .info = {.id = "job-field-combination",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Fields of a Job that do not go together"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Some fields of a Job only mean something together with others, or exclude each "
                                      "other; the cluster refuses what it could not follow."),
             .docs = "concepts/workloads/controllers/job/"},
    .kinds = {"Job", "CronJob"},
    .object = run,
};

} // namespace slipway
