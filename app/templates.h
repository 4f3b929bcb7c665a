// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace slipway
{

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

} // namespace slipway
