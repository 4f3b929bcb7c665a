// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/scheduling.h"

#include "api/common.h"
#include "api/metadata.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr std::string_view Rule{"scheduling-constraint-invalid"};

bool checkTopologyKey(const Field &key)
{
    if (!key.text().empty())
        return true;
    key.required(Api::tr("\"topologyKey\" is missing."),
                 Api::tr("Name the label of nodes that tells the places apart, such as kubernetes.io/hostname."))
        .ruled(Rule)
        .set(key, "kubernetes.io/hostname", false, Api::tr("Tell single nodes apart"))
        .set(key, "topology.kubernetes.io/zone", false, Api::tr("Tell zones apart"));
    return false;
}

// --- Nodes ---

void checkNodeExpression(const Field &expression, bool checksValues)
{
    const Field op = expression["operator"];
    const Field values = expression["values"];
    const std::string_view name = op.text();
    const QString next = Api::tr("Use In or NotIn with values, Gt or Lt with one number, or Exists or DoesNotExist "
                                 "without.");
    if (name == "In" || name == "NotIn") {
        if (values.size() == 0)
            values.required(Api::tr("%1 needs values to compare with.").arg(quotedShort(name)), next)
                .ruled("label-invalid");
    } else if (name == "Gt" || name == "Lt") {
        if (values.size() != 1)
            values.required(Api::tr("%1 needs exactly one value to compare with.").arg(quotedShort(name)), next)
                .ruled("label-invalid");
    } else if (name == "Exists" || name == "DoesNotExist") {
        if (values.size() > 0)
            values.forbidden(Api::tr("%1 takes no values.").arg(quotedShort(name)), next).ruled("label-invalid");
    } else {
        op.invalid(name.empty() ? Api::tr("This condition does not say how to compare.")
                                : Api::tr("\"%1\" is no way to compare labels.").arg(quotedShort(name)),
                   next)
            .ruled("label-invalid");
    }
    checkLabelKey(expression["key"], expression["key"].text());
    if (checksValues)
        for (const Field &value : values.items())
            checkLabelValue(value, value.text());
}

void checkFieldExpression(const Field &expression)
{
    const Field op = expression["operator"];
    const Field values = expression["values"];
    const QString next = Api::tr("Write metadata.name, In or NotIn, and the name of one node.");
    if (op.text() != "In" && op.text() != "NotIn")
        op.invalid(Api::tr("Fields of nodes can only be compared with In or NotIn."), next).ruled(Rule);
    else if (values.size() != 1)
        values.required(Api::tr("%1 needs exactly one value to compare with.").arg(quotedShort(op.text())), next)
            .ruled(Rule);
    if (expression["key"].text() != "metadata.name") {
        expression["key"]
            .invalid(Api::tr("\"%1\" is no field of a node that can be compared.")
                         .arg(quotedShort(expression["key"].text())),
                     next)
            .ruled(Rule);
        return;
    }
    for (const Field &value : values.items())
        checkName(value, value.text(), NameFormat::DnsSubdomain, Api::tr("a node"), "name-invalid");
}

void checkNodeTerm(const Field &term, bool checksValues)
{
    for (const Field &expression : term["matchExpressions"].items())
        checkNodeExpression(expression, checksValues);
    for (const Field &expression : term["matchFields"].items())
        checkFieldExpression(expression);
}

void checkWeight(const Field &preferred)
{
    const Field weight = preferred["weight"];
    if (weight.number())
        checkRange(weight, 1, 100);
    else
        weight.invalid(Api::tr("\"weight\" is missing."), Api::tr("Add a number from 1 to 100; more counts more."))
            .ruled(Rule)
            .set(weight, 100);
}

