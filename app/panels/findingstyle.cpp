// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/findingstyle.h"

#include "document/project.h"
#include "icons.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slipway
{

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return icon(QStringLiteral("error"), &Theme::bad);
    case Severity::Warning:
        return icon(QStringLiteral("warning"), &Theme::wait);
    case Severity::Hint:
        break;
    }
    return icon(QStringLiteral("hint"), &Theme::accent);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("slipway::Findings", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("slipway::Findings", "Warning");
    case Severity::Hint:
        break;
    }
    return QCoreApplication::translate("slipway::Findings", "Hint");
}

QString placeText(const Workspace &workspace, const Place &place, const Project &project)
{
    const ManifestFile *file = workspace.file(place.file);
    if (!file)
        return {};
    return QStringLiteral("%1:%2")
        .arg(project.isOpen(place.file) ? project.displayName(place.file) : QFileInfo(file->path()).fileName())
        .arg(file->position(place.range.start).line + 1);
}

} // namespace slipway
