// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout.h"

#include "graph/layouter.h"

#include <algorithm>

namespace slipway
{

bool GraphBox::overlaps(const GraphBox &other, double gap) const
{
    return x < other.right() + gap && other.x < right() + gap && y < other.bottom() + gap && other.y < bottom() + gap;
}

GraphBox GraphBox::united(const GraphBox &other) const
{
    const double left = std::min(x, other.x);
    const double top = std::min(y, other.y);
    return {left, top, std::max(right(), other.right()) - left, std::max(bottom(), other.bottom()) - top};
}

std::vector<GraphLink> linksOf(const ObjectGraph &graph)
{
    std::vector<GraphLink> links;
    std::map<std::pair<int, int>, std::size_t> known;
    for (std::size_t i = 0; i < graph.edges().size(); ++i) {
        const GraphEdge &edge = graph.edges()[i];
        const bool volumeFirst =
            edge.relation == Relation::Binds && graph.nodes()[at(edge.from)].id.kind == "PersistentVolume";
        std::pair<int, int> ends{edge.from, edge.to};
        if (flowsBackwards(edge.relation) || volumeFirst)
            std::swap(ends.first, ends.second);
        const auto [link, isNew] = known.emplace(ends, links.size());
        if (isNew)
            links.push_back({ends.first, ends.second, {}, sitsAbove(edge.relation), {}});
        links[link->second].edges.push_back(static_cast<int>(i));
    }
    return links;
}

namespace
{

/// Whether the graph has the nodes, of the sizes, and the links that the layout is of.
bool isLayoutOf(const GraphLayout &layout, const ObjectGraph &graph)
{
    const std::vector<GraphNode> &nodes = graph.nodes();
    if (nodes.size() != layout.keys.size())
        return false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const GraphBox size = sizeOf(nodes[i]);
        if (nodes[i].key != layout.keys[i] || size.w != layout.boxes[i].w || size.h != layout.boxes[i].h)
            return false;
    }
    const std::vector<GraphLink> links = linksOf(graph);
    return std::equal(links.begin(), links.end(), layout.links.begin(), layout.links.end(),
                      [](const GraphLink &a, const GraphLink &b) {
                          return a.from == b.from && a.to == b.to && a.edges == b.edges && a.stacked == b.stacked;
                      });
}

} // namespace

std::shared_ptr<const GraphLayout> layOut(const ObjectGraph &graph, const GraphLayout *previous)
{
    auto layout = std::make_shared<GraphLayout>();
    // Most edits change what is written in cards, not which there are.
    if (previous && isLayoutOf(*previous, graph)) {
        *layout = *previous;
        for (std::size_t i = 0; i < layout->objects.size(); ++i)
            layout->objects[i] = graph.nodes()[i].object;
        return layout;
    }
    Layouter layouter(graph, *layout);
    layouter.prepare();
    if (!previous || !layouter.arrangeLike(*previous)) {
        layout = std::make_shared<GraphLayout>();
        Layouter anew(graph, *layout);
        anew.prepare();
        anew.arrange();
        anew.finish();
        return layout;
    }
    layouter.finish();
    return layout;
}

} // namespace slipway
