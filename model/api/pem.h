// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace slipway
{

struct PemBlock {
    std::string label{}; ///< "CERTIFICATE"
    std::string bytes{};
};
/// The next block of PEM that can be read; `rest` begins behind it afterwards.
/// Source: Go's encoding/pem, pem.go.
std::optional<PemBlock> nextPemBlock(std::string_view &rest);

} // namespace slipway
