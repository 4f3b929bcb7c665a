// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/nearestlabels.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

/// The peers of the policy's own namespace, each once.
std::vector<NodeRef> peersNearby(NodeRef spec)
{
    std::vector<NodeRef> peers;
    for (const auto &[list, side] : {std::pair("ingress", "from"), std::pair("egress", "to")})
        for (NodeRef rule : spec[list])
            for (NodeRef peer : rule[side])
                if (peer["podSelector"].isMapping() && !peer["namespaceSelector"])
                    peers.push_back(peer["podSelector"]);
    return peers;
}

std::optional<Diagnostic> unmatched(const Scope &scope, NodeRef selector, bool isPeer)
{
    if (!selector.isMapping())
        return {};
    const LabelSelector wanted = LabelSelector::fromSelector(selector);
    if (wanted.isEmpty() || !scope.facts.selected(scope.object.id.ns, wanted).empty())
        return {};
    const QString labels = qs(wanted.toString());
    Diagnostic found =
        scope.atKey(selector, "",
                    isPeer ? Rules::tr("No Pods in your files carry %1, so this lets nobody through.").arg(labels)
                           : Rules::tr("This policy applies to no Pod in your files: none carry %1.").arg(labels),
                    Rules::tr("Make the selector equal to the labels of the Pods that are meant."));
    if (isPeer || scope.facts.hasCustomKinds())
        found.severity = Severity::Hint;
    suggestNearest(scope, selector["matchLabels"], wanted.equalities(), found);
    return found;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("NetworkPolicy"))
        return found;
    if (auto own = unmatched(scope, scope.spec()["podSelector"], false))
        found.push_back(std::move(*own));
    for (NodeRef peer : peersNearby(scope.spec()))
        if (auto other = unmatched(scope, peer, true))
            found.push_back(std::move(*other));
    return found;
}

} // namespace

extern const Rule networkpolicySelectorNoMatchRule;
const Rule networkpolicySelectorNoMatchRule{
    .info = {.id = "networkpolicy-selector-no-match",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Policy for no Pods"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A policy that protects nobody looks safe but is not."),
             .docs = "concepts/services-networking/network-policies/"},
    .kinds = {"NetworkPolicy"},
    .object = run,
};

} // namespace slipway
