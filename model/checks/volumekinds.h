// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"
#include "yaml/value.h"

namespace slipway
{

/// A kind of storage that a volume can be made of: its field, and what is written there.
struct VolumeKind {
    QString title{}; ///< of a fix that chooses it
    std::string field{};
    Value source{};
};
/// Those that come to mind for a volume of that name: an object so called among the files first.
std::vector<VolumeKind> volumeKinds(const Scope &scope, const std::string &volume);

/// Whether a container, or all of them, can write to a volume of the Pod.
bool isMountedForWriting(const Scope &scope, std::string_view volume);

/// Offers a claim of its own in place of the folder of a node that a volume of the Pod is.
void offerClaimForFolder(const Scope &scope, NodeRef volume, bool isForSeveral, Diagnostic &finding);
/// The spec of a new claim that asks for little.
Value smallClaim(const char *accessMode);

} // namespace slipway
