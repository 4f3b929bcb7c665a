// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checksettings.h"
#include "document/workspace.h"

namespace slipway
{

/// Everything the rules find in the open files, file by file and from top to bottom. Works on any thread.
std::vector<Diagnostic> checkWorkspace(const Workspace &workspace, const CheckSettings &settings = {});

} // namespace slipway
