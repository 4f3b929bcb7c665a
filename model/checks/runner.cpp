// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/runner.h"

#include "checks/carriedreferences.h"
#include "checks/checker.h"

namespace slipway
{

std::vector<Diagnostic> checkWorkspace(const Workspace &workspace, const CheckSettings &settings)
{
    std::vector<Diagnostic> findings = Checker::checkOnce(workspace, settings).all();
    carryReferences(workspace, findings);
    return findings;
}

} // namespace slipway
