// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/diskwatch.h"
#include "files/fileloader.h"
#include "files/prompts.h"
#include "session.h"

#include <QQueue>

#include <vector>

namespace slipway
{

class NoticeBar;
class Settings;

/// Opens, saves and closes files for the window. Failures become notices; nothing is lost without a question.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(Session &session, Settings &settings, Prompts &prompts, NoticeBar &notices, QWidget *window);

    /// Opens files and folders without blocking; what cannot be opened is reported and the rest still opens.
    void open(const QStringList &paths);
    /// The same for files that nobody named just now: they are not noted as recently used.
    void reopen(const QStringList &paths);
    /// The folder, with a slash at its end, that the user opened last of those that hold the file; empty for none.
    QString openedFolder(const QString &path) const;
    void askAndOpenFiles();
    void askAndOpenFolder();
    bool isLoading() const { return m_loader.isLoading(); }
    void cancelLoading() { m_loader.cancel(); }

    bool save(FileId file);
    bool saveAs(FileId file);
    bool saveAll();
    /// False when the user wants to keep the files open.
    bool close(const std::vector<FileId> &files);
    /// Asks about unsaved files, and saves them if told to. False when the user changed their mind.
    bool mayDiscard(const std::vector<FileId> &files);
    /// Looks at the files on disk, as when the window comes to the front.
    void checkDisk();

Q_SIGNALS:
    void loadProgress(int done, int total);
    void loadFinished();
    void recentFilesChanged();
    /// A file that the user named is open now; not sent for what was found in a folder.
    void opened(slipway::FileId file);
    /// The user wants to see how the file on disk differs.
    void compareRequested(slipway::FileId file);

private:
    void load(const QStringList &paths, bool isAsked);
    void take(const std::vector<LoadedFile> &files);
    void reportLoaded(const QStringList &paths, int leftOut, const QStringList &empty);
    void findNewSettings();
    bool write(FileId file, const QString &path);
    QString folder() const;

    Session &m_session;
    Settings &m_settings;
    Prompts &m_prompts;
    NoticeBar &m_notices;
    QWidget *m_window = nullptr;
    FileLoader m_loader;
    DiskWatch m_disk;
    QQueue<bool> m_asked;         ///< for each load under way: whether the user named its paths
    QStringList m_closedSettings; ///< that the user does not want to see
    QStringList m_folders;        ///< that the user opened, with a slash at their ends
    QStringList m_failures;
    QStringList m_templates;
    QStringList m_empties;
};

} // namespace slipway
