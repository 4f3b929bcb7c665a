// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace slipway
{

/// A file that no program should break on.
struct BadInput {
    std::string name{};
    std::function<std::string()> bytes{};
    bool isLarge = false; ///< takes more than a moment to write and read
};

const std::vector<BadInput> &badInputs();

} // namespace slipway
