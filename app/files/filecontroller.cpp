// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filecontroller.h"

#include "checks/settingsfile.h"
#include "files/manifestwalk.h"
#include "noticebar.h"
#include "settings.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace slipway
{

namespace
{

/// A notice names this many files; the rest stand under Details.
constexpr int MaxNamed = 2;

QString overwriteKey(FileId file)
{
    return QStringLiteral("overwrite-%1").arg(static_cast<std::uint32_t>(file));
}

QString saveKey(FileId file)
{
    return QStringLiteral("save-%1").arg(static_cast<std::uint32_t>(file));
}

bool hasMarkers(const std::string &text)
{
    return text.find("{{") != std::string::npos &&
           (text.find("{{ .") != std::string::npos || text.find("{{-") != std::string::npos ||
            text.find("{{.") != std::string::npos || text.find("{{ include") != std::string::npos);
}

} // namespace

FileController::FileController(Session &session, Settings &settings, Prompts &prompts, NoticeBar &notices,
                               QWidget *window)
    : m_session(session), m_settings(settings), m_prompts(prompts), m_notices(notices), m_window(window),
      m_disk(session, notices)
{
    connect(&m_loader, &FileLoader::loaded, this, &FileController::take);
    connect(&m_loader, &FileLoader::progress, this, &FileController::loadProgress);
    connect(&m_loader, &FileLoader::finished, this, &FileController::reportLoaded);
    connect(&m_disk, &DiskWatch::compareRequested, this, &FileController::compareRequested);
    connect(&m_disk, &DiskWatch::settled, this, [this](FileId file) { m_notices.dismiss(overwriteKey(file)); });
    connect(&m_disk, &DiskWatch::ended, this, [this](const QString &path) {
        if (isSettingsPath(path))
            m_closedSettings << path;
    });
    connect(&session.project(), &Project::fileClosed, this, [this](FileId file) { m_notices.dismiss(saveKey(file)); });
}

QString FileController::folder() const
{
    const QString last = m_settings.lastFolder();
    return last.isEmpty() || !QFileInfo(last).isDir() ? QDir::homePath() : last;
}

void FileController::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QFileInfo first(paths.first());
    m_settings.setLastFolder(first.isDir() ? first.absoluteFilePath() : first.absolutePath());
    for (const QString &path : paths)
        if (QFileInfo(path).isDir())
            m_folders << QDir::cleanPath(QFileInfo(path).absoluteFilePath()) + QLatin1Char('/');
    load(paths, true);
}

QString FileController::openedFolder(const QString &path) const
{
    const auto folder =
        std::find_if(m_folders.rbegin(), m_folders.rend(), [&](const QString &one) { return path.startsWith(one); });
    return folder == m_folders.rend() ? QString() : *folder;
}

void FileController::reopen(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    load(paths, false);
}

void FileController::load(const QStringList &paths, bool isAsked)
{
    m_asked.enqueue(isAsked);
    m_session.analysisService().setFilesArriving(true);
    m_loader.load(paths);
}

void FileController::askAndOpenFiles()
{
    const QStringList paths = m_prompts.filesToOpen(m_window, folder());
    if (paths.isEmpty())
        return;
    open(paths);
}

void FileController::askAndOpenFolder()
{
    const QString path = m_prompts.folderToOpen(m_window, folder());
    if (path.isEmpty())
        return;
    open({path});
}

void FileController::take(const std::vector<LoadedFile> &files)
{
    for (const LoadedFile &file : files) {
        const QString name = QDir::toNativeSeparators(file.path);
        if (file.decoded.obstacle != FileObstacle::None) {
            m_failures.append(tr("%1 was not opened. %2").arg(name, file.decoded.reason));
            continue;
        }
        if (file.text.size() == 0)
            m_empties.append(name);
        else if (hasMarkers(file.text.flat()))
            m_templates.append(name);
        if (const auto [id, isNew] = m_session.project().adopt(file); isNew)
            m_disk.watchLater(id, file.stamp);
    }
}

void FileController::reportLoaded(const QStringList &paths, int leftOut, const QStringList &empty)
{
    const auto report = [this](const QString &key, Notice::Kind kind, const QStringList &lines, const QString &many) {
        if (lines.isEmpty())
            return;
        const bool few = lines.size() <= MaxNamed;
        m_notices.show({.key = key,
                        .kind = kind,
                        .text = few ? lines.join(QLatin1Char('\n')) : many,
                        .details = few ? QString() : QStringList(lines.mid(0, 100)).join(QLatin1Char('\n')),
                        .buttons = {}});
    };
    QStringList notes;
    for (const QString &name : m_empties)
        notes.append(tr("%1 is empty. It is open, and you can write into it.").arg(name));
    for (const QString &folder : empty)
        notes.append(tr("%1 holds no YAML or JSON files.").arg(QDir::toNativeSeparators(folder)));
    if (leftOut > 0)
        notes.append(tr("%n file(s) were left out: Slipway opens %1 at once.", "", leftOut).arg(MaxManifests));
    report(QStringLiteral("notes"), Notice::Kind::Info, notes,
           tr("%n note(s) about the opened files.", "", notes.size()));

    QStringList templates;
    for (const QString &name : m_templates)
        templates.append(tr("%1 seems to be a template (Helm or similar). Its documents with {{ }} marks open as text "
                            "and are not checked.")
                             .arg(name));
    report(
        QStringLiteral("templates"), Notice::Kind::Info, templates,
        tr("%n file(s) seem to be templates (Helm or similar). Their documents with {{ }} marks open as text and are "
           "not checked.",
           "", templates.size()));
    report(QStringLiteral("failures"), Notice::Kind::Error, m_failures,
           tr("%n file(s) could not be opened. The others are open.", "", m_failures.size()));
    m_failures.clear();
    m_templates.clear();
    m_empties.clear();

    if (!m_asked.isEmpty() && m_asked.dequeue()) {
        for (const QString &path : paths)
            if (QFileInfo::exists(path))
                m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
        Q_EMIT recentFilesChanged();
        if (const FileId last = m_session.project().fileWithPath(paths.last()); last != FileId::None)
            Q_EMIT opened(last);
    }
    if (!m_loader.isLoading()) {
        m_session.analysisService().setFilesArriving(false);
        m_disk.watchNext();
        Q_EMIT loadFinished();
    }
}

