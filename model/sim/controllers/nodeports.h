// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cluster.h"
#include "sim/objectkey.h"
#include "sim/random.h"

#include <map>
#include <optional>

namespace slipway::sim
{

/// The port of one entry of a Service's `ports`, before and after the server has looked at it.
struct NodePortRequest {
    int port = 0;     ///< of the Service
    int nodePort = 0; ///< 0: none asked for, and none given
    bool operator==(const NodePortRequest &) const = default;
};

/// Why the server does not store a Service.
struct NodePortRefusal {
    std::size_t entry = 0; ///< of `ports`
    std::string message{}; ///< the server's words, without the object
};

/// The node ports of a cluster: who has which (pkg/registry/core/service/portallocator/allocator.go).
class NodePorts
{
public:
    explicit NodePorts(std::uint64_t seed = 1, ValueRange range = Cluster{}.nodePorts) : m_range(range), m_random(seed)
    {
    }
    /// Gives the entries their ports, all or none: those that are asked for; with `allocates` also one to every other
    /// entry. Entries with the same port of the Service share theirs (registry/core/service/storage/alloc.go,
    /// initNodePorts).
    std::optional<NodePortRefusal> assign(const ObjectKey &service, std::vector<NodePortRequest> &ports,
                                          bool allocates);
    void release(const ObjectKey &service);
    /// The lowest port of the upper band, where ports that nobody asked for come from first: the band below is left to
    /// numbers that somebody writes down.
    int dynamicFrom() const;

private:
    std::string take(int number, const ObjectKey &service);
    std::optional<int> next(const ObjectKey &service);
    std::optional<int> freeIn(int first, int last);

    ValueRange m_range;
    Random m_random;
    std::map<int, ObjectKey> m_owners;
};

} // namespace slipway::sim
