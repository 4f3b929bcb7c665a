// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

#include <cstdint>

namespace slipway
{

/// Which rules an object is shown to. Most rules are about few kinds, about Pods or about what is against the schema
/// (see Rule), so most need not be called to know that they have nothing to say.
class RuleChoice
{
public:
    /// `kind` is null for kinds that nobody knows.
    RuleChoice(const Object &object, const KindInfo *kind, bool hasPods, bool hasProblems);
    /// Those rules about objects, ascending; like all rules here they are indices into allRules().
    const std::vector<std::uint32_t> &rules() const { return *m_rules; }
    bool takes(std::uint32_t rule) const;

private:
    const std::vector<std::uint32_t> *m_rules;
};

} // namespace slipway
