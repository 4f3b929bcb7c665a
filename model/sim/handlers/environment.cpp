// SPDX-License-Identifier: GPL-3.0-or-later
// What a container starts with: environment, command line and the files of its pod's volumes (spec sections 14, 15).
#include "sim/expansion.h"
#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

using Variables = std::map<std::string, std::string>;

std::string quotedKey(const std::string &path)
{
    const std::size_t open = path.find("['"), close = path.rfind("']");
    return open == std::string::npos || close <= open ? std::string() : path.substr(open + 2, close - open - 2);
}

std::string entry(const Variables &map, const std::string &path)
{
    const auto it = map.find(quotedKey(path));
    return it == map.end() ? std::string() : it->second;
}

/// As Go prints a text in quotes.
std::string quoted(const std::string &value)
{
    std::string text = "\"";
    for (const char c : value)
        text += c == '"' ? "\\\"" : c == '\\' ? "\\\\" : c == '\n' ? "\\n" : c == '\t' ? "\\t" : std::string(1, c);
    return text + "\"";
}

std::string allEntries(const Variables &map)
{
    std::string text;
    for (const auto &[key, value] : map)
        text += (text.empty() ? "" : "\n") + key + "=" + quoted(value);
    return text;
}

std::string fieldValue(const PodWork &work, const PodState &pod, const std::string &path)
{
    if (path == "metadata.name")
        return pod.key.name;
    if (path == "metadata.namespace")
        return pod.key.ns;
    if (path == "metadata.uid")
        return pod.uid;
    if (path == "metadata.labels")
        return allEntries(pod.spec->labels);
    if (path == "metadata.annotations")
        return allEntries(pod.spec->annotations);
    if (path.starts_with("metadata.labels["))
        return entry(pod.spec->labels, path);
    if (path.starts_with("metadata.annotations["))
        return entry(pod.spec->annotations, path);
    if (path == "spec.nodeName")
        return pod.node;
    if (path == "spec.serviceAccountName")
        return pod.spec->serviceAccount;
    if (path.starts_with("status.podIP"))
        return work.address;
    if (path.starts_with("status.hostIP"))
        return "10.0.0.1";
    return {};
}

const ContainerSpec *containerNamed(const PodSpec &spec, const std::string &name)
{
    for (const auto *list : {&spec.initContainers, &spec.containers})
        for (const ContainerSpec &container : *list)
            if (container.name == name)
                return &container;
    return nullptr;
}

/// EV-8: rounded up to whole divisors; a missing limit is what the node has.
std::string resourceValue(const Engine &engine, const PodState &pod, const ContainerSpec &spec,
                          const std::string &resource, const std::string &unit)
{
    const NodeState *node = engine.world.node(pod.node);
    std::int64_t amount = 0;
    if (const auto written = spec.resources.find(resource); written != spec.resources.end())
        amount = written->second;
    else if (node && resource == "limits.cpu")
        amount = node->cpuMillis;
    else if (node && resource == "limits.memory")
        amount = node->memoryBytes * 1000;
    const std::int64_t divisor = quantityMillis(unit).value_or(0);
    const std::int64_t size = divisor > 0 ? divisor : 1000; // 0 stands for 1
    return std::to_string((amount + size - 1) / size);
}

/// EV-7: where the Services of the namespace are, as they are when the container starts.
void addServiceVariables(const Engine &engine, const PodWork &work, const std::string &ns, Variables &variables)
{
    const auto add = [&](const std::string &service, const std::string &address,
                         const std::vector<ServicePort> &ports) {
        if (address.empty() || address == "None" || ports.empty())
            return;
        std::string name = service;
        for (char &c : name)
            c = c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        const auto set = [&](const std::string &key, const std::string &value) { variables.try_emplace(key, value); };
        set(name + "_SERVICE_HOST", address);
        set(name + "_SERVICE_PORT", std::to_string(ports.front().number));
        for (const ServicePort &port : ports) {
            const std::string number = std::to_string(port.number);
            std::string portName = port.name, protocol = port.protocol;
            for (char &c : portName)
                c = c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
            if (!portName.empty())
                set(name + "_SERVICE_PORT_" + portName, number);
            std::string lower = protocol;
            std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
            const std::string url = lower + "://" + address + ":" + number;
            const std::string prefix = name + "_PORT_" + number + "_" + protocol;
            set(name + "_PORT", url);
            set(prefix, url);
            set(prefix + "_PROTO", lower);
            set(prefix + "_PORT", number);
            set(prefix + "_ADDR", address);
        }
    };
    if (work.spec->serviceLinks)
        for (const ServiceState &service : engine.world.services)
            if (service.key.ns == ns)
                add(service.key.name, service.address, service.ports);
    add("kubernetes", "10.96.0.1", {{.name = "https", .number = 443, .protocol = "TCP"}});
}

