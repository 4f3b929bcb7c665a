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

/// When the main thread is handed what was read: after so many files or milliseconds.
constexpr std::size_t PortionSize = 10;
constexpr int PortionInterval = 60;
/// How long the main thread takes files before it looks after its windows again, in milliseconds.
constexpr int Slice = 8;

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
    m_deliver.setSingleShot(true);
    connect(&m_deliver, &QTimer::timeout, this, &FileLoader::deliver);
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
        Portion portion{.generation = generation, .total = total};
        QElapsedTimer clock;
        clock.start();
        const auto hand = [&](int done) {
            portion.done = done;
            QMetaObject::invokeMethod(this, [this, portion] { queue(portion); });
            portion.files.clear();
            clock.restart();
        };
        int done = 0;
        for (; done < total && !stopped(); ++done) {
            const QDateTime modified = QFileInfo(found.files[done]).lastModified();
            portion.files.push_back({found.files[done], readFile(found.files[done]), modified});
            if (portion.files.size() >= PortionSize || clock.hasExpired(PortionInterval))
                hand(done + 1);
        }
        portion.end = [this, paths, found] {
            --m_pending;
            Q_EMIT finished(paths, found.leftOut, found.empty);
        };
        hand(done);
    });
}

void FileLoader::queue(const Portion &portion)
{
    m_waiting.push_back(portion);
    if (!m_deliver.isActive())
        m_deliver.start();
}

void FileLoader::deliver()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.empty() && !clock.hasExpired(Slice)) {
        const Portion portion = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!portion.files.empty() && portion.generation == m_generation)
            Q_EMIT loaded(portion.files);
        Q_EMIT progress(portion.done, portion.total);
        if (portion.end)
            portion.end();
    }
    if (!m_waiting.empty())
        m_deliver.start();
}

} // namespace slipway
