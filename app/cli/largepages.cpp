// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/largepages.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace slipway::cli
{

#ifdef __GLIBC__

void useLargePages()
{
    constexpr int Reserved = 128 << 20;     // of addresses only; the system gives memory where it is written
    constexpr int LargestInHeap = 32 << 20; // the most that malloc allows
    constexpr std::uintptr_t PageSize = 2 << 20;
    mallopt(M_TOP_PAD, Reserved);
    mallopt(M_MMAP_THRESHOLD, LargestInHeap);
    const auto end = [] { return reinterpret_cast<std::uintptr_t>(sbrk(0)); };
    const std::uintptr_t before = end();
    // The heap grows when what it has is used up.
    std::vector<std::unique_ptr<void, decltype(&std::free)>> used;
    while (end() == before && used.size() < 64)
        used.emplace_back(std::malloc(64 << 10), &std::free);
    const std::uintptr_t first = (before + PageSize - 1) / PageSize * PageSize;
    if (end() > first + PageSize)
        madvise(reinterpret_cast<void *>(first), (end() - first) / PageSize * PageSize, MADV_HUGEPAGE);
}

#else

void useLargePages() {}

#endif

} // namespace slipway::cli
