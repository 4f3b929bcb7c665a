// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

namespace slipway::sim
{

/// Replaces `$(NAME)` as the kubelet does in env values, command and args: unknown names and broken references stay as
/// they are, `$$` stands for `$`, `$NAME` is nothing special. `missing` gets the names that are unknown or empty.
std::string expandVariables(const std::string &text, const std::map<std::string, std::string> &variables,
                            std::set<std::string> *missing = nullptr);

} // namespace slipway::sim
