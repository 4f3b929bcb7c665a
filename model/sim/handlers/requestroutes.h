// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// Where a request may go, or why nowhere.
struct RequestRoute {
    std::optional<Failure> failure{};
    ObjectKey service{};
    std::vector<Receiver> receivers{};
    std::optional<PodIndex> pod{}; ///< of a connection that broke
    EventId why = EventId::None;   ///< the same
};

/// What the clients ask: a Service; of Ingresses the one whose rule fits, or where none does, the host.
ObjectKey askedObject(const Engine &engine, const FlowAssumptions &flow);
/// The Service that the requests lead to, whether it is there or not; no kind where no rule of an Ingress fits.
ObjectKey askedService(const Engine &engine, const FlowAssumptions &flow);
/// The one whose turn it is to send; null where each request comes from a new client.
FlowClient *nextClient(FlowWork &flow);
/// Follows the Service or Ingress that the clients of a flow ask; a client with a connection or a pod of its own keeps
/// to it.
RequestRoute routeOf(Engine &engine, FlowWork &flow, FlowClient *client);
/// The client keeps what it may of a receiver that took its request.
void remember(const Engine &engine, const FlowWork &flow, FlowClient *client, const Receiver &receiver,
              std::size_t container);
/// So many connections to a container went down together with the requests on them.
void forgetConnections(FlowWork &flow, PodIndex pod, std::size_t container, std::size_t count);

/// What a client sees of a failure, and a sentence about it: %1 the target, %2 the pod.
struct RequestWords {
    const char *plain = "";
    const char *kubectl = "";
};
RequestWords wordsOf(Failure failure);

/// How a pod takes a connection now.
struct Contact {
    enum class Kind { Accepted, Hangs, Error, Refused, Silent } kind = Kind::Refused;
    std::size_t container = 0;
    EventId why = EventId::None; ///< what last happened to who should have answered
};

/// What becomes of a connection to that port of a pod.
Contact contact(Engine &engine, const Receiver &receiver);

} // namespace slipway::sim
