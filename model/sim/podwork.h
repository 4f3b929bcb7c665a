// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scenario.h"
#include "sim/task.h"

namespace slipway::sim
{

/// A back-off entry: current value and when it was last moved.
struct BackOffEntry {
    Duration value{}; ///< 0: no entry
    Time stamp{};
};

/// One probe worker of the kubelet. Its visible part is ProbeState in the world.
struct ProbeWorker {
    const ProbeSpec *spec = nullptr;
    std::shared_ptr<const EventDraft> said{}; ///< of the last run: the same again costs no new text
    std::string output{};                     ///< of the last run, where it failed
    std::uint64_t turn = 0;                   ///< counts up when the ticker restarts: older ticks are void
    int knownInstance = 0;                    ///< container id that the stored result is about
    std::optional<bool> result{};
    std::optional<bool> last{};
    int run = 0;
    bool onHold = false;
    bool busy = false;            ///< an execution is waiting for its time-out
    bool tickMissed = false;      ///< a tick came meanwhile
    bool inheritsStarted = false; ///< of startup: VD-6, only where a recorded version has the fault
    bool triggerMissed = false;   ///< an extra run was asked for meanwhile
    bool ended = false;
    std::optional<Time> triggered{}; ///< last extra run
    EventId lastEvent = EventId::None;
};

/// A graceful stop of one container on its way.
struct StopJob {
    bool active = false;
    Time began{};
    int grace = 30;        ///< seconds, before preStop
    int remaining = 30;    ///< seconds, for the stop itself
    bool ordered = false;  ///< a sidecar that waits for its turn
    bool hookDone = false; ///< preStop is over (or there was none)
    bool termSent = false;
    bool hookOutlives = false; ///< the process has ended by itself, a sleeping hook has not
    std::optional<Time> waitBegan{};
    std::optional<EventDraft>
        brokenHook{}; ///< a preStop hook that used up the grace: told when the container has ended
    EventId cause = EventId::None;
};

/// What the kubelet remembers about a container beside what the world shows.
struct ContainerWork {
    const ContainerSpec *spec = nullptr;
    ContainerAssumptions assume{};
    int publishedInstance = 0;          ///< the container id in the published status
    std::optional<Time> newestExit{};   ///< of the newest dead instance
    std::optional<Time> snapshotExit{}; ///< the same as the current sync saw it when it began
    std::optional<ContainerStatus> lastExit{};
    std::optional<ContainerStatus> exitBefore{};
    Time runsSince{};          ///< of the process: what its program does counts from here
    bool removed = false;      ///< with all others, because a rule restarts the whole pod
    bool exitUnseen = false;   ///< the process has ended, the kubelet has not looked yet
    std::string errorReason{}; ///< of the last start that failed or was refused
    std::string errorMessage{};
    std::string pullError{}; ///< of the last pull that failed
    std::string hookError{}; ///< of a postStart hook that failed; its container is being stopped
    int hookBroken = 0;      ///< the instance that ended in the middle of its postStart hook; negative: it is told
    EventId lastEvent = EventId::None;
    BackOffEntry crash{};
    BackOffEntry image{};
    int longestWaits = 0; ///< back-offs of the longest kind, one after the other
    int sameErrors = 0;   ///< starts that failed for the same reason, one after the other
    StopJob stop{};
    std::uint64_t endTurn = 0; ///< counts up when the program is given another end
    std::vector<ProbeWorker> probes{};

    ProbeWorker *probe(ProbeKind kind)
    {
        for (ProbeWorker &worker : probes)
            if (worker.spec->kind == kind)
                return &worker;
        return nullptr;
    }
    const ProbeWorker *probe(ProbeKind kind) const { return const_cast<ContainerWork *>(this)->probe(kind); }
};

struct MountWork {
    const VolumeSpec *spec = nullptr;
    bool mounted = false;
    bool attached = false; ///< of a disk
    bool refused = false;  ///< told that another node holds it
    Time next{};
    Duration delay{};
};

/// One thing that a pod sync does after the other.
struct SyncStep {
    enum class Kind { Stop, Start, RemoveAll } kind = Kind::Start;
    std::size_t container = 0;
    int grace = 30;        ///< of Stop
    std::string message{}; ///< of Stop: the Killing event
    EventId cause = EventId::None;
};

/// The kubelet's worker of one pod.
struct PodWork {
    PodIndex index = 0;
    std::string uid{};
    std::string name{};
    std::shared_ptr<const PodSpec> spec{};
    std::string podTemplate{};               ///< version of its workload's template
    std::vector<ContainerWork> containers{}; ///< as in PodState
    std::vector<MountWork> mounts{};
    std::vector<SyncStep> steps{};
    std::size_t step = 0;
    EventId cause = EventId::None; ///< of the sync that runs, or what happened last
    std::uint64_t turn = 0;        ///< of delayed syncs
    std::uint64_t mountTurn = 0;
    std::uint64_t boot = 0; ///< counts the times that its machine went down
    bool onNode = false;    ///< bound, so the kubelet works on it
    bool syncing = false;
    bool syncQueued = false;
    bool pending = false; ///< a trigger arrived while syncing
    EventId pendingCause = EventId::None;
    bool waitingForVolumes = false;
    bool sandbox = false;
    bool probesCreated = false;
    bool syncFailed = false;
    bool everSynced = false;
    std::optional<Duration> refusedFor{}; ///< time until the first refused start may be tried
    bool terminating = false;             ///< the kubelet is stopping the whole pod
    bool finished = false;                ///< all containers stopped for good
    bool restartingAll = false;           ///< a rule restarts all containers
    bool stoppedSome = false;             ///< of `terminating`: some container was still running
    std::string evicted{};                ///< why the kubelet evicts the pod
    bool finishing = false;               ///< the same, and only the waits of the final status are left
    Time volumesWanted{};                 ///< when the sync began to wait for the volumes
    std::string address{};                ///< the sandbox's; the next sync publishes it
    bool addressKnown = false;            ///< to the endpoint controller
    Time syncAt{};                        ///< when the queued sync begins
    Time syncEnded{};                     ///< of the last one
    Time newsAt{};                        ///< the last start, stop or new verdict, whose reports wake the worker
    bool gone = false;
    bool repeating = false;     ///< only does what it has done before, over and over
    std::size_t unsettling = 0; ///< tasks planned for it that are not periodic
    bool deadlinePassed = false;
    bool scheduleQueued = false;
    Time startTime{};
};

} // namespace slipway::sim
