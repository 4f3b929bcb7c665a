// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layouter.h"

#include "graph/dotlayout.h"
#include "graph/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace slipway
{

namespace
{

constexpr double FramePadding = 28;
constexpr double FrameTitle = 32;
constexpr double RowGap = 28;

class UnionFind
{
public:
    explicit UnionFind(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0); }
    int find(int i)
    {
        while (m_parent[at(i)] != i)
            i = m_parent[at(i)] = m_parent[at(m_parent[at(i)])];
        return i;
    }
    void unite(int a, int b) { m_parent[at(std::max(find(a), find(b)))] = std::min(find(a), find(b)); }

private:
    std::vector<int> m_parent;
};

/// Column of a kind where no lines say more.
int columnOf(const GraphNode &node)
{
    if (node.id.kind == "Ingress")
        return 0;
    switch (node.category) {
    case Category::Network:
        return 1;
    case Category::Workload:
    case Category::Policy:
        return 2;
    case Category::Configuration:
    case Category::Access:
        return 3;
    case Category::Storage:
        return 4;
    case Category::Other:
        break;
    }
    return 5;
}

} // namespace

GraphBox sizeOf(const GraphNode &node)
{
    return {0, 0, CardWidth, CardHeader + CardRowHeight * static_cast<double>(node.rows.size())};
}

void Layouter::prepare()
{
    m_layout.links = linksOf(m_graph);
    m_linksOf.resize(m_graph.nodes().size());
    for (std::size_t i = 0; i < m_layout.links.size(); ++i) {
        m_linksOf[at(m_layout.links[i].from)].push_back(static_cast<int>(i));
        m_linksOf[at(m_layout.links[i].to)].push_back(static_cast<int>(i));
    }
    for (const GraphNode &node : m_graph.nodes()) {
        m_layout.boxes.push_back(sizeOf(node));
        m_layout.keys.push_back(node.key);
        m_layout.objects.push_back(node.object);
    }
    findAreas();
    findStacks();
}

/// Namespaced nodes stand in their namespace; a cluster-wide one joins the only namespace that it has to do with.
void Layouter::findAreas()
{
    std::set<std::string> all;
    for (const GraphNode &node : m_graph.nodes()) {
        m_area.push_back(node.id.kind == "Namespace" ? node.id.name : node.ns);
        if (!m_area.back().empty())
            all.insert(m_area.back());
    }
    for (int round = 0; round < 3; ++round) { // claim - volume - class is the longest chain
        const std::vector<std::string> before = m_area;
        for (std::size_t i = 0; i < before.size(); ++i) {
            std::set<std::string> near;
            for (int link : before[i].empty() ? m_linksOf[i] : std::vector<int>())
                for (int end : {m_layout.links[at(link)].from, m_layout.links[at(link)].to})
                    if (!before[at(end)].empty())
                        near.insert(before[at(end)]);
            if (near.size() == 1)
                m_area[i] = *near.begin();
        }
    }
    if (all.size() == 1)
        std::fill(m_area.begin(), m_area.end(), *all.begin());
}

void Layouter::findStacks()
{
    m_above.assign(m_graph.nodes().size(), -1);
    m_below.assign(m_graph.nodes().size(), -1);
    for (GraphLink &link : m_layout.links) {
        const GraphEdge &edge = m_graph.edges()[at(link.edges[0])];
        if (m_area[at(link.from)] != m_area[at(link.to)])
            continue;
        if (link.stacked && m_above[at(link.from)] < 0)
            m_above[at(link.from)] = link.to;
        // An account of one workload alone says little: under its workload it costs no column.
        if (edge.relation == Relation::RunsAs && m_linksOf[at(link.to)].size() == 1) {
            m_below[at(link.to)] = link.from;
            link.stacked = true;
        }
    }
}

std::vector<Layouter::Component> Layouter::components(const std::vector<char> &wanted)
{
    UnionFind sets(m_graph.nodes().size());
    for (const GraphLink &link : m_layout.links)
        if (wanted[at(link.from)] && wanted[at(link.to)] && m_area[at(link.from)] == m_area[at(link.to)])
            sets.unite(link.from, link.to);
    std::vector<Component> found;
    std::unordered_map<int, std::size_t> index;
    for (int i = 0; i < static_cast<int>(m_graph.nodes().size()); ++i) {
        if (!wanted[at(i)])
            continue;
        const auto [known, isNew] = index.emplace(sets.find(i), found.size());
        if (isNew)
            found.emplace_back();
        found[known->second].nodes.push_back(i);
    }
    return found;
}

