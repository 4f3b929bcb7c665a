// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a pod's claim: its state, its volume, the disk or directory that this is (lifecycle spec PV-6).
#include "sim/handlers/claims.h"

#include <algorithm>

namespace slipway::sim
{

VolumeState &stateOf(Engine &engine, const VolumeWork &volume)
{
    return *std::find_if(engine.world.volumes.begin(), engine.world.volumes.end(),
                         [&](const VolumeState &v) { return v.name == volume.name; });
}

ClaimState *claimState(Engine &engine, const ObjectKey &key)
{
    for (ClaimState &claim : engine.world.claims)
        if (claim.key == key)
            return &claim;
    return nullptr;
}

const ClaimState *claimState(const Engine &engine, const ObjectKey &key)
{
    return claimState(const_cast<Engine &>(engine), key);
}

const VolumeWork *volumeOf(const Engine &engine, const ObjectKey &claim)
{
    const ClaimState *state = claimState(engine, claim);
    for (const VolumeWork &volume : engine.volumes)
        if (state && !state->volume.empty() && volume.name == state->volume)
            return &volume;
    return nullptr;
}

bool usesClaim(const PodState &pod, const ObjectKey &claim)
{
    return pod.key.ns == claim.ns &&
           std::any_of(pod.spec->volumes.begin(), pod.spec->volumes.end(), [&](const VolumeSpec &volume) {
               return volume.source == VolumeSpec::Source::Claim && volume.target == claim.name;
           });
}

std::optional<AttachObstacle> attachObstacle(const Engine &engine, const PodState &pod, const VolumeSpec &spec)
{
    const ObjectKey key{"PersistentVolumeClaim", pod.key.ns, spec.target};
    const VolumeWork *volume = volumeOf(engine, key);
    if (spec.source != VolumeSpec::Source::Claim || !volume || !volume->attachable ||
        std::any_of(volume->modes.begin(), volume->modes.end(),
                    [](const std::string &mode) { return mode == "ReadWriteMany" || mode == "ReadOnlyMany"; }))
        return {};
    AttachObstacle obstacle{.volume = volume->name};
    for (const PodWork &other : engine.pods) {
        if (other.gone || other.uid == pod.uid || other.mounts.empty())
            continue;
        const PodState &state = engine.state(other);
        if (state.node != pod.node && usesClaim(state, key) && !(state.isFinished() && other.finished))
            obstacle.users.push_back(state.key.name);
    }
    if (obstacle.users.empty())
        return {};
    return obstacle;
}

std::string attachedVolume(const Engine &engine, const PodState &pod, const VolumeSpec &spec)
{
    const VolumeWork *volume = volumeOf(engine, {"PersistentVolumeClaim", pod.key.ns, spec.target});
    return spec.source == VolumeSpec::Source::Claim && volume && volume->attachable ? volume->name : std::string();
}

std::string hostPathOf(const Engine &engine, const PodState &pod, const VolumeSpec &spec)
{
    if (spec.source == VolumeSpec::Source::HostPath)
        return spec.target;
    const VolumeWork *volume = volumeOf(engine, {"PersistentVolumeClaim", pod.key.ns, spec.target});
    return spec.source == VolumeSpec::Source::Claim && volume ? volume->hostPath : std::string();
}

} // namespace slipway::sim
