// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace slipway
{

/// Calls `work` for every number below `count`, on all cores that are free; returns when all are done. The calls come
/// in no certain order.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work);

} // namespace slipway
