// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileloader.h"

#include "checks/settingsfile.h"
#include "files/manifestwalk.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace slipway
{

namespace
{

/// How often the main thread is handed what was read, in milliseconds.
constexpr int BatchInterval = 60;
constexpr std::size_t MaxBatch = 200;

struct Found {
    QStringList files;
    QStringList empty;
    int leftOut = 0;
};

void addFolder(const QString &folder, Found &found, const std::function<bool()> &stopped)
{
    const FoundManifests inside = findManifests(
        folder, MaxManifests - static_cast<int>(std::min<qsizetype>(found.files.size(), MaxManifests)), stopped);
    if (inside.files.isEmpty() && inside.leftOut == 0)
        found.empty.append(folder);
    found.files += inside.files;
    found.leftOut += inside.leftOut;
}

Found findFiles(const QStringList &paths, const std::function<bool()> &stopped)
{
    Found found;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            addFolder(path, found, stopped);
        else
            found.files.append(path);
    }
    // Last, so that the first file stays the one that the user thinks of.
    found.files += settingsFilesFor(found.files);
    found.files.removeDuplicates();
    return found;
}

} // namespace

FileLoader::FileLoader(QObject *parent) : QObject(parent)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

FileLoader::~FileLoader()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void FileLoader::cancel()
{
    ++m_generation;
}

void FileLoader::load(const QStringList &paths)
{
    ++m_pending;
    QMetaObject::invokeMethod(&m_worker, [this, paths, generation = m_generation.load()] {
        const auto stopped = [&] { return m_generation != generation; };
        const Found found = findFiles(paths, stopped);
        const int total = static_cast<int>(found.files.size());
        std::vector<LoadedFile> batch;
        QElapsedTimer clock;
        clock.start();
        const auto hand = [&](int done) {
            QMetaObject::invokeMethod(this, [this, batch = std::move(batch), done, total] {
                if (!batch.empty())
                    Q_EMIT loaded(batch);
                Q_EMIT progress(done, total);
            });
            batch = {};
            clock.restart();
        };
        int done = 0;
        for (; done < total && !stopped(); ++done) {
            const QDateTime modified = QFileInfo(found.files[done]).lastModified();
            batch.push_back({found.files[done], readFile(found.files[done]), modified});
            if (batch.size() >= MaxBatch || clock.hasExpired(BatchInterval))
                hand(done + 1);
        }
        hand(done);
        QMetaObject::invokeMethod(this, [this, paths, found] {
            --m_pending;
            Q_EMIT finished(paths, found.leftOut, found.empty);
        });
    });
}

} // namespace slipway
