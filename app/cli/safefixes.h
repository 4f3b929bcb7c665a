// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"

#include <functional>
#include <map>

namespace slipway::cli
{

/// The safe fixes of all findings that `takes` accepts, made again and again until none is left; one fix can make room
/// for another. Edits of the files' first texts.
std::map<FileId, EditSet> safeFixes(const WorkspaceSource &source,
                                    const std::function<bool(const Diagnostic &)> &takes);

} // namespace slipway::cli
