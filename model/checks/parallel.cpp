// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parallel.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <semaphore>

namespace slipway
{

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    const auto threads = static_cast<std::size_t>(std::max(pool.maxThreadCount(), 1));
    // Large enough that taking one costs nothing, small enough that all cores end at about the same time.
    const std::size_t portion = std::clamp<std::size_t>(count / (threads * 8), 1, 8);
    // Few are done before another thread is awake.
    const std::size_t wanted = count < 8 ? 1 : std::min(count / portion, threads);
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t start = next.fetch_add(portion); start < count; start = next.fetch_add(portion))
            for (std::size_t i = start; i < std::min(start + portion, count); ++i)
                work(i);
    };
    // The pool hands over by itself what was written before; a thread sanitizer only sees that it was said here.
    std::atomic<bool> isReady{false};
    std::counting_semaphore<> done{0};
    int helpers = 0;
    isReady.store(true, std::memory_order_release);
    // A pool that is busy elsewhere lends no thread; this one does the work in any case.
    for (std::size_t i = 1; i < wanted; ++i)
        helpers += int{pool.tryStart([&] {
            if (isReady.load(std::memory_order_acquire))
                run();
            done.release();
        })};
    run();
    for (; helpers > 0; --helpers)
        done.acquire();
}

} // namespace slipway
