// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/recording.h"

#include <array>

namespace slipway::sim
{

/// Ready-made stories: what somebody does, or what happens, to a workload of the open manifests. They become a plain
/// Scenario, so whatever they show can also be written as a scenario file.
enum class Preset {
    Apply,          ///< nothing is done: everything starts
    DeletePod,      ///< `kubectl delete pod`
    NewImage,       ///< `kubectl set image` with the next version; the manifest's strategy says how it rolls
    BrokenImage,    ///< the same with an image that cannot be pulled
    Undo,           ///< the same, and `kubectl rollout undo` while it hangs
    Scale,          ///< `kubectl scale` to twice the pods, and back
    FailingProbe,   ///< the programs stop answering well for a while
    SigtermIgnored, ///< a pod is deleted and its program does not listen to SIGTERM
    NodeDown,       ///< the node of a pod is lost
    ConfigChange,   ///< a ConfigMap that the pods read gets another value
    TrafficRise     ///< clients ask for more for a while, and an autoscaler follows
};
inline constexpr std::array AllPresets{Preset::Apply,        Preset::DeletePod,      Preset::NewImage,
                                       Preset::BrokenImage,  Preset::Undo,           Preset::Scale,
                                       Preset::FailingProbe, Preset::SigtermIgnored, Preset::NodeDown,
                                       Preset::ConfigChange, Preset::TrafficRise};

/// Why a preset cannot be played with a workload.
enum class PresetGap {
    None,
    NoWorkload,       ///< the files hold nothing that makes pods
    CannotRoll,       ///< only Deployments, StatefulSets and DaemonSets replace their pods by newer ones
    KeepsNoHistory,   ///< only Deployments can be taken back
    CannotScale,      ///< a Pod, Job or DaemonSet has no number of replicas
    HasNoProbe,       ///< nobody would notice that the program fails
    RunsToCompletion, ///< its pods end by themselves
    ReadsNoConfigMap, ///< or only ones that are not in the files
    HasNoTraffic      ///< no Service leads to it and no autoscaler follows its load
};

PresetGap gapOf(Preset preset, const Workspace &workspace, const std::optional<ObjectKey> &workload);

/// The scenario of a preset for a workload that it can be played with. `calm` is the run in which nothing is done, with
/// the same assumptions; `at` is when the preset acts. A preset acts on the state that the calm run has reached then.
/// `traffic` comes beside the clients of the calm run.
Scenario withPreset(Preset preset, const Workspace &workspace, const Recording &calm, const ObjectKey &workload,
                    Time at, std::vector<FlowAssumptions> traffic = {});

/// The image of the next version: "api:2.4.1" gives "api:2.4.2"; a digest or a tag without a number gives "api:next".
std::string nextImage(std::string_view image);

} // namespace slipway::sim
