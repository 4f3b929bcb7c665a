// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace slipway::sim
{

/// Names an object of the simulated cluster; namespaces are filled in.
struct ObjectKey {
    std::string kind{};
    std::string ns{};
    std::string name{};
    auto operator<=>(const ObjectKey &) const = default;
    std::string display() const { return kind + '/' + name; }
};

} // namespace slipway::sim
