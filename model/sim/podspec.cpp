// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/podreading.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace slipway::sim
{

namespace podreading
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

} // namespace podreading

using namespace podreading;

namespace
{

std::vector<VolumeItem> readKeyFiles(NodeRef items)
{
    std::vector<VolumeItem> files;
    for (const NodeRef item : items) {
        VolumeItem file{.key = item["key"].text(), .path = item["path"].text()};
        if (item["mode"])
            file.mode = integerOr(item["mode"], 0644);
        files.push_back(std::move(file));
    }
    return files;
}

/// The files of a downwardAPI volume: a field of the pod each, or a resource of a container.
std::vector<VolumeItem> readFieldFiles(NodeRef items)
{
    std::vector<VolumeItem> files = readKeyFiles(items);
    for (std::size_t i = 0; i < files.size(); ++i) {
        const NodeRef resource = items[i]["resourceFieldRef"];
        files[i].key = resource ? resource["resource"].text() : items[i]["fieldRef"]["fieldPath"].text();
        files[i].container = resource["containerName"].text();
        files[i].divisor = resource["divisor"].text();
    }
    return files;
}

/// Several sources in one directory. Service account tokens are always there.
void readProjected(NodeRef projected, VolumeSpec &volume)
{
    volume.source = VolumeSpec::Source::Projected;
    volume.defaultMode = projected["defaultMode"] ? integerOr(projected["defaultMode"], 0644) : 0644;
    for (const NodeRef written : projected["sources"]) {
        VolumeSpec source{.name = volume.name, .defaultMode = volume.defaultMode};
        if (const NodeRef downward = written["downwardAPI"]) {
            source.source = VolumeSpec::Source::DownwardApi;
            source.items = readFieldFiles(downward["items"]);
        } else if (const NodeRef map = written["configMap"] ? written["configMap"] : written["secret"]) {
            source.source = written["configMap"] ? VolumeSpec::Source::ConfigMap : VolumeSpec::Source::Secret;
            source.target = map["name"].text();
            source.optional = isTrue(map["optional"]);
            source.items = readKeyFiles(map["items"]);
            for (const VolumeItem &item : source.items)
                source.keys.push_back(item.key);
        } else {
            continue;
        }
        volume.sources.push_back(std::move(source));
    }
}

VolumeSpec readVolume(const Object &object, NodeRef node)
{
    VolumeSpec volume{.name = node["name"].text(), .origin = originOf(object, node)};
    const auto mode = [](NodeRef written, int fallback) { return written ? integerOr(written, fallback) : fallback; };
    const auto keys = [&](NodeRef items) {
        volume.items = readKeyFiles(items);
        for (const VolumeItem &item : volume.items)
            volume.keys.push_back(item.key);
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
        volume.items = readFieldFiles(downward["items"]);
    } else if (const NodeRef projected = node["projected"]) {
        readProjected(projected, volume);
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
    pod.priorityClass = spec["priorityClassName"].text();
    if (const auto priority = integer(spec["priority"]))
        pod.priority = static_cast<int>(std::clamp<std::int64_t>(*priority, INT32_MIN, INT32_MAX));
    pod.preempts = spec["preemptionPolicy"].value() != "Never";
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
