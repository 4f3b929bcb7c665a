// SPDX-License-Identifier: GPL-3.0-or-later
// Where a pod may and would rather run, as its manifest says.
#include "sim/podreading.h"

#include <algorithm>

namespace slipway::sim
{

using namespace podreading;

namespace
{

std::vector<LabelRequirement> readRequirements(NodeRef list)
{
    std::vector<LabelRequirement> requirements;
    for (const NodeRef expression : list)
        requirements.push_back({expression["key"].text(), expression["operator"].text(), texts(expression["values"])});
    return requirements;
}

NodeTerm readNodeTerm(NodeRef term)
{
    NodeTerm requirements = readRequirements(term["matchExpressions"]);
    // A field is metadata.name, the only one there is.
    for (LabelRequirement &field : readRequirements(term["matchFields"])) {
        field.key = "kubernetes.io/hostname";
        requirements.push_back(std::move(field));
    }
    return requirements;
}

PodTerm readPodTerm(const Object &object, NodeRef node, int weight)
{
    PodTerm term{.pods = readLabelQuery(node["labelSelector"]),
                 .namespaces = texts(node["namespaces"]),
                 .topologyKey = node["topologyKey"].text(),
                 .weight = weight,
                 .origin = originOf(object, node)};
    term.everyNamespace = node["namespaceSelector"].isMapping(); // namespaces have no labels here
    return term;
}

void readPodTerms(const Object &object, NodeRef affinity, std::vector<PodTerm> &required,
                  std::vector<PodTerm> &preferred)
{
    for (const NodeRef term : affinity["requiredDuringSchedulingIgnoredDuringExecution"])
        required.push_back(readPodTerm(object, term, 0));
    for (const NodeRef item : affinity["preferredDuringSchedulingIgnoredDuringExecution"])
        preferred.push_back(readPodTerm(object, item["podAffinityTerm"], integerOr(item["weight"], 1)));
}

/// The keys' own values on the pod narrow the selector (`matchLabelKeys`).
void narrow(LabelQuery &query, const std::vector<std::string> &keys, const std::map<std::string, std::string> &labels)
{
    for (const std::string &key : keys)
        if (const auto label = labels.find(key); label != labels.end())
            query.labels[key] = label->second;
}

} // namespace

std::vector<Toleration> podreading::readTolerations(NodeRef list)
{
    std::vector<Toleration> tolerations;
    for (const NodeRef item : list) {
        Toleration toleration{.key = item["key"].text(),
                              .exists = item["operator"].value() == "Exists",
                              .value = item["value"].text(),
                              .effect = item["effect"].text()};
        if (item["tolerationSeconds"])
            toleration.seconds = std::max(0, integerOr(item["tolerationSeconds"], 0));
        tolerations.push_back(std::move(toleration));
    }
    return tolerations;
}

void podreading::readPlacement(const Object &object, NodeRef spec, PodSpec &pod)
{
    const NodeRef affinity = spec["affinity"], nodes = affinity["nodeAffinity"];
    pod.nodeTerms = readNodeTerms(nodes["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"]);
    for (const NodeRef item : nodes["preferredDuringSchedulingIgnoredDuringExecution"])
        pod.preferredNodes.push_back({readNodeTerm(item["preference"]), integerOr(item["weight"], 1)});
    readPodTerms(object, affinity["podAffinity"], pod.affinity, pod.preferredAffinity);
    readPodTerms(object, affinity["podAntiAffinity"], pod.antiAffinity, pod.preferredAntiAffinity);
    if (affinity)
        pod.affinityOrigin = originOf(object, affinity);
    for (const NodeRef item : spec["topologySpreadConstraints"]) {
        SpreadConstraint spread{.maxSkew = atLeastOne(item["maxSkew"], 1),
                                .minDomains = atLeastOne(item["minDomains"], 1),
                                .topologyKey = item["topologyKey"].text(),
                                .hard = item["whenUnsatisfiable"].value() != "ScheduleAnyway",
                                .honorsNodeAffinity = item["nodeAffinityPolicy"].value() != "Ignore",
                                .honorsTaints = item["nodeTaintsPolicy"].value() == "Honor",
                                .pods = readLabelQuery(item["labelSelector"]),
                                .matchLabelKeys = texts(item["matchLabelKeys"]),
                                .origin = originOf(object, item)};
        narrow(spread.pods, spread.matchLabelKeys, pod.labels);
        pod.spread.push_back(std::move(spread));
    }
}

LabelQuery readLabelQuery(NodeRef selector)
{
    return {selector.isMapping(), textMap(selector["matchLabels"]), readRequirements(selector["matchExpressions"])};
}

std::vector<NodeTerm> readNodeTerms(NodeRef list)
{
    std::vector<NodeTerm> terms;
    for (const NodeRef term : list)
        terms.push_back(readNodeTerm(term));
    return terms;
}

} // namespace slipway::sim
