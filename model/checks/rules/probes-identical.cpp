// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timing.h"
#include "checks/probes.h"

namespace slipway
{

namespace
{

// The same question with more patience is what the documentation itself recommends, so that is no finding.
std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const Container &container : scope.containers()) {
        const NodeRef liveness = container.node["livenessProbe"];
        const NodeRef readiness = container.node["readinessProbe"];
        if (!scope.kind || !sameQuestion(liveness, readiness))
            continue;
        const std::int64_t restart = probeTimes(liveness).patience();
        const std::int64_t offTraffic = probeTimes(readiness).patience();
        if (restart > offTraffic)
            continue;
        Diagnostic same = scope.atKey(
            liveness, "",
            Rules::tr("Both probes ask the same question, and liveness gives up no later (%1 s, readiness %2 s).")
                .arg(restart)
                .arg(offTraffic),
            Rules::tr("Give liveness more time, or a simpler question."));
        same.related.push_back(scope.related(scope.object, readiness, Rules::tr("The same question.")));
        addMorePatience(scope, same, liveness, offTraffic);
        found.push_back(std::move(same));
    }
    return found;
}

} // namespace

extern const Rule probesIdenticalRule;
const Rule probesIdenticalRule{
    .info = {.id = "probes-identical",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Liveness and readiness ask the same"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A program that is only busy should lose traffic for a while, "
                                                        "not be killed."),
             .docs = "concepts/configuration/liveness-readiness-startup-probes/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
