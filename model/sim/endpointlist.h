// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace slipway::sim
{

/// Number of a pod among all that ever were in a run, by creation.
using PodIndex = std::size_t;

/// An address of a Service: a pod as its EndpointSlice lists it.
struct Endpoint {
    PodIndex number = 0;
    std::string pod{};
    std::string ip{};
    std::string node{};
    bool ready = false;
    bool serving = false;
    bool terminating = false;
    /// Gets new connections where no endpoint is ready.
    bool isLastResort() const { return serving && terminating; }
    bool operator==(const Endpoint &) const = default;
};

/// The endpoints of a Service in the order of their pods, one for each. Copies share everything; a change copies only
/// the block that it lies in, so that a Service of a thousand pods can be recorded with each change of one of them.
class EndpointList
{
    using Block = std::vector<std::shared_ptr<const Endpoint>>;
    struct Place {
        PodIndex block = 0; ///< number of its pods, divided by PodsInBlock
        std::shared_ptr<const Block> endpoints{};
    };

public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Endpoint;
        using difference_type = std::ptrdiff_t;
        using pointer = const Endpoint *;
        using reference = const Endpoint &;
        Iterator() = default;
        Iterator(const std::vector<Place> *places, std::size_t place) : m_places(places), m_place(place) {}
        reference operator*() const { return *(*(*m_places)[m_place].endpoints)[m_at]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++()
        {
            if (++m_at == (*m_places)[m_place].endpoints->size()) {
                m_at = 0;
                ++m_place;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &other) const { return m_place == other.m_place && m_at == other.m_at; }

    private:
        const std::vector<Place> *m_places = nullptr;
        std::size_t m_place = 0, m_at = 0;
    };

    Iterator begin() const { return {m_places.get(), 0}; }
    Iterator end() const { return {m_places.get(), m_places ? m_places->size() : 0}; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    std::size_t ready() const { return m_ready; }
    std::size_t lastResorts() const { return m_lastResorts; }
    const Endpoint *find(PodIndex pod) const;
    /// Adds the endpoint, or replaces the one of its pod.
    void put(Endpoint endpoint);
    void remove(PodIndex pod);
    bool operator==(const EndpointList &other) const;
    /// The pods that stand differently in the two lists or in only one of them, ascending.
    static std::vector<PodIndex> differences(const EndpointList &a, const EndpointList &b);

private:
    std::vector<Place> &editPlaces();
    void count(const Endpoint &endpoint, bool added);
    std::shared_ptr<std::vector<Place>> m_places{}; ///< ascending, no block is empty; never changed while shared
    std::size_t m_size = 0, m_ready = 0, m_lastResorts = 0;
};

} // namespace slipway::sim
