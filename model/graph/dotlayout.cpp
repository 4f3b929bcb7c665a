// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/dotlayout.h"

#include <graphviz/gvc.h>

#include <algorithm>
#include <clocale>
#include <locale.h>
#include <mutex>
#include <set>

namespace slipway
{

namespace
{

constexpr double PointsPerInch = 72;
constexpr int NodeGap = 28;
constexpr int RankGap = 112; // room for a label on the line

/// Graphviz reads numbers with the process's decimal point, so its thread counts as "C" meanwhile.
class PlainNumbers
{
public:
    PlainNumbers() : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers &) = delete;
    PlainNumbers &operator=(const PlainNumbers &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

std::string inches(double points)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", points / PointsPerInch);
    return text;
}

void set(void *object, const char *name, const std::string &value)
{
    // Graphviz 2.42 takes names and values as non-const, and copies them.
    agsafeset(object, const_cast<char *>(name), const_cast<char *>(value.c_str()), const_cast<char *>(""));
}

Agraph_t *build(const DotProblem &problem, std::vector<Agnode_t *> &nodes, std::vector<Agedge_t *> &edges)
{
    Agraph_t *graph = agopen(const_cast<char *>("g"), Agdirected, nullptr);
    set(graph, "rankdir", "LR");
    set(graph, "nodesep", inches(NodeGap));
    set(graph, "ranksep", inches(RankGap));
    for (std::size_t i = 0; i < problem.blocks.size(); ++i) {
        Agnode_t *node = agnode(graph, const_cast<char *>(std::to_string(i).c_str()), 1);
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "label", "");
        set(node, "width", inches(problem.blocks[i].w));
        set(node, "height", inches(problem.blocks[i].h));
        nodes.push_back(node);
    }
    for (const DotProblem::Line &line : problem.lines) {
        Agedge_t *edge = agedge(graph, nodes[static_cast<std::size_t>(line.from)],
                                nodes[static_cast<std::size_t>(line.to)], nullptr, 1);
        set(edge, "weight", std::to_string(line.weight));
        set(edge, "headport", "w");
        set(edge, "tailport", "e");
        set(edge, "dir", "none");
        edges.push_back(edge);
    }
    return graph;
}

/// The spline's points, its ends moved to where the card inside the block is.
std::vector<GraphPoint> curveOf(Agedge_t *edge, const DotProblem::Line &line, double height)
{
    const splines *spline = ED_spl(edge);
    if (!spline || spline->size < 1 || spline->list[0].size < 4)
        return {};
    std::vector<GraphPoint> curve;
    const bezier &points = spline->list[0];
    curve.reserve(static_cast<std::size_t>(points.size));
    for (decltype(points.size) i = 0; i < points.size; ++i)
        curve.push_back({points.list[i].x, height - points.list[i].y});
    curve[0].y += line.tailOffset;
    curve[1].y += line.tailOffset;
    curve[curve.size() - 1].y += line.headOffset;
    curve[curve.size() - 2].y += line.headOffset;
    return curve;
}

void takePlaces(DotProblem &problem, Agraph_t *graph, const std::vector<Agnode_t *> &nodes,
                const std::vector<Agedge_t *> &edges)
{
    const double height = GD_bb(graph).UR.y;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        GraphBox &block = problem.blocks[i];
        block.x = std::round(ND_coord(nodes[i]).x - block.w / 2);
        block.y = std::round(height - ND_coord(nodes[i]).y - block.h / 2);
    }
    problem.curves.clear();
    for (std::size_t i = 0; i < edges.size(); ++i)
        problem.curves.push_back(curveOf(edges[i], problem.lines[i], height));
}

void columns(DotProblem &problem)
{
    double y = 0;
    for (GraphBox &block : problem.blocks) {
        block.x = 0;
        block.y = y;
        y += block.h + NodeGap;
    }
    problem.curves.assign(problem.lines.size(), {});
}

} // namespace

void runDot(DotProblem &problem)
{
    static std::mutex oneAtATime;
    const std::lock_guard<std::mutex> lock(oneAtATime);
    const PlainNumbers plain;
    static GVC_t *context = [] {
        agseterr(AGMAX); // its complaints would go to standard error, in words that help nobody
        return gvContext();
    }();
    std::vector<Agnode_t *> nodes;
    std::vector<Agedge_t *> edges;
    Agraph_t *graph = build(problem, nodes, edges);
    if (gvLayout(context, graph, "dot") == 0) {
        takePlaces(problem, graph, nodes, edges);
        gvFreeLayout(context, graph);
    } else {
        columns(problem);
    }
    agclose(graph);
}

} // namespace slipway
