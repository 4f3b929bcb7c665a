// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timing.h"
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

constexpr std::int64_t NoDeadline = 2'147'483'647;

/// How long the containers of a Pod may take to be ready without anything being wrong, and the probe that says so.
struct SlowStart {
    std::int64_t seconds = 0;
    NodeRef probe{};
    bool isChain = false; ///< of containers that start one after the other
};

SlowStart slowestStart(const Container &container)
{
    const NodeRef startup = container.node["startupProbe"];
    const NodeRef readiness = container.node["readinessProbe"];
    const std::int64_t budget = startup.isMapping() ? probeTimes(startup).budget() : 0;
    const std::int64_t ready = readiness.isMapping() ? earliestReady({}, readiness) : 0;
    return budget >= ready ? SlowStart{budget, startup} : SlowStart{ready, readiness};
}

/// A sidecar lets the next container begin once its startup probe has succeeded.
SlowStart slowestStart(const std::vector<Container> &containers)
{
    SlowStart slowest;
    std::int64_t before = 0;
    for (const Container &container : containers) {
        if (!isMain(container))
            continue;
        SlowStart start = slowestStart(container);
        start.isChain = before > 0 && start.seconds > 0;
        start.seconds += before;
        if (start.seconds > slowest.seconds)
            slowest = start;
        if (const NodeRef startup = container.node["startupProbe"]; container.isSidecar && startup.isMapping())
            before += probeTimes(startup).budget();
    }
    return slowest;
}

QString messageFor(const SlowStart &start, std::int64_t deadline)
{
    const QString message =
        start.isChain ? Rules::tr("The containers start one after the other and may take %1 s by their probes, but the "
                                  "update is declared failed after %2 s without progress.")
        : start.probe.keyText() == "startupProbe"
            ? Rules::tr("Starting may take %1 s until the startup probe gives up, but the update is declared failed "
                        "after %2 s without progress.")
            : Rules::tr("A Pod is ready after %1 s at the earliest, by its readiness probe, but the update is declared "
                        "failed after %2 s without progress.");
    return message.arg(start.seconds).arg(deadline);
}

/// Whatever minReadySeconds says comes on top of nothing: a Pod that gets ready is progress, and then the time begins
/// anew. Source: DeploymentProgressing() of pkg/controller/deployment/util/deployment_util.go.
std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("Deployment"))
        return {};
    const NodeRef spec = scope.spec();
    const NodeRef written = spec["progressDeadlineSeconds"];
    const bool isWritten = written && !written.isNull();
    const std::int64_t deadline = isWritten ? wholeNumber(written).value_or(NoDeadline) : 600;
    const std::int64_t minReady = wholeNumber(spec["minReadySeconds"]).value_or(0);
    if (deadline == NoDeadline || deadline <= minReady) // the second is refused by the server
        return {};
    const SlowStart slowest = slowestStart(scope.containers());
    if (!slowest.probe || slowest.seconds < deadline)
        return {};
    const QString next = Rules::tr("Make progressDeadlineSeconds longer than the slowest start.");
    Diagnostic late = isWritten ? scope.at(written, "", messageFor(slowest, deadline), next)
                                : scope.atKey(slowest.probe, "", messageFor(slowest, deadline), next);
    if (isWritten)
        late.related.push_back(scope.related(scope.object, slowest.probe, Rules::tr("This allows the slow start.")));
    const std::int64_t enough = slowest.seconds + std::max<std::int64_t>(60, slowest.seconds / 4);
    if (scope.wantsFixes())
        addFix(scope, late, Rules::tr("Set progressDeadlineSeconds to %1").arg(enough),
               writtenAt(spec, {"progressDeadlineSeconds"}, std::to_string(enough)));
    return only(std::move(late));
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
    .kinds = {"Deployment"},
    .object = run,
};

} // namespace slipway
