// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <optional>

namespace slipway
{

/// A line of a comparison. Line numbers are 0-based; a side that does not have the line has none.
struct DiffLine {
    enum class Kind { Same, Removed, Added, Gap }; ///< Gap: lines left out
    Kind kind = Kind::Same;
    std::optional<std::size_t> before{};
    std::optional<std::size_t> after{};
    std::string text{}; ///< without its line end
    bool operator==(const DiffLine &) const = default;
};

/// The lines that the (normalised) edits touch, as they were and as they become, with `context` lines around them.
std::vector<DiffLine> lineDiff(std::string_view before, const EditSet &edits, std::size_t context = 3);

} // namespace slipway
