// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timing.h"
#include "checks/edits.h"
#include "checks/probes.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

constexpr std::int64_t ShortStart = 15; // seconds that many programs need to start

/// Asks the same question up to 30 times, and spares liveness its wait.
EditSet startupProbe(NodeRef container, NodeRef liveness)
{
    const std::string question = questionLines(liveness);
    if (question.empty())
        return {};
    EditSet added = writtenAt(container, {"startupProbe"}, question + "\nperiodSeconds: 10\nfailureThreshold: 30");
    const NodeRef delay = liveness["initialDelaySeconds"];
    return delay ? both(std::move(added), removedWhole(delay, container)) : added;
}

QString killedAfter(const ProbeTimes &times)
{
    if (times.failureThreshold == 1)
        return Rules::tr(
                   "A start that takes longer than %1 s is killed by liveness (%1 s wait, then the first test that "
                   "fails), at the latest after %2 s.")
            .arg(times.initialDelay)
            .arg(times.latestVerdict());
    return Rules::tr(
               "A start that takes longer than %1 s is killed by liveness (%2 s wait, then %3 tests every %4 s), at "
               "the latest after %5 s.")
        .arg(times.earliestVerdict())
        .arg(times.initialDelay)
        .arg(times.failureThreshold)
        .arg(times.period)
        .arg(times.latestVerdict());
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const Container &container : scope.containers()) {
        const NodeRef liveness = container.node["livenessProbe"];
        if (!scope.kind || !liveness.isMapping() || container.node["startupProbe"].isMapping())
            continue;
        const ProbeTimes times = probeTimes(liveness);
        const NodeRef readiness = container.node["readinessProbe"];
        const std::int64_t readyDelay = readiness.isMapping() ? probeTimes(readiness).initialDelay : 0;
        const bool isBeforeReady = readyDelay > 0 && times.earliestVerdict() <= readyDelay;
        if (!isBeforeReady && times.earliestVerdict() >= ShortStart)
            continue;
        QString message = killedAfter(times);
        if (isBeforeReady)
            message += QLatin1Char(' ') + Rules::tr("Readiness itself waits %1 s.").arg(readyDelay);
        Diagnostic kills = scope.atKey(liveness, "", message,
                                       Rules::tr("Add a startupProbe: until it succeeds liveness is not asked."));
        if (isBeforeReady)
            kills.related.push_back(
                scope.related(scope.object, readiness["initialDelaySeconds"], Rules::tr("Readiness waits longer.")));
        else if (times.earliestVerdict() > 0) // the first test that fails kills
            kills.severity = Severity::Hint;
        if (scope.wantsFixes())
            addFix(scope, kills, Rules::tr("Add a startupProbe that allows 300 s"),
                   startupProbe(container.node, liveness));
        found.push_back(std::move(kills));
    }
    return found;
}

} // namespace

extern const Rule livenessKillsSlowStartRule;
const Rule livenessKillsSlowStartRule{
    .info = {.id = "liveness-kills-slow-start",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Slow starts are killed"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A program that needs longer to start is killed again and "
                                                        "again, and never comes up."),
             .docs = "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
                     "#define-startup-probes"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
