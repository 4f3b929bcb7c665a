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
std::string readyNames(const std::vector<Endpoint> &endpoints)
{
    constexpr int Named = 10;
    std::string text;
    int ready = 0;
    for (const Endpoint &endpoint : endpoints)
        if (endpoint.ready && ++ready <= Named)
            text += (text.empty() ? "" : ", ") + endpoint.pod;
    if (ready > Named)
        text += " + " + std::to_string(ready - Named) + " more...";
    return text.empty() ? "none" : text;
}

} // namespace

void syncEndpoints(Engine &engine, const std::string &ns, EventId cause)
{
    for (ServiceState &service : engine.world.services) {
        if (service.key.ns != ns)
            continue;
        std::vector<Endpoint> endpoints = endpointsOf(engine.world, service);
        if (endpoints == service.slice)
            continue;
        engine.edit(service).slice = std::move(endpoints);
        const auto ready =
            std::count_if(service.slice.begin(), service.slice.end(), [](const Endpoint &e) { return e.ready; });
        EventDraft event{.cause = cause,
                         .what = What::EndpointsChanged,
                         .source = Component::EndpointController,
                         .object = service.key};
        event.reason = "EndpointsChanged";
        event.message = "Ready endpoints: " + readyNames(service.slice);
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Service %1 now lists %2 ready of %3 pods."),
                       {service.key.name, std::to_string(ready), std::to_string(service.slice.size())}};
        event.origin = service.origin;
        const EventId told = engine.emit(std::move(event));
        engine.planIn(engine.scenario.assume.propagation, Rank::Controller,
                      task::SyncRoutes{service.key, service.slice}, told);
    }
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
    const std::vector<Endpoint> receivers = it->receivers();
    EventDraft event{.cause = cause, .what = What::RoutesChanged, .source = Component::KubeProxy, .object = it->key};
    event.reason = "RoutesChanged";
    event.message = "Receivers: " + std::to_string(receivers.size());
    event.origin = it->origin;
    if (receivers.empty())
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "No pod receives requests to Service %1: they are refused."),
                       {it->key.name}};
    else
        event.plain = {
            QT_TRANSLATE_NOOP("slipway::sim", "The nodes now send requests to Service %1 to %2 of its pods."),
            {it->key.name, std::to_string(receivers.size())}};
    const ObjectKey key = it->key;
    routesChanged(engine, key, engine.emit(std::move(event)));
}

} // namespace slipway::sim
