// SPDX-License-Identifier: GPL-3.0-or-later
// Containers as a pod's manifest describes them.
#include "sim/podreading.h"

#include "api/timing.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace slipway::sim::podreading
{

namespace
{

Handler readHandler(NodeRef node, const std::vector<ContainerPort> &ports)
{
    Handler handler;
    if (const NodeRef http = node["httpGet"]) {
        handler.kind = HandlerKind::HttpGet;
        if (http["scheme"])
            handler.scheme = http["scheme"].text();
        handler.host = http["host"].text();
        if (!http["path"].value().empty())
            handler.path = http["path"].text();
        handler.port = http["port"].text();
    } else if (const NodeRef tcp = node["tcpSocket"]) {
        handler.kind = HandlerKind::TcpSocket;
        handler.host = tcp["host"].text();
        handler.port = tcp["port"].text();
    } else if (const NodeRef grpc = node["grpc"]) {
        handler.kind = HandlerKind::Grpc;
        handler.port = grpc["port"].text();
    } else if (const NodeRef exec = node["exec"]) {
        handler.kind = HandlerKind::Exec;
        handler.command = texts(exec["command"]);
        handler.sleepSeconds = slipway::sleepSeconds(handler.command);
    } else if (const NodeRef sleep = node["sleep"]) {
        handler.kind = HandlerKind::Sleep;
        handler.sleepSeconds = std::max(0, integerOr(sleep["seconds"], 0));
    }
    int number = 0;
    const auto [end, error] = std::from_chars(handler.port.data(), handler.port.data() + handler.port.size(), number);
    if (!handler.port.empty() && error == std::errc() && end == handler.port.data() + handler.port.size())
        handler.portNumber = number;
    else
        for (const ContainerPort &port : ports)
            if (!handler.port.empty() && port.name == handler.port)
                handler.portNumber = port.number;
    return handler;
}

std::optional<ProbeSpec> readProbe(const Object &object, NodeRef node, ProbeKind kind,
                                   const std::vector<ContainerPort> &ports)
{
    if (!node.isMapping())
        return {};
    ProbeSpec probe{.kind = kind, .handler = readHandler(node, ports)};
    if (probe.handler.kind == HandlerKind::None)
        return {};
    probe.initialDelay = std::max(0, integerOr(node["initialDelaySeconds"], 0));
    probe.period = atLeastOne(node["periodSeconds"], 10);
    probe.timeout = atLeastOne(node["timeoutSeconds"], 1);
    // The server takes no other value than 1 for the two that restart the container.
    probe.successThreshold = kind == ProbeKind::Readiness ? atLeastOne(node["successThreshold"], 1) : 1;
    probe.failureThreshold = atLeastOne(node["failureThreshold"], 3);
    if (const auto grace = integer(node["terminationGracePeriodSeconds"]); grace && *grace >= 1)
        probe.terminationGrace = static_cast<int>(std::min<std::int64_t>(*grace, 1'000'000));
    probe.origin = originOf(object, node);
    return probe;
}

/// The last part behind the final slash; only there a colon begins a tag.
PullPolicy defaultPullPolicy(std::string_view image)
{
    const bool digest = image.find('@') != std::string_view::npos;
    const std::string_view name = image.substr(0, image.find('@'));
    const std::size_t slash = name.rfind('/');
    const std::string_view last = slash == std::string_view::npos ? name : name.substr(slash + 1);
    const std::size_t colon = last.find(':');
    const std::string_view tag = colon == std::string_view::npos ? std::string_view() : last.substr(colon + 1);
    if (tag == "latest" || (tag.empty() && !digest))
        return PullPolicy::Always;
    return PullPolicy::IfNotPresent;
}

/// The shape of an image reference, near enough to tell names that the runtime refuses to parse.
bool isImageReference(std::string_view image)
{
    if (image.empty() || image.front() == '/' || image.back() == '/' || image.back() == ':' || image.back() == '@')
        return false;
    const std::string_view name = image.substr(0, image.find('@'));
    const std::size_t slash = name.rfind('/');
    const std::size_t colon = name.find(':', slash == std::string_view::npos ? 0 : slash);
    const std::size_t firstSlash = name.find('/');
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool inHost = firstSlash != std::string_view::npos && i < firstSlash &&
                            name.substr(0, firstSlash).find_first_of(".:") != std::string_view::npos;
        const bool inTag = colon != std::string_view::npos && i > colon;
        const bool lower = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
        const bool upper = c >= 'A' && c <= 'Z';
        if (!lower && c != '/' && i != colon && !(inHost && (c == ':' || upper)) && !(inTag && upper))
            return false;
    }
    return name.find("//") == std::string_view::npos;
}

void readEnvironment(const Object &object, NodeRef node, ContainerSpec &container)
{
    const auto add = [&](const char *kind, NodeRef reference, bool withKey) {
        if (reference && !isTrue(reference["optional"]) && !reference["name"].value().empty())
            container.environment.push_back({.kind = kind,
                                             .name = reference["name"].text(),
                                             .key = withKey ? reference["key"].text() : std::string(),
                                             .origin = originOf(object, reference)});
    };
    for (const NodeRef from : node["envFrom"]) {
        add("ConfigMap", from["configMapRef"], false);
        add("Secret", from["secretRef"], false);
    }
    for (const NodeRef variable : node["env"]) {
        add("ConfigMap", variable["valueFrom"]["configMapKeyRef"], true);
        add("Secret", variable["valueFrom"]["secretKeyRef"], true);
    }
}

void readVariables(NodeRef node, ContainerSpec &container)
{
    for (const NodeRef from : node["envFrom"])
        for (const auto &[field, kind] : {std::pair{"configMapRef", "ConfigMap"}, std::pair{"secretRef", "Secret"}})
            if (const NodeRef reference = from[field])
                container.envFrom.push_back(
                    {.kind = kind, .name = reference["name"].text(), .prefix = from["prefix"].text()});
    using Source = EnvVariable::Source;
    for (const NodeRef entry : node["env"]) {
        const NodeRef from = entry["valueFrom"];
        EnvVariable variable{.name = entry["name"].text(), .value = entry["value"].text()};
        const auto take = [&](Source source, NodeRef reference, const char *object, const char *key) {
            if (!reference)
                return;
            variable.source = source;
            variable.object = *object ? reference[object].text() : std::string();
            variable.key = reference[key].text();
            variable.value = source == Source::Resource ? reference["divisor"].text() : std::string();
        };
        take(Source::ConfigMap, from["configMapKeyRef"], "name", "key");
        take(Source::Secret, from["secretKeyRef"], "name", "key");
        take(Source::Field, from["fieldRef"], "", "fieldPath");
        take(Source::Resource, from["resourceFieldRef"], "containerName", "resource");
        container.env.push_back(std::move(variable));
    }
}

std::int64_t requested(NodeRef resources, std::string_view resource)
{
    NodeRef node = resources["requests"][resource];
    if (!node)
        node = resources["limits"][resource];
    return std::max<std::int64_t>(0, quantityMillis(node.value()).value_or(0));
}

void readSecurity(NodeRef podContext, NodeRef context, ContainerSpec &container)
{
    const auto choose = [&](std::string_view key) { return context[key] ? context[key] : podContext[key]; };
    container.runAsNonRoot = isTrue(choose("runAsNonRoot"));
    container.runAsUser = integer(choose("runAsUser"));
}

void readImage(const Object &object, NodeRef node, ContainerSpec &container)
{
    container.image = node["image"].text();
    container.imageOrigin = node["image"] ? originOf(object, node["image"]) : container.origin;
    container.imageValid = isImageReference(container.image);
    const std::string_view policy = node["imagePullPolicy"].value();
    container.pullPolicy = policy == "Always"         ? PullPolicy::Always
                           : policy == "Never"        ? PullPolicy::Never
                           : policy == "IfNotPresent" ? PullPolicy::IfNotPresent
                                                      : defaultPullPolicy(container.image);
}

void readRestartRules(NodeRef node, ContainerSpec &container)
{
    for (const NodeRef rule : node["restartPolicyRules"]) {
        RestartRule read{.in = rule["exitCodes"]["operator"].value() != "NotIn"};
        for (const NodeRef code : rule["exitCodes"]["values"])
            read.exitCodes.push_back(integerOr(code, -1));
        read.all = rule["action"].value() == "RestartAllContainers";
        if (read.all || rule["action"].value() == "Restart")
            container.restartRules.push_back(std::move(read));
    }
}

void readPorts(NodeRef podSpec, NodeRef node, ContainerSpec &container)
{
    for (const NodeRef port : node["ports"])
        container.ports.push_back({.name = port["name"].text(),
                                   .number = integerOr(port["containerPort"], 0),
                                   .hostPort = isTrue(podSpec["hostNetwork"]) ? integerOr(port["containerPort"], 0)
                                                                              : integerOr(port["hostPort"], 0),
                                   .hostIp = port["hostIP"].text(),
                                   .protocol = port["protocol"] ? port["protocol"].text() : "TCP"});
}

void readProbesAndHooks(const Object &object, NodeRef node, ContainerSpec &container)
{
    for (const auto &[key, kind] :
         {std::pair{"startupProbe", ProbeKind::Startup}, std::pair{"readinessProbe", ProbeKind::Readiness},
          std::pair{"livenessProbe", ProbeKind::Liveness}})
        if (const auto probe = readProbe(object, node[key], kind, container.ports))
            container.probes.push_back(*probe);
    for (const auto &[key, hook] :
         {std::pair{"postStart", &container.postStart}, std::pair{"preStop", &container.preStop}})
        if (const NodeRef written = node["lifecycle"][key]; written.isMapping())
            *hook = Hook{.handler = readHandler(written, container.ports), .origin = originOf(object, written)};
}

void readMounts(NodeRef node, ContainerSpec &container)
{
    for (const NodeRef mount : node["volumeMounts"]) {
        container.mounts.push_back(mount["name"].text());
        const NodeRef expanded = mount["subPathExpr"];
        MountPoint point{.volume = mount["name"].text(),
                         .path = mount["mountPath"].text(),
                         .subPath = expanded ? expanded.text() : mount["subPath"].text(),
                         .expands = bool(expanded)};
        while (point.path.size() > 1 && point.path.back() == '/')
            point.path.pop_back();
        container.mountPoints.push_back(std::move(point));
    }
}

void readAmounts(NodeRef resources, ContainerSpec &container)
{
    for (const char *list : {"requests", "limits"})
        for (const char *resource : {"cpu", "memory", "ephemeral-storage"}) {
            NodeRef amount = resources[list][resource];
            if (!amount && std::string_view(list) == "requests")
                amount = resources["limits"][resource];
            if (const auto number = quantityMillis(amount.value()))
                container.resources[std::string(list) + "." + resource] = *number;
        }
    container.cpuMillis = requested(resources, "cpu");
    container.memoryBytes = requested(resources, "memory") / 1000;
}

} // namespace

ContainerSpec readContainer(const Object &object, NodeRef node, NodeRef podSpec, bool init)
{
    ContainerSpec container;
    container.name = node["name"].text();
    container.origin = originOf(object, node);
    readImage(object, node, container);
    container.restartPolicy = restartPolicy(node["restartPolicy"]);
    if (init) {
        const bool sidecar = container.restartPolicy == RestartPolicy::Always;
        container.kind = sidecar ? ContainerKind::Sidecar : ContainerKind::Init;
    }
    readRestartRules(node, container);
    container.command = texts(node["command"]);
    container.args = texts(node["args"]);
    readPorts(podSpec, node, container);
    if (container.kind != ContainerKind::Init)
        readProbesAndHooks(object, node, container);
    readEnvironment(object, node, container);
    readVariables(node, container);
    readMounts(node, container);
    readAmounts(node["resources"], container);
    readSecurity(podSpec["securityContext"], node["securityContext"], container);
    return container;
}

} // namespace slipway::sim::podreading
