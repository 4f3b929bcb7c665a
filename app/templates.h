// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestfile.h"

#include <QString>

#include <string>
#include <vector>

namespace slipway
{

class Project;

/// A file of a template: a name to suggest and its text.
struct TemplateFile {
    QString name{};
    std::string text{};
};

/// The starters shipped with Slipway, simplest first: names of folders below `templates/`.
QStringList templateNames();
/// What people read about a template, in the language of the moment.
QString templateTitle(const QString &name);
QString templateAbout(const QString &name);
/// Its files in the order of their names; empty for an unknown name.
std::vector<TemplateFile> templateFiles(const QString &name);
/// Makes its files in the project, unless untouched copies of all are there already: a second copy of its objects would
/// only clash with the first. Gives the first file; None for an unknown name.
FileId createFromTemplate(Project &project, const QString &name);

} // namespace slipway
