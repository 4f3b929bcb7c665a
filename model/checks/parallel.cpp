// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parallel.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace slipway
{

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    // Large enough that taking one costs nothing, small enough that all cores end at about the same time.
    constexpr std::size_t Portion = 8;
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t start = next.fetch_add(Portion); start < count; start = next.fetch_add(Portion))
            for (std::size_t i = start; i < std::min(start + Portion, count); ++i)
                work(i);
    };
    QThreadPool &pool = *QThreadPool::globalInstance();
    const auto wanted = std::min<std::size_t>(count / Portion, static_cast<std::size_t>(pool.maxThreadCount()));
    QSemaphore done;
    int helpers = 0;
    // A pool that is busy elsewhere lends no thread; this one does the work in any case.
    for (std::size_t i = 1; i < wanted; ++i)
        helpers += int{pool.tryStart([&] {
            run();
            done.release();
        })};
    run();
    done.acquire(helpers);
}

} // namespace slipway
