// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/podspec.h"

#include "api/timing.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace slipway::sim
{

namespace
{

std::optional<std::int64_t> integer(NodeRef node)
{
    const std::string_view text = node.value();
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

/// Numbers beyond what the simulator can count with are cut, not refused.
int integerOr(NodeRef node, int fallback)
{
    const auto number = integer(node);
    return number ? static_cast<int>(std::clamp<std::int64_t>(*number, -1'000'000, 1'000'000)) : fallback;
}

/// A probe's number: the server turns a written 0 into the default; less is refused, so it is read as the default too.
int atLeastOne(NodeRef node, int fallback)
{
    const int number = integerOr(node, fallback);
    return number < 1 ? fallback : number;
}

bool isTrue(NodeRef node)
{
    const std::string_view text = node.value();
    return text == "true" || text == "True" || text == "TRUE" || text == "yes" || text == "on";
}

std::vector<std::string> texts(NodeRef list)
{
    std::vector<std::string> result;
    for (const NodeRef item : list)
        result.push_back(item.text());
    return result;
}

std::map<std::string, std::string> textMap(NodeRef map)
{
    std::map<std::string, std::string> result;
    if (map.isMapping())
        for (const NodeRef value : map)
            result[std::string(value.keyText())] = value.text();
    return result;
}

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

std::optional<RestartPolicy> restartPolicy(NodeRef node)
{
    if (node.value() == "Always")
        return RestartPolicy::Always;
    if (node.value() == "OnFailure")
        return RestartPolicy::OnFailure;
    if (node.value() == "Never")
        return RestartPolicy::Never;
    return {};
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

ContainerSpec readContainer(const Object &object, NodeRef node, NodeRef podSpec, bool init)
{
    ContainerSpec container;
    container.name = node["name"].text();
    container.origin = originOf(object, node);
    container.image = node["image"].text();
    container.imageOrigin = node["image"] ? originOf(object, node["image"]) : container.origin;
    container.imageValid = isImageReference(container.image);
    const std::string_view policy = node["imagePullPolicy"].value();
    container.pullPolicy = policy == "Always"         ? PullPolicy::Always
                           : policy == "Never"        ? PullPolicy::Never
                           : policy == "IfNotPresent" ? PullPolicy::IfNotPresent
                                                      : defaultPullPolicy(container.image);
    container.restartPolicy = restartPolicy(node["restartPolicy"]);
    if (init) {
        const bool sidecar = container.restartPolicy == RestartPolicy::Always;
        container.kind = sidecar ? ContainerKind::Sidecar : ContainerKind::Init;
    }
    for (const NodeRef rule : node["restartPolicyRules"]) {
        RestartRule read{.in = rule["exitCodes"]["operator"].value() != "NotIn"};
        for (const NodeRef code : rule["exitCodes"]["values"])
            read.exitCodes.push_back(integerOr(code, -1));
        read.all = rule["action"].value() == "RestartAllContainers";
        if (read.all || rule["action"].value() == "Restart")
            container.restartRules.push_back(std::move(read));
    }
    container.command = texts(node["command"]);
    container.args = texts(node["args"]);
    for (const NodeRef port : node["ports"])
        container.ports.push_back({.name = port["name"].text(),
                                   .number = integerOr(port["containerPort"], 0),
                                   .hostPort = isTrue(podSpec["hostNetwork"]) ? integerOr(port["containerPort"], 0)
                                                                              : integerOr(port["hostPort"], 0),
                                   .hostIp = port["hostIP"].text(),
                                   .protocol = port["protocol"] ? port["protocol"].text() : "TCP"});
    if (container.kind != ContainerKind::Init) {
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
    readEnvironment(object, node, container);
    readVariables(node, container);
    for (const NodeRef mount : node["volumeMounts"]) {
        container.mounts.push_back(mount["name"].text());
        MountPoint point{
            .volume = mount["name"].text(), .path = mount["mountPath"].text(), .subPath = mount["subPath"].text()};
        while (point.path.size() > 1 && point.path.back() == '/')
            point.path.pop_back();
        container.mountPoints.push_back(std::move(point));
    }
    for (const char *list : {"requests", "limits"})
        for (const char *resource : {"cpu", "memory", "ephemeral-storage"}) {
            NodeRef amount = node["resources"][list][resource];
            if (!amount && std::string_view(list) == "requests")
                amount = node["resources"]["limits"][resource];
            if (const auto number = quantityMillis(amount.value()))
                container.resources[std::string(list) + "." + resource] = *number;
        }
    container.cpuMillis = requested(node["resources"], "cpu");
    container.memoryBytes = requested(node["resources"], "memory") / 1000;
    readSecurity(podSpec["securityContext"], node["securityContext"], container);
    return container;
}

VolumeSpec readVolume(const Object &object, NodeRef node)
{
    VolumeSpec volume{.name = node["name"].text(), .origin = originOf(object, node)};
    const auto mode = [](NodeRef written, int fallback) { return written ? integerOr(written, fallback) : fallback; };
    const auto keys = [&](NodeRef items) {
        for (const NodeRef item : items) {
            volume.keys.push_back(item["key"].text());
            VolumeItem file{.key = item["key"].text(), .path = item["path"].text()};
            if (item["mode"])
                file.mode = mode(item["mode"], 0644);
            volume.items.push_back(std::move(file));
        }
    };
    if (const NodeRef map = node["configMap"]) {
        volume.source = VolumeSpec::Source::ConfigMap;
        volume.target = map["name"].text();
        volume.defaultMode = mode(map["defaultMode"], 0644);
        volume.optional = isTrue(map["optional"]);
        keys(map["items"]);
    } else if (const NodeRef secret = node["secret"]) {
        volume.source = VolumeSpec::Source::Secret;
        volume.target = secret["secretName"].text();
        volume.defaultMode = mode(secret["defaultMode"], 0644);
        volume.optional = isTrue(secret["optional"]);
        keys(secret["items"]);
    } else if (const NodeRef host = node["hostPath"]) {
        volume.source = VolumeSpec::Source::HostPath;
        volume.target = host["path"].text();
        volume.hostPathType = host["type"].text();
    } else if (const NodeRef claim = node["persistentVolumeClaim"]) {
        volume.source = VolumeSpec::Source::Claim;
        volume.target = claim["claimName"].text();
    } else if (const NodeRef directory = node["emptyDir"]) {
        const auto limit = quantityMillis(directory["sizeLimit"].value());
        volume.inMemory = !directory["medium"].value().empty();
        if (limit && *limit > 0 && !volume.inMemory) {
            volume.sizeLimit = *limit / 1000;
            volume.sizeLimitText = directory["sizeLimit"].text();
        }
    } else if (const NodeRef downward = node["downwardAPI"]) {
        volume.source = VolumeSpec::Source::DownwardApi;
        volume.defaultMode = mode(downward["defaultMode"], 0644);
        for (const NodeRef item : downward["items"])
            volume.items.push_back({.key = item["fieldRef"]["fieldPath"].text(), .path = item["path"].text()});
    } else if (node.size() > 1) {
        volume.source = VolumeSpec::Source::Other;
    }
    return volume;
}

} // namespace

Origin originOf(const Object &object, NodeRef node)
{
    Origin origin{.object = object.ref()};
    if (!node)
        return origin;
    origin.path = node.path().toString();
    if (object.item >= 0) {
        // Paths of a List's item are told from the item on.
        const NodePath full = node.path();
        const std::size_t head = object.root.path().size();
        NodePath own;
        for (std::size_t i = head; i < full.size(); ++i)
            own.append(full[i]);
        origin.path = own.toString();
    }
    origin.place = object.place(node.entryRange());
    return origin;
}

Origin originOfMissing(const Object &object, NodeRef parent, std::string_view key)
{
    Origin origin = originOf(object, parent);
    origin.path += (origin.path.empty() ? "" : ".") + std::string(key);
    origin.place.file = FileId::None;
    return origin;
}

namespace
{

std::vector<Toleration> readTolerations(NodeRef list)
{
    std::vector<Toleration> tolerations;
    for (const NodeRef item : list) {
        Toleration toleration{.key = item["key"].text(),
                              .exists = item["operator"].value() == "Exists",
                              .value = item["value"].text(),
                              .effect = item["effect"].text()};
        if (item["tolerationSeconds"])
            toleration.seconds = std::max(0, integerOr(item["tolerationSeconds"], 0));
        tolerations.push_back(std::move(toleration));
    }
    return tolerations;
}

std::vector<LabelRequirement> readRequirements(NodeRef list)
{
    std::vector<LabelRequirement> requirements;
    for (const NodeRef expression : list)
        requirements.push_back({expression["key"].text(), expression["operator"].text(), texts(expression["values"])});
    return requirements;
}

NodeTerm readNodeTerm(NodeRef term)
{
    NodeTerm requirements = readRequirements(term["matchExpressions"]);
    // A field is metadata.name, the only one there is.
    for (LabelRequirement &field : readRequirements(term["matchFields"])) {
        field.key = "kubernetes.io/hostname";
        requirements.push_back(std::move(field));
    }
    return requirements;
}

PodTerm readPodTerm(const Object &object, NodeRef node, int weight)
{
    PodTerm term{.pods = readLabelQuery(node["labelSelector"]),
                 .namespaces = texts(node["namespaces"]),
                 .topologyKey = node["topologyKey"].text(),
                 .weight = weight,
                 .origin = originOf(object, node)};
    term.everyNamespace = node["namespaceSelector"].isMapping(); // namespaces have no labels here
    return term;
}

void readPodTerms(const Object &object, NodeRef affinity, std::vector<PodTerm> &required,
                  std::vector<PodTerm> &preferred)
{
    for (const NodeRef term : affinity["requiredDuringSchedulingIgnoredDuringExecution"])
        required.push_back(readPodTerm(object, term, 0));
    for (const NodeRef item : affinity["preferredDuringSchedulingIgnoredDuringExecution"])
        preferred.push_back(readPodTerm(object, item["podAffinityTerm"], integerOr(item["weight"], 1)));
}

/// The keys' own values on the pod narrow the selector (`matchLabelKeys`).
void narrow(LabelQuery &query, const std::vector<std::string> &keys, const std::map<std::string, std::string> &labels)
{
    for (const std::string &key : keys)
        if (const auto label = labels.find(key); label != labels.end())
            query.labels[key] = label->second;
}

void readPlacement(const Object &object, NodeRef spec, PodSpec &pod)
{
    const NodeRef affinity = spec["affinity"], nodes = affinity["nodeAffinity"];
    pod.nodeTerms = readNodeTerms(nodes["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"]);
    for (const NodeRef item : nodes["preferredDuringSchedulingIgnoredDuringExecution"])
        pod.preferredNodes.push_back({readNodeTerm(item["preference"]), integerOr(item["weight"], 1)});
    readPodTerms(object, affinity["podAffinity"], pod.affinity, pod.preferredAffinity);
    readPodTerms(object, affinity["podAntiAffinity"], pod.antiAffinity, pod.preferredAntiAffinity);
    if (affinity)
        pod.affinityOrigin = originOf(object, affinity);
    for (const NodeRef item : spec["topologySpreadConstraints"]) {
        SpreadConstraint spread{.maxSkew = atLeastOne(item["maxSkew"], 1),
                                .minDomains = atLeastOne(item["minDomains"], 1),
                                .topologyKey = item["topologyKey"].text(),
                                .hard = item["whenUnsatisfiable"].value() != "ScheduleAnyway",
                                .honorsNodeAffinity = item["nodeAffinityPolicy"].value() != "Ignore",
                                .honorsTaints = item["nodeTaintsPolicy"].value() == "Honor",
                                .pods = readLabelQuery(item["labelSelector"]),
                                .matchLabelKeys = texts(item["matchLabelKeys"]),
                                .origin = originOf(object, item)};
        narrow(spread.pods, spread.matchLabelKeys, pod.labels);
        pod.spread.push_back(std::move(spread));
    }
}

} // namespace

LabelQuery readLabelQuery(NodeRef selector)
{
    return {selector.isMapping(), textMap(selector["matchLabels"]), readRequirements(selector["matchExpressions"])};
}

std::vector<NodeTerm> readNodeTerms(NodeRef list)
{
    std::vector<NodeTerm> terms;
    for (const NodeRef term : list)
        terms.push_back(readNodeTerm(term));
    return terms;
}

PodSpec readPodSpec(const Object &object, NodeRef spec, NodeRef metadata)
{
    PodSpec pod;
    pod.origin = originOf(object, spec);
    pod.labels = textMap(metadata["labels"]);
    pod.annotations = textMap(metadata["annotations"]);
    pod.serviceAccount = spec["serviceAccountName"].text();
    pod.serviceLinks = !spec["enableServiceLinks"] || isTrue(spec["enableServiceLinks"]);
    pod.deletionCost = integerOr(metadata["annotations"]["controller.kubernetes.io/pod-deletion-cost"], 0);
    for (const NodeRef container : spec["initContainers"])
        if (container.isMapping())
            pod.initContainers.push_back(readContainer(object, container, spec, true));
    for (const NodeRef container : spec["containers"])
        if (container.isMapping())
            pod.containers.push_back(readContainer(object, container, spec, false));
    for (const NodeRef volume : spec["volumes"])
        if (volume.isMapping())
            pod.volumes.push_back(readVolume(object, volume));
    pod.nodeSelector = textMap(spec["nodeSelector"]);
    readPlacement(object, spec, pod);
    pod.tolerations = readTolerations(spec["tolerations"]);
    pod.nodeName = spec["nodeName"].text();
    for (const NodeRef gate : spec["readinessGates"])
        pod.readinessGates.push_back(gate["conditionType"].text());
    for (const NodeRef gate : spec["schedulingGates"])
        pod.schedulingGates.push_back(gate["name"].text());
    pod.restartPolicy = restartPolicy(spec["restartPolicy"]).value_or(RestartPolicy::Always);
    const NodeRef grace = spec["terminationGracePeriodSeconds"];
    pod.terminationGrace = integerOr(grace, 30);
    if (pod.terminationGrace < 0)
        pod.terminationGrace = 1;
    pod.graceOrigin = grace ? originOf(object, grace) : originOfMissing(object, spec, "terminationGracePeriodSeconds");
    if (const auto deadline = integer(spec["activeDeadlineSeconds"]); deadline && *deadline > 0)
        pod.activeDeadline = static_cast<int>(std::min<std::int64_t>(*deadline, 1'000'000));
    return pod;
}

std::optional<std::int64_t> quantityMillis(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc())
        return {};
    const std::string_view suffix = text.substr(static_cast<std::size_t>(end - text.data()));
    static constexpr std::pair<std::string_view, double> Suffixes[] = {
        {"", 1e3},   {"m", 1},       {"k", 1e6},        {"M", 1e9},           {"G", 1e12},
        {"T", 1e15}, {"Ki", 1024e3}, {"Mi", 1048576e3}, {"Gi", 1073741824e3}, {"Ti", 1099511627776e3},
        {"u", 1e-3}, {"n", 1e-6}};
    for (const auto &[name, factor] : Suffixes)
        if (suffix == name && std::abs(number * factor) < 9e18)
            return static_cast<std::int64_t>(std::ceil(number * factor));
    return {};
}

} // namespace slipway::sim
