// SPDX-License-Identifier: GPL-3.0-or-later
// Volumes: what the kubelet waits for before a pod's sandbox, and how claims are bound (spec sections 5, 14).
#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const Duration FirstRetry = seconds(0.5);
const Duration LongestRetry = seconds(122);
const Duration WaitTimeout = seconds(123);
const Duration ClaimResync = seconds(15);

const ClaimState *claimState(const Engine &engine, const ObjectKey &key)
{
    for (const ClaimState &claim : engine.world.claims)
        if (claim.key == key)
            return &claim;
    return nullptr;
}

/// The kubelet's words for why a volume cannot be set up, empty when it can.
std::string mountError(const Engine &engine, const PodState &pod, const VolumeSpec &volume)
{
    const bool secret = volume.source == VolumeSpec::Source::Secret;
    switch (volume.source) {
    case VolumeSpec::Source::ConfigMap:
    case VolumeSpec::Source::Secret: {
        const auto config = engine.configs.find({secret ? "Secret" : "ConfigMap", pod.key.ns, volume.target});
        if (config == engine.configs.end())
            return volume.optional
                       ? std::string()
                       : std::string(secret ? "secret" : "configmap") + " \"" + volume.target + "\" not found";
        for (const std::string &key : volume.keys)
            if (!volume.optional && !config->second.contains(key) && !config->second.contains("*"))
                return secret ? "references non-existent secret key: " + key
                              : "configmap references non-existent config key: " + key;
        return {};
    }
    case VolumeSpec::Source::HostPath: {
        // Fresh nodes hold the usual system directories and nothing else.
        static constexpr std::string_view Present[] = {"/",     "/var",  "/var/log", "/var/run", "/run", "/etc",
                                                       "/tmp",  "/home", "/opt",     "/usr",     "/srv", "/data",
                                                       "/proc", "/sys",  "/dev",     "/mnt"};
        const bool exists = std::find(std::begin(Present), std::end(Present), volume.target) != std::end(Present) ||
                            engine.hostPaths.contains(volume.target);
        const std::string parent = volume.target.substr(0, std::max<std::size_t>(1, volume.target.rfind('/') + 1) - 1);
        const bool parentExists = parent.empty() || engine.hostPaths.contains(parent) ||
                                  std::find(std::begin(Present), std::end(Present), parent) != std::end(Present);
        if (!exists && !parentExists && volume.hostPathType == "FileOrCreate")
            return "open " + volume.target + ": no such file or directory";
        if (exists || volume.hostPathType.empty() || volume.hostPathType.ends_with("OrCreate"))
            return {};
        const std::string kind = volume.hostPathType == "Directory"     ? "a directory"
                                 : volume.hostPathType == "Socket"      ? "a socket file"
                                 : volume.hostPathType == "CharDevice"  ? "a character device"
                                 : volume.hostPathType == "BlockDevice" ? "a block device"
                                                                        : "a file";
        const bool usual =
            volume.target == "/var/run/docker.sock" || volume.target == "/run/containerd/containerd.sock";
        return usual ? std::string() : "hostPath type check failed: " + volume.target + " is not " + kind;
    }
    case VolumeSpec::Source::Claim:
    case VolumeSpec::Source::EmptyDir:
    case VolumeSpec::Source::Other:
        return {};
    }
    return {};
}

void findMounts(PodWork &work)
{
    for (const VolumeSpec &volume : work.spec->volumes) {
        const bool used = std::any_of(work.containers.begin(), work.containers.end(), [&](const ContainerWork &c) {
            return std::find(c.spec->mounts.begin(), c.spec->mounts.end(), volume.name) != c.spec->mounts.end();
        });
        if (used)
            work.mounts.push_back({.spec = &volume});
    }
}

void tellMountError(Engine &engine, PodWork &work, MountWork &mount, const std::string &error, EventId cause)
{
    const PodState &pod = engine.state(work);
    Event event = podEvent(pod, cause, What::VolumeProblem, Component::Kubelet);
    event.type = EventType::Warning;
    event.reason = "FailedMount";
    event.message = "MountVolume.SetUp failed for volume \"" + mount.spec->name + "\" : " + error;
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim", "Volume %1 cannot be set up (%2), so no container of pod %3 can start."),
        {mount.spec->name, error, pod.key.name}};
    event.origin = mount.spec->origin;
    work.cause = engine.emit(std::move(event));
}

bool fits(const ClaimWork &claim, const VolumeWork &volume)
{
    return !volume.taken && volume.size >= claim.size && volume.storageClass == claim.storageClass &&
           std::all_of(claim.modes.begin(), claim.modes.end(), [&](const std::string &mode) {
               return std::find(volume.modes.begin(), volume.modes.end(), mode) != volume.modes.end();
           });
}