/// EV-1 to EV-6. References that are missing and not optional have failed the start before.
Variables environmentOf(const Engine &engine, const PodWork &work, std::size_t i)
{
    const PodState &pod = engine.state(work);
    const ContainerSpec &spec = *work.containers[i].spec;
    Variables services, result;
    addServiceVariables(engine, work, pod.key.ns, services);
    for (const EnvSource &source : spec.envFrom)
        if (const auto config = engine.configs.find({source.kind, pod.key.ns, source.name});
            config != engine.configs.end())
            for (const auto &[key, value] : config->second.data)
                result[source.prefix + key] = value;
    for (const EnvVariable &variable : spec.env) {
        if (variable.source == EnvVariable::Source::Value) {
            Variables known = services;
            for (const auto &[name, value] : result)
                known[name] = value;
            result[variable.name] = expandVariables(variable.value, known);
        } else if (variable.source == EnvVariable::Source::Field) {
            result[variable.name] = fieldValue(work, pod, variable.key);
        } else if (variable.source == EnvVariable::Source::Resource) {
            const ContainerSpec *other = containerNamed(*pod.spec, variable.object);
            result[variable.name] = resourceValue(engine, pod, other ? *other : spec, variable.key, variable.value);
        } else {
            const char *kind = variable.source == EnvVariable::Source::Secret ? "Secret" : "ConfigMap";
            const auto config = engine.configs.find({kind, pod.key.ns, variable.object});
            if (config != engine.configs.end())
                if (const auto value = config->second.data.find(variable.key); value != config->second.data.end())
                    result[variable.name] = value->second;
        }
    }
    for (const auto &[name, value] : services)
        result.try_emplace(name, value);
    return result;
}

const ConfigWork *configOf(const Engine &engine, const PodState &pod, const VolumeSpec &volume)
{
    const bool secret = volume.source == VolumeSpec::Source::Secret;
    const auto config = engine.configs.find({secret ? "Secret" : "ConfigMap", pod.key.ns, volume.target});
    return config == engine.configs.end() ? nullptr : &config->second;
}

/// What a source makes of its object, or of the pod's fields, as files.
void addFiles(const Engine &engine, const PodWork &work, const VolumeSpec &volume, VolumeFiles &files)
{
    const PodState &pod = engine.state(work);
    if (volume.source == VolumeSpec::Source::Projected) {
        for (const VolumeSpec &source : volume.sources)
            addFiles(engine, work, source, files);
        return;
    }
    const auto put = [&](const VolumeItem &item, std::string content) {
        files[item.path] = {.content = std::move(content), .mode = item.mode.value_or(volume.defaultMode)};
    };
    if (volume.source == VolumeSpec::Source::DownwardApi) {
        for (const VolumeItem &item : volume.items) {
            const ContainerSpec *container = containerNamed(*pod.spec, item.container);
            put(item, container ? resourceValue(engine, pod, *container, item.key, item.divisor)
                                : fieldValue(work, pod, item.key));
        }
        return;
    }
    const ConfigWork *config = configOf(engine, pod, volume);
    if (!config)
        return;
    for (const auto &[key, value] : config->data)
        if (volume.items.empty())
            put({.path = key}, value);
    for (const VolumeItem &item : volume.items)
        if (const auto value = config->data.find(item.key); value != config->data.end())
            put(item, value->second);
}

/// Null for volumes whose content is the program's own.
std::shared_ptr<const VolumeFiles> filesOf(const Engine &engine, const PodWork &work, const VolumeSpec &volume)
{
    using Source = VolumeSpec::Source;
    if (volume.source != Source::ConfigMap && volume.source != Source::Secret && volume.source != Source::DownwardApi &&
        volume.source != Source::Projected)
        return {};
    VolumeFiles files;
    addFiles(engine, work, volume, files);
    return std::make_shared<const VolumeFiles>(std::move(files));
}

