// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"

namespace slipway
{

/// A connected part of a graph on its own: rectangles and directed lines between them (indices into `blocks`).
struct DotProblem {
    struct Line {
        int from = 0;
        int to = 0;
        int weight = 1;
        double tailOffset = 0; ///< where the line leaves, below the block's middle
        double headOffset = 0;
    };
    std::vector<GraphBox> blocks{}; ///< sizes in, places out; the upper left of all is 0, 0
    std::vector<Line> lines{};
    std::vector<std::vector<GraphPoint>> curves{}; ///< by line, out
};

/// Lets Graphviz's `dot` place the blocks from left to right. Falls back to columns where Graphviz fails.
void runDot(DotProblem &problem);

} // namespace slipway
