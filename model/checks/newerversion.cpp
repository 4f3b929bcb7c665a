// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/newerversion.h"

#include "api/objectvalidation.h"
#include "checks/edits.h"

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

} // namespace

void offerNewerVersion(const Scope &scope, const RemovedVersion &old, Diagnostic &finding)
{
    const auto since = KubernetesVersion::parse(std::string(old.since));
    if (!scope.wantsFixes() || old.use.empty() || (since && scope.settings().kubernetes() < *since))
        return;
    const KindInfo *kind = scope.facts.schema().store().kind(old.use, old.kind);
    const bool isSafe = kind && !hasOtherDefaults(scope.object) && fits(scope, *kind);
    finding.fixes.push_back(scope.fix(Rules::tr("Change apiVersion to %1").arg(qs(old.use)),
                                      replacedValue(scope.root()["apiVersion"], old.use), isSafe));
}

} // namespace slipway