VolumeWork *volumeFor(Engine &engine, const ClaimWork &claim)
{
    VolumeWork *best = nullptr;
    for (VolumeWork &volume : engine.volumes) {
        if (!claim.volumeName.empty() ? volume.name != claim.volumeName : false)
            continue;
        if (!fits(claim, volume))
            continue;
        if (!best || std::tie(best->size, best->name) > std::tie(volume.size, volume.name))
            best = &volume;
    }
    return best;
}

EventId tellClaim(Engine &engine, const ClaimWork &claim, What what, EventType type, const std::string &reason,
                  const std::string &message, Sentence plain)
{
    Event event{
        .cause = claim.created, .what = what, .type = type, .source = Component::VolumeController, .object = claim.key};
    event.reason = reason;
    event.message = message;
    event.plain = std::move(plain);
    event.origin = claim.origin;
    return engine.emit(std::move(event));
}

/// True when the claim is bound now.
bool bindClaim(Engine &engine, ClaimWork &claim, ClaimState &state)
{
    const bool dynamic = claim.volumeName.empty() && (claim.classWritten ? !claim.storageClass.empty()
                                                                         : engine.scenario.assume.defaultStorageClass);
    VolumeWork *volume = volumeFor(engine, claim);
    if (volume || dynamic) {
        const std::string name = volume ? volume->name : "pvc-" + engine.random.uid();
        if (volume)
            volume->taken = true;
        engine.edit(state).volume = name;
        const EventId bound = tellClaim(
            engine, claim, What::ClaimBound, volume ? EventType::Silent : EventType::Normal,
            volume ? "Bound" : "ProvisioningSucceeded",
            volume ? "Bound to volume " + name : "Successfully provisioned volume " + name,
            {volume ? QT_TRANSLATE_NOOP("slipway::sim", "Claim %1 is bound to volume %2 of your files.")
                    : QT_TRANSLATE_NOOP("slipway::sim", "Claim %1 gets a new volume, %2, from its storage class."),
             {claim.key.name, name}});
        retryUnscheduled(engine, bound);
        return true;
    }
    if (!claim.told && claim.volumeName.empty())
        tellClaim(engine, claim, What::VolumeProblem, EventType::Normal, "FailedBinding",
                  "no persistent volumes available for this claim and no storage class is set",
                  {QT_TRANSLATE_NOOP(
                       "slipway::sim",
                       "No volume in your files fits claim %1, and it names no storage class that could make one."),
                   {claim.key.name}});
    claim.told = true;
    return false;
}

} // namespace

std::string claimObstacle(const Engine &engine, const PodWork &work, Origin &origin)
{
    const PodState &pod = engine.state(work);
    for (const VolumeSpec &volume : work.spec->volumes) {
        if (volume.source != VolumeSpec::Source::Claim)
            continue;
        origin = volume.origin;
        const ClaimState *claim = claimState(engine, {"PersistentVolumeClaim", pod.key.ns, volume.target});
        if (!claim)
            return "persistentvolumeclaim \"" + volume.target + "\" not found";
        if (claim->volume.empty())
            return "pod has unbound immediate PersistentVolumeClaims";
    }
    return {};
}

void handle(Engine &engine, const task::SyncClaims &, EventId cause)
{
    bool waiting = false;
    for (ClaimWork &claim : engine.claims)
        for (ClaimState &state : engine.world.claims)
            if (state.key == claim.key && state.volume.empty())
                waiting = !bindClaim(engine, claim, state) || waiting;
    if (waiting)
        engine.planIn(ClaimResync, Rank::Controller, task::SyncClaims{}, cause, true);
}

bool mountVolumes(Engine &engine, PodWork &work, EventId cause)
{
    if (!work.sandbox && work.mounts.empty())
        findMounts(work);
    bool all = true;
    bool first = !work.waitingForVolumes;
    std::optional<Time> next;
    for (MountWork &mount : work.mounts) {
        if (mount.mounted)
            continue;
        if (engine.now >= mount.next) {
            const std::string error = mountError(engine, engine.state(work), *mount.spec);
            if (error.empty()) {
                mount.mounted = true;
                continue;
            }
            tellMountError(engine, work, mount, error, cause);
            mount.delay = mount.delay == Duration{} ? FirstRetry : std::min(2 * mount.delay, LongestRetry);
            mount.next = engine.now + mount.delay;
        }
        all = false;
        next = next ? std::min(*next, mount.next) : mount.next;
    }
    if (all)
        return true;
    if (first) {
        ++work.mountTurn;
        engine.planIn(WaitTimeout, Rank::Sync, task::GiveUpVolumes{engine.indexOf(work), work.mountTurn}, work.cause,
                      true);
    }
    engine.plan(*next, Rank::Sync, task::MountVolumes{engine.indexOf(work), work.mountTurn}, work.cause);
    return false;
}

} // namespace slipway::sim