void FileController::checkDisk()
{
    m_disk.check();
    findNewSettings();
}

/// A settings file that somebody wrote since the files below it were opened holds for them too.
void FileController::findNewSettings()
{
    const Project &project = m_session.project();
    QStringList paths;
    for (const FileId file : project.files())
        if (!project.path(file).isEmpty())
            paths << project.path(file);
    QStringList found = settingsFilesFor(paths);
    found.removeIf([&](const QString &path) {
        return project.fileWithPath(path) != FileId::None || m_closedSettings.contains(path);
    });
    if (!isLoading())
        reopen(found);
}

bool FileController::write(FileId file, const QString &path)
{
    Project &project = m_session.project();
    const QString reason = project.saveAs(file, path);
    const QString key = saveKey(file);
    if (!reason.isEmpty()) {
        m_notices.show({.key = key,
                        .kind = Notice::Kind::Error,
                        .text = tr("%1 was not saved: %2 Your changes are still here.")
                                    .arg(QDir::toNativeSeparators(path), reason.endsWith('.') ? reason : reason + "."),
                        .details = {},
                        .buttons = {{tr("Save As…"), [this, file] { saveAs(file); }}}});
        return false;
    }
    m_notices.dismiss(key);
    m_disk.settle(file);
    m_disk.watch(file);
    m_settings.addRecentFile(project.path(file));
    Q_EMIT recentFilesChanged();
    Q_EMIT m_session.notice(tr("Saved %1.").arg(project.displayName(file)));
    return true;
}

bool FileController::save(FileId file)
{
    Project &project = m_session.project();
    if (!project.isOpen(file))
        return false;
    if (project.path(file).isEmpty())
        return saveAs(file);
    if (project.changedOnDisk(file) && QFileInfo::exists(project.path(file))) {
        // Overwriting somebody else's change is a decision of its own.
        m_disk.settle(file);
        m_notices.show(
            {.key = overwriteKey(file),
             .kind = Notice::Kind::Warning,
             .text = tr("%1 was changed by another program, so it was not saved.").arg(project.displayName(file)),
             .details = {},
             .buttons = {{tr("Overwrite"),
                          [this, file] {
                              m_session.project().acceptDiskState(file);
                              write(file, m_session.project().path(file));
                          }},
                         {tr("Compare…"), [this, file] { Q_EMIT compareRequested(file); }},
                         {tr("Save As…"), [this, file] { saveAs(file); }}}});
        return false;
    }
    return write(file, project.path(file));
}

bool FileController::saveAs(FileId file)
{
    Project &project = m_session.project();
    if (!project.isOpen(file))
        return false;
    const QString suggested =
        project.path(file).isEmpty() ? QDir(folder()).filePath(project.displayName(file)) : project.path(file);
    const QString path = m_prompts.pathToSave(m_window, suggested);
    if (path.isEmpty())
        return false;
    const FileId other = project.fileWithPath(path);
    if (other != FileId::None && other != file) {
        m_notices.show(
            {.key = {},
             .kind = Notice::Kind::Error,
             .text =
                 tr("%1 is already open. Close it first, or choose another name.").arg(QDir::toNativeSeparators(path)),
             .details = {},
             .buttons = {}});
        return false;
    }
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    return write(file, path);
}

bool FileController::saveAll()
{
    bool all = true;
    for (const FileId file : m_session.project().files())
        if (m_session.project().isModified(file))
            all = save(file) && all;
    return all;
}

bool FileController::mayDiscard(const std::vector<FileId> &files)
{
    Project &project = m_session.project();
    std::vector<FileId> modified;
    QStringList names;
    for (const FileId file : files) {
        if (!project.isOpen(file) || !project.isModified(file))
            continue;
        modified.push_back(file);
        names.append(project.path(file).isEmpty() ? project.displayName(file)
                                                  : QDir::toNativeSeparators(project.path(file)));
    }
    if (modified.empty())
        return true;
    switch (m_prompts.unsaved(m_window, names)) {
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    case UnsavedAnswer::Save:
        break;
    }
    return std::all_of(modified.begin(), modified.end(), [this](FileId file) { return save(file); });
}

bool FileController::close(const std::vector<FileId> &files)
{
    if (!mayDiscard(files))
        return false;
    for (const FileId file : files)
        m_session.project().close(file);
    return true;
}

} // namespace slipway
