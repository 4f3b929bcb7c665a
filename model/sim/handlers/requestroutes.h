// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// Where a request may go, or why nowhere.
struct RequestRoute {
    std::optional<Failure> failure{};
    ObjectKey service{};
    const std::vector<Receiver> *receivers = nullptr;
};

/// Follows the Service or Ingress that the clients of a flow ask.
RequestRoute routeOf(Engine &engine, FlowWork &flow);

/// How a pod takes a connection now.
struct Contact {
    enum class Kind { Accepted, Hangs, Error, Refused, Silent } kind = Kind::Refused;
    std::size_t container = 0;
    EventId why = EventId::None; ///< what last happened to who should have answered
};

/// What becomes of a connection to that port of a pod.
Contact contact(Engine &engine, const Receiver &receiver);

} // namespace slipway::sim
