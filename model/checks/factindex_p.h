// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace slipway
{

/// Words as one key of a table, each ended by a line end.
template <typename... Parts>
std::string joined(Parts... parts)
{
    std::string key;
    key.reserve((std::string_view(parts).size() + ... + sizeof...(parts)));
    ((key.append(parts), key += '\n'), ...);
    return key;
}

} // namespace slipway
