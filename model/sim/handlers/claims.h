// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// Why a node cannot have the pod because of its claims, in the scheduler's words; empty when it can.
std::string volumeObstacle(const Engine &engine, const PodWork &work, const NodeState &node);
/// Binds or provides what waited for the pod's node to be chosen (SC-10). Gives the newest event.
EventId bindOnNode(Engine &engine, const PodWork &work, const NodeState &node, EventId cause);

/// A disk that another node still holds.
struct AttachObstacle {
    std::string volume{};
    std::vector<std::string> users{}; ///< pods there
};
std::optional<AttachObstacle> attachObstacle(const Engine &engine, const PodState &pod, const VolumeSpec &volume);
/// The PersistentVolume that has to be attached for it, empty where it is no disk.
std::string attachedVolume(const Engine &engine, const PodState &pod, const VolumeSpec &volume);
/// The directory of the node that it is, directly or through a claim; empty for others.
std::string hostPathOf(const Engine &engine, const PodState &pod, const VolumeSpec &volume);

VolumeState &stateOf(Engine &engine, const VolumeWork &volume);
ClaimState *claimState(Engine &engine, const ObjectKey &key);
const ClaimState *claimState(const Engine &engine, const ObjectKey &key);
/// The volume that a claim is bound to, null where there is none.
const VolumeWork *volumeOf(const Engine &engine, const ObjectKey &claim);
bool usesClaim(const PodState &pod, const ObjectKey &claim);

// claimrelease.cpp
void deleteClaim(Engine &engine, const ObjectKey &key, EventId cause);
/// A pod is gone: claims that only it protected go now.
void releaseClaims(Engine &engine, EventId cause);

} // namespace slipway::sim
