// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace slipway::sim
{

/// Replaces `$(NAME)` as the kubelet does in env values, command and args: unknown names and broken references stay as
/// they are, `$$` stands for `$`, `$NAME` is nothing special.
std::string expandVariables(const std::string &text, const std::map<std::string, std::string> &variables);

} // namespace slipway::sim
