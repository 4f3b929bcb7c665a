// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileloader.h"

#include "checks/parallel.h"
#include "checks/settingsfile.h"
#include "files/manifestwalk.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace slipway
{

namespace
{

/// After so many files the main thread is handed what was read.
constexpr qsizetype PortionSize = 8;
/// How often progress is shown at most, in milliseconds.
constexpr int ProgressPause = 50;
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
    QMetaObject::invokeMethod(&m_worker, [this, paths, generation = m_generation.load()] { read(paths, generation); });
}

void FileLoader::read(const QStringList &paths, int generation)
{
    const auto stopped = [&] { return m_generation != generation; };
    const Found found = findFiles(paths, stopped);
    const qsizetype total = found.files.size();
    std::mutex ordering;
    std::vector<Portion> portions(static_cast<std::size_t>((total + PortionSize - 1) / PortionSize));
    std::size_t queued = 0; // portions that were handed over, in order
    int done = 0;
    inParallel(portions.size(), [&](std::size_t i) {
        if (stopped())
            return;
        DiskReader reader;
        std::vector<LoadedFile> files;
        const auto start = static_cast<qsizetype>(i) * PortionSize;
        for (qsizetype at = start; at < std::min(start + PortionSize, total); ++at)
            files.push_back(reader.load(found.files[at]));
        const std::lock_guard lock(ordering);
        portions[i].files = std::move(files);
        for (; queued < portions.size() && !portions[queued].files.empty(); ++queued) {
            done += static_cast<int>(portions[queued].files.size());
            queue({generation, std::move(portions[queued].files), done, static_cast<int>(total), {}});
        }
    });
    const auto end = [this, paths, leftOut = found.leftOut, empty = found.empty] {
        --m_pending;
        Q_EMIT finished(paths, leftOut, empty);
    };
    queue({generation, {}, done, static_cast<int>(total), end});
}

void FileLoader::queue(Portion portion)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(portion));
    if (!std::exchange(m_isAwaited, true))
        QMetaObject::invokeMethod(&m_deliver, qOverload<>(&QTimer::start), Qt::QueuedConnection);
}

std::optional<FileLoader::Portion> FileLoader::next()
{
    const std::lock_guard lock(m_mutex);
    m_isAwaited = !m_waiting.empty();
    if (m_waiting.empty())
        return {};
    Portion portion = std::move(m_waiting.front());
    m_waiting.pop_front();
    return portion;
}

void FileLoader::deliver()
{
    QElapsedTimer clock;
    clock.start();
    std::optional<Portion> last;
    while (!clock.hasExpired(Slice)) {
        std::optional<Portion> portion = next();
        if (!portion)
            break;
        if (!portion->files.empty() && portion->generation == m_generation)
            Q_EMIT loaded(portion->files);
        last = std::move(portion);
        if (last->end)
            break;
    }
    if (!last)
        return;
    if (last->end || !m_sinceProgress.isValid() || m_sinceProgress.hasExpired(ProgressPause)) {
        Q_EMIT progress(last->done, last->total);
        m_sinceProgress.start();
    }
    if (last->end)
        last->end();
    m_deliver.start();
}

} // namespace slipway
