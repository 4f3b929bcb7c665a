// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/controllers/nodeports.h"

#include <algorithm>

namespace slipway::sim
{

int NodePorts::dynamicFrom() const
{
    // min(max(16, size / 32), 128), and no band in ranges that small (calculateRangeOffset).
    const int size = static_cast<int>(m_range.most - m_range.least + 1);
    const int band = std::min(std::max(16, size / 32), 128);
    return static_cast<int>(m_range.least) + (size <= 16 ? 0 : band);
}

std::string NodePorts::take(int number, const ObjectKey &service)
{
    if (number < m_range.least || number > m_range.most)
        return "provided port is not in the valid range. The range of valid ports is " + std::to_string(m_range.least) +
               "-" + std::to_string(m_range.most);
    return m_owners.try_emplace(number, service).second ? std::string() : "provided port is already allocated";
}

/// The first free one behind a random place, round the band.
std::optional<int> NodePorts::freeIn(int first, int last)
{
    const int size = last - first + 1;
    if (size <= 0)
        return {};
    const int begin = static_cast<int>(m_random.below(static_cast<std::uint64_t>(size)));
    for (int i = 0; i < size; ++i)
        if (const int number = first + (begin + i) % size; !m_owners.contains(number))
            return number;
    return {};
}

std::optional<int> NodePorts::next(const ObjectKey &service)
{
    const int least = static_cast<int>(m_range.least), most = static_cast<int>(m_range.most);
    auto number = freeIn(dynamicFrom(), most);
    if (!number)
        number = freeIn(least, dynamicFrom() - 1);
    if (number)
        m_owners.emplace(*number, service);
    return number;
}

std::optional<NodePortRefusal> NodePorts::assign(const ObjectKey &service, std::vector<NodePortRequest> &ports,
                                                 bool allocates)
{
    const std::map<int, ObjectKey> before = m_owners;
    std::vector<NodePortRequest> given = ports;
    std::map<int, int> known; // by the Service's port
    const auto refuse = [&](std::size_t entry, std::string message) {
        m_owners = before;
        return NodePortRefusal{entry, std::move(message)};
    };
    const auto invalid = [](std::size_t entry, int number, const std::string &why) {
        return "spec.ports[" + std::to_string(entry) + "].nodePort: Invalid value: " + std::to_string(number) + ": " +
               why;
    };
    for (std::size_t i = 0; i < given.size(); ++i) {
        NodePortRequest &entry = given[i];
        if (entry.nodePort == 0 && !allocates)
            continue;
        int &shared = known[entry.port];
        if (shared != 0 && (entry.nodePort == 0 || entry.nodePort == shared)) {
            entry.nodePort = shared;
            continue;
        }
        // What a later entry of the same port asks for holds for this one, too.
        if (shared == 0)
            for (const NodePortRequest &other : given)
                if (entry.nodePort == 0 && other.port == entry.port)
                    entry.nodePort = other.nodePort;
        if (entry.nodePort != 0) {
            if (const std::string why = take(entry.nodePort, service); !why.empty())
                return refuse(i, invalid(i, entry.nodePort, why));
        } else if (const auto number = next(service)) {
            entry.nodePort = *number;
        } else {
            return refuse(i, "failed to allocate a nodePort: range is full");
        }
        if (shared == 0)
            shared = entry.nodePort;
    }
    ports = std::move(given);
    return {};
}

void NodePorts::release(const ObjectKey &service)
{
    std::erase_if(m_owners, [&](const auto &taken) { return taken.second == service; });
}

} // namespace slipway::sim
