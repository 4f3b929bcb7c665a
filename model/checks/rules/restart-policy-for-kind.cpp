// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    const PodTemplate *pod = scope.pod();
    if (!scope.kind || !pod || !pod->spec.isMapping())
        return {};
    std::vector<Diagnostic> found;
    const NodeRef policy = pod->spec["restartPolicy"];
    const QString kind = qs(scope.object.id.kind);
    const bool ends = scope.isKind("Job") || scope.isKind("CronJob");
    const bool keeps = scope.isKind("Deployment") || scope.isKind("ReplicaSet") || scope.isKind("StatefulSet") ||
                       scope.isKind("DaemonSet") || scope.isKind("ReplicationController");
    if (keeps && (policy.value() == "Never" || policy.value() == "OnFailure")) {
        Diagnostic wrong = scope.at(
            policy, "NotSupported",
            Rules::tr("A %1 keeps its Pods running, so restartPolicy cannot be \"%2\".").arg(kind, qs(policy.value())),
            Rules::tr("Remove the line; Always is the default. For work that ends use a Job."));
        if (EditSet edits = removedEntry(policy); !edits.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Remove restartPolicy"), edits, true));
        found.push_back(wrong);
    }
    const NodeRef deadline = pod->spec["activeDeadlineSeconds"];
    if (keeps && deadline && !deadline.isNull()) {
        Diagnostic wrong = scope.at(deadline, "Forbidden",
                                    Rules::tr("A %1 keeps its Pods running, so they cannot have a deadline.").arg(kind),
                                    Rules::tr("Remove activeDeadlineSeconds, or use a Job."));
        if (EditSet edits = removedEntry(deadline); !edits.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Remove activeDeadlineSeconds"), edits, true));
        found.push_back(wrong);
    }
    const QString choose =
        Rules::tr("Choose OnFailure to try again in the same Pod, or Never for a new Pod each time.");
    if (ends && policy.value().empty()) {
        found.push_back(scope.missing(pod->spec, "restartPolicy", "Required",
                                      Rules::tr("A Job must end, so it must say what happens when its program fails."),
                                      choose));
    } else if (ends && policy.value() == "Always") {
        Diagnostic wrong = scope.at(policy, "NotSupported",
                                    Rules::tr("A Job must end, so its Pods may not restart for ever."), choose);
        for (const char *right : {"OnFailure", "Never"})
            wrong.fixes.push_back(scope.fix(Rules::tr("Set restartPolicy to %1").arg(QLatin1String(right)),
                                            replacedValue(policy, right), false));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule restartPolicyForKindRule;
const Rule restartPolicyForKindRule{
    .info = {.id = "restart-policy-for-kind",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "restartPolicy does not fit the kind"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Some kinds keep programs running and others run them to their "
                                                        "end, and the cluster refuses a policy that contradicts that."),
             .docs = "concepts/workloads/pods/pod-lifecycle/#restart-policy"},
    .object = run,
};

} // namespace slipway
