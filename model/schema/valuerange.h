// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace slipway
{

/// The whole numbers that the server takes at one place, both ends included.
struct ValueRange {
    std::int64_t least = 0;
    std::int64_t most = INT64_MAX;
    bool hasMost() const { return most != INT64_MAX; }
    bool operator==(const ValueRange &) const = default;
    bool contains(std::int64_t number) const { return least <= number && number <= most; }
};

/// The range of a field of a type of the field table ("core.v1.ContainerPort", "containerPort"); nothing where the
/// server takes every number. Source: the server's validation code, v1.36.
std::optional<ValueRange> valueRange(std::string_view type, std::string_view field);

} // namespace slipway
