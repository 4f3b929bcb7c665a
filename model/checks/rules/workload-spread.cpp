// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Pods of one workload end up.
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/podfindings.h"
#include "checks/serving.h"
#include "checks/volumekinds.h"

namespace slipway
{

namespace
{

/// The number of Pods that a Deployment or StatefulSet keeps; nothing for everything else.
std::optional<int> copiesOf(const Scope &scope)
{
    const bool isOne = scope.isKind("Deployment") || scope.isKind("StatefulSet");
    if (!scope.kind || !isOne || !scope.pod() || !scope.pod()->spec.isMapping())
        return {};
    const auto replicas = replicasOf(scope.facts, scope.object);
    return replicas ? std::optional(replicas->count) : std::nullopt;
}

bool repels(NodeRef term, const Labels &labels)
{
    const NodeRef inner = term["podAffinityTerm"] ? term["podAffinityTerm"] : term;
    const NodeRef selector = inner["labelSelector"];
    return selector.isMapping() && LabelSelector::fromSelector(selector).matches(labels);
}

bool isSpread(const PodTemplate &pod)
{
    const NodeRef constraints = pod.spec["topologySpreadConstraints"];
    const NodeRef repelling = pod.spec["affinity"]["podAntiAffinity"];
    const auto isAboutThese = [&](NodeRef term) { return repels(term, pod.labels); };
    if (anyOf(constraints, isAboutThese))
        return true;
    for (const char *list :
         {"requiredDuringSchedulingIgnoredDuringExecution", "preferredDuringSchedulingIgnoredDuringExecution"})
        if (anyOf(repelling[list], isAboutThese))
            return true;
    return false;
}

std::vector<Diagnostic> runSpread(const Scope &scope)
{
    const std::optional<int> copies = copiesOf(scope);
    if (!copies || *copies < 2 || isSpread(*scope.pod()) || hasUnknownKey(scope, scope.pod()->spec))
        return {};
    const PodTemplate &pod = *scope.pod();
    Diagnostic finding = lacking(scope, pod.spec, {"topologySpreadConstraints"},
                                 Rules::tr("All %1 Pods may land on the same node and fail together.").arg(*copies),
                                 Rules::tr("Ask for different nodes with a rule about kubernetes.io/hostname."));
    Value::Map labels;
    for (const auto &[key, value] : pod.labels)
        labels.emplace_back(key, value);
    if (!labels.empty())
        if (scope.wantsFixes())
            offerEdits(finding, scope, Rules::tr("Spread them over the nodes where possible"),
                       appendedItem(scope, scope.pathOf(pod.spec) / "topologySpreadConstraints",
                                    Value::map({{"maxSkew", 1},
                                                {"topologyKey", "kubernetes.io/hostname"},
                                                {"whenUnsatisfiable", "ScheduleAnyway"},
                                                {"labelSelector", Value::map({{"matchLabels", labels}})}})));
    return only(std::move(finding));
}

/// The Pod says on which nodes it may run.
bool choosesNode(NodeRef spec)
{
    return spec["nodeSelector"].size() > 0 || !spec["nodeName"].value().empty() || spec["affinity"]["nodeAffinity"];
}

std::vector<Diagnostic> runHostPath(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const std::optional<int> copies = copiesOf(scope);
    if (!copies || *copies < 1 || (*copies == 1 && choosesNode(scope.pod()->spec)))
        return found;
    for (NodeRef volume : scope.pod()->spec["volumes"]) {
        const NodeRef path = volume["hostPath"]["path"];
        if (path.value().empty() || !isMountedForWriting(scope, volume["name"].value()))
            continue;
        Diagnostic finding = scope.at(
            path, "",
            *copies > 1
                ? Rules::tr("Each of the %1 Pods sees the folder \"%2\" of its own node.")
                      .arg(QString::number(*copies), qs(path.value()))
                : Rules::tr("The folder \"%1\" stays behind when the Pod moves to another node.").arg(qs(path.value())),
            Rules::tr("Keep the data in a PersistentVolumeClaim."));
        offerClaimForFolder(scope, volume, *copies > 1, finding);
        found.push_back(std::move(finding));
    }
    return found;
}

std::vector<Diagnostic> runHostPorts(const Scope &scope)
{
    const std::optional<int> copies = copiesOf(scope);
    if (!copies || *copies < 2)
        return {};
    const bool isOnHost = flagOf(scope.pod()->spec["hostNetwork"]) == Flag::True;
    for (const Container &container : scope.containers())
        for (NodeRef port : container.node["ports"]) {
            const NodeRef number = port["hostPort"] ? port["hostPort"] : isOnHost ? port["containerPort"] : NodeRef();
            const Value value = number.isScalar() ? Value::fromNode(number) : Value();
            if (!value.asInt() || *value.asInt() == 0)
                continue;
            Diagnostic finding =
                scope.at(number, "",
                         Rules::tr("Only one of the %1 Pods per node can have port %2; the others wait for more nodes.")
                             .arg(QString::number(*copies), qs(number.value())),
                         Rules::tr("Let a Service lead to the Pods, or use a DaemonSet for one Pod per node."));
            if (number.keyText() == "hostPort" && !isOnHost)
                offerRemoval(finding, scope, Rules::tr("Remove %1").arg(QStringLiteral("hostPort")), number);
            return only(std::move(finding));
        }
    return {};
}

} // namespace

extern const Rule spreadMissingRule;
const Rule spreadMissingRule{
    .info = {.id = "spread-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Pods that may share one node"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Several Pods help against the failure of a node only when they are on several."),
             .docs = "concepts/scheduling-eviction/topology-spread-constraints/"},
    .about = About::Pods,
    .object = runSpread,
};

extern const Rule hostpathWithReplicasRule;
const Rule hostpathWithReplicasRule{
    .info = {.id = "hostpath-with-replicas",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Data that stays on one node"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "A hostPath is a folder of one node, so data seems to vanish when a Pod starts on "
                                   "another one."),
             .docs = "concepts/storage/volumes/#hostpath"},
    .about = About::Pods,
    .object = runHostPath,
};

extern const Rule hostPortLimitsReplicasRule;
const Rule hostPortLimitsReplicasRule{
    .info = {.id = "host-port-limits-replicas",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "More Pods than nodes can take"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "A port of the node can be given away once, and an update needs a free node too."),
             .docs = "concepts/configuration/overview/#services"},
    .about = About::Pods,
    .object = runHostPorts,
};

} // namespace slipway