/// VL-4: what is immutable is not looked at again, and what is gone leaves its last content.
bool keepsItsFiles(const Engine &engine, const PodState &pod, const VolumeSpec &volume)
{
    using Source = VolumeSpec::Source;
    if (volume.source == Source::Projected)
        return std::any_of(volume.sources.begin(), volume.sources.end(), [&](const VolumeSpec &source) {
            return source.source != Source::DownwardApi && !source.optional && !configOf(engine, pod, source);
        });
    if (volume.source != Source::Secret && volume.source != Source::ConfigMap)
        return false;
    const ConfigWork *config = configOf(engine, pod, volume);
    return config ? config->immutable : !volume.optional;
}

/// What a mounted volume is to hold from the next sync on; null where it holds that already.
std::shared_ptr<const VolumeFiles> newFiles(const Engine &engine, const PodWork &work, const MountWork &mount)
{
    if (!mount.mounted)
        return {};
    const PodState &pod = engine.state(work);
    const auto shown = pod.volumes.find(mount.spec->name);
    if (shown != pod.volumes.end() && keepsItsFiles(engine, pod, *mount.spec))
        return {};
    auto files = filesOf(engine, work, *mount.spec);
    return files && shown != pod.volumes.end() && *shown->second == *files ? nullptr : files;
}

} // namespace

void takeInput(Engine &engine, PodWork &work, std::size_t i)
{
    const ContainerSpec &spec = *work.containers[i].spec;
    ProcessInput input{.environment = environmentOf(engine, work, i)};
    for (const auto *words : {&spec.command, &spec.args})
        for (const std::string &word : *words)
            input.command.push_back(expandVariables(word, input.environment));
    for (const MountPoint &mount : spec.mountPoints)
        if (mount.expands)
            input.subPaths[mount.path] = expandVariables(mount.subPath, input.environment);
    for (const MountPoint &mount : spec.mountPoints)
        if (!mount.subPath.empty())
            if (const auto files = engine.state(work).volumes.find(mount.volume);
                files != engine.state(work).volumes.end())
                input.boundVolumes[mount.volume] = files->second;
    engine.edit(work).containers[i].input = std::make_shared<const ProcessInput>(std::move(input));
}

std::string subPathError(const Engine &engine, const PodWork &work, std::size_t i)
{
    const std::vector<MountPoint> &mounts = work.containers[i].spec->mountPoints;
    if (std::none_of(mounts.begin(), mounts.end(), [](const MountPoint &mount) { return mount.expands; }))
        return {};
    const Variables environment = environmentOf(engine, work, i);
    for (const MountPoint &mount : mounts) {
        std::set<std::string> missing;
        if (mount.expands)
            expandVariables(mount.subPath, environment, &missing);
        std::string names;
        for (const std::string &name : missing)
            names += (names.empty() ? "" : ", ") + name;
        if (!names.empty())
            return "missing value for " + names;
    }
    return {};
}

bool hasOldFiles(const Engine &engine, const PodWork &work)
{
    return std::any_of(work.mounts.begin(), work.mounts.end(),
                       [&](const MountWork &mount) { return newFiles(engine, work, mount) != nullptr; });
}

EventId refreshVolumes(Engine &engine, PodWork &work, EventId cause, bool onlyNew)
{
    for (const MountWork &mount : work.mounts) {
        const VolumeSpec &volume = *mount.spec;
        const bool isNew = !engine.state(work).volumes.contains(volume.name);
        auto files = newFiles(engine, work, mount);
        if (!files || (onlyNew && !isNew))
            continue;
        engine.edit(work).volumes[volume.name] = std::move(files);
        if (isNew)
            continue;
        EventDraft event = podEvent(engine.state(work), cause, What::VolumeUpdated, Component::Kubelet);
        event.reason = "VolumeUpdated";
        event.message = "Volume \"" + volume.name + "\" has the new content";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                         "The files of volume %1 in pod %2 are replaced by the new ones; "
                                         "environment variables and subPath mounts stay old."),
                       {volume.name, engine.state(work).key.name}};
        event.origin = volume.origin;
        cause = engine.emit(std::move(event));
    }
    return cause;
}

} // namespace slipway::sim
