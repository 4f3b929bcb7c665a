// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/customkinds.h"
#include "schema/kubernetesversion.h"

#include <optional>

namespace slipway
{

/// An apiVersion of a built-in kind that newer clusters no longer serve.
struct RemovedVersion {
    std::string_view apiVersion{};
    std::string_view kind{};
    std::string_view removedIn{}; ///< "1.22"
    std::string_view use{};       ///< the apiVersion to use instead; empty when the kind is gone
    std::string_view since{};     ///< release that brought it
};

/// Source: the deprecation guide of Kubernetes.
std::optional<RemovedVersion> removedVersion(const ObjectId &id);

/// How an object's apiVersion and kind fit what is built into the cluster.
enum class KindFit {
    Known,
    Removed,      ///< see removedVersion()
    WrongVersion, ///< the kind lives in another apiVersion
    Misspelt,     ///< no such kind, but one like it
    NoSuchKind,   ///< a group without custom kinds has no such kind
    Custom,       ///< not built in, so nothing is known about it
};

struct KindMatch {
    KindFit fit = KindFit::Known;
    std::string right{}; ///< apiVersion (WrongVersion) or kind (Misspelt) to write
    bool onlyCaseDiffers = false;
};
KindMatch matchKind(const ObjectId &id, const WorkspaceSchema &schema);

/// What a server says about an apiVersion or kind that it does not know: numbers and truths are no names to it.
const char *identityError(NodeRef written);

/// The release that brought this version of a built-in kind, "1.21"; nothing where it is older than all supported ones.
std::optional<std::string_view> servedSince(const ObjectId &id);

} // namespace slipway
