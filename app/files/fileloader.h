// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestfile.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>

namespace slipway
{

/// A file as it came from disk; its obstacle says why it cannot be opened.
struct LoadedFile {
    QString path{};
    DecodedFile decoded{};
    QDateTime modified{}; ///< on disk, before it was read
};

/// Finds and reads files away from the main thread. Folders are walked for *.yaml, *.yml and *.json, without following
/// links and without hidden folders; files named one by one are read whatever their name. The settings files that hold
/// for them come along.
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
    void queue(const Portion &portion);
    void deliver();

    QThread m_thread;
    QObject m_worker;
    std::atomic_int m_generation = 0; ///< counts up with cancel(), so that what was queued before stops
    int m_pending = 0;
    std::deque<Portion> m_waiting;
    QTimer m_deliver;
};

} // namespace slipway
