// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace slipway::cel
{

/// A name that the language keeps for itself, though it is no sign of it yet ("namespace", "loop").
bool isReserved(std::string_view name);

/// What a property is called in rules: `a-b` is `a__dash__b`, `namespace` is `__namespace__`; nothing for names that no
/// rule can write. Source: apiserver, pkg/cel/escaping.go.
std::optional<std::string> escapedName(std::string_view property);

} // namespace slipway::cel
