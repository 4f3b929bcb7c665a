// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

constexpr std::int64_t DefaultDeadline{600};

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("Deployment"))
        return {};
    const NodeRef deadline = scope.spec()["progressDeadlineSeconds"];
    const NodeRef ready = scope.spec()["minReadySeconds"];
    const std::int64_t readySeconds = wholeNumber(ready).value_or(0);
    const std::int64_t deadlineSeconds = wholeNumber(deadline).value_or(DefaultDeadline);
    if ((!deadline && !ready) || deadlineSeconds < 0 || readySeconds < 0 || deadlineSeconds > readySeconds)
        return {};
    const std::int64_t enough = readySeconds + DefaultDeadline;
    const NodeRef shown = deadline && !deadline.isNull() ? deadline : ready;
    Diagnostic found =
        scope.at(shown, "Invalid",
                 Rules::tr("A Pod counts after %1 s of being ready, but the update is declared failed after %2 s.")
                     .arg(readySeconds)
                     .arg(deadlineSeconds),
                 Rules::tr("Set progressDeadlineSeconds to more than minReadySeconds, for example %1.").arg(enough));
    found.path = scope.path(scope.spec()) + ".progressDeadlineSeconds";
    if (shown == deadline)
        found.fixes.push_back(scope.fix(Rules::tr("Set progressDeadlineSeconds to %1").arg(enough),
                                        replacedValue(deadline, std::to_string(enough)), false));
    return {found};
}

} // namespace

extern const Rule progressDeadlineTooShortRule;
const Rule progressDeadlineTooShortRule{
    .info = {.id = "progress-deadline-too-short",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Deadline before success is possible"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "An update could never succeed in that time, so the cluster "
                                                        "refuses the Deployment."),
             .docs = "concepts/workloads/controllers/deployment/#progress-deadline-seconds"},
    .object = run,
};

} // namespace slipway
