// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

#include <map>
#include <set>

namespace slipway
{

/// What rules about one part of a pod need to know of the others.
struct PodContext {
    bool isPod = false; ///< a Pod itself, not a template of one: the server fills in and demands more
    Field spec;
    Field meta;
    bool hostNetwork = false;
    bool hostUsers = true; ///< false only where written so
    std::string_view restartPolicy{};
    std::int64_t gracePeriod = 30; ///< seconds
    /// Volumes without errors of their own; others count as missing, as with the server.
    std::map<std::string_view, Field> volumes{};
    std::vector<std::string> volumeNames{}; ///< all of them, for suggestions
    /// Names of all volumes, with errors or without, and whether that of the name is an emptyDir.
    std::map<std::string_view, bool> emptyDirs{};
    /// The number of the first error in each volume that has one.
    std::map<std::string_view, std::size_t> brokenVolumes{};
    std::set<std::string_view> claims{}; ///< names in resourceClaims
};

} // namespace slipway
