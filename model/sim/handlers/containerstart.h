// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

// What the parts of a container's start share (spec section 7).

// backoff.cpp
/// The event of a start, which everything that follows has as its cause.
EventId tellStart(Engine &engine, PodWork &work, std::size_t container, EventId cause, What what, EventType type,
                  const std::string &reason, const std::string &message, Sentence plain,
                  const Origin *origin = nullptr);
/// The attempt is over without a running container.
void failStart(Engine &engine, PodWork &work, std::size_t container, const std::string &reason,
               const std::string &message);
/// Moves an entry to its next value.
void advance(BackOffEntry &entry, Time now);
/// A back-off has begun; when nothing new is to be seen of the pod any more, the run need not wait for it.
void noteWait(Engine &engine, PodWork &work, ContainerWork &container, Duration backOff);
/// BK-1 to BK-5. True when the start is allowed.
bool passesBackOff(Engine &engine, PodWork &work, std::size_t container, EventId cause);

// imagepull.cpp: true when the step is over.
bool refuseInvalidImage(Engine &engine, PodWork &work, std::size_t container, EventId cause);
bool failImage(Engine &engine, PodWork &work, std::size_t container, const std::string &reason,
               const std::string &message);
/// `present`: the layers are on the node, only the registry is asked.
bool startImagePull(Engine &engine, PodWork &work, std::size_t container, EventId cause, bool present);

// poststart.cpp
void beginPostStart(Engine &engine, PodWork &work, std::size_t container, EventId started);

// startcontainer.cpp
/// Configuration, creation, start and hook. True when the step is over.
bool startFromImage(Engine &engine, PodWork &work, std::size_t container, EventId cause);

} // namespace slipway::sim
