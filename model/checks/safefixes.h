// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checksettings.h"

#include <functional>

namespace slipway
{

using FindingFilter = std::function<bool(const Diagnostic &)>;

/// The safe fixes of all findings that `takes` accepts, made again and again until none is left; one fix can make room
/// for another. Edits of the files' first texts.
std::map<FileId, EditSet> safeFixes(const WorkspaceSource &source, const CheckSettings &settings,
                                    const FindingFilter &takes);

/// Whether something can be done about a finding without asking anybody.
bool hasSafeFix(const Diagnostic &finding);

/// The same for the findings of one file, as one step with that name. Empty where there is nothing to do.
Change safeFixesOf(const WorkspaceSource &source, FileId file, const QString &name);

} // namespace slipway
