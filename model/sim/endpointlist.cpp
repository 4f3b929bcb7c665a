// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/endpointlist.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// About the square root of the largest lists: then copying a block and copying the list of blocks cost the same.
constexpr PodIndex PodsInBlock = 32;

template <class Places>
auto placeOf(Places &places, PodIndex block)
{
    return std::lower_bound(places.begin(), places.end(), block,
                            [](const auto &place, PodIndex wanted) { return place.block < wanted; });
}

template <class Block>
auto endpointOf(Block &block, PodIndex pod)
{
    return std::lower_bound(block.begin(), block.end(), pod,
                            [](const auto &endpoint, PodIndex wanted) { return endpoint->number < wanted; });
}

} // namespace

const Endpoint *EndpointList::find(PodIndex pod) const
{
    if (!m_places)
        return nullptr;
    const auto place = placeOf(*m_places, pod / PodsInBlock);
    if (place == m_places->end() || place->block != pod / PodsInBlock)
        return nullptr;
    const auto found = endpointOf(*place->endpoints, pod);
    return found != place->endpoints->end() && (*found)->number == pod ? found->get() : nullptr;
}

std::vector<EndpointList::Place> &EndpointList::editPlaces()
{
    if (!m_places)
        m_places = std::make_shared<std::vector<Place>>();
    else if (m_places.use_count() > 1)
        m_places = std::make_shared<std::vector<Place>>(*m_places);
    return *m_places;
}

void EndpointList::count(const Endpoint &endpoint, bool added)
{
    const auto change = [&](std::size_t &number, bool counts) {
        if (counts)
            number = added ? number + 1 : number - 1;
    };
    change(m_size, true);
    change(m_ready, endpoint.ready);
    change(m_lastResorts, endpoint.isLastResort());
}

void EndpointList::put(Endpoint endpoint)
{
    const PodIndex pod = endpoint.number, block = pod / PodsInBlock;
    std::vector<Place> &places = editPlaces();
    auto place = placeOf(places, block);
    if (place == places.end() || place->block != block)
        place = places.insert(place, {block, std::make_shared<const Block>()});
    Block changed = *place->endpoints;
    count(endpoint, true);
    auto stored = std::make_shared<const Endpoint>(std::move(endpoint));
    const auto at = endpointOf(changed, pod);
    if (at != changed.end() && (*at)->number == pod) {
        count(**at, false);
        *at = std::move(stored);
    } else {
        changed.insert(at, std::move(stored));
    }
    place->endpoints = std::make_shared<const Block>(std::move(changed));
}

void EndpointList::remove(PodIndex pod)
{
    const Endpoint *gone = find(pod);
    if (!gone)
        return;
    count(*gone, false);
    std::vector<Place> &places = editPlaces();
    const auto place = placeOf(places, pod / PodsInBlock);
    Block changed = *place->endpoints;
    changed.erase(endpointOf(changed, pod));
    if (changed.empty())
        places.erase(place);
    else
        place->endpoints = std::make_shared<const Block>(std::move(changed));
}

bool EndpointList::operator==(const EndpointList &other) const
{
    return m_size == other.m_size && (m_places == other.m_places || differences(*this, other).empty());
}

std::vector<PodIndex> EndpointList::differences(const EndpointList &a, const EndpointList &b)
{
    static const std::vector<Place> None;
    const std::vector<Place> &first = a.m_places ? *a.m_places : None, &second = b.m_places ? *b.m_places : None;
    static const Block Empty;
    std::vector<PodIndex> pods;
    const auto compare = [&](const Block &mine, const Block &theirs) {
        auto m = mine.begin(), t = theirs.begin();
        while (m != mine.end() || t != theirs.end()) {
            const bool onlyMine = t == theirs.end() || (m != mine.end() && (*m)->number < (*t)->number);
            const bool onlyTheirs = m == mine.end() || (t != theirs.end() && (*t)->number < (*m)->number);
            if (onlyMine || onlyTheirs || (*m != *t && **m != **t))
                pods.push_back(onlyTheirs ? (*t)->number : (*m)->number);
            m += onlyTheirs ? 0 : 1;
            t += onlyMine ? 0 : 1;
        }
    };
    auto i = first.begin(), j = second.begin();
    while (i != first.end() || j != second.end()) {
        const bool onlyFirst = j == second.end() || (i != first.end() && i->block < j->block);
        const bool onlySecond = i == first.end() || (j != second.end() && j->block < i->block);
        if (onlyFirst || onlySecond || i->endpoints != j->endpoints)
            compare(onlySecond ? Empty : *i->endpoints, onlyFirst ? Empty : *j->endpoints);
        i += onlySecond ? 0 : 1;
        j += onlyFirst ? 0 : 1;
    }
    return pods;
}

} // namespace slipway::sim
