// SPDX-License-Identifier: GPL-3.0-or-later
// How claims end, and what becomes of their volumes (spec PV-5).
#include "sim/handlers/claims.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// PV-5: a pod that has a node protects its claims, even when it has finished.
bool isInUse(const Engine &engine, const ObjectKey &claim)
{
    return std::any_of(engine.world.pods.begin(), engine.world.pods.end(), [&](const PodState &pod) {
        return !pod.node.empty() && !pod.objectGone && usesClaim(pod, claim);
    });
}

void releaseVolume(Engine &engine, VolumeWork &volume, EventId cause)
{
    VolumeState &state = engine.edit(stateOf(engine, volume));
    state.phase = "Released";
    EventDraft event{.cause = cause,
                     .what = What::VolumeReleased,
                     .source = Component::VolumeController,
                     .object = {"PersistentVolume", "", volume.name}};
    event.origin = volume.origin;
    event.reason = "Released";
    if (volume.keeps) {
        event.message = "Volume is Released, reclaim policy Retain";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                         "Volume %1 keeps its data but is Released: no other claim can have it until "
                                         "somebody clears its claimRef."),
                       {volume.name}};
        engine.emit(std::move(event));
        return;
    }
    if (!volume.hostPath.empty() && !volume.hostPath.starts_with("/tmp/")) {
        state.phase = "Failed";
        event.type = EventType::Warning;
        event.reason = "VolumeFailedDelete";
        event.message = "host_path deleter only supports /tmp/.+ but received provided " + volume.hostPath;
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Volume %1 was to be deleted, but nobody can delete %2 on a "
                                                         "node: it is Failed."),
                       {volume.name, volume.hostPath}};
        engine.emit(std::move(event));
        return;
    }
    event.reason = "Deleted";
    event.message = "Volume and its data are deleted, reclaim policy Delete";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Volume %1 and all its data are deleted with its claim."),
                   {volume.name}};
    const std::string name = volume.name;
    engine.removeVolume(name);
    std::erase_if(engine.volumes, [&](const VolumeWork &v) { return v.name == name; });
    engine.emit(std::move(event));
}

void removeClaim(Engine &engine, const ObjectKey &key, EventId cause)
{
    const VolumeWork *bound = volumeOf(engine, key);
    const std::string volume = bound ? bound->name : std::string();
    const Origin origin = engine.originOf(key);
    std::erase_if(engine.claims, [&](const ClaimWork &claim) { return claim.key == key; });
    engine.removeClaim(key);
    EventDraft event{.cause = cause, .what = What::ObjectDeleted, .source = Component::VolumeController, .object = key};
    event.reason = "Gone";
    event.message = "Object removed";
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "No pod uses claim %1 any more: it is gone."), {key.name}};
    event.origin = origin;
    const EventId gone = engine.emit(std::move(event));
    for (VolumeWork &candidate : engine.volumes)
        if (candidate.name == volume)
            return releaseVolume(engine, candidate, gone);
}

} // namespace

void deleteClaim(Engine &engine, const ObjectKey &key, EventId cause)
{
    ClaimState *state = claimState(engine, key);
    if (!state || state->deletedAt)
        return;
    engine.edit(*state).deletedAt = engine.now;
    if (!isInUse(engine, key))
        return removeClaim(engine, key, cause);
    EventDraft event{
        .cause = cause, .what = What::DeletionRequested, .source = Component::VolumeController, .object = key};
    event.reason = "Terminating";
    event.message = "kubernetes.io/pvc-protection";
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim",
                          "Claim %1 is Terminating: a pod still uses it, so it stays until that pod is gone."),
        {key.name}};
    engine.emit(std::move(event));
}

void releaseClaims(Engine &engine, EventId cause)
{
    std::vector<ObjectKey> free;
    for (const ClaimState &claim : engine.world.claims)
        if (claim.deletedAt && !isInUse(engine, claim.key))
            free.push_back(claim.key);
    for (const ObjectKey &key : free)
        removeClaim(engine, key, cause);
}

} // namespace slipway::sim
