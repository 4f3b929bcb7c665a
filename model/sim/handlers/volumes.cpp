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

enum class Found { Nothing, Directory, File, Socket };

/// Fresh nodes hold the usual system directories and sockets and nothing else.
Found lookOnNode(const Engine &engine, const std::string &node, const std::string &path)
{
    static constexpr std::string_view Directories[] = {"",      "/",     "/var",  "/var/log", "/var/run", "/run",
                                                       "/etc",  "/tmp",  "/home", "/opt",     "/usr",     "/srv",
                                                       "/data", "/proc", "/sys",  "/dev",     "/mnt",     "/var/lib"};
    static constexpr std::string_view Sockets[] = {"/var/run/docker.sock", "/run/containerd/containerd.sock"};
    if (std::find(std::begin(Directories), std::end(Directories), path) != std::end(Directories))
        return Found::Directory;
    if (std::find(std::begin(Sockets), std::end(Sockets), path) != std::end(Sockets))
        return Found::Socket;
    for (const std::string &where : {node, std::string()})
        if (const auto made = engine.hostPaths.find({where, path}); made != engine.hostPaths.end())
            return made->second ? Found::Directory : Found::File;
    return Found::Nothing;
}

/// VO-5.
std::string hostPathError(const Engine &engine, const std::string &node, const VolumeSpec &volume)
{
    const std::string &path = volume.target, &type = volume.hostPathType;
    const Found found = lookOnNode(engine, node, path);
    if (type.empty() || (type == "DirectoryOrCreate" && found == Found::Nothing))
        return {};
    if (type == "FileOrCreate" && found == Found::Nothing) {
        const std::string parent = path.substr(0, std::max<std::size_t>(1, path.rfind('/') + 1) - 1);
        return lookOnNode(engine, node, parent) == Found::Directory ? std::string()
                                                                    : "open " + path + ": no such file or directory";
    }
    const bool fits = type.starts_with("Directory") ? found == Found::Directory
                      : type.starts_with("File")    ? found == Found::File
                      : type == "Socket"            ? found == Found::Socket
                                                    : false;
    const std::string kind = type.starts_with("Directory") ? "a directory"
                             : type == "Socket"            ? "a socket file"
                             : type == "CharDevice"        ? "a character device"
                             : type == "BlockDevice"       ? "a block device"
                                                           : "a file";
    return fits ? std::string() : "hostPath type check failed: " + path + " is not " + kind;
}

/// What a mounted hostPath makes stays on its node.
void leaveOnNode(Engine &engine, const std::string &node, const VolumeSpec &volume)
{
    if (volume.source != VolumeSpec::Source::HostPath || volume.target.empty() ||
        lookOnNode(engine, node, volume.target) != Found::Nothing)
        return;
    const bool directory = volume.hostPathType != "FileOrCreate";
    engine.hostPaths[{node, volume.target}] = directory;
    for (std::size_t slash = volume.target.rfind('/'); directory && slash > 0 && slash != std::string::npos;
         slash = volume.target.rfind('/', slash - 1))
        engine.hostPaths.try_emplace({node, volume.target.substr(0, slash)}, true);
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
            if (!volume.optional && !config->second.has(key))
                return secret ? "references non-existent secret key: " + key
                              : "configmap references non-existent config key: " + key;
        return {};
    }
    case VolumeSpec::Source::HostPath:
        return hostPathError(engine, pod.node, volume);
    case VolumeSpec::Source::Claim:
    case VolumeSpec::Source::DownwardApi:
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
    EventDraft event = podEvent(pod, cause, What::VolumeProblem, Component::Kubelet);
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
    EventDraft event{
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
        engine.planIn(engine.wait({.kind = Wait::ClaimResync,
                                   .now = engine.now,
                                   .least = engine.now == Time{} && engine.lifelike ? Duration{} : ClaimResync,
                                   .most = ClaimResync}),
                      Rank::Controller, task::SyncClaims{}, cause, true);
}

bool mountVolumes(Engine &engine, PodWork &work, EventId cause)
{
    if (!work.sandbox && work.mounts.empty())
        findMounts(work);
    bool all = true;
    bool first = !work.waitingForVolumes;
    if (first)
        work.volumesWanted = engine.now;
    const bool untried = first && std::any_of(work.mounts.begin(), work.mounts.end(),
                                              [](const MountWork &mount) { return !mount.mounted; });
    if (engine.lifelike && untried && !work.sandbox)
        for (MountWork &mount : work.mounts)
            mount.next = std::max(
                mount.next, engine.now + engine.wait(Wait::Mount, work, mount.spec->name, seconds(0.1), seconds(0.2)));
    std::optional<Time> next;
    for (MountWork &mount : work.mounts) {
        if (mount.mounted)
            continue;
        if (engine.now >= mount.next) {
            const std::string error = mountError(engine, engine.state(work), *mount.spec);
            if (error.empty()) {
                mount.mounted = true;
                leaveOnNode(engine, engine.state(work).node, *mount.spec);
                continue;
            }
            tellMountError(engine, work, mount, error, cause);
            mount.delay = mount.delay == Duration{} ? FirstRetry : std::min(2 * mount.delay, LongestRetry);
            mount.next =
                engine.now + engine.wait(Wait::Mount, work, mount.spec->name, mount.delay, mount.delay + seconds(0.02));
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
