// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/presets.h"

#include "graph/podtemplate.h"
#include "sim/clients.h"
#include "sim/manifestobject.h"

#include <algorithm>
#include <charconv>

namespace slipway::sim
{

namespace
{

/// How long a disturbance lasts before it is taken back: long enough for a few rounds of any usual probe.
constexpr Duration Spell = std::chrono::seconds(60);
constexpr Duration BusySpell = std::chrono::minutes(4);
constexpr double UsualRate = 20; ///< requests a second, of clients that do not ask otherwise yet
constexpr int BusyTimes = 5;     ///< what the load rises by

NodeRef podSpecOf(const Workspace &workspace, const ObjectKey &workload)
{
    const Object *object = objectOf(workspace, workload);
    const auto path = object ? podSpecPath(object->id) : std::nullopt;
    if (!path)
        return {};
    NodeRef node = object->root;
    for (const PathStep &step : *path)
        node = node[keyOf(step)];
    return node;
}

bool rolls(const ObjectKey &workload)
{
    return workload.kind == "Deployment" || workload.kind == "StatefulSet" || workload.kind == "DaemonSet";
}

bool scales(const ObjectKey &workload)
{
    return workload.kind == "Deployment" || workload.kind == "StatefulSet" || workload.kind == "ReplicaSet" ||
           workload.kind == "ReplicationController";
}

bool hasProbe(NodeRef podSpec)
{
    for (const char *list : {"containers", "initContainers"})
        for (const NodeRef container : podSpec[list])
            if (container["readinessProbe"] || container["livenessProbe"])
                return true;
    return false;
}

/// The ConfigMaps that the pods name, as environment first: a beginner expects those to follow a change, and they do
/// not.
std::vector<std::string> configMapsOf(NodeRef podSpec)
{
    std::vector<std::string> names;
    const auto add = [&](NodeRef name) {
        if (!name.value().empty())
            names.push_back(name.text());
    };
    for (const NodeRef container : podSpec["containers"]) {
        for (const NodeRef entry : container["env"])
            add(entry["valueFrom"]["configMapKeyRef"]["name"]);
        for (const NodeRef source : container["envFrom"])
            add(source["configMapRef"]["name"]);
    }
    for (const NodeRef volume : podSpec["volumes"]) {
        add(volume["configMap"]["name"]);
        for (const NodeRef source : volume["projected"]["sources"])
            add(source["configMap"]["name"]);
    }
    return names;
}

/// The first ConfigMap of the files that the pods read and that may change, with a key to change.
std::optional<CreateObject> configChange(const Workspace &workspace, const ObjectKey &workload)
{
    for (const std::string &name : configMapsOf(podSpecOf(workspace, workload))) {
        const Object *object = objectOf(workspace, {"ConfigMap", workload.ns, name});
        if (!object || object->root["immutable"].value() == "true")
            continue;
        for (const NodeRef value : object->root["data"])
            if (value.isScalar())
                return CreateObject{.kind = "ConfigMap",
                                    .ns = workload.ns,
                                    .name = name,
                                    .data = {{std::string(value.keyText()), value.text() + " (new)"}}};
    }
    return {};
}

const Object *autoscalerOf(const Workspace &workspace, const ObjectKey &workload)
{
    for (const Object &object : workspace.objects()) {
        const NodeRef target = object.root["spec"]["scaleTargetRef"];
        const std::string ns = object.id.ns.empty() ? "default" : object.id.ns;
        if (object.id.kind == "HorizontalPodAutoscaler" && target["kind"].value() == workload.kind &&
            target["name"].value() == workload.name && ns == workload.ns)
            return &object;
    }
    return nullptr;
}

WorkloadAction actionOn(const ObjectKey &workload, WorkloadAction::Kind what)
{
    return {.what = what, .kind = workload.kind, .ns = workload.ns, .name = workload.name};
}

WorkloadAction newImage(const Workspace &workspace, const ObjectKey &workload)
{
    WorkloadAction action = actionOn(workload, WorkloadAction::Kind::SetImage);
    for (const NodeRef container : podSpecOf(workspace, workload)["containers"]) {
        action.container = container["name"].text();
        action.image = nextImage(container["image"].value());
        break;
    }
    return action;
}

WorkloadAction brokenImage(const Workspace &workspace, const ObjectKey &workload, const Assumptions &assume)
{
    WorkloadAction action = newImage(workspace, workload);
    action.image += "-typo";
    action.assume = assume.of(Assumptions::keyOf(workload.kind, workload.ns, workload.name), action.container);
    action.assume->imageExists = false;
    return action;
}

/// The workload's own containers, each with an entry of its own to change.
std::vector<ContainerAssumptions *> assumptionsOf(const Workspace &workspace, const ObjectKey &workload,
                                                  Assumptions &assume)
{
    std::vector<ContainerAssumptions *> own;
    const std::string workloadKey = Assumptions::keyOf(workload.kind, workload.ns, workload.name);
    for (const NodeRef container : podSpecOf(workspace, workload)["containers"]) {
        const std::string name = container["name"].text();
        const ContainerAssumptions before = assume.of(workloadKey, name);
        ContainerAssumptions &entry =
            assume.containers[Assumptions::keyOf(workload.kind, workload.ns, workload.name, name)];
        entry = before;
        own.push_back(&entry);
    }
    return own;
}

DeletePod firstPodOf(const ObjectKey &workload)
{
    return {.kind = workload.kind, .ns = workload.ns, .name = workload.name};
}

std::vector<const PodState *> podsOf(const World &world, const ObjectKey &workload)
{
    std::vector<const PodState *> pods;
    for (const PodState &pod : world.pods)
        if ((pod.workload == workload || pod.key == workload) && pod.isActive())
            pods.push_back(&pod);
    return pods;
}

int replicasOf(const World &world, const ObjectKey &workload)
{
    const WorkloadState *state = world.workload(workload);
    return state ? state->desired : 1;
}

/// CPU that the pods need together on a usual day: some of what they request. When it rises, it is twice that, and an
/// autoscaler with the usual targets wants more pods.
std::int64_t usualMillis(const World &world, const ObjectKey &workload)
{
    std::int64_t requested = 0;
    for (const PodState *pod : podsOf(world, workload))
        for (const ContainerSpec &container : pod->spec->containers)
            requested += container.cpuMillis;
    return std::max<std::int64_t>(requested, 100) * 2 / BusyTimes;
}

FlowAssumptions &flowOf(const Client &client, std::vector<FlowAssumptions> &traffic)
{
    const auto known = std::find_if(traffic.begin(), traffic.end(),
                                    [&](const FlowAssumptions &flow) { return flow.url() == client.flow.url(); });
    if (known != traffic.end())
        return *known;
    traffic.push_back(client.flow);
    traffic.back().rates.clear();
    return traffic.back();
}

/// Clients ask for more, which costs CPU; where none leads to the pods, they just need more CPU.
void raiseTraffic(Scenario &scenario, const Workspace &workspace, const World &world, const ObjectKey &workload,
                  Time at)
{
    const std::int64_t usual = usualMillis(world, workload);
    const std::vector<Client> clients = clientsOf(workspace, workload, UsualRate);
    if (clients.empty())
        scenario.assume.loads[Assumptions::keyOf(workload.kind, workload.ns, workload.name)] = {
            {Time{}, usual}, {at, usual * BusyTimes}, {at + BusySpell, usual}};
    for (const Client &client : clients) {
        FlowAssumptions &flow = flowOf(client, scenario.assume.traffic);
        const double before = flow.rates.empty() ? 0 : flow.rates.back().rate;
        const double rate = before > 0 ? before : UsualRate;
        flow.cpu = seconds(static_cast<double>(usual) / 1000 / rate / static_cast<double>(clients.size()));
        TrafficAction action{.flow = {.target = flow.target, .host = flow.host, .path = flow.path},
                             .rate = rate * BusyTimes};
        scenario.actions.push_back({.at = at, .what = action});
        action.rate = before;
        scenario.actions.push_back({.at = at + BusySpell, .what = action});
    }
}

} // namespace

std::string nextImage(std::string_view image)
{
    const std::string_view bare = image.substr(0, image.find('@'));
    const auto colon = bare.rfind(':');
    const auto slash = bare.rfind('/');
    const bool tagged = colon != std::string_view::npos && (slash == std::string_view::npos || colon > slash);
    const std::string name(tagged ? bare.substr(0, colon) : bare);
    const std::string_view tag = tagged ? bare.substr(colon + 1) : std::string_view();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    // The last number of the version proper: "1.27.3-alpine" is followed by "1.27.4-alpine".
    const std::string_view version = tag.substr(0, tag.find('-'));
    auto end = version.size();
    while (end > 0 && !isDigit(version[end - 1]))
        --end;
    auto begin = end;
    while (begin > 0 && isDigit(version[begin - 1]))
        --begin;
    unsigned long long number = 0;
    if (begin == end || std::from_chars(tag.data() + begin, tag.data() + end, number).ec != std::errc())
        return name + ":next";
    return name + ':' + std::string(tag.substr(0, begin)) + std::to_string(number + 1) + std::string(tag.substr(end));
}

PresetGap gapOf(Preset preset, const Workspace &workspace, const std::optional<ObjectKey> &workload)
{
    if (preset == Preset::Apply)
        return PresetGap::None;
    if (!workload)
        return PresetGap::NoWorkload;
    switch (preset) {
    case Preset::NewImage:
    case Preset::BrokenImage:
        return rolls(*workload) ? PresetGap::None : PresetGap::CannotRoll;
    case Preset::Undo:
        return workload->kind == "Deployment" ? PresetGap::None : PresetGap::KeepsNoHistory;
    case Preset::Scale:
        return scales(*workload) ? PresetGap::None : PresetGap::CannotScale;
    case Preset::FailingProbe:
        if (workload->kind == "Job" || workload->kind == "CronJob")
            return PresetGap::RunsToCompletion;
        return hasProbe(podSpecOf(workspace, *workload)) ? PresetGap::None : PresetGap::HasNoProbe;
    case Preset::ConfigChange:
        return configChange(workspace, *workload) ? PresetGap::None : PresetGap::ReadsNoConfigMap;
    case Preset::TrafficRise:
        return autoscalerOf(workspace, *workload) || !clientsOf(workspace, *workload).empty() ? PresetGap::None
                                                                                              : PresetGap::HasNoTraffic;
    default:
        return PresetGap::None;
    }
}

Scenario withPreset(Preset preset, const Workspace &workspace, const Recording &calm, const ObjectKey &workload,
                    Time at, std::vector<FlowAssumptions> traffic)
{
    Scenario scenario = calm.scenario();
    std::move(traffic.begin(), traffic.end(), std::back_inserter(scenario.assume.traffic));
    const auto add = [&](Time time, auto action) { scenario.actions.push_back({.at = time, .what = action}); };
    const World world = calm.at(at);
    switch (preset) {
    case Preset::Apply:
        break;
    case Preset::SigtermIgnored:
        for (ContainerAssumptions *container : assumptionsOf(workspace, workload, scenario.assume))
            container->onSigterm = OnSigterm::Ignore;
        [[fallthrough]];
    case Preset::DeletePod:
        add(at, firstPodOf(workload));
        break;
    case Preset::NewImage:
        add(at, newImage(workspace, workload));
        break;
    case Preset::Undo:
        add(at + Spell, actionOn(workload, WorkloadAction::Kind::Undo));
        [[fallthrough]];
    case Preset::BrokenImage:
        add(at, brokenImage(workspace, workload, scenario.assume));
        break;
    case Preset::Scale: {
        WorkloadAction more = actionOn(workload, WorkloadAction::Kind::Scale);
        const int before = replicasOf(world, workload);
        more.replicas = std::max(2 * before, 2);
        WorkloadAction back = more;
        back.replicas = before;
        add(at, more);
        add(at + Spell, back);
        break;
    }
    case Preset::FailingProbe:
        for (ContainerAssumptions *container : assumptionsOf(workspace, workload, scenario.assume))
            container->outages.push_back({.from = at.time_since_epoch(), .to = at.time_since_epoch() + Spell});
        break;
    case Preset::NodeDown:
        for (const PodState *pod : podsOf(world, workload))
            if (!pod->node.empty()) {
                add(at, NodeAction{.what = NodeAction::Kind::Kill, .node = pod->node});
                break;
            }
        break;
    case Preset::ConfigChange:
        if (const auto change = configChange(workspace, workload))
            add(at, *change);
        break;
    case Preset::TrafficRise:
        raiseTraffic(scenario, workspace, world, workload, at);
        break;
    }
    std::stable_sort(scenario.actions.begin(), scenario.actions.end(),
                     [](const Action &a, const Action &b) { return a.at < b.at; });
    return scenario;
}

} // namespace slipway::sim
