// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// Every rule there is, in the order of the catalogue. A new rule is a file in rules/ and a line in ruleset.cpp.
const std::vector<const Rule *> &allRules();
/// Null for an id that no rule has.
const Rule *findRule(std::string_view id);
/// Why it matters what was found, for people.
QString whyOf(const Diagnostic &finding);

} // namespace slipway
