// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

bool selects(const Scope &scope)
{
    return scope.isKind("Deployment") || scope.isKind("ReplicaSet") || scope.isKind("StatefulSet") ||
           scope.isKind("DaemonSet");
}

/// Copies the labels that the selector wants over those that the template writes differently.
EditSet labelsSetTo(NodeRef labels, const Labels &wanted)
{
    EditSet edits;
    for (const auto &[key, value] : wanted) {
        const NodeRef label = labels[key];
        if (!label || label.parent() != labels || !label.isScalar())
            return {};
        if (label.value() != value)
            for (TextEdit &edit : replacedValue(label, quotedWhereNeeded(value)))
                edits.push_back(std::move(edit));
    }
    return edits;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const PodTemplate *pod = scope.pod();
    const NodeRef selector = scope.spec()["selector"];
    if (!scope.kind || !selects(scope) || !pod || !selector.isMapping())
        return {};
    const QString kind = qs(scope.object.id.kind);
    const LabelSelector wanted = LabelSelector::fromSelector(selector);
    const NodeRef labels = pod->node["metadata"]["labels"];
    if (wanted.isEmpty()) {
        // Fields of another form under `selector` are reported as unknown already.
        if (selector.size() > 0 && !selector["matchLabels"] && !selector["matchExpressions"])
            return {};
        return {scope.at(selector, "Invalid", Rules::tr("The selector of this %1 is empty.").arg(kind),
                         Rules::tr("Add matchLabels with the labels of the template."))};
    }
    if (wanted.matches(pod->labels))
        return {};
    const QString message =
        pod->labels.empty()
            ? Rules::tr("The selector looks for %1, but the Pods made from this template carry no labels.")
                  .arg(qs(wanted.toString()))
            : Rules::tr("The selector looks for %1, but the Pods made from this template carry %2.")
                  .arg(qs(wanted.toString()), qs(toString(pod->labels)));
    Diagnostic found = scope.at(selector["matchLabels"] ? selector["matchLabels"] : selector, "Invalid", message,
                                Rules::tr("Make the selector and the labels of the template equal."));
    found.path = scope.path(pod->node) + ".metadata.labels";
    if (labels)
        found.related.push_back(scope.related(scope.object, labels, Rules::tr("The labels of the Pods.")));
    if (wanted.isPlain() && labels.isMapping()) {
        if (EditSet edits = labelsSetTo(labels, wanted.equalities()); !edits.empty())
            found.fixes.push_back(
                scope.fix(Rules::tr("Set the template's labels to those of the selector"), edits, false));
        if (EditSet edits = labelsSetTo(selector["matchLabels"],
                                        [&] {
                                            Labels own;
                                            for (const auto &[key, value] : wanted.equalities())
                                                if (const auto label = pod->labels.find(key);
                                                    label != pod->labels.end())
                                                    own[key] = label->second;
                                            return own;
                                        }());
            !edits.empty() && pod->labels.size() >= wanted.equalities().size())
            found.fixes.push_back(scope.fix(Rules::tr("Set the selector to the template's labels"), edits, false));
    }
    return {found};
}

} // namespace

extern const Rule selectorTemplateMismatchRule;
const Rule selectorTemplateMismatchRule{
    .info = {.id = "selector-template-mismatch",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Selector does not find its own Pods"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "It would make Pods for ever and never find one of them, so the "
                                                     "cluster refuses it."),
             .docs = "concepts/workloads/controllers/deployment/#selector"},
    .object = run,
};

} // namespace slipway
