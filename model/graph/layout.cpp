// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout.h"

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

constexpr double ComponentGap = 56;
constexpr double StackGap = 20; // between a policy and its workload
constexpr double FramePadding = 28;
constexpr double FrameTitle = 32;
constexpr double FrameGap = 48;
constexpr double ColumnGap = 112;
constexpr double RowGap = 28;
/// Above this `dot` takes too long; the part is then put into plain columns.
constexpr std::size_t MaxDotNodes = 600;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

GraphBox sizeOf(const GraphNode &node)
{
    return {0, 0, CardWidth, CardHeader + CardRowHeight * static_cast<double>(node.rows.size())};
}

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
        return 2;
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

/// One computation of a layout.
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

/// By node: its index in the previous layout or -1. A node that was missing and now exists, or the other way round, and
/// one that was renamed are the same node.
std::vector<int> Layouter::matchPrevious(const GraphLayout &previous) const
{
    std::unordered_map<std::string, int> byKey;
    for (std::size_t i = 0; i < previous.keys.size(); ++i)
        byKey.emplace(previous.keys[i], static_cast<int>(i));
    std::vector<int> old;
    std::vector<char> taken(previous.keys.size(), 0);
    for (const GraphNode &node : m_graph.nodes()) {
        auto found = byKey.find(node.key);
        if (found == byKey.end())
            found = byKey.find(node.key[0] == '?' ? node.key.substr(1) : '?' + node.key);
        old.push_back(found == byKey.end() ? -1 : found->second);
        if (old.back() >= 0)
            taken[at(old.back())] = 1;
    }
    for (std::size_t i = 0; i < old.size(); ++i)
        for (std::size_t j = 0; old[i] < 0 && j < previous.keys.size(); ++j) {
            const ObjectRef &was = previous.objects[j];
            const ObjectRef &is = m_graph.nodes()[i].object;
            if (!taken[j] && !is.isNull() && was.file == is.file && was.document == is.document &&
                was.item == is.item && was.id.kind == is.id.kind) {
                old[i] = static_cast<int>(j);
                taken[j] = 1;
            }
        }
    return old;
}

/// Cards that grew push what is below them down.
void Layouter::settle(std::vector<int> nodes)
{
    if (nodes.size() > MaxDotNodes * 4)
        return;
    std::stable_sort(nodes.begin(), nodes.end(), [&](int a, int b) { return box(a).y < box(b).y; });
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (std::size_t j = i + 1; j < nodes.size(); ++j)
            if (box(nodes[i]).overlaps(box(nodes[j]), 4))
                box(nodes[j]).y = box(nodes[i]).bottom() + StackGap;
}

