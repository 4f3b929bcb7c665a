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

/// The pods of a Service's port that new connections go to, found again only when routes have changed.
RequestRoute routeTo(Engine &engine, FlowWork &flow, const ObjectKey &key, int number, const std::string &name,
                     bool ingress)
{
    const ServiceState *service = engine.world.service(key);
    if (!service)
        return {.failure = ingress ? Failure::Unavailable : Failure::NoService, .service = key};
    if (flow.receiversTurn != engine.routesTurn) {
        flow.receiversTurn = engine.routesTurn;
        flow.receivers.clear();
        const ServicePort *port = portOf(*service, number, name);
        const bool headless = service->address == "None"; // the client asks a pod itself, on the port that it knows
        const int asked = number ? number : port ? port->number : 0;
        for (const Endpoint &endpoint : port || headless ? service->receivers() : std::vector<Endpoint>{}) {
            // That pods on their way out serve when nobody else does is the proxies' own fallback (9.8, 10.7).
            const auto pod = engine.podAddresses.find(endpoint.ip);
            if (pod == engine.podAddresses.end() || (!endpoint.ready && (ingress || headless)))
                continue;
            const auto target = headless ? std::optional(asked) : targetPort(*port, *engine.pods[pod->second].spec);
            if (target)
                flow.receivers.push_back({pod->second, *target});
        }
    }
    if (flow.receivers.empty())
        return {.failure = ingress ? Failure::Unavailable : Failure::NoEndpoint, .service = key};
    return {.service = key, .receivers = &flow.receivers};
}

} // namespace

RequestRoute routeOf(Engine &engine, FlowWork &flow)
{
    const FlowAssumptions &spec = flow.spec;
    if (spec.target.kind != "Ingress")
        return routeTo(engine, flow, spec.target, spec.port, {}, false);
    const auto choice = chooseBackend(engine.ingresses, spec.host, spec.path);
    if (!choice)
        return {.failure = Failure::NotFound};
    const IngressBackend &backend = *choice->backend;
    return routeTo(engine, flow, {"Service", choice->ingress->key.ns, backend.service}, backend.portNumber,
                   backend.portName, true);
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
