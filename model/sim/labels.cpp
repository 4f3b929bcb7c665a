// SPDX-License-Identifier: GPL-3.0-or-later
// Selectors over labels (apimachinery pkg/labels/selector.go Requirement.Matches; component-helpers nodeaffinity.go).
#include "sim/podspec.h"

#include <algorithm>

namespace slipway::sim
{

bool LabelRequirement::holds(const std::map<std::string, std::string> &labels) const
{
    const auto label = labels.find(key);
    const bool there = label != labels.end();
    const bool listed = there && std::find(values.begin(), values.end(), label->second) != values.end();
    if (op == "In")
        return listed;
    if (op == "NotIn")
        return !listed;
    if (op == "Exists")
        return there;
    if (op == "DoesNotExist")
        return !there;
    if (!there || values.size() != 1)
        return false;
    const long long have = std::atoll(label->second.c_str()), limit = std::atoll(values.front().c_str());
    return op == "Gt" ? have > limit : op == "Lt" && have < limit;
}

bool LabelQuery::selects(const std::map<std::string, std::string> &given) const
{
    const bool all = std::all_of(labels.begin(), labels.end(), [&](const auto &wanted) {
        const auto label = given.find(wanted.first);
        return label != given.end() && label->second == wanted.second;
    });
    return written && all &&
           std::all_of(requirements.begin(), requirements.end(),
                       [&](const LabelRequirement &requirement) { return requirement.holds(given); });
}

bool anyTermHolds(const std::vector<NodeTerm> &terms, const std::map<std::string, std::string> &labels)
{
    return std::any_of(terms.begin(), terms.end(), [&](const NodeTerm &term) {
        return !term.empty() && std::all_of(term.begin(), term.end(), [&](const LabelRequirement &requirement) {
            return requirement.holds(labels);
        });
    });
}

} // namespace slipway::sim
