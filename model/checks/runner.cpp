// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/runner.h"

#include "checks/checker.h"

namespace slipway
{

std::vector<Diagnostic> checkWorkspace(const Workspace &workspace, const CheckSettings &settings)
{
    return Checker::checkOnce(workspace, settings).all();
}

} // namespace slipway
