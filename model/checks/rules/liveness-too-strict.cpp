// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timing.h"
#include "checks/probes.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const Container &container : scope.containers()) {
        const NodeRef liveness = container.node["livenessProbe"];
        const NodeRef readiness = container.node["readinessProbe"];
        // The same question is a finding of its own.
        if (!scope.kind || !liveness.isMapping() || !readiness.isMapping() || sameQuestion(liveness, readiness))
            continue;
        const ProbeTimes lives = probeTimes(liveness);
        const ProbeTimes ready = probeTimes(readiness);
        if (lives.patience() > ready.patience())
            continue;
        Diagnostic strict = scope.atKey(
            liveness, "",
            Rules::tr("After %1 s without answer the container is restarted (%2 tests every %3 s), but it would lose "
                      "traffic only after %4 s (%5 tests every %6 s).")
                .arg(lives.patience())
                .arg(lives.failureThreshold)
                .arg(lives.period)
                .arg(ready.patience())
                .arg(ready.failureThreshold)
                .arg(ready.period),
            Rules::tr("Make liveness the slower one, for example three times as slow."));
        strict.related.push_back(scope.related(scope.object, readiness, Rules::tr("This takes it out of traffic.")));
        addMorePatience(scope, strict, liveness, ready.patience());
        found.push_back(std::move(strict));
    }
    return found;
}

} // namespace

extern const Rule livenessTooStrictRule;
const Rule livenessTooStrictRule{
    .info = {.id = "liveness-too-strict",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Restarted before it could recover"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "A container that is killed as soon as it loses traffic gets no "
                                                     "chance to recover by itself, and under load all may be "
                                                     "restarted at once."),
             .docs = "concepts/configuration/liveness-readiness-startup-probes/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
