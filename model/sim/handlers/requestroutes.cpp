// SPDX-License-Identifier: GPL-3.0-or-later
// Where the requests of clients go, and who takes them there (controllers spec sections 9.4, 9.8, 10).
#include "sim/handlers/requestroutes.h"

#include "sim/controllers/ingressrouting.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// The number that a Service's port means on a pod (9.4); nothing: a name that the pod does not have.
std::optional<int> targetPort(const ServicePort &port, const PodSpec &spec)
{
    int number = 0;
    const std::string &target = port.target;
    if (target.empty())
        return port.number;
    if (target.find_first_not_of("0123456789") == std::string::npos && target.size() < 6)
        return std::stoi(target);
    for (const auto *list : {&spec.containers, &spec.initContainers})
        for (const ContainerSpec &container : *list)
            for (const ContainerPort &declared : container.ports)
                if (declared.name == target && declared.protocol == port.protocol &&
                    container.kind != ContainerKind::Init)
                    number = number ? number : declared.number;
    return number ? std::optional(number) : std::nullopt;
}

const ServicePort *portOf(const ServiceState &service, int number, const std::string &name)
{
    for (const ServicePort &port : service.ports)
        if (name.empty() ? number == 0 || port.number == number : port.name == name)
            return &port;
    return nullptr;
}

/// Which container of the pod listens on a port, as far as the manifest and the assumptions say.
std::optional<std::size_t> listener(const PodWork &work, int port)
{
    std::optional<std::size_t> undeclared;
    for (std::size_t i = 0; i < work.containers.size(); ++i) {
        const ContainerWork &container = work.containers[i];
        if (container.spec->kind == ContainerKind::Init)
            continue;
        std::vector<int> ports = container.assume.ports;
        if (ports.empty())
            for (const ContainerPort &declared : container.spec->ports)
                ports.push_back(declared.number);
        if (std::find(ports.begin(), ports.end(), port) != ports.end())
            return i;
        if (ports.empty() && !undeclared && container.spec->kind == ContainerKind::App)
            undeclared = i; // ports need not be declared
    }
    return undeclared;
}

struct Asked {
    int number = 0; ///< of the port; 0 with no name: the first
    std::string name{};
    bool ingress = false;
};

/// The pods of a Service's port that new connections go to: of all nodes, or of one.
std::vector<Receiver> receiversOf(const Engine &engine, const ServiceState &service, const Asked &asked,
                                  const std::string *node)
{
    std::vector<Receiver> receivers;
    const ServicePort *port = portOf(service, asked.number, asked.name);
    const bool headless = service.address == "None"; // the client asks a pod itself, on the port that it knows
    if (!port && !headless)
        return receivers;
    const int known = asked.number ? asked.number : port ? port->number : 0;
    for (const Endpoint &endpoint : service.receivers(node)) {
        // That pods on their way out serve when nobody else does is the proxies' own fallback (9.8, 10.7).
        if (!endpoint.ready && (asked.ingress || headless))
            continue;
        const auto target = headless ? std::optional(known) : targetPort(*port, *engine.pods[endpoint.number].spec);
        if (target)
            receivers.push_back({endpoint.number, *target});
    }
    return receivers;
}

/// Those of a flow without a traffic policy Local, found again only when routes have changed.
const std::vector<Receiver> &knownReceivers(const Engine &engine, FlowWork &flow, const ServiceState &service,
                                            const Asked &asked)
{
    if (flow.receiversTurn != engine.routesTurn) {
        flow.receiversTurn = engine.routesTurn;
        flow.receivers = receiversOf(engine, service, asked, nullptr);
    }
    return flow.receivers;
}

RequestRoute routeTo(Engine &engine, FlowWork &flow, const ObjectKey &key, const Asked &asked)
{
    const ServiceState *service = engine.world.service(key);
    if (!service)
        return {.failure = asked.ingress ? Failure::Unavailable : Failure::NoService, .service = key};
    const bool local = !asked.ingress && (flow.spec.outside ? service->localOutside : service->localInside);
    RequestRoute route{.service = key};
    if (!local) {
        route.receivers = knownReceivers(engine, flow, *service, asked);
    } else if (!engine.world.nodes.empty()) {
        const std::string &node = flow.spec.node.empty()
                                      ? engine.world.nodes[flow.random.below(engine.world.nodes.size())].name
                                      : flow.spec.node;
        route.receivers = receiversOf(engine, *service, asked, &node);
    }
    if (!route.receivers.empty())
        return route;
    const bool elsewhere = local && !receiversOf(engine, *service, asked, nullptr).empty();
    route.failure = asked.ingress ? Failure::Unavailable : elsewhere ? Failure::NoLocal : Failure::NoEndpoint;
    return route;
}

