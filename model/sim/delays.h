// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/time.h"

#include <string>

namespace slipway::sim
{

/// What a real node takes time for, or leaves to chance, where no rule fixes how long.
enum class Wait {
    FirstSync,    ///< bound until the kubelet begins to work on the pod
    Mount,        ///< until the volumes are tried
    Workers,      ///< until the probe workers exist
    Sandbox,      ///< the pod's network and first process
    Pull,         ///< an image, or the registry's refusal
    Create,       ///< a container
    Start,        ///< its process
    Listen,       ///< the process until its program runs as assumed
    Command,      ///< a probe's command, beyond its own time
    SeeExit,      ///< the kubelet looks once a second whether processes still run
    Sync,         ///< something happened until the kubelet's worker of the pod wakes up
    ExtraSync,    ///< the same for reports that bring nothing new
    Requeue,      ///< a retry or resync that lies ahead
    Turn,         ///< of a sidecar: the others have stopped until it is asked to
    Terminate,    ///< a deletion is seen until the kubelet acts
    Finish,       ///< the last process ended until the final status
    Remove,       ///< from there until the object is gone
    CompletedPod, ///< every container ended by itself until the final phase
    Deadline,     ///< of the whole pod
    Evict,        ///< a volume is too full until that is noticed
    ClaimResync   ///< the volume controller looks at waiting claims again
};

/// A wait that begins now. `least` to `most` is what usually happens.
struct Waiting {
    Wait kind = Wait::Sync;
    std::string pod{};
    std::string container{}; ///< where it is about one
    Time now{};
    Duration least{};
    Duration most{};
};

/// Where a run takes such times from instead of drawing them: for the comparison with recordings of real nodes.
class Delays
{
public:
    virtual ~Delays() = default;
    virtual Duration of(const Waiting &waiting) = 0;
    /// The worker of the pod woke up now: what was asked for it before is used up.
    virtual void syncBegan(const std::string &pod, Time now) = 0;
    /// A first readiness run may still read the status from before the start and do nothing (PB-5).
    virtual bool losesFirstRun(const std::string &pod, const std::string &container, Time now) = 0;
    /// The recorded kubelet has the fault that a restarted container counts as started until its startup probe's next
    /// tick (VD-6); the simulator's own does not.
    virtual bool inheritsStarted() const = 0;
    /// Of the wall clock's second at time 0, because the API keeps whole seconds of it.
    virtual Duration wallFraction() const = 0;
};

} // namespace slipway::sim
