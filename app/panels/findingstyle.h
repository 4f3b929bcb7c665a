// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"

#include <QIcon>

namespace slipway
{

class Project;

QIcon severityIcon(Severity severity);
/// "Error", "Warning", "Hint" in the language of the moment.
QString severityName(Severity severity);
/// "web.yaml:12", the line 1-based; empty for no place.
QString placeText(const Workspace &workspace, const Place &place, const Project &project);

} // namespace slipway
