// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/knownkinds.h"
#include "checks/rule.h"

namespace slipway
{

/// The fix that moves an object of an old apiVersion to the one that replaces it: safe where nothing else has to change
/// and everything keeps its meaning. None where the project's cluster does not have the new one yet.
void offerNewerVersion(const Scope &scope, const RemovedVersion &old, Diagnostic &finding);

} // namespace slipway
