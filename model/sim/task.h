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
    std::uint64_t turn = 0; ///< of an end that the program comes to by itself: void when another is assumed
};
struct WriteData {
    PodIndex pod = 0;
    std::size_t container = 0;
    int instance = 0;
    std::size_t write = 0; ///< of those that are assumed of the container
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
    std::uint64_t turn = 0;
};
struct NodeSilent {
    std::string node{};
    EventId since = EventId::None; ///< the failure that it is about
};
struct TaintEviction {
    PodIndex evicted = 0;
    EventId since = EventId::None;
    std::string taint{}; ///< its key
};
struct Drain {
    std::string node{};
    EventId since = EventId::None;
};
struct SyncRoutes {
    ObjectKey service{};
    EndpointList slice{}; ///< as the control plane had it a propagation delay ago
};
struct SendRequest {
    std::size_t flow = 0;
    std::uint64_t turn = 0;
};
struct ChangeRate {
    std::size_t flow = 0;
    double rate = 0;
    std::uint64_t turn = 0;
};
struct CountRequests {
    std::size_t flow = 0;
};
} // namespace task

using Task = std::variant<task::ApplyFiles, task::Act, task::SyncWorkload, task::SyncClaims, task::SchedulePod,
                          task::SyncPod, task::MountVolumes, task::GiveUpVolumes, task::GoOn, task::PullDone,
                          task::PostStartDone, task::ProgramListens, task::ProgramExits, task::WriteData,
                          task::HealthMayChange, task::ProbeTick, task::ProbeAnswer, task::NextRun, task::StoreResult,
                          task::TriggeredRuns, task::PreStopDone, task::SendTerm, task::SendKill, task::Deadline,
                          task::SyncRoutes, task::SyncAutoscaler, task::NodeSilent, task::TaintEviction, task::Drain,
                          task::SendRequest, task::ChangeRate, task::CountRequests>;

/// Order of what happens at one instant (A5): what the programs do, probe runs judged on the status before it, their
/// results, pod syncs with the publication of status, extra probe runs asked for by them, the controllers, and last the
/// clients' requests, which meet what has come of all that.
enum class Rank { Runtime, Probe, Result, Sync, Trigger, Controller, Client };

struct Planned {
    Time at{};
    Rank rank = Rank::Runtime;
    EventId cause = EventId::None;
    std::uint64_t boot = 0; ///< of the pod that it is for, when it was planned
    bool periodic = false;  ///< repeats for ever without changing anything by itself
    Task task{};
};

} // namespace slipway::sim
