// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/field.h"

namespace slipway
{

/// What exists in the open files for a Reference field to name: objects of the same namespace, keys, ports, volumes.
/// Sorted, without repeats.
std::vector<std::string> referenceCandidates(const Field &field, const Object &object, const Workspace &workspace);

} // namespace slipway
