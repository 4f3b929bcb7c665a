// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/runner.h"

#include "checks/fileschecked.h"

namespace slipway
{

std::vector<Diagnostic> checkWorkspace(const Workspace &workspace, const CheckSettings &settings)
{
    std::vector<Diagnostic> findings;
    checkFiles(
        workspace, settings,
        [&](const ManifestFile &, std::vector<Diagnostic> ofFile) {
            findings.insert(findings.end(), std::make_move_iterator(ofFile.begin()),
                            std::make_move_iterator(ofFile.end()));
        },
        SIZE_MAX);
    return findings;
}

} // namespace slipway
