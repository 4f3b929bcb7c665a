// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace slipway
{

/// A minor version of Kubernetes, "1.36".
struct KubernetesVersion {
    int minor = 36;

    /// Reads "1.36", also with a `v` before it or a patch version behind it. Nothing for other texts.
    static std::optional<KubernetesVersion> parse(std::string_view text);
    std::string text() const { return "1." + std::to_string(minor); }
    auto operator<=>(const KubernetesVersion &) const = default;
};

/// The version whose fields Slipway knows.
inline constexpr KubernetesVersion KnownVersion{36};
/// The first version for which Slipway knows the apiVersions that it served.
inline constexpr KubernetesVersion OldestVersion{16};

} // namespace slipway
