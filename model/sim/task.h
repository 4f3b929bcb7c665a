// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/event.h"

namespace slipway::sim
{

/// What waits in the queue. Each kind has its own `handle` in handlers/. `container` counts within the pod; `instance`
/// and `turn` tell whether the container, or the wait, that the task was meant for is still the current one.
namespace task
{
struct ApplyFiles {
};
struct Act {
    std::size_t action = 0;
};
struct SyncWorkload {
    ObjectKey key{};
};
struct SyncClaims {
};
struct SchedulePod {
    PodIndex pod = 0;
};
struct SyncPod {
    PodIndex pod = 0;
    std::uint64_t turn = 0;
};
struct MountVolumes {
    PodIndex pod = 0;
    std::uint64_t turn = 0;
};
struct GiveUpVolumes {
    PodIndex pod = 0;
    std::uint64_t turn = 0;
};
/// A wait of the node is over; what goes on then depends on the stage.
enum class Stage { Sandbox, Created, Started, ExitSeen, Stopped, Final, Remove, Evict };
struct GoOn {
    PodIndex pod = 0;
    Stage stage = Stage::Sandbox;
    std::size_t container = 0;
    int instance = 0;
};
struct PullDone {
    PodIndex pod = 0;
    std::size_t container = 0;
    Duration alone{};
    Duration total{};
};
struct PostStartDone {
    PodIndex pod = 0;
    std::size_t container = 0;
    int instance = 0;
};
struct ProgramListens {
    PodIndex pod = 0;
    std::size_t container = 0;
    int instance = 0;
};
struct ProgramExits {
    PodIndex pod = 0;
    std::size_t container = 0;
    int instance = 0;
    int code = 0;
    std::string reason{};
};
struct HealthMayChange {
    PodIndex pod = 0;
    std::size_t container = 0;
    int instance = 0;
};
struct ProbeTick {
    PodIndex pod = 0;
    std::size_t container = 0;
    ProbeKind kind{};
    std::uint64_t turn = 0;
};
struct ProbeAnswer {
    PodIndex pod = 0;
    std::size_t container = 0;
    ProbeKind kind{};
    int instance = 0;
    bool passed = false;
    std::string output{};
};
struct NextRun {
    PodIndex pod = 0;
    std::size_t container = 0;
    ProbeKind kind{};
    std::uint64_t turn = 0;
};
struct StoreResult {
    PodIndex pod = 0;
    std::size_t container = 0;
    ProbeKind kind{};
    int instance = 0;
    bool passed = false;
};
struct TriggeredRuns {
    PodIndex pod = 0;
};
struct PreStopDone {
    PodIndex pod = 0;
    std::size_t container = 0;
    int instance = 0;
    bool abandoned = false;
};
struct SendTerm {
    PodIndex pod = 0;
    std::size_t container = 0;
    int instance = 0;
};
struct SendKill {
    PodIndex pod = 0;
    std::size_t container = 0;
    int instance = 0;
};
struct Deadline {
    PodIndex pod = 0;
    bool noticed = false;
};
struct SyncAutoscaler {
    std::size_t autoscaler = 0;
};
struct NodeSilent {
    std::string node{};
    EventId since = EventId::None; ///< the failure that it is about
};
struct TaintEviction {
    PodIndex evicted = 0;
    EventId since = EventId::None;
};
struct Drain {
    std::string node{};
    EventId since = EventId::None;
};
struct SyncRoutes {
    ObjectKey service{};
};
} // namespace task

using Task = std::variant<task::ApplyFiles, task::Act, task::SyncWorkload, task::SyncClaims, task::SchedulePod,
                          task::SyncPod, task::MountVolumes, task::GiveUpVolumes, task::GoOn, task::PullDone,
                          task::PostStartDone, task::ProgramListens, task::ProgramExits, task::HealthMayChange,
                          task::ProbeTick, task::ProbeAnswer, task::NextRun, task::StoreResult, task::TriggeredRuns,
                          task::PreStopDone, task::SendTerm, task::SendKill, task::Deadline, task::SyncRoutes,
                          task::SyncAutoscaler, task::NodeSilent, task::TaintEviction, task::Drain>;

/// Order of what happens at one instant (A5): what the programs do, probe runs judged on the status before it, their
/// results, pod syncs with the publication of status, extra probe runs asked for by them, and last the controllers.
enum class Rank { Runtime, Probe, Result, Sync, Trigger, Controller };

struct Planned {
    Time at{};
    Rank rank = Rank::Runtime;
    EventId cause = EventId::None;
    bool periodic = false; ///< repeats for ever without changing anything by itself
    Task task{};
};

} // namespace slipway::sim
