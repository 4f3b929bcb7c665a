// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/selection.h"

#include "api/common.h"
#include "graph/labelselector.h"
#include "yaml/scalar.h"

namespace slipway
{

namespace
{

/// Offers to select by the labels that the template gives its Pods.
void offerTemplateLabels(ApiError &wrong, const Field &selector, const Field &podTemplate)
{
    const Field labels = podTemplate["metadata"]["labels"];
    if (labels.size() == 0)
        return;
    const bool isPlainMap = selector.run().isKind("ReplicationController");
    wrong.set(isPlainMap ? selector : selector["matchLabels"], Value::fromNode(labels.node()), false,
              Api::tr("Select by the labels of the template"));
}

/// The steps that give one map of labels the values that another wants.
std::vector<ApiRepair> labelsSetTo(const Field &labels, const Labels &wanted)
{
    std::vector<ApiRepair> steps;
    for (const auto &[key, value] : wanted)
        if (const NodeRef label = labels.node()[key]; !label || label.value() != value)
            steps.push_back(ApiRepair::set(labels.madeEntry(labels.run().keep(key)), value));
    return steps;
}

/// The steps after which a selector asks only for what the Pods carry; none where nothing would be left of it.
std::vector<ApiRepair> selectorSetTo(const Field &matchLabels, const Labels &worn)
{
    std::vector<ApiRepair> steps;
    std::size_t left = 0;
    for (const Field &label : matchLabels.entries()) {
        const auto found = worn.find(std::string(label.key()));
        if (found == worn.end()) {
            steps.push_back(ApiRepair::remove(label.node()));
            continue;
        }
        ++left;
        if (found->second != label.text())
            steps.push_back(ApiRepair::write(label.node(), quotedWhereNeeded(found->second)));
    }
    return left > 0 ? steps : std::vector<ApiRepair>();
}

} // namespace

void requireSelector(const Field &selector, const Field &podTemplate, const QString &next)
{
    const std::size_t before = selector.run().errors().size();
    if (!requireField(selector, next) && selector.run().errors().size() > before)
        offerTemplateLabels(selector.run().last(), selector, podTemplate);
}

void refuseEmptySelector(const Field &selector, const Field &podTemplate)
{
    if (selector["matchLabels"].size() > 0 || selector["matchExpressions"].size() > 0)
        return;
    ApiError &wrong = selector
                          .invalid(Api::tr("The selector is empty: it would take every Pod for its own."),
                                   Api::tr("Add matchLabels with the labels of the template."))
                          .ruled("selector-template-mismatch");
    offerTemplateLabels(wrong, selector, podTemplate);
}

void checkSelectsTemplate(const Field &selector, const Field &podTemplate)
{
    const Field labels = podTemplate["metadata"]["labels"];
    if (selector.isBroken() || labels.isBroken())
        return;
    const bool isPlainMap = selector.run().isKind("ReplicationController");
    const NodeRef written = selector.isSet() ? selector.node() : NodeRef();
    const LabelSelector wanted = isPlainMap ? LabelSelector::fromMap(written) : LabelSelector::fromSelector(written);
    const Labels worn = labelsOf(labels.isSet() ? labels.node() : NodeRef());
    if (selector.isSet() && wanted.matches(worn))
        return;
    if (!selector.isSet()) {
        labels
            .invalid(Api::tr("Without a selector, no Pod made from this template would be found again."),
                     Api::tr("Add a selector with the labels of the template."))
            .ruled("selector-template-mismatch");
        return;
    }
    const QString message =
        worn.empty() ? Api::tr("The selector looks for %1, but the Pods made from this template carry no labels.")
                           .arg(quotedShort(wanted.toString()))
                     : Api::tr("The selector looks for %1, but the Pods made from this template carry %2.")
                           .arg(quotedShort(wanted.toString()), quotedShort(toString(worn)));
    const Field shown = selector["matchLabels"].isSet() ? selector["matchLabels"] : selector;
    ApiError &wrong = shown.reportedAt(labels)
                          .invalid(message, Api::tr("Make the selector and the labels of the template equal."))
                          .ruled("selector-template-mismatch");
    wrong.atKey = false;
    if (labels.isSet())
        wrong.relate(labels.node(), Api::tr("The labels of the Pods."));
    if (!wanted.isPlain() || !labels.isSet())
        return;
    if (auto steps = labelsSetTo(labels, wanted.equalities()); !steps.empty())
        wrong.repair(Api::tr("Set the template's labels to those of the selector"), std::move(steps));
    const Field pairs = isPlainMap ? selector : selector["matchLabels"];
    if (auto steps = selectorSetTo(pairs, worn); !steps.empty())
        wrong.repair(Api::tr("Set the selector to the template's labels"), std::move(steps));
    else if (pairs.isSet() && !worn.empty())
        wrong.set(pairs, Value::fromNode(labels.node()), false, Api::tr("Set the selector to the template's labels"));
}

} // namespace slipway