GraphPoint Layouter::freeSpot(int wanted, GraphPoint wish, const std::vector<char> &placed) const
{
    GraphBox candidate = m_layout.boxes[at(wanted)];
    candidate.x = wish.x;
    const auto isFree = [&] {
        for (std::size_t i = 0; i < placed.size(); ++i)
            if (placed[i] && static_cast<int>(i) != wanted && m_layout.boxes[i].overlaps(candidate, 16))
                return false;
        return true;
    };
    for (int step = 0; step < 400; ++step) {
        // Down and up in turns, so that the place nearest to the wish wins.
        candidate.y = wish.y + (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * CardRowHeight;
        if (isFree())
            break;
    }
    return {candidate.x, candidate.y};
}

bool Layouter::placeNextToNeighbours(int index, const std::vector<char> &placed)
{
    for (int i : m_linksOf[at(index)]) {
        const GraphLink &link = m_layout.links[at(i)];
        const int other = link.from == index ? link.to : link.from;
        if (!placed[at(other)] || m_area[at(other)] != m_area[at(index)])
            continue;
        const GraphBox &near = box(other);
        GraphPoint wish{link.from == index ? near.x - ColumnGap - CardWidth : near.right() + ColumnGap, near.y};
        if (link.stacked)
            wish = link.from == index ? GraphPoint{near.x, near.y - box(index).h - StackGap}
                                      : GraphPoint{near.x, near.bottom() + StackGap};
        const GraphPoint spot = freeSpot(index, wish, placed);
        box(index).x = spot.x;
        box(index).y = spot.y;
        return true;
    }
    return false;
}

bool Layouter::arrangeLike(const GraphLayout &previous)
{
    const std::vector<int> old = matchPrevious(previous);
    std::vector<char> placed(old.size(), 0);
    std::vector<int> kept;
    std::vector<int> added;
    for (std::size_t i = 0; i < old.size(); ++i) {
        (old[i] >= 0 ? kept : added).push_back(static_cast<int>(i));
        if (old[i] < 0)
            continue;
        placed[i] = 1;
        m_layout.boxes[i].x = previous.boxes[at(old[i])].x;
        m_layout.boxes[i].y = previous.boxes[at(old[i])].y;
    }
    if (kept.empty() || added.size() > kept.size())
        return false;
    settle(kept);
    for (bool progress = true; progress;) {
        progress = false;
        for (int i : added)
            if (!placed[at(i)] && placeNextToNeighbours(i, placed))
                placed[at(i)] = progress = true;
    }
    std::vector<char> loose(placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i)
        loose[i] = placed[i] ? 0 : 1;
    std::vector<Component> rest = components(loose);
    std::map<std::string, std::vector<Component *>> byArea;
    for (Component &component : rest) {
        layOutComponent(component);
        byArea[m_area[at(component.nodes[0])]].push_back(&component);
    }
    for (auto &[area, parts] : byArea) {
        std::optional<GraphBox> there;
        for (std::size_t i = 0; i < placed.size(); ++i)
            if (placed[i] && m_area[i] == area)
                there = there ? there->united(m_layout.boxes[i]) : m_layout.boxes[i];
        packArea(parts);
        GraphBox all = box(parts[0]->nodes[0]);
        for (Component *part : parts)
            for (int i : part->nodes)
                all = all.united(box(i));
        const GraphBox beside = there.value_or(GraphBox{0, m_layout.bounds.bottom(), 0, 0});
        const bool right = there && beside.w + all.w < 1.6 * beside.h;
        const double dx = right ? beside.right() + ComponentGap : beside.x;
        const double dy = right ? beside.y : beside.bottom() + (there ? ComponentGap : 0);
        for (Component *part : parts) {
            for (auto &curve : part->curves) // packArea() has moved them in the layout already
                curve.second = m_layout.links[at(curve.first)].curve;
            place(*part, dx, dy);
        }
    }
    separateAreas();
    keepCurves(previous, old);
    return true;
}

/// Frames that grew into each other: the later one moves right or down, whichever is less.
void Layouter::separateAreas()
{
    if (!showsFrames())
        return;
    const std::set<std::string> areas(m_area.begin(), m_area.end());
    std::map<std::string, GraphBox> frames;
    for (const std::string &area : areas)
        frames[area] = areaBox(area);
    for (int round = 0; round < 8; ++round) {
        bool moved = false;
        for (const std::string &first : areas)
            for (const std::string &second : areas) {
                const GraphBox &a = frames[first];
                GraphBox &b = frames[second];
                if (second <= first || !a.overlaps(b, 8))
                    continue;
                const double dx = a.right() + FrameGap - b.x;
                const double dy = a.bottom() + FrameGap - b.y;
                moveArea(second, dx < dy ? dx : 0, dx < dy ? 0 : dy);
                b = areaBox(second);
                moved = true;
            }
        if (!moved)
            return;
    }
}

void Layouter::keepCurves(const GraphLayout &previous, const std::vector<int> &old)
{
    std::map<std::pair<int, int>, const GraphLink *> known;
    for (const GraphLink &link : previous.links)
        known[{link.from, link.to}] = &link;
    for (GraphLink &link : m_layout.links) {
        const int from = old[at(link.from)];
        const int to = old[at(link.to)];
        const auto found = known.find({from, to});
        if (from >= 0 && to >= 0 && found != known.end() && box(link.from) == previous.boxes[at(from)] &&
            box(link.to) == previous.boxes[at(to)])
            link.curve = found->second->curve;
    }
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

} // namespace

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
