// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/newerversion.h"

#include "api/objectvalidation.h"
#include "checks/edits.h"
#include "checks/editsteps.h"
#include "checks/oldshape.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

/// The same text means something else in the new version, because other values are filled in for what is not written.
/// Source: the notable changes in the deprecation guide of Kubernetes.
bool hasOtherDefaults(const Object &object)
{
    static constexpr std::array<std::string_view, 7> Kinds{"Deployment",
                                                           "DaemonSet",
                                                           "StatefulSet",
                                                           "ReplicaSet",
                                                           "CustomResourceDefinition",
                                                           "MutatingWebhookConfiguration",
                                                           "ValidatingWebhookConfiguration"};
    const std::string &kind = object.id.kind;
    // An empty selector once meant no Pods, and now means all.
    const bool takesAll = kind == "PodDisruptionBudget" && selectorOf(object).value_or(LabelSelector()).isEmpty();
    return takesAll || std::find(Kinds.begin(), Kinds.end(), kind) != Kinds.end();
}

bool fits(const Scope &scope, const KindInfo &kind)
{
    const std::vector<SchemaProblem> problems = validate(scope.root(), kind);
    return problems.empty() && validateObject(scope.root(), kind, problems, scope.settings().cluster).empty();
}

/// What the old version filled in by itself and the new one wants written. Source: the deprecation guide of Kubernetes.
void writeOldDefaults(NodeRef root, const KindInfo &kind, EditSteps &steps)
{
    const NodeRef spec = root["spec"];
    const NodeRef labels = spec["template"]["metadata"]["labels"];
    const bool isWorkload = kind.apiVersion == "apps/v1";
    if (isWorkload && !spec["selector"] && labels.size() > 0)
        steps.set({"spec", "selector", "matchLabels"}, Value::fromNode(labels));
    if (kind.kind != "Ingress")
        return;
    for (std::size_t rule = 0; rule < spec["rules"].size(); ++rule)
        for (std::size_t path = 0; path < spec["rules"][rule]["http"]["paths"].size(); ++path)
            if (const NodePath type{"spec", "rules", rule, "http", "paths", path, "pathType"}; !root.find(type))
                steps.set(type, "ImplementationSpecific");
}

/// The new apiVersion together with the new form of the fields that changed.
EditSet reshaped(const Scope &scope, const KindInfo &kind)
{
    EditSteps steps(scope.root());
    steps.set({"apiVersion"}, kind.apiVersion);
    std::vector<NodePath> blocks; // several old fields of one are written anew together
    for (const SchemaProblem &problem : validate(scope.root(), kind)) {
        const NodePath block = scope.pathOf(problem.node).parent();
        if (problem.kind != SchemaProblem::Kind::UnknownField || !isOldShape(problem))
            continue;
        if (std::find(blocks.begin(), blocks.end(), block) == blocks.end())
            if (const auto shape = newShape(problem.node.parent(), *problem.type))
                steps.set(block / shape->field, shape->value);
        blocks.push_back(block);
        steps.remove(block / problem.key);
    }
    writeOldDefaults(scope.root(), kind, steps);
    return steps.edits();
}

} // namespace

void offerNewerVersion(const Scope &scope, const RemovedVersion &old, Diagnostic &finding)
{
    const auto since = KubernetesVersion::parse(std::string(old.since));
    if (!scope.wantsFixes() || old.use.empty() || (since && scope.settings().kubernetes() < *since))
        return;
    const KindInfo *kind = scope.facts.schema().store().kind(old.use, old.kind);
    const bool isSafe = kind && !hasOtherDefaults(scope.object) && fits(scope, *kind);
    EditSet edits = kind && !isSafe ? reshaped(scope, *kind) : EditSet();
    if (edits.empty())
        edits = replacedValue(scope.root()["apiVersion"], old.use);
    const QString title = edits.size() == 1 ? Rules::tr("Change apiVersion to %1")
                                            : Rules::tr("Change apiVersion to %1, and what is written otherwise there");
    finding.fixes.push_back(scope.fix(title.arg(qs(old.use)), std::move(edits), isSafe));
}

} // namespace slipway
