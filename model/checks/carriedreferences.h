// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"

namespace slipway
{

/// A fix that gives an object another name, with that name written wherever other texts name the object. Any other
/// change as it is.
Change withReferences(const Workspace &workspace, const Change &fix);
/// The same for all fixes of the findings.
void carryReferences(const Workspace &workspace, std::vector<Diagnostic> &findings);

} // namespace slipway
