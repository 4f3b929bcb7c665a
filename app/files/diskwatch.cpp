// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/diskwatch.h"

#include "noticebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace slipway
{

namespace
{

/// Watching each file costs a system resource; beyond this the files are looked at when the window comes to the front.
constexpr std::size_t MaxWatched = 1000;

/// What it says stands among the words of the other notices about files.
struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(slipway::FileController)
};

} // namespace

DiskWatch::DiskWatch(Session &session, NoticeBar &notices) : m_session(session), m_notices(notices)
{
    m_watchNext.setSingleShot(true);
    connect(&m_watchNext, &QTimer::timeout, this, &DiskWatch::watchNext);
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &DiskWatch::tellChanges);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        const FileId file = m_session.project().fileWithPath(path);
        if (file != FileId::None)
            check(file);
        // Programs that save by renaming end the watch on the old file.
        if (file != FileId::None && !m_watcher.files().contains(path))
            watch(file);
    });
    connect(&session.project(), &Project::fileClosed, this, &DiskWatch::end);
}

void DiskWatch::end(FileId file)
{
    settle(file);
    const auto watched = m_watchedPaths.find(file);
    if (watched == m_watchedPaths.end())
        return;
    const QString path = watched->second;
    m_watchedPaths.erase(watched);
    m_watcher.removePath(path);
    Q_EMIT ended(path);
}

void DiskWatch::watchLater(FileId file, const FileStamp &stamp)
{
    m_toWatch.emplace_back(file, stamp);
}

void DiskWatch::watchNext()
{
    constexpr std::size_t AtOnce = 50;
    const auto end = m_toWatch.begin() + static_cast<std::ptrdiff_t>(std::min(AtOnce, m_toWatch.size()));
    const std::vector<std::pair<FileId, FileStamp>> next(m_toWatch.begin(), end);
    m_toWatch.erase(m_toWatch.begin(), end);
    for (const auto &[file, stamp] : next) {
        if (!m_session.project().isOpen(file) || !watch(file))
            continue;
        // Written since it was read: what is on disk now is what the user wants to see.
        if (stampOf(m_session.project().path(file)) == stamp)
            continue;
        if (m_session.project().isModified(file))
            check(file);
        else
            m_session.project().reload(file);
    }
    if (!m_toWatch.empty())
        m_watchNext.start();
}

bool DiskWatch::watch(FileId file)
{
    const QString path = m_session.project().path(file);
    const bool isWatched = m_watchedPaths.count(file) != 0;
    if (path.isEmpty() || (!isWatched && m_watchedPaths.size() >= MaxWatched) || !m_watcher.addPath(path))
        return false;
    m_watchedPaths[file] = path;
    return true;
}

void DiskWatch::check()
{
    for (const FileId file : m_session.project().files())
        check(file);
}

void DiskWatch::check(FileId file)
{
    setChanged(file, m_session.project().changedOnDisk(file));
}

void DiskWatch::setChanged(FileId file, bool changed)
{
    const bool gone = changed && !QFileInfo::exists(m_session.project().path(file));
    const auto set = [file](std::vector<FileId> &files, bool in) {
        const auto at = std::find(files.begin(), files.end(), file);
        const bool was = at != files.end();
        if (in && !was)
            files.push_back(file);
        else if (!in && was)
            files.erase(at);
        return in || was; // also when nothing is new: it may have unsaved changes by now
    };
    const bool told = set(m_changed, changed && !gone);
    if (set(m_gone, gone) || told)
        m_tell.start(0);
    if (!changed)
        Q_EMIT settled(file);
}

void DiskWatch::tellChanges()
{
    offerReload();
    tellGone();
}

QStringList DiskWatch::namesOf(const std::vector<FileId> &files) const
{
    QStringList names;
    for (const FileId file : files)
        names.append(QDir::toNativeSeparators(m_session.project().path(file)));
    return names;
}

void DiskWatch::reload(const std::vector<FileId> &files)
{
    QStringList failures;
    for (const FileId file : files) {
        const QString reason = m_session.project().reload(file);
        if (!reason.isEmpty())
            failures.append(
                FileWords::tr("%1 was not reloaded. %2").arg(m_session.project().displayName(file), reason));
        settle(file);
    }
    if (!failures.isEmpty())
        m_notices.show({.key = {},
                        .kind = Notice::Kind::Error,
                        .text = failures.join(QLatin1Char('\n')),
                        .details = {},
                        .buttons = {}});
}

void DiskWatch::keepMine(const std::vector<FileId> &files)
{
    for (const FileId file : files) {
        m_session.project().acceptDiskState(file);
        settle(file);
    }
}

void DiskWatch::offerReload()
{
    const QString key = QStringLiteral("disk");
    if (m_changed.empty()) {
        m_notices.dismiss(key);
        return;
    }
    Project &project = m_session.project();
    const std::vector<FileId> files = m_changed;
    const auto keep = [this, files] { keepMine(files); };
    if (files.size() == 1) {
        const FileId file = files.front();
        const QString name = project.displayName(file);
        m_notices.show(
            {.key = key,
             .kind = Notice::Kind::Warning,
             .text =
                 project.isModified(file)
                     ? FileWords::tr("%1 was changed by another program, and it has unsaved changes here.").arg(name)
                     : FileWords::tr("%1 was changed by another program.").arg(name),
             .details = {},
             .buttons = {{FileWords::tr("Reload"), [this, files] { reload(files); }},
                         {FileWords::tr("Compare…"),
                          [this, file] {
                              Q_EMIT compareRequested(file);
                              check(file);
                          }},
                         {FileWords::tr("Keep Mine"), keep}}});
        return;
    }
    const auto modified = static_cast<int>(
        std::count_if(files.begin(), files.end(), [&](FileId file) { return project.isModified(file); }));
    const QString text =
        FileWords::tr("%n file(s) were changed by other programs.", "", static_cast<int>(files.size()));
    m_notices.show({.key = key,
                    .kind = Notice::Kind::Warning,
                    .text = modified == 0
                                ? text
                                : text + QLatin1Char(' ') +
                                      FileWords::tr("%n of them have unsaved changes here, too.", "", modified),
                    .details = namesOf(files).join(QLatin1Char('\n')),
                    .buttons = {{FileWords::tr("Reload All"), [this, files] { reload(files); }},
                                {FileWords::tr("Keep Mine"), keep}}});
}

void DiskWatch::tellGone()
{
    const QString key = QStringLiteral("gone");
    if (m_gone.empty()) {
        m_notices.dismiss(key);
        return;
    }
    const std::vector<FileId> files = m_gone;
    const bool one = files.size() == 1;
    m_notices.show(
        {.key = key,
         .kind = Notice::Kind::Warning,
         .text = one ? FileWords::tr("%1 is no longer on disk. Its text is still here; save it to write it again.")
                           .arg(m_session.project().displayName(files.front()))
                     : FileWords::tr("%n file(s) are no longer on disk. Their texts are still here; save them to "
                                     "write them again.",
                                     "", static_cast<int>(files.size())),
         .details = one ? QString() : namesOf(files).join(QLatin1Char('\n')),
         .buttons = {{FileWords::tr("Keep Mine"), [this, files] { keepMine(files); }}}});
}

} // namespace slipway
