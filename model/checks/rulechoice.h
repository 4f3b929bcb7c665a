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
    /// `rule` is an index into allRules().
    bool takes(std::size_t rule) const;

private:
    std::uint64_t m_kind = 0; ///< one bit
    bool m_hasPods = false;
    bool m_hasProblems = false;
};

} // namespace slipway
