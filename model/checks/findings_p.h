// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/findings.h"

#include <algorithm>

namespace slipway
{

/// The part that holds an entry; the entry becomes one of that part.
inline std::size_t partWith(const std::vector<std::size_t> &before, std::size_t &entry)
{
    const auto next = std::upper_bound(before.begin(), before.end(), entry);
    const auto part = static_cast<std::size_t>(next - before.begin()) - 1;
    entry -= before[part];
    return part;
}

inline std::size_t documentCount(const Findings::File &file)
{
    return file.documentsBefore.back();
}

inline const DocumentFindings &documentOf(const Findings::File &file, std::size_t index)
{
    const std::size_t block = partWith(file.documentsBefore, index);
    return *file.blocks[block]->documents[index];
}

} // namespace slipway
