// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/projectrules.h"

#include "checks/settingsfile.h"
#include "files/filecontroller.h"
#include "noticebar.h"
#include "session.h"

#include <QDir>
#include <QFileInfo>

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

QStringList ProjectRules::openPaths() const
{
    const Project &project = m_session.project();
    QStringList paths;
    for (const FileId open : project.files())
        if (!project.path(open).isEmpty())
            paths << project.path(open);
    return paths;
}

void ProjectRules::setSeverity(FileId file, const std::string &rule, WantedSeverity severity)
{
    const Project &project = m_session.project();
    const QString path = project.path(file);
    const QStringList found = settingsFilesFor(path.isEmpty() ? openPaths() : QStringList{path});
    if (found.isEmpty())
        create(path, rule, severity);
    else if (const FileId settings = project.fileWithPath(found.first()); settings != FileId::None)
        edit(settings, rule, severity);
    else
        openFirst(found.first());
}

/// It came to be while its folder was open.
void ProjectRules::openFirst(const QString &settings)
{
    tell(tr("%1 was not open; it is now. Try again.").arg(QDir::toNativeSeparators(settings)));
    m_files.reopen({settings});
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

void ProjectRules::create(const QString &about, const std::string &rule, WantedSeverity severity)
{
    // What is open beside the folder, such as the definition of a custom kind, is no part of the project. A file beside
    // none of the others is a project by itself.
    QString folder = about.isEmpty() ? QString() : m_files.openedFolder(about);
    if (folder.isEmpty())
        folder = projectFolder(openPaths());
    if (folder.isEmpty() || QDir(folder).isRoot())
        folder = about.isEmpty() ? QString() : projectFolder({about});
    if (folder.isEmpty()) {
        tell(tr("Save the file first: the settings are kept in its folder."));
        return;
    }
    const QString path = folder + SettingsFileNames.front();
    if (QFileInfo::exists(path)) {
        openFirst(path);
        return;
    }
    if (const QString reason = writeFile(path, newSettings(rule, severity), Encoding::Utf8); !reason.isEmpty()) {
        tell(tr("%1 was not written. %2").arg(QDir::toNativeSeparators(path), reason));
        return;
    }
    m_files.reopen({path});
    Q_EMIT m_session.notice(tr("The settings of this project are in %1 now.").arg(QDir::toNativeSeparators(path)));
}

} // namespace slipway