std::vector<Layouter::Block> Layouter::blocksOf(const Component &component) const
{
    std::unordered_map<int, std::size_t> index;
    std::vector<Block> blocks;
    for (int i : component.nodes)
        if (m_above[at(i)] < 0 && m_below[at(i)] < 0) {
            index[i] = blocks.size();
            blocks.push_back({{i}, m_layout.boxes[at(i)]});
        }
    for (int i : component.nodes)
        if (m_above[at(i)] >= 0) {
            Block &block = blocks[index.at(m_above[at(i)])];
            block.nodes.insert(block.nodes.begin(), i);
            block.box.h += m_layout.boxes[at(i)].h + StackGap;
        }
    for (int i : component.nodes)
        if (m_below[at(i)] >= 0) {
            Block &block = blocks[index.at(m_below[at(i)])];
            block.nodes.push_back(i);
            block.box.h += m_layout.boxes[at(i)].h + StackGap;
        }
    return blocks;
}

void Layouter::layOutComponent(Component &component)
{
    std::vector<Block> blocks = blocksOf(component);
    if (component.nodes.size() > MaxDotNodes) {
        inColumns(component, blocks);
        return;
    }
    std::unordered_map<int, int> blockOf;
    DotProblem problem;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        problem.blocks.push_back(blocks[i].box);
        for (int node : blocks[i].nodes)
            blockOf[node] = static_cast<int>(i);
    }
    const auto offset = [&](int node) {
        // Lines go to the middle of their card, which need not be the middle of its block.
        const Block &block = blocks[at(blockOf[node])];
        double y = -block.box.h / 2;
        for (int i : block.nodes) {
            if (i == node)
                break;
            y += box(i).h + StackGap;
        }
        return y + box(node).h / 2;
    };
    std::vector<int> lineLinks;
    std::set<int> seen;
    for (int node : component.nodes)
        for (int index : m_linksOf[at(node)]) {
            const GraphLink &link = m_layout.links[at(index)];
            if (link.stacked || blockOf.count(link.from) == 0 || blockOf.count(link.to) == 0 ||
                !seen.insert(index).second)
                continue;
            const bool main = std::any_of(link.edges.begin(), link.edges.end(), [&](int edge) {
                const Relation relation = m_graph.edges()[at(edge)].relation;
                return relation == Relation::Selects || relation == Relation::Routes;
            });
            problem.lines.push_back(
                {blockOf[link.from], blockOf[link.to], main ? 6 : 1, offset(link.from), offset(link.to)});
            lineLinks.push_back(index);
        }
    if (blocks.size() > 1)
        runDot(problem);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        double y = problem.blocks[i].y;
        for (int node : blocks[i].nodes) {
            box(node).x = problem.blocks[i].x;
            box(node).y = y;
            y += box(node).h + StackGap;
        }
    }
    for (std::size_t i = 0; i < problem.curves.size(); ++i)
        component.curves.emplace_back(lineLinks[i], problem.curves[i]);
}

/// For parts too large for `dot`: a column, or several side by side, for each kind of thing.
void Layouter::inColumns(Component &, std::vector<Block> &blocks)
{
    double area = 0;
    for (const Block &block : blocks)
        area += (block.box.w + ColumnGap / 2) * (block.box.h + RowGap);
    const double limit = std::sqrt(area / 1.6);
    double x = 0;
    for (int column = 0; column <= 5; ++column) {
        double y = 0;
        bool any = false;
        for (const Block &block : blocks) {
            const auto main = std::find_if(block.nodes.begin(), block.nodes.end(),
                                           [&](int i) { return m_above[at(i)] < 0 && m_below[at(i)] < 0; });
            if (columnOf(node(*main)) != column)
                continue;
            if (y > 0 && y + block.box.h > limit) {
                y = 0;
                x += CardWidth + RowGap;
            }
            any = true;
            for (int i : block.nodes) {
                box(i).x = x;
                box(i).y = y;
                y += box(i).h + StackGap;
            }
            y += RowGap - StackGap;
        }
        if (any)
            x += CardWidth + ColumnGap;
    }
}