void checkNodeAffinity(const Field &affinity)
{
    if (const Field required = affinity["requiredDuringSchedulingIgnoredDuringExecution"])
        checkNodeSelector(required);
    for (const Field &preferred : affinity["preferredDuringSchedulingIgnoredDuringExecution"].items()) {
        checkWeight(preferred);
        // A value that cannot match anything is only a warning for a wish.
        checkNodeTerm(preferred["preference"], false);
    }
}

// --- Other pods ---

/// Keys whose values are taken from the pod itself, to be added to a selector. `owner` is the term or constraint.
/// Source: ValidateMatchLabelKeysAndMismatchLabelKeys in pkg/apis/core/validation/validation.go.
class MatchKeys
{
public:
    MatchKeys(const PodContext &pod, const Field &owner, const Field &selector)
        : m_pod(pod), m_owner(owner), m_selector(selector)
    {
    }

    void check(const Field &keys, bool compareWithSelector)
    {
        if (keys.size() == 0)
            return;
        if (!m_selector) {
            keys.forbidden(Api::tr("\"%1\" adds to a labelSelector, and there is none.").arg(quotedShort(keys.key())),
                           Api::tr("Add \"labelSelector\", or remove \"%1\".").arg(quotedShort(keys.key())))
                .ruled(Rule)
                .remove(keys.node());
            return;
        }
        const std::set<std::string_view> known = compareWithSelector ? mentionedTwice() : std::set<std::string_view>();
        for (const Field &key : keys.items()) {
            checkLabelKey(key, key.text());
            if (known.count(key.text()) > 0)
                key.reportedAt(m_owner.madeItem(key.index()))
                    .invalid(Api::tr("\"%1\" stands in \"%2\" and in the labelSelector.")
                                 .arg(quotedShort(key.text()), quotedShort(keys.key())),
                             Api::tr("Keep one of them."))
                    .ruled(Rule)
                    .remove(key.node(), false, Api::tr("Remove this entry"));
        }
    }

private:
    /// The server looks for a key in an expression that was also mentioned before it in the selector. In a Pod it has
    /// put the keys that the Pod's labels have into expressions by then, so that one mention is enough.
    std::set<std::string_view> mentionedTwice() const
    {
        std::set<std::string_view> seen;
        std::set<std::string_view> twice;
        for (const Field &label : m_selector["matchLabels"].entries())
            seen.insert(label.key());
        const auto mention = [&](std::string_view key) {
            if (!seen.insert(key).second)
                twice.insert(key);
        };
        for (const Field &expression : m_selector["matchExpressions"].items())
            mention(expression["key"].text());
        if (m_pod.isPod)
            for (const char *list : {"matchLabelKeys", "mismatchLabelKeys"})
                for (const Field &key : m_owner[list].items())
                    if (m_pod.meta["labels"].node()[key.text()])
                        mention(key.text());
        return twice;
    }

    const PodContext &m_pod;
    Field m_owner;
    Field m_selector;
};

void checkPodTerm(const PodContext &pod, const Field &term)
{
    const Field selector = term["labelSelector"];
    checkLabelSelector(selector);
    checkLabelSelector(term["namespaceSelector"]);
    for (const Field &ns : term["namespaces"].items())
        checkName(ns.reportedAt(term["namespace"]), ns.text(), NameFormat::DnsLabel, Api::tr("a Namespace"),
                  "name-invalid");
    const Field topology = term["topologyKey"];
    checkTopologyKey(topology);
    checkLabelKey(topology, topology.text());
    const Field match = term["matchLabelKeys"];
    const Field mismatch = term["mismatchLabelKeys"];
    MatchKeys keys(pod, term, selector);
    keys.check(match, true);
    keys.check(mismatch, false);
    for (const Field &key : match.items())
        for (const Field &other : mismatch.items())
            if (key.text() == other.text())
                key.invalid(Api::tr("\"%1\" stands in matchLabelKeys and in mismatchLabelKeys.")
                                .arg(quotedShort(key.text())),
                            Api::tr("Keep one of them."))
                    .ruled(Rule)
                    .relate(other.node(), Api::tr("The other one."));
}

