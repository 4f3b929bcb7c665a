// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/objectgraph.h"

namespace slipway
{

struct GraphPoint {
    double x = 0;
    double y = 0;
    bool operator==(const GraphPoint &) const = default;
};

/// A rectangle in scene units: pixels at 100 %, y downwards.
struct GraphBox {
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;
    double right() const { return x + w; }
    double bottom() const { return y + h; }
    GraphPoint centre() const { return {x + w / 2, y + h / 2}; }
    /// True when they come closer than `gap`.
    bool overlaps(const GraphBox &other, double gap = 0) const;
    GraphBox united(const GraphBox &other) const;
    bool operator==(const GraphBox &) const = default;
};

/// A namespace as an area; `ns` is empty for what belongs to the whole cluster.
struct GraphFrame {
    std::string ns{};
    GraphBox box{};
};

/// All edges between two nodes, drawn as one line. `from` is where requests come from, which need not be where the
/// text stands.
struct GraphLink {
    int from = -1;
    int to = -1;
    std::vector<int> edges{};
    bool stacked = false;            ///< one card right over the other: a line from bottom to top
    std::vector<GraphPoint> curve{}; ///< Bezier: start, then triples; empty where a plain curve will do
};

struct GraphLayout {
    std::vector<GraphBox> boxes{};    ///< by node
    std::vector<std::string> keys{};  ///< by node, to find it again after an edit
    std::vector<ObjectRef> objects{}; ///< by node, to find it again after a rename
    std::vector<GraphLink> links{};
    std::vector<GraphFrame> frames{};
    GraphBox bounds{};
};

inline constexpr double CardWidth = 200;
inline constexpr double CardHeader = 36;
inline constexpr double CardRowHeight = 22;

/// Places every node: columns in the direction of a request, policies above their workloads, one area per namespace,
/// the whole roughly 16:10. The same graph gives the same places. With a previous layout what was there stays where it
/// was, as far as nothing would overlap. May be called from any thread; Graphviz runs in one at a time.
std::shared_ptr<const GraphLayout> layOut(const ObjectGraph &graph, const GraphLayout *previous = nullptr);

/// The edges bundled by the nodes they join.
std::vector<GraphLink> linksOf(const ObjectGraph &graph);

} // namespace slipway
