// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

#include <map>
#include <string>
#include <vector>

namespace slipway
{

using Labels = std::map<std::string, std::string, std::less<>>;

/// The labels (or the equality selector) that a mapping writes; entries that are no text are left out.
Labels labelsOf(NodeRef mapping);
/// "app=web, tier=front", as kubectl writes it.
std::string toString(const Labels &labels);

/// A label selector with the meaning of `metav1.LabelSelector`: every requirement must hold, an empty one selects
/// everything. Services and ReplicationControllers use the plain map form.
class LabelSelector
{
public:
    /// Reads `matchLabels` and `matchExpressions`.
    static LabelSelector fromSelector(NodeRef selector);
    /// Reads the plain map form.
    static LabelSelector fromMap(NodeRef mapping);

    bool isEmpty() const { return m_equal.empty() && m_requirements.empty(); }
    bool matches(const Labels &labels) const;
    /// Only equalities, so that one set of labels is known to satisfy it.
    bool isPlain() const { return m_requirements.empty(); }
    const Labels &equalities() const { return m_equal; }
    std::string toString() const;

private:
    enum class Operator { In, NotIn, Exists, DoesNotExist, Unknown };
    struct Requirement {
        std::string key{};
        Operator op = Operator::Unknown;
        std::vector<std::string> values{};
        bool holds(const Labels &labels) const;
        std::string toString() const;
    };
    Labels m_equal;
    std::vector<Requirement> m_requirements;
};

} // namespace slipway
