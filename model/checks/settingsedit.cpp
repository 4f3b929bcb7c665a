// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/settingsedit.h"

#include "yaml/yamledit.h"

#include <QDir>
#include <QFileInfo>

namespace slipway
{

const char *severityWord(WantedSeverity severity)
{
    if (!severity)
        return "off";
    switch (*severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Hint:
        break;
    }
    return "hint";
}

EditSet severityEdits(const ManifestFile &settings, const std::string &rule, WantedSeverity severity)
{
    const DocumentSlot slot = settings.document(0);
    if (!slot.document->isComplete())
        return {};
    const NodeRef root = slot.document->tree().root();
    const std::string &text = settings.text();
    if (!root || root.isNull()) {
        const bool isOpenLine = !text.empty() && text.back() != '\n';
        return {{{text.size(), text.size()}, (isOpenLine ? "\n" : "") + newSettings(rule, severity)}};
    }
    EditResult result = setSource(root, NodePath{"rules", rule}, severityWord(severity));
    if (!result)
        return {};
    return shifted(std::move(result.edits), slot.start);
}

std::string newSettings(const std::string &rule, WantedSeverity severity)
{
    return "rules:\n  " + rule + ": " + severityWord(severity) + "\n";
}

QString projectFolder(const QStringList &paths)
{
    QString common;
    for (const QString &path : paths) {
        const QString folder = QFileInfo(QDir::cleanPath(path)).absolutePath() + QLatin1Char('/');
        if (common.isEmpty())
            common = folder;
        while (!folder.startsWith(common))
            common = common.left(common.lastIndexOf(QLatin1Char('/'), -2) + 1);
    }
    return common;
}

} // namespace slipway
