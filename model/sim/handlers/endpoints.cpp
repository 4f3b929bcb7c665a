// SPDX-License-Identifier: GPL-3.0-or-later
// EndpointSlices follow the pods at once, the nodes' proxies a propagation delay later (spec section 13).
#include "sim/controllers/endpointslice.h"
#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// The first ones by name, as `kubectl` shortens such lists.
std::string readyNames(const EndpointList &endpoints)
{
    constexpr std::size_t Named = 10;
    std::string text;
    std::size_t named = 0;
    for (auto endpoint = endpoints.begin(); endpoint != endpoints.end() && named < Named; ++endpoint)
        if (endpoint->ready) {
            text += (named ? ", " : "") + endpoint->pod;
            ++named;
        }
    if (endpoints.ready() > Named)
        text += " + " + std::to_string(endpoints.ready() - Named) + " more...";
    return text.empty() ? "none" : text;
}

/// Brings the endpoints of these pods in line; false when they are so already.
bool follow(Engine &engine, ServiceState &service, const std::vector<PodIndex> &pods)
{
    bool changes = false;
    for (const PodIndex pod : pods) {
        const PodState *state = engine.world.pods.find(pod);
        auto wanted = state ? endpointOf(*state, service) : std::nullopt;
        const Endpoint *known = service.slice.find(pod);
        if (known ? wanted && *known == *wanted : !wanted)
            continue;
        EndpointList &slice = engine.edit(service).slice;
        if (wanted)
            slice.put(std::move(*wanted));
        else
            slice.remove(pod);
        changes = true;
    }
    return changes;
}

} // namespace

void syncEndpoints(Engine &engine, const std::string &ns, EventId cause)
{
    const std::vector<PodIndex> pods = engine.takeMovedPods(ns);
    for (ServiceState &service : engine.world.services) {
        if (service.key.ns != ns || !follow(engine, service, pods))
            continue;
        EventDraft event{.cause = cause,
                         .what = What::EndpointsChanged,
                         .source = Component::EndpointController,
                         .object = service.key};
        event.reason = "EndpointsChanged";
        event.message = "Ready endpoints: " + readyNames(service.slice);
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Service %1 now lists %2 ready of %3 pods."),
                       {service.key.name, std::to_string(service.slice.ready()), std::to_string(service.slice.size())}};
        event.origin = service.origin;
        const EventId told = engine.emit(std::move(event));
        engine.planIn(engine.scenario.assume.propagation, Rank::Controller,
                      task::SyncRoutes{service.key, service.slice}, told);
    }
}

void fillEndpoints(Engine &engine, EventId cause)
{
    std::set<std::string> namespaces;
    for (const ServiceState &service : engine.world.services)
        namespaces.insert(service.key.ns);
    for (const PodState &pod : engine.world.pods)
        engine.moved(pod.number, pod.key.ns);
    for (const std::string &ns : namespaces)
        syncEndpoints(engine, ns, cause);
}

void routesChanged(Engine &engine, const ObjectKey &service, EventId cause)
{
    ++engine.routesTurn;
    engine.routeEvents[service] = cause;
}

void handle(Engine &engine, const task::SyncRoutes &task, EventId cause)
{
    const auto it = std::find_if(engine.world.services.begin(), engine.world.services.end(),
                                 [&](const ServiceState &s) { return s.key == task.service; });
    if (it == engine.world.services.end() || it->routes == task.slice)
        return;
    engine.edit(*it).routes = task.slice;
    const std::size_t receivers = it->receiverCount();
    EventDraft event{.cause = cause, .what = What::RoutesChanged, .source = Component::KubeProxy, .object = it->key};
    event.reason = "RoutesChanged";
    event.message = "Receivers: " + std::to_string(receivers);
    event.origin = it->origin;
    if (receivers == 0)
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "No pod receives requests to Service %1: they are refused."),
                       {it->key.name}};
    else
        event.plain = {
            QT_TRANSLATE_NOOP("slipway::sim", "The nodes now send requests to Service %1 to %2 of its pods."),
            {it->key.name, std::to_string(receivers)}};
    const ObjectKey key = it->key;
    routesChanged(engine, key, engine.emit(std::move(event)));
}

} // namespace slipway::sim
