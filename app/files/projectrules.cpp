// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/projectrules.h"

#include "checks/settingsfile.h"
#include "files/filecontroller.h"
#include "noticebar.h"
#include "session.h"

#include <QDir>

namespace slipway
{

ProjectRules::ProjectRules(Session &session, FileController &files, NoticeBar &notices, QObject *parent)
    : QObject(parent), m_session(session), m_files(files), m_notices(notices)
{
}

void ProjectRules::tell(const QString &failure)
{
    m_notices.show(
        {.key = QStringLiteral("rules"), .kind = Notice::Kind::Error, .text = failure, .details = {}, .buttons = {}});
}

void ProjectRules::setSeverity(FileId file, const std::string &rule, WantedSeverity severity)
{
    const Project &project = m_session.project();
    const QStringList found = settingsFilesFor({project.path(file)});
    if (project.path(file).isEmpty() || found.isEmpty()) {
        create(file, rule, severity);
        return;
    }
    if (project.fileWithPath(found.first()) == FileId::None) {
        // It came to be while its folder was open.
        tell(tr("%1 was not open; it is now. Try again.").arg(QDir::toNativeSeparators(found.first())));
        m_files.reopen(found);
        return;
    }
    edit(project.fileWithPath(found.first()), rule, severity);
}

void ProjectRules::edit(FileId settings, const std::string &rule, WantedSeverity severity)
{
    const ManifestFile *file = m_session.project().workspace()->file(settings);
    const EditSet edits = file ? severityEdits(*file, rule, severity) : EditSet();
    const QString name = QString::fromStdString(rule);
    if (edits.empty()) {
        tell(tr("%1 cannot be changed here. Correct its problems first, or write the rule into it yourself.")
                 .arg(m_session.project().displayName(settings)));
        return;
    }
    const QString step = severity ? tr("Make %1: %2", "rule, severity").arg(name, QLatin1String(severityWord(severity)))
                                  : tr("Turn %1 off").arg(name);
    if (m_session.apply({step, {{settings, edits}}}))
        Q_EMIT m_session.notice(
            tr("%1 has changed; save it to keep this.").arg(m_session.project().displayName(settings)));
}

void ProjectRules::create(FileId file, const std::string &rule, WantedSeverity severity)
{
    const Project &project = m_session.project();
    QStringList paths;
    for (const FileId open : project.files())
        if (!project.path(open).isEmpty())
            paths << project.path(open);
    // A file beside none of the others is a project by itself.
    QString folder = projectFolder(paths);
    if (folder.isEmpty() || QDir(folder).isRoot())
        folder = projectFolder(project.path(file).isEmpty() ? QStringList() : QStringList{project.path(file)});
    if (folder.isEmpty()) {
        tell(tr("Save the file first: the settings are kept in its folder."));
        return;
    }
    const QString path = folder + SettingsFileNames.front();
    if (const QString reason = writeFile(path, newSettings(rule, severity), Encoding::Utf8); !reason.isEmpty()) {
        tell(tr("%1 was not written. %2").arg(QDir::toNativeSeparators(path), reason));
        return;
    }
    m_files.reopen({path});
    Q_EMIT m_session.notice(tr("The settings of this project are in %1 now.").arg(QDir::toNativeSeparators(path)));
}

} // namespace slipway
