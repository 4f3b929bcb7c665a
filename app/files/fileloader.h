// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/loadedfile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace slipway
{

/// Finds and reads files away from the main thread. Folders are walked for *.yaml, *.yml and *.json, without following
/// links and without hidden folders; files named one by one are read whatever their name. The settings files that hold
/// for them come along. All cores read; the files come in the order of their names all the same.
class FileLoader : public QObject
{
    Q_OBJECT

public:
    explicit FileLoader(QObject *parent = nullptr);
    ~FileLoader() override;

    /// Queues the paths; they are read behind what is being read already.
    void load(const QStringList &paths);
    void cancel();
    bool isLoading() const { return m_pending > 0; }

Q_SIGNALS:
    void progress(int done, int total);
    void loaded(const std::vector<slipway::LoadedFile> &files);
    /// One call of load() is through. `leftOut`: files beyond MaxManifests; `empty`: folders that hold no manifest.
    void finished(const QStringList &paths, int leftOut, const QStringList &empty);

private:
    /// Some of the files of one load(). They are queued here, not as events: those would all be handled before the
    /// next key or click.
    struct Portion {
        int generation = 0;
        std::vector<LoadedFile> files{};
        int done = 0, total = 0;
        std::function<void()> end{}; ///< set in the last one
    };
    void read(const QStringList &paths, int generation);
    void queue(Portion portion);
    std::optional<Portion> next();
    void deliver();

    QThread m_thread;
    QObject m_worker;
    std::atomic_int m_generation = 0; ///< counts up with cancel(), so that what was queued before stops
    int m_pending = 0;
    std::mutex m_mutex; ///< for the two below
    std::deque<Portion> m_waiting;
    bool m_isAwaited = false; ///< the main thread was told that there are some
    QTimer m_deliver;
    QElapsedTimer m_sinceProgress;
};

} // namespace slipway