void Layouter::place(Component &component, double dx, double dy)
{
    for (int i : component.nodes) {
        box(i).x += dx;
        box(i).y += dy;
    }
    for (auto &[link, curve] : component.curves) {
        for (GraphPoint &point : curve) {
            point.x += dx;
            point.y += dy;
        }
        m_layout.links[at(link)].curve = curve;
    }
}

/// Packs laid-out components together with their upper left at 0, 0.
void Layouter::packArea(std::vector<Component *> components)
{
    std::vector<GraphBox> boxes;
    for (Component *component : components) {
        GraphBox all = box(component->nodes[0]);
        for (int i : component->nodes)
            all = all.united(box(i));
        component->box = all;
        boxes.push_back({0, 0, all.w, all.h});
    }
    pack(boxes, ComponentGap);
    for (std::size_t i = 0; i < components.size(); ++i)
        place(*components[i], boxes[i].x - components[i]->box.x, boxes[i].y - components[i]->box.y);
}

bool Layouter::showsFrames() const
{
    const std::set<std::string> areas(m_area.begin(), m_area.end());
    return areas.size() > 1 || (areas.size() == 1 && *areas.begin() != DefaultNamespace && !areas.begin()->empty());
}

GraphBox Layouter::areaBox(const std::string &area) const
{
    std::optional<GraphBox> all;
    for (std::size_t i = 0; i < m_area.size(); ++i)
        if (m_area[i] == area)
            all = all ? all->united(m_layout.boxes[i]) : m_layout.boxes[i];
    GraphBox frame = all.value_or(GraphBox());
    frame.x -= FramePadding;
    frame.y -= FramePadding + FrameTitle;
    frame.w += 2 * FramePadding;
    frame.h += 2 * FramePadding + FrameTitle;
    return frame;
}

void Layouter::moveArea(const std::string &area, double dx, double dy)
{
    for (std::size_t i = 0; i < m_area.size(); ++i)
        if (m_area[i] == area) {
            m_layout.boxes[i].x += dx;
            m_layout.boxes[i].y += dy;
        }
    for (GraphLink &link : m_layout.links)
        if (m_area[at(link.from)] == area && m_area[at(link.to)] == area)
            for (GraphPoint &point : link.curve) {
                point.x += dx;
                point.y += dy;
            }
}

void Layouter::arrange()
{
    std::vector<Component> all = components(std::vector<char>(m_graph.nodes().size(), 1));
    std::map<std::string, std::vector<Component *>> byArea;
    for (Component &component : all) {
        layOutComponent(component);
        byArea[m_area[at(component.nodes[0])]].push_back(&component);
    }
    std::vector<std::string> areas;
    std::vector<GraphBox> frames;
    for (auto &[area, parts] : byArea) {
        // Lone cards of a kind stand together, behind the parts that are connected.
        std::stable_sort(parts.begin(), parts.end(), [&](const Component *a, const Component *b) {
            const auto rank = [&](const Component *c) {
                return c->nodes.size() > 1 ? -1 : columnOf(node(c->nodes[0]));
            };
            return rank(a) < rank(b);
        });
        packArea(parts);
        areas.push_back(area);
        frames.push_back({});
    }
    for (std::size_t i = 0; i < areas.size(); ++i)
        frames[i] = areaBox(areas[i]);
    std::vector<GraphBox> places = frames;
    pack(places, FrameGap);
    for (std::size_t i = 0; i < areas.size(); ++i)
        moveArea(areas[i], places[i].x - frames[i].x, places[i].y - frames[i].y);
}

void Layouter::finish()
{
    std::optional<GraphBox> all;
    const auto add = [&](const GraphBox &box) { all = all ? all->united(box) : box; };
    if (showsFrames())
        for (const std::string &area : std::set<std::string>(m_area.begin(), m_area.end())) {
            m_layout.frames.push_back({area, areaBox(area)});
            add(m_layout.frames.back().box);
        }
    for (const GraphBox &box : m_layout.boxes)
        add(box);
    m_layout.bounds = all.value_or(GraphBox());
}

} // namespace slipway
