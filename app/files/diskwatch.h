// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <deque>
#include <map>
#include <vector>

namespace slipway
{

class NoticeBar;

/// Notices when another program changes or removes an open file, and asks in one notice for all of them whether to take
/// what is on disk or to keep the text.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    DiskWatch(Session &session, NoticeBar &notices);

    /// Notes a file to be watched, and the state of it that was read.
    void watchLater(FileId file, const FileStamp &stamp);
    /// Watches the noted files, some at once and the others in between of what else there is to do.
    void watchNext();
    /// False where there is nothing to watch, or too much is watched already.
    bool watch(FileId file);
    /// Looks at all open files on disk.
    void check();
    /// Forgets a change that somebody decided about, as by writing over it.
    void settle(FileId file) { setChanged(file, false); }

Q_SIGNALS:
    /// The user wants to see how the file on disk differs.
    void compareRequested(slipway::FileId file);
    /// The file is as it is on disk, or its change was decided about.
    void settled(slipway::FileId file);
    /// A file that was watched at this path is closed.
    void ended(const QString &path);

private:
    void check(FileId file);
    void end(FileId file);
    void reload(const std::vector<FileId> &files);
    void keepMine(const std::vector<FileId> &files);
    void setChanged(FileId file, bool changed);
    void tellChanges();
    void offerReload();
    void tellGone();
    QStringList namesOf(const std::vector<FileId> &files) const;

    Session &m_session;
    NoticeBar &m_notices;
    QFileSystemWatcher m_watcher;
    std::map<FileId, QString> m_watchedPaths;           ///< to end the watch on a file that is closed
    std::deque<std::pair<FileId, FileStamp>> m_toWatch; ///< as they were read
    QTimer m_watchNext;
    std::vector<FileId> m_changed; ///< on disk, and nobody has decided yet; in the order of discovery
    std::vector<FileId> m_gone;    ///< no longer on disk
    QTimer m_tell;                 ///< until the event loop is reached: one message for all files that change at once
};

} // namespace slipway
