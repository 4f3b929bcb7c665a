// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/selection.h"

#include "api/common.h"
#include "graph/labelselector.h"
#include "yaml/scalar.h"

namespace slipway
{

namespace
{

/// Repairs that copy the wanted labels over those that a mapping writes differently; none where one is missing there.
std::vector<ApiRepair> labelsSetTo(NodeRef labels, const Labels &wanted, const QString &title)
{
    std::vector<ApiRepair> repairs;
    for (const auto &[key, value] : wanted) {
        const NodeRef label = labels[key];
        if (!label || label.parent() != labels || !label.isScalar())
            return {};
        if (label.value() != value)
            repairs.push_back(
                {.kind = ApiRepair::Kind::Write, .node = label, .text = quotedWhereNeeded(value), .title = title});
    }
    return repairs;
}

} // namespace

void refuseEmptySelector(const Field &selector)
{
    if (selector["matchLabels"].size() > 0 || selector["matchExpressions"].size() > 0)
        return;
    selector
        .invalid(Api::tr("The selector is empty: it would take every Pod for its own."),
                 Api::tr("Add matchLabels with the labels of the template."))
        .ruled("selector-template-mismatch");
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
    // A repair of one label is enough where only one differs; several would be several steps.
    if (!wanted.isPlain() || !labels.isSet())
        return;
    for (std::vector<ApiRepair> repairs :
         {labelsSetTo(labels.node(), wanted.equalities(),
                      Api::tr("Set the template's labels to those of the selector")),
          labelsSetTo(selector["matchLabels"].node(), worn, Api::tr("Set the selector to the template's labels"))})
        if (repairs.size() == 1)
            wrong.repairs.push_back(std::move(repairs.front()));
}

} // namespace slipway
