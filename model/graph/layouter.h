// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"

namespace slipway
{

// In pixels.
inline constexpr double ComponentGap = 56;
inline constexpr double StackGap = 20; ///< between a policy and its workload
inline constexpr double FrameGap = 48;
inline constexpr double ColumnGap = 112;
/// Above this `dot` takes too long; the part is then put into plain columns.
inline constexpr std::size_t MaxDotNodes = 600;

/// For what is numbered as the nodes and links are.
inline std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The card's size; its place is not known yet.
GraphBox sizeOf(const GraphNode &node);

/// One computation of a layout: anew, or so that what was there stays (layoutkept.cpp).
class Layouter
{
public:
    Layouter(const ObjectGraph &graph, GraphLayout &layout) : m_graph(graph), m_layout(layout) {}

    void prepare();
    void arrange();
    bool arrangeLike(const GraphLayout &previous);
    void finish();

private:
    /// Nodes that move as one: a workload with the policies above it.
    struct Block {
        std::vector<int> nodes{}; ///< from top to bottom
        GraphBox box{};
    };
    struct Component {
        std::vector<int> nodes{};
        GraphBox box{};
        std::vector<std::pair<int, std::vector<GraphPoint>>> curves{}; ///< by link
    };

    GraphBox &box(int node) { return m_layout.boxes[at(node)]; }
    const GraphNode &node(int index) const { return m_graph.nodes()[at(index)]; }
    void findAreas();
    void findStacks();
    std::vector<Component> components(const std::vector<char> &wanted);
    void layOutComponent(Component &component);
    void inColumns(Component &component, std::vector<Block> &blocks);
    std::vector<Block> blocksOf(const Component &component) const;
    void place(Component &component, double dx, double dy);
    void packArea(std::vector<Component *> components);
    void moveArea(const std::string &area, double dx, double dy);
    GraphBox areaBox(const std::string &area) const;
    bool showsFrames() const;

    std::vector<int> matchPrevious(const GraphLayout &previous) const;
    void settle(std::vector<int> nodes);
    bool placeNextToNeighbours(int node, const std::vector<char> &placed);
    GraphPoint freeSpot(int node, GraphPoint wish, const std::vector<char> &placed) const;
    void separateAreas();
    void keepCurves(const GraphLayout &previous, const std::vector<int> &old);

    const ObjectGraph &m_graph;
    GraphLayout &m_layout;
    std::vector<std::string> m_area;           ///< by node: the namespace whose frame it is in
    std::vector<int> m_above;                  ///< by node: the workload it sits on, or -1
    std::vector<int> m_below;                  ///< by node: the workload it hangs under, or -1
    std::vector<std::vector<int>> m_linksOf{}; ///< by node
};

} // namespace slipway
