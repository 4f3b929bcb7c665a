// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/whatif.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway
{

namespace
{

/// Where the question is about, at its moment.
struct Scene {
    const RunResult &run;
    sim::World world;
    sim::Assumptions assume;
    sim::ObjectKey workload;

    const sim::PodState *firstPod() const
    {
        const auto found = std::find_if(world.pods.begin(), world.pods.end(), [&](const sim::PodState &pod) {
            return pod.workload == workload && pod.isActive();
        });
        return found == world.pods.end() ? nullptr : &*found;
    }
    bool isPlayable(sim::Preset preset) const
    {
        return sim::gapOf(preset, *run.workspace, workload) == sim::PresetGap::None;
    }
};

template <class What>
sim::Turn does(What what)
{
    return {.actions = {std::move(what)}};
}

template <class Change>
sim::Turn assumes(sim::Assumptions assume, Change change)
{
    change(assume);
    return {.assume = std::move(assume)};
}

/// All programs alike, whether something is said of them one by one or not.
template <class Change>
sim::Turn assumesOfPrograms(sim::Assumptions assume, Change change)
{
    change(assume.standard);
    for (auto &[key, container] : assume.containers)
        change(container);
    return {.assume = std::move(assume)};
}

std::optional<sim::Turn> action(WhatIf what, const Scene &scene)
{
    using Kind = sim::WorkloadAction::Kind;
    const sim::ObjectKey &key = scene.workload;
    const sim::PodState *pod = scene.firstPod();
    const sim::WorkloadState *state = scene.world.workload(key);
    switch (what) {
    case WhatIf::DeletePod:
        return pod ? std::optional(does(sim::DeletePod{.kind = "Pod", .ns = pod->key.ns, .name = pod->key.name}))
                   : std::nullopt;
    case WhatIf::Restart:
        if (!scene.isPlayable(sim::Preset::NewImage))
            return {};
        return does(sim::WorkloadAction{.what = Kind::Restart, .kind = key.kind, .ns = key.ns, .name = key.name});
    case WhatIf::ScaleUp:
        if (!state || !scene.isPlayable(sim::Preset::Scale))
            return {};
        return does(sim::WorkloadAction{.what = Kind::Scale,
                                        .kind = key.kind,
                                        .ns = key.ns,
                                        .name = key.name,
                                        .replicas = std::max(1, 2 * state->desired)});
    case WhatIf::NodeDown:
        return pod && !pod->node.empty()
                   ? std::optional(does(sim::NodeAction{.what = sim::NodeAction::Kind::Kill, .node = pod->node}))
                   : std::nullopt;
    case WhatIf::ProgramsFail:
        return pod ? std::optional(does(sim::FailProbe{
                         .kind = key.kind, .ns = key.ns, .name = key.name, .outage = {.to = sim::seconds(30)}}))
                   : std::nullopt;
    default:
        return {};
    }
}

} // namespace

QString whatIfWord(WhatIf what)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("slipway::WhatIf", text); };
    switch (what) {
    case WhatIf::DeletePod:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "somebody deletes a pod"));
    case WhatIf::Restart:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "somebody restarts the rollout"));
    case WhatIf::ScaleUp:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "somebody doubles the number of pods"));
    case WhatIf::NodeDown:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "the node of a pod goes down"));
    case WhatIf::ProgramsFail:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "the programs answer with errors for 30 s"));
    case WhatIf::SigtermIgnored:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "programs ignore SIGTERM from here on"));
    case WhatIf::ProgramsCrash:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "programs crash 10 s after each start"));
    case WhatIf::ImagesMissing:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "no image can be pulled any more"));
    case WhatIf::RoutesLate:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "nodes learn of endpoints 10 s late"));
    case WhatIf::NodeMore:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "one more node joins"));
    case WhatIf::NodeLess:
        return say(QT_TRANSLATE_NOOP("slipway::WhatIf", "the last node is lost"));
    }
    return {};
}

std::optional<sim::Turn> turnOf(WhatIf what, const RunResult &run, sim::EventId at)
{
    const sim::Recording &recording = *run.story->recording;
    const sim::Event *event = recording.event(at);
    const sim::Time after = event ? event->at + sim::Duration(1) : sim::Time{};
    const Scene scene{.run = run,
                      .world = recording.at(at),
                      .assume = recording.scenario().assumedAt(after),
                      .workload = run.story->workload     ? *run.story->workload
                                  : run.workloads.empty() ? sim::ObjectKey{}
                                                          : run.workloads.front()};
    const bool equalNodes = scene.assume.ownNodes.empty();
    switch (what) {
    case WhatIf::SigtermIgnored:
        return assumesOfPrograms(scene.assume, [](auto &program) { program.onSigterm = sim::OnSigterm::Ignore; });
    case WhatIf::ProgramsCrash:
        return assumesOfPrograms(scene.assume,
                                 [](auto &program) { program.exits = {{.after = sim::seconds(10), .code = 1}}; });
    case WhatIf::ImagesMissing:
        return assumesOfPrograms(scene.assume, [](auto &program) { program.imageExists = false; });
    case WhatIf::RoutesLate:
        return assumes(scene.assume, [](sim::Assumptions &all) { all.propagation = sim::seconds(10); });
    case WhatIf::NodeMore:
        return equalNodes ? std::optional(assumes(scene.assume, [](sim::Assumptions &all) { ++all.nodes; }))
                          : std::nullopt;
    case WhatIf::NodeLess:
        return equalNodes && scene.assume.nodes > 1
                   ? std::optional(assumes(scene.assume, [](sim::Assumptions &all) { --all.nodes; }))
                   : std::nullopt;
    default:
        return action(what, scene);
    }
}

} // namespace slipway
