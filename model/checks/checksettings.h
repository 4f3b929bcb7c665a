// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cluster.h"
#include "document/diagnostic.h"
#include "schema/kubernetesversion.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slipway
{

/// By rule id: how loud it shall speak; nothing switches it off.
using Severities = std::map<std::string, std::optional<Severity>, std::less<>>;

/// How much is told of a finding; each level holds those before it and takes more time.
enum class Detail {
    Message, ///< what is wrong, and where
    Advice,  ///< what to do next, and which other places belong to it
    Fixes
};

/// What a project asks of the checks. The defaults are those of files without a project.
struct CheckSettings {
    /// Nothing exists but what the open files hold and what a cluster brings along: a reference to anything else is
    /// an error instead of a warning.
    bool isComplete = false;
    /// For rules that shall speak louder or softer than they do by themselves. An entry switches an opt-in rule on.
    /// Errors of the tiers syntax, schema and api stay errors: the server refuses the object whatever a project says.
    Severities severities{};
    /// Where images may come from, as an image's name begins: "ghcr.io", "registry.example.com/shop". None: anywhere.
    /// The rule registry-not-allowed looks at it.
    std::vector<std::string> allowedRegistries{};
    std::optional<KubernetesVersion> target{}; ///< the version that the files are for; nothing: the one known best
    Cluster cluster{};
    /// Of a settings file itself: its folder has another one, and that one counts.
    bool isOverruled = false;
    Detail detail = Detail::Fixes;
    bool wantsAdvice() const { return detail >= Detail::Advice; }
    bool wantsFixes() const { return detail >= Detail::Fixes; }
    KubernetesVersion kubernetes() const { return target.value_or(KnownVersion); }
    bool operator==(const CheckSettings &) const = default;
};

} // namespace slipway
