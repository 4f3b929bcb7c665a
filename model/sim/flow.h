// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/objectkey.h"
#include "sim/time.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace slipway::sim
{

/// Why a request was not answered well.
enum class Failure {
    NoService,      ///< the client's name lookup fails: there is no such Service
    NoEndpoint,     ///< the Service has no pod to send it to: refused by the node
    NoLocal,        ///< traffic policy Local, and the Service's pods are on other nodes: dropped, so it times out
    Refused,        ///< the pod is there, nothing accepts the connection
    Reset,          ///< accepted, but the process ended before the answer
    TimedOut,       ///< nobody answers in time: dead node or hanging program
    ServerError,    ///< the program answers 5xx
    NotFound,       ///< 404: no rule of an Ingress fits
    Unavailable,    ///< 503: the Ingress has no ready pod behind it
    BadGateway,     ///< 502: every pod that the Ingress tried refused
    GatewayTimeout, ///< 504: no pod answered the Ingress in time
};
inline constexpr std::size_t FailureKinds = 11;
/// "connection refused", "503", ...
const char *failureName(Failure failure);

/// The requests that one pod got from a flow.
struct FlowShare {
    std::string pod{};
    std::int64_t served = 0;
    std::int64_t failed = 0;
    int inFlight = 0;
    bool operator==(const FlowShare &) const = default;
};

/// A stream of requests up to a moment: what clients sent to a Service or through an Ingress, and what became of it.
/// Exact at each of the flow's own events and at least once a second; sent = served + failed + inFlight.
struct FlowState {
    std::string name{};
    ObjectKey target{};  ///< what the clients ask: a Service, or the Ingress whose rule fits
    ObjectKey service{}; ///< where that leads; no kind: nowhere
    double rate = 0;     ///< requests a second
    std::int64_t sent = 0;
    std::int64_t served = 0;
    std::array<std::int64_t, FailureKinds> failed{}; ///< by Failure
    int inFlight = 0;
    std::vector<FlowShare> pods{}; ///< by first request; those that are gone stay

    std::int64_t failures() const;
    std::int64_t failures(Failure failure) const { return failed[static_cast<std::size_t>(failure)]; }
    bool operator==(const FlowState &) const = default;
};

} // namespace slipway::sim