void checkPodAffinity(const PodContext &pod, const Field &affinity)
{
    for (const Field &term : affinity["requiredDuringSchedulingIgnoredDuringExecution"].items())
        checkPodTerm(pod, term);
    for (const Field &preferred : affinity["preferredDuringSchedulingIgnoredDuringExecution"].items()) {
        checkWeight(preferred);
        checkPodTerm(pod, preferred["podAffinityTerm"]);
    }
}

void checkAction(const Field &action)
{
    if (action) {
        checkChoice(action, action.text(), {"DoNotSchedule", "ScheduleAnyway"});
        return;
    }
    ApiError &wrong =
        action
            .refuse(ApiErrorType::NotSupported,
                    Api::tr("The rule does not say what happens to a Pod that cannot be placed as wanted."),
                    Api::tr("Add \"whenUnsatisfiable\" with DoNotSchedule (the Pod waits) or ScheduleAnyway."))
            .ruled(Rule);
    for (const char *choice : {"ScheduleAnyway", "DoNotSchedule"})
        wrong.set(action, choice, false, Api::tr("Add \"whenUnsatisfiable: %1\"").arg(QLatin1String(choice)));
}

void checkSpread(const PodContext &pod)
{
    const std::vector<Field> constraints = pod.spec["topologySpreadConstraints"].items();
    for (const Field &constraint : constraints) {
        const Field topology = constraint["topologyKey"];
        const Field action = constraint["whenUnsatisfiable"];
        const Field skew = constraint["maxSkew"];
        if (!skew.number())
            skew.invalid(Api::tr("\"maxSkew\" is missing."), Api::tr("Add \"maxSkew: 1\", or a larger number."))
                .ruled(Rule)
                .set(skew, 1);
        else if (!checkRange(skew, 1))
            skew.run().last().ruled(Rule);
        checkTopologyKey(topology);
        checkAction(action);
        // The server reports the earlier of two.
        for (std::size_t later = constraint.index() + 1; later < constraints.size(); ++later)
            if (constraints[later]["topologyKey"].text() == topology.text() &&
                constraints[later]["whenUnsatisfiable"].text() == action.text())
                constraints[later]
                    .reportedAt(constraint["{topologyKey, whenUnsatisfiable}"])
                    .refuse(ApiErrorType::Duplicate,
                            Api::tr("Two constraints are about \"%1\" with %2.")
                                .arg(quotedShort(topology.text()), quotedShort(action.text())),
                            Api::tr("Remove one of them."))
                    .ruled(Rule)
                    .relate(constraint.node(), Api::tr("The first one."))
                    .remove(constraints[later].node(), false, Api::tr("Remove this entry"));
        const Field domains = constraint["minDomains"];
        checkRange(domains, 1);
        if (domains && action.text() != "DoNotSchedule")
            domains
                .invalid(Api::tr("\"minDomains\" only counts with \"whenUnsatisfiable: DoNotSchedule\"."),
                         Api::tr("Remove \"minDomains\", or change \"whenUnsatisfiable\"."))
                .ruled(Rule)
                .remove(domains.node())
                .set(action, "DoNotSchedule", false,
                     Api::tr("Set \"%1\" to %2")
                         .arg(QLatin1String("whenUnsatisfiable"), QLatin1String("DoNotSchedule")));
        checkChoiceIfSet(constraint["nodeAffinityPolicy"], {"Honor", "Ignore"});
        checkChoiceIfSet(constraint["nodeTaintsPolicy"], {"Honor", "Ignore"});
        MatchKeys(pod, constraint, constraint["labelSelector"]).check(constraint["matchLabelKeys"], true);
        checkLabelSelector(constraint["labelSelector"]);
    }
}

