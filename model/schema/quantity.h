// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slipway
{

/// An amount of CPU, memory or storage as Kubernetes reads it: a number with a suffix (`m`, `k`, `Mi`, `e3` ...).
struct Quantity {
    long double value = 0; ///< in whole units: cores, bytes
    std::string suffix{};

    /// Nothing when the server's reader refuses the text. Blanks around it are allowed, as there.
    static std::optional<Quantity> parse(std::string_view text);
};

/// Valid amounts that a refused text may have meant, best first: "128MB" gives 128M and 128Mi.
std::vector<std::string> quantitySuggestions(std::string_view text);

} // namespace slipway
