// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layouter.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace slipway
{

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
        const int rows = (step + 1) / 2;
        candidate.y = wish.y + (step % 2 == 0 ? rows : -rows) * CardRowHeight;
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

} // namespace slipway
