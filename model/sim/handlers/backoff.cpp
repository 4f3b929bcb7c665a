// SPDX-License-Identifier: GPL-3.0-or-later
// Starts that are refused for a while: crash back-off, and how failed starts are noted (spec section 11).
#include "sim/handlers/containerstart.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const Duration FirstBackOff = seconds(10);
const Duration LongestBackOff = seconds(300);
const Duration BackOffMemory = seconds(600);

/// A second back-off as long as they get, or the same refusal for the fifth time, shows nothing that the one before did
/// not show.
constexpr int LongestWaitsToldApart = 1, SameErrorsToldApart = 4;

/// Of refusals that the kubelet tries again every ten seconds, without a back-off of their own.
void noteError(Engine &engine, PodWork &work, ContainerWork &container, const std::string &reason,
               const std::string &message)
{
    const bool same = container.errorReason == reason && container.errorMessage == message;
    container.sameErrors = same ? container.sameErrors + 1 : 0;
    const bool backsOff = reason == "CrashLoopBackOff" || reason == "ImagePullBackOff" || reason == "ErrImagePull" ||
                          reason == "RunContainerError";
    if (container.sameErrors >= SameErrorsToldApart && !backsOff)
        engine.setRepeating(work, true);
}

} // namespace

void advance(BackOffEntry &entry, Time now)
{
    const bool fresh = entry.value == Duration{} || now - entry.stamp > BackOffMemory;
    entry.value = fresh ? FirstBackOff : std::min(2 * entry.value, LongestBackOff);
    entry.stamp = now;
}

void noteWait(Engine &engine, PodWork &work, ContainerWork &container, Duration backOff)
{
    container.longestWaits = backOff == LongestBackOff ? container.longestWaits + 1 : 0;
    if (container.longestWaits > LongestWaitsToldApart)
        engine.setRepeating(work, true);
}

EventId tellStart(Engine &engine, PodWork &work, std::size_t i, EventId cause, What what, EventType type,
                  const std::string &reason, const std::string &message, Sentence plain, const Origin *origin)
{
    EventDraft event = containerEvent(work, engine.state(work), i, cause, what, Component::Kubelet);
    event.type = type;
    event.reason = reason;
    event.message = message;
    event.plain = std::move(plain);
    if (origin)
        event.origin = *origin;
    return work.cause = work.containers[i].lastEvent = engine.emit(std::move(event));
}

void failStart(Engine &engine, PodWork &work, std::size_t i, const std::string &reason, const std::string &message)
{
    noteError(engine, work, work.containers[i], reason, message);
    work.containers[i].errorReason = reason;
    work.containers[i].errorMessage = message;
    work.syncFailed = true;
    ContainerState &state = engine.edit(work).containers[i];
    state.activity = state.instance > 0 ? Activity::Exited : Activity::None;
    state.pullUntil.reset();
}

bool passesBackOff(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    ContainerWork &container = work.containers[i];
    if (!container.snapshotExit)
        return true;
    const Time ended = *container.snapshotExit;
    BackOffEntry &entry = container.crash;
    // The kubelet also drops entries that were not moved for ten minutes (BK-6).
    const bool absent =
        entry.value == Duration{} || ended - entry.stamp > BackOffMemory || engine.now - entry.stamp > BackOffMemory;
    if (absent) {
        entry = {};
        container.longestWaits = 0;
        engine.setRepeating(work, false);
    }
    if (absent || engine.now - ended >= entry.value) {
        advance(entry, engine.now);
        ContainerState &state = engine.edit(work).containers[i];
        state.backOff = entry.value;
        state.backOffUntil.reset();
        return true;
    }
    const Time until = ended + entry.value;
    const Duration left = until - engine.now;
    work.refusedFor = work.refusedFor ? std::min(*work.refusedFor, left) : left;
    const std::string name = container.spec->name;
    const std::string pod = podWithUid(engine.state(work));
    failStart(engine, work, i, "CrashLoopBackOff",
              "back-off " + goDuration(entry.value) + " restarting failed container=" + name + " pod=" + pod);
    if (engine.state(work).containers[i].backOffUntil != until)
        noteWait(engine, work, container, entry.value);
    engine.edit(work).containers[i].backOffUntil = until;
    tellStart(
        engine, work, i, cause, What::BackOff, EventType::Warning, "BackOff",
        "Back-off restarting failed container " + name + " in pod " + pod,
        {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 ended again; the kubelet waits %2 before it starts it anew."),
         {name, goDuration(left)}});
    return false;
}

} // namespace slipway::sim
