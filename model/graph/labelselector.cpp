// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/labelselector.h"

#include <algorithm>

namespace slipway
{

namespace
{

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string text;
    for (const std::string &part : parts)
        text.append(text.empty() ? std::string_view() : separator).append(part);
    return text;
}

} // namespace

Labels labelsOf(NodeRef mapping)
{
    Labels labels;
    if (mapping.isMapping())
        for (NodeRef value : mapping)
            if (value.isScalar())
                labels[std::string(value.keyText())] = value.isNull() ? std::string() : value.text();
    return labels;
}

std::string toString(const Labels &labels)
{
    std::vector<std::string> parts;
    for (const auto &[key, value] : labels)
        parts.push_back(key + "=" + value);
    return joined(parts, ", ");
}

LabelSelector LabelSelector::fromMap(NodeRef mapping)
{
    LabelSelector selector;
    selector.m_equal = labelsOf(mapping);
    return selector;
}

LabelSelector LabelSelector::fromSelector(NodeRef node)
{
    static const std::map<std::string, Operator, std::less<>> operators{{"In", Operator::In},
                                                                        {"NotIn", Operator::NotIn},
                                                                        {"Exists", Operator::Exists},
                                                                        {"DoesNotExist", Operator::DoesNotExist}};
    LabelSelector selector = fromMap(node["matchLabels"]);
    for (NodeRef expression : node["matchExpressions"]) {
        Requirement requirement;
        requirement.key = expression["key"].text();
        if (const auto op = operators.find(expression["operator"].value()); op != operators.end())
            requirement.op = op->second;
        for (NodeRef value : expression["values"])
            requirement.values.push_back(value.text());
        selector.m_requirements.push_back(std::move(requirement));
    }
    return selector;
}

bool LabelSelector::Requirement::holds(const Labels &labels) const
{
    const auto label = labels.find(key);
    const bool listed = label != labels.end() && std::find(values.begin(), values.end(), label->second) != values.end();
    switch (op) {
    case Operator::In:
        return listed;
    case Operator::NotIn: // also true where the label is missing
        return !listed;
    case Operator::Exists:
        return label != labels.end();
    case Operator::DoesNotExist:
        return label == labels.end();
    case Operator::Unknown:
        break;
    }
    return false;
}

bool LabelSelector::matches(const Labels &labels) const
{
    const bool equal = std::all_of(m_equal.begin(), m_equal.end(), [&](const auto &wanted) {
        const auto label = labels.find(wanted.first);
        return label != labels.end() && label->second == wanted.second;
    });
    return equal && std::all_of(m_requirements.begin(), m_requirements.end(),
                                [&](const Requirement &requirement) { return requirement.holds(labels); });
}

std::string LabelSelector::Requirement::toString() const
{
    switch (op) {
    case Operator::In:
        return key + " in (" + joined(values, ", ") + ")";
    case Operator::NotIn:
        return key + " notin (" + joined(values, ", ") + ")";
    case Operator::Exists:
        return key;
    case Operator::DoesNotExist:
        return "!" + key;
    case Operator::Unknown:
        break;
    }
    return key + " ?";
}

std::string LabelSelector::toString() const
{
    std::vector<std::string> parts;
    if (!m_equal.empty())
        parts.push_back(slipway::toString(m_equal));
    for (const Requirement &requirement : m_requirements)
        parts.push_back(requirement.toString());
    return joined(parts, ", ");
}

} // namespace slipway