/// What an open connection leads to; nothing where the other side has closed it in order, so that a new one is made.
std::optional<RequestRoute> overConnection(const Engine &engine, FlowClient &client)
{
    const Receiver to = *client.open;
    const PodWork &work = engine.pods[to.pod];
    const ContainerWork &container = work.containers[client.container];
    const ContainerState *state = work.gone ? nullptr : &engine.state(work).containers[client.container];
    const bool drains = container.assume.onSigterm == OnSigterm::Drain;
    const bool alive = state && state->instance == client.instance && state->isProcessAlive();
    // A program that stops in an orderly way closes connections that nobody uses (15.6).
    const bool closed = alive ? state->activity == Activity::Stopping && drains && !container.assume.servesWhileDraining
                              : drains && (work.terminating || work.gone);
    if (alive && !closed)
        return RequestRoute{.receivers = {to}};
    client.open.reset();
    if (closed)
        return {};
    return RequestRoute{.failure = Failure::Reset, .pod = to.pod, .why = container.lastEvent};
}

/// sessionAffinity ClientIP (9.7): the same pod as long as it is eligible and the client has not been silent too long.
void keepToPod(const Engine &engine, const FlowClient &client, RequestRoute &route)
{
    const ServiceState *service = engine.world.service(route.service);
    if (!client.bound || !service || !service->affinity || engine.now - client.lastSeen >= *service->affinity)
        return;
    const auto same = std::find_if(route.receivers.begin(), route.receivers.end(),
                                   [&](const Receiver &receiver) { return receiver.pod == *client.bound; });
    if (same != route.receivers.end())
        route.receivers = {Receiver(*same)};
}

} // namespace

ObjectKey askedObject(const Engine &engine, const FlowAssumptions &flow)
{
    if (flow.target.kind != "Ingress")
        return flow.target;
    const auto choice = chooseBackend(engine.ingresses, flow.host, flow.path);
    return choice ? choice->ingress->key : ObjectKey{"Ingress", {}, flow.host.empty() ? "*" : flow.host};
}

ObjectKey askedService(const Engine &engine, const FlowAssumptions &flow)
{
    if (flow.target.kind != "Ingress")
        return flow.target;
    const auto choice = chooseBackend(engine.ingresses, flow.host, flow.path);
    return choice ? ObjectKey{"Service", choice->ingress->key.ns, choice->backend->service} : ObjectKey{};
}

FlowClient *nextClient(FlowWork &flow)
{
    return flow.clients.empty() ? nullptr : &flow.clients[flow.nextClient++ % flow.clients.size()];
}

RequestRoute routeOf(Engine &engine, FlowWork &flow, FlowClient *client)
{
    if (client && client->open)
        if (auto route = overConnection(engine, *client))
            return *route;
    const FlowAssumptions &spec = flow.spec;
    if (spec.target.kind != "Ingress") {
        RequestRoute route = routeTo(engine, flow, spec.target, {.number = spec.port});
        if (client && !route.failure)
            keepToPod(engine, *client, route);
        return route;
    }
    const auto choice = chooseBackend(engine.ingresses, spec.host, spec.path);
    if (!choice)
        return {.failure = Failure::NotFound};
    const IngressBackend &backend = *choice->backend;
    return routeTo(engine, flow, {"Service", choice->ingress->key.ns, backend.service},
                   {.number = backend.portNumber, .name = backend.portName, .ingress = true});
}

void remember(const Engine &engine, const FlowWork &flow, FlowClient *client, const Receiver &receiver,
              std::size_t container)
{
    if (!client)
        return;
    client->bound = receiver.pod;
    client->lastSeen = engine.now;
    if (!flow.spec.keepAlive)
        return;
    client->open = receiver;
    client->container = container;
    client->instance = engine.state(engine.pods[receiver.pod]).containers[container].instance;
}

void forgetConnections(FlowWork &flow, PodIndex pod, std::size_t container, std::size_t count)
{
    for (FlowClient &client : flow.clients)
        if (count > 0 && client.open && client.open->pod == pod && client.container == container) {
            client.open.reset();
            --count;
        }
}

Contact contact(Engine &engine, const Receiver &receiver)
{
    PodWork &work = engine.pods[receiver.pod];
    if (work.gone) {
        const auto last = listener(work, receiver.port);
        return {.why = last ? work.containers[*last].lastEvent : work.cause};
    }
    const NodeState *node = engine.node(engine.state(work).node);
    if (node && !node->reachable) {
        const auto failure = engine.nodeFailures.find(node->name);
        return {.kind = Contact::Kind::Silent,
                .why = failure == engine.nodeFailures.end() ? EventId::None : failure->second};
    }
    const auto i = listener(work, receiver.port);
    if (!i)
        return {.why = work.cause};
    const ContainerWork &container = work.containers[*i];
    const EventId why = container.lastEvent != EventId::None ? container.lastEvent : work.cause;
    switch (answerToClient(engine, container, engine.state(work).containers[*i])) {
    case Answer::Good:
        return {Contact::Kind::Accepted, *i, why};
    case Answer::Hang:
        return {Contact::Kind::Hangs, *i, why};
    case Answer::Error:
        return {Contact::Kind::Error, *i, why};
    case Answer::Refused:
        break;
    }
    return {Contact::Kind::Refused, *i, why};
}

} // namespace slipway::sim
