// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checksettings.h"
#include "document/diagnostic.h"

#include <functional>
#include <memory>
#include <vector>

namespace slipway
{

/// Text of which the trees stay in memory during a check; of more than this they are read again where they are needed.
inline constexpr std::size_t KeptText = 12 * 1024 * 1024;

/// Checks all files of a workspace together, once, on all cores, and hands their findings on: file by file, in the
/// order of files and texts. Where the files hold more than `kept` bytes, what is in memory is bounded by that, the
/// largest file and small facts about every object. All of that is in what it returns: a program that ends anyway need
/// not give it back piece by piece.
std::shared_ptr<const void>
checkFiles(const Workspace &workspace, const CheckSettings &settings,
           const std::function<void(const ManifestFile &file, std::vector<Diagnostic> findings)> &take,
           std::size_t kept = KeptText);

} // namespace slipway
