// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timing.h"
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

constexpr std::int64_t NoDeadline = 2'147'483'647;

/// How long a container may take to be ready without anything being wrong, and the probe that says so.
struct SlowStart {
    std::int64_t seconds = 0;
    NodeRef probe{};
};

SlowStart slowestStart(const Container &container)
{
    if (const NodeRef startup = container.node["startupProbe"]; startup.isMapping())
        return {probeTimes(startup).budget(), startup};
    if (const NodeRef readiness = container.node["readinessProbe"]; readiness.isMapping())
        return {earliestReady({}, readiness), readiness};
    return {};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("Deployment"))
        return {};
    const NodeRef spec = scope.spec();
    const NodeRef written = spec["progressDeadlineSeconds"];
    const std::int64_t deadline = written && !written.isNull() ? wholeNumber(written).value_or(NoDeadline) : 600;
    const std::int64_t minReady = wholeNumber(spec["minReadySeconds"]).value_or(0);
    if (deadline == NoDeadline || deadline <= minReady) // the second is refused by the server
        return {};
    SlowStart slowest;
    for (const Container &container : scope.containers())
        if (const SlowStart start = slowestStart(container); isMain(container) && start.seconds > slowest.seconds)
            slowest = start;
    const std::int64_t needed = slowest.seconds + minReady;
    if (!slowest.probe || needed < deadline)
        return {};
    const QString message =
        slowest.probe.keyText() == "startupProbe"
            ? Rules::tr("Starting may take %1 s (startup probe %2 s, minReadySeconds %3 s), but the update is declared "
                        "failed after %4 s.")
            : Rules::tr("A Pod counts after %1 s at the earliest (readiness probe %2 s, minReadySeconds %3 s), but the "
                        "update is declared failed after %4 s.");
    const QString numbers = message.arg(needed).arg(slowest.seconds).arg(minReady).arg(deadline);
    const QString next = Rules::tr("Make progressDeadlineSeconds longer than the slowest start.");
    Diagnostic late = written && !written.isNull() ? scope.at(written, "", numbers, next)
                                                   : scope.atKey(slowest.probe, "", numbers, next);
    if (written && !written.isNull())
        late.related.push_back(scope.related(scope.object, slowest.probe, Rules::tr("This allows the slow start.")));
    const std::int64_t enough = needed + std::max<std::int64_t>(60, needed / 4);
    if (scope.wantsFixes())
        addFix(scope, late, Rules::tr("Set progressDeadlineSeconds to %1").arg(enough),
               writtenAt(spec, {"progressDeadlineSeconds"}, std::to_string(enough)));
    return {late};
}

} // namespace

extern const Rule startupOutlastsProgressDeadlineRule;
const Rule startupOutlastsProgressDeadlineRule{
    .info = {.id = "startup-outlasts-progress-deadline",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Slow starts count as failed updates"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "An update that is slow but healthy would be reported as broken, "
                                                     "and tools that wait for it give up."),
             .docs = "concepts/workloads/controllers/deployment/#progress-deadline-seconds"},
    .object = run,
};

} // namespace slipway
