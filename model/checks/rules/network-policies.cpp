// SPDX-License-Identifier: GPL-3.0-or-later
// What NetworkPolicies allow, and what they forget.
#include "checks/fixes.h"
#include "checks/nodes.h"

#include <algorithm>

namespace slipway
{

namespace
{

bool isPolicy(const Scope &scope)
{
    return scope.kind && scope.isKind("NetworkPolicy") && scope.spec().isMapping();
}

bool lists(NodeRef types, std::string_view type)
{
    return anyOf(types, [&](NodeRef one) { return one.value() == type; });
}

std::vector<Diagnostic> runTypes(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const NodeRef types = isPolicy(scope) ? scope.spec()["policyTypes"] : NodeRef();
    if (!types.isSequence() || types.size() == 0)
        return found;
    for (const auto &[key, type] : {std::pair("ingress", "Ingress"), std::pair("egress", "Egress")}) {
        const NodeRef rules = scope.spec()[key];
        if (!rules.isSequence() || rules.size() == 0 || lists(types, type))
            continue;
        Diagnostic finding = scope.atKey(
            rules, "",
            Rules::tr("The %1 rules have no effect, because policyTypes does not list %2.").arg(qs(key), qs(type)),
            Rules::tr("Add %1 to policyTypes.").arg(qs(type)));
        finding.related.push_back(scope.related(scope.object, types, Rules::tr("The types that are listed.")));
        if (scope.wantsFixes())
            offerEdits(finding, scope, Rules::tr("Add %1 to policyTypes").arg(qs(type)),
                       appendedItem(scope, scope.pathOf(types), type), FixSafety::Safe);
        found.push_back(std::move(finding));
    }
    return found;
}

bool restrictsEgress(NodeRef spec)
{
    const NodeRef types = spec["policyTypes"];
    return types && !types.isNull() ? lists(types, "Egress") : spec["egress"].isSequence();
}

constexpr int Dns = 53;

bool coversDns(NodeRef port)
{
    if (port["protocol"].value() != "UDP")
        return false;
    const NodeRef number = port["port"];
    if (!number || number.isNull())
        return true;
    const Value value = Value::fromNode(number);
    if (!value.asInt())
        return number.value().find("dns") != std::string_view::npos;
    const Value end = Value::fromNode(port["endPort"]);
    return *value.asInt() == Dns || (end.asInt() && *value.asInt() <= Dns && Dns <= *end.asInt());
}

/// Pods of the same namespace alone are no DNS servers, except in the namespace of the cluster's own.
bool reachesDns(NodeRef peers, std::string_view ns)
{
    if (peers.size() == 0 || ns == "kube-system")
        return true;
    return anyOf(peers, [](NodeRef peer) { return peer["namespaceSelector"] || peer["ipBlock"]; });
}

bool allowsDns(NodeRef spec, std::string_view ns)
{
    for (NodeRef rule : spec["egress"]) {
        const NodeRef ports = rule["ports"];
        const bool hasPort = ports.size() == 0 || anyOf(ports, coversDns);
        if (hasPort && reachesDns(rule["to"], ns))
            return true;
    }
    return false;
}

/// Whether the other policy is about all Pods that this one is about, as far as the files tell.
bool coversPodsOf(const Scope &scope, const Object &other)
{
    const LabelSelector own = LabelSelector::fromSelector(scope.spec()["podSelector"]);
    const LabelSelector its = LabelSelector::fromSelector(other.root["spec"]["podSelector"]);
    if (its.isEmpty() || its.toString() == own.toString())
        return true;
    bool any = false;
    for (const Object *workload : scope.facts.selected(scope.object.id.ns, own)) {
        any = true;
        if (!its.matches(scope.facts.podTemplate(*workload)->labels))
            return false;
    }
    return any;
}

std::vector<Diagnostic> runDns(const Scope &scope)
{
    const NodeRef egress = isPolicy(scope) ? scope.spec()["egress"] : NodeRef();
    const std::string_view ns = Facts::effectiveNamespace(scope.object);
    if (!egress.isSequence() || egress.size() == 0 || !restrictsEgress(scope.spec()) || allowsDns(scope.spec(), ns))
        return {};
    for (const Object *other : scope.facts.networkPolicies(ns))
        if (other != &scope.object && restrictsEgress(other->root["spec"]) && allowsDns(other->root["spec"], ns) &&
            coversPodsOf(scope, *other))
            return {};
    Diagnostic finding = scope.atKey(
        egress, "", Rules::tr("These Pods may not ask the cluster's DNS, so they reach nothing by its name."),
        Rules::tr("Allow port 53 with UDP and TCP to the namespace kube-system."));
    const Value rule = Value::map(
        {{"to", Value::list({Value::map(
                    {{"namespaceSelector",
                      Value::map({{"matchLabels", Value::map({{"kubernetes.io/metadata.name", "kube-system"}})}})}})})},
         {"ports", Value::list({Value::map({{"protocol", "UDP"}, {"port", Dns}}),
                                Value::map({{"protocol", "TCP"}, {"port", Dns}})})}});
    if (scope.wantsFixes())
        offerEdits(finding, scope, Rules::tr("Allow to ask the DNS"), appendedItem(scope, scope.pathOf(egress), rule));
    return only(std::move(finding));
}

Value policyFor(const Scope &scope, const Labels &labels)
{
    Value::Map selector;
    for (const auto &[key, value] : labels)
        selector.emplace_back(key, value);
    return Value::map(
        {{"apiVersion", "networking.k8s.io/v1"},
         {"kind", "NetworkPolicy"},
         {"metadata", metadataBeside(scope.object, scope.object.id.name)},
         {"spec",
          Value::map({{"podSelector", Value::map({{"matchLabels", selector}})},
                      {"policyTypes", Value::list({"Ingress"})},
                      {"ingress", Value::list({Value::map(
                                      {{"from", Value::list({Value::map({{"podSelector", Value::Map{}}})})}})})}})}});
}

std::vector<Diagnostic> runMissing(const Scope &scope)
{
    const PodTemplate *pod = scope.pod();
    if (!scope.kind || !pod || scope.isKind("PodTemplate"))
        return {};
    if (!scope.facts.selecting("NetworkPolicy", scope.object.id.ns, pod->labels).empty())
        return {};
    Diagnostic finding = scope.at(scope.root()["kind"], "", Rules::tr("Every Pod of the cluster may call these Pods."),
                                  Rules::tr("Write a NetworkPolicy that says who may."));
    if (!pod->labels.empty() && !scope.object.id.name.empty())
        if (scope.wantsFixes())
            offerDocument(finding, scope, Rules::tr("Let only Pods of the same namespace call them"),
                          policyFor(scope, pod->labels));
    return only(std::move(finding));
}

} // namespace

extern const Rule networkpolicyTypesMismatchRule;
const Rule networkpolicyTypesMismatchRule{
    .info = {.id = "networkpolicy-types-mismatch",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rules that the policy does not use"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "A policy only looks at the directions in policyTypes; the other one stays open."),
             .docs = "concepts/services-networking/network-policies/"},
    .kinds = {"NetworkPolicy"},
    .object = runTypes,
};

extern const Rule networkpolicyBlocksDnsRule;
const Rule networkpolicyBlocksDnsRule{
    .info = {.id = "networkpolicy-blocks-dns",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Policy that cuts off the DNS"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "Before a connection there is a question for the address. When that may not leave "
                                   "the Pod, allowed connections fail too."),
             .docs = "concepts/services-networking/network-policies/"},
    .kinds = {"NetworkPolicy"},
    .object = runDns,
};

extern const Rule networkpolicyMissingRule;
const Rule networkpolicyMissingRule{
    .info = {.id = "networkpolicy-missing",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Pods that anybody may call"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "A program that is broken into reaches all others unless a policy forbids it."),
             .docs = "concepts/services-networking/network-policies/"},
    .about = About::Pods,
    .object = runMissing,
};

} // namespace slipway
