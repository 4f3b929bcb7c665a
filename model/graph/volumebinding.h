// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"

namespace slipway
{

/// The first access mode that the claim asks for and the volume does not offer; null when it offers all. Both are
/// `spec` of their objects.
NodeRef modeNotOffered(NodeRef claim, NodeRef volume);

/// What a capacity or request for storage says, in bytes; 0 where it says nothing that the server can read.
long double bytesOf(NodeRef quantity);

/// Whether the volume controller could bind the claim to a volume that is still free: same class, large enough, all
/// modes, and the labels that the claim's selector asks for (pkg/controller/volume/persistentvolume/index.go).
bool canBind(const Object &claim, const Object &volume);

} // namespace slipway