void checkGates(const PodContext &pod)
{
    std::map<std::string_view, Field> seen;
    const Field gates = pod.spec["schedulingGates"];
    for (const Field &gate : gates.items()) {
        const std::string_view name = gate["name"].text();
        checkGrammar(gate, name, nameProblem(NameFormat::LabelKey, name),
                     Api::tr("Write a name such as example.com/wait."), Rule);
        if (const auto [first, isNew] = seen.emplace(name, gate); !isNew)
            refuseDuplicate(gate, first->second, Api::tr("Two gates are called \"%1\".").arg(quotedShort(name)));
    }
    if (pod.isPod && gates.size() > 0 && !pod.spec["nodeName"].text().empty())
        pod.spec["nodeName"]
            .forbidden(Api::tr("A Pod that still waits behind a gate cannot be on a node."),
                       Api::tr("Remove \"nodeName\" or \"schedulingGates\"."))
            .ruled(Rule)
            .remove(pod.spec["nodeName"].node())
            .remove(gates.node());
}

} // namespace

void checkNodeSelector(const Field &selector)
{
    const Field terms = selector["nodeSelectorTerms"];
    requireField(terms, Api::tr("Add at least one term with conditions that a node must meet."));
    for (const Field &term : terms.items())
        checkNodeTerm(term, true);
}

void checkToleration(const Field &toleration)
{
    const Field key = toleration["key"];
    const Field op = toleration["operator"];
    const Field value = toleration["value"];
    const Field effect = toleration["effect"];
    if (!key.text().empty())
        checkLabelKey(key, key.text());
    else if (op.text() != "Exists")
        op.invalid(Api::tr("A toleration without a key is for every taint, so its operator must be Exists."),
                   Api::tr("Add \"key:\", or write \"operator: Exists\"."))
            .ruled(Rule)
            .set(op, "Exists", false, Api::tr("Tolerate every taint with \"operator: Exists\""));
    if (toleration["tolerationSeconds"] && effect.text() != "NoExecute")
        effect
            .invalid(Api::tr("\"tolerationSeconds\" counts only for the effect NoExecute."),
                     Api::tr("Write \"effect: NoExecute\", or remove \"tolerationSeconds\"."))
            .ruled(Rule)
            .set(effect, "NoExecute", false,
                 Api::tr("Set \"%1\" to %2").arg(QLatin1String("effect"), QLatin1String("NoExecute")))
            .remove(toleration["tolerationSeconds"].node());
    const std::string_view name = op.text();
    if (name.empty() || name == "Equal") {
        if (const auto problem = nameProblem(NameFormat::LabelValue, value.text()))
            value.reportedAt(op)
                .invalid(Api::tr("\"%1\" cannot be the value of a label. %2").arg(quotedShort(value.text()), *problem),
                         Api::tr("Write the value as the taint has it."))
                .ruled("label-invalid");
    } else if (name == "Exists") {
        if (!value.text().empty())
            value.reportedAt(op)
                .invalid(Api::tr("Exists looks only at the key, so there can be no value."),
                         Api::tr("Remove \"value\", or write \"operator: Equal\"."))
                .ruled(Rule)
                .remove(value.node())
                .set(op, "Equal", false,
                     Api::tr("Set \"%1\" to %2").arg(QLatin1String("operator"), QLatin1String("Equal")));
    } else {
        checkChoice(op, name, {"Equal", "Exists"});
    }
    checkChoiceIfFilled(effect, {"NoSchedule", "PreferNoSchedule", "NoExecute"});
}

void checkScheduling(const PodContext &pod)
{
    const Field affinity = pod.spec["affinity"];
    checkNodeAffinity(affinity["nodeAffinity"]);
    checkPodAffinity(pod, affinity["podAffinity"]);
    checkPodAffinity(pod, affinity["podAntiAffinity"]);
    for (const Field &toleration : pod.spec["tolerations"].items())
        checkToleration(toleration);
    checkSpread(pod);
    checkGates(pod);
}

} // namespace slipway
