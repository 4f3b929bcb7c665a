// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace slipway::cel
{

/// A version by the rules of semver.org. What stands behind a `+` does not matter to its order.
struct Semver {
    using Part = std::variant<std::uint64_t, std::string>;
    std::uint64_t major = 0;
    std::uint64_t minor = 0;
    std::uint64_t patch = 0;
    std::vector<Part> preRelease{}; ///< between the dots behind a `-`

    /// Source: Parse in blang/semver, v4, semver.go.
    static std::optional<Semver> parse(std::string_view text);
    /// The same of `v1.2` and `01.2.3`. Source: normalizeAndParse in apiserver, pkg/cel/library/semverlib.go.
    static std::optional<Semver> parseLoosely(std::string_view text);
    std::strong_ordering operator<=>(const Semver &other) const;
    bool operator==(const Semver &other) const { return (*this <=> other) == 0; }
};

} // namespace slipway::cel
