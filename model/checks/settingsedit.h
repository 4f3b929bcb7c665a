// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checksettings.h"
#include "document/change.h"

#include <QStringList>

namespace slipway
{

/// How loud a rule shall speak in a project; nothing switches it off.
using WantedSeverity = std::optional<Severity>;

/// What a settings file says instead: `error`, `warning`, `hint` or `off`.
const char *severityWord(WantedSeverity severity);

/// The edits of a settings file that make a rule speak so; empty where they cannot be made (the text is no YAML).
EditSet severityEdits(const ManifestFile &settings, const std::string &rule, WantedSeverity severity);
/// The text of a new settings file that says only this.
std::string newSettings(const std::string &rule, WantedSeverity severity);

/// Where the settings file of a new project belongs: the folder that holds all these files. Empty where there is none.
QString projectFolder(const QStringList &paths);

} // namespace slipway
