// SPDX-License-Identifier: GPL-3.0-or-later
// Volumes: what the kubelet waits for before a pod's sandbox (spec sections 5, 14).
#include "sim/handlers/claims.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const Duration FirstRetry = seconds(0.5);
const Duration LongestRetry = seconds(122);
const Duration WaitTimeout = seconds(123);

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
void leaveOnNode(Engine &engine, const std::string &node, const VolumeSpec &volume, const std::string &path)
{
    if (path.empty() || lookOnNode(engine, node, path) != Found::Nothing)
        return;
    const bool directory = volume.hostPathType != "FileOrCreate";
    engine.hostPaths[{node, path}] = directory;
    for (std::size_t slash = path.rfind('/'); directory && slash > 0 && slash != std::string::npos;
         slash = path.rfind('/', slash - 1))
        engine.hostPaths.try_emplace({node, path.substr(0, slash)}, true);
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
    case VolumeSpec::Source::Projected:
        for (const VolumeSpec &source : volume.sources)
            if (const std::string error = mountError(engine, pod, source); !error.empty())
                return error;
        return {};
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

/// The attach controller's and the node's part of a disk: one node after the other (PV-6).
bool isAttached(Engine &engine, PodWork &work, MountWork &mount, EventId cause)
{
    const PodState &pod = engine.state(work);
    const std::string volume = attachedVolume(engine, pod, *mount.spec);
    if (volume.empty() || mount.attached)
        return true;
    const auto obstacle = attachObstacle(engine, pod, *mount.spec);
    EventDraft event = podEvent(pod, cause, What::VolumeProblem, Component::AttachController);
    event.origin = mount.spec->origin;
    if (!obstacle) {
        mount.attached = true;
        event.what = What::VolumeAttached;
        event.type = EventType::Normal;
        event.reason = "SuccessfulAttachVolume";
        event.message = "AttachVolume.Attach succeeded for volume \"" + volume + "\" ";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "Disk %1 is attached to node %2 for pod %3."),
                       {volume, pod.node, pod.key.name}};
        work.cause = engine.emit(std::move(event));
        return true;
    }
    if (std::exchange(mount.refused, true))
        return false;
    std::string users;
    for (const std::string &user : obstacle->users)
        users += (users.empty() ? "" : ", ") + user;
    event.type = EventType::Warning;
    event.reason = "FailedAttachVolume";
    event.message = "Multi-Attach error for volume \"" + volume + "\" Volume is already used by pod(s) " + users;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                     "Disk %1 can be on one node at a time (ReadWriteOnce), and %2 still uses it "
                                     "elsewhere: pod %3 has to wait."),
                   {volume, users, pod.key.name}};
    work.cause = engine.emit(std::move(event));
    return false;
}

/// A pod that comes to another node finds nothing of what its predecessors left on theirs (VL-3).
void tellEmptyHere(Engine &engine, PodWork &work, const VolumeSpec &volume, const std::string &path, EventId cause)
{
    const PodState &pod = engine.state(work);
    std::string elsewhere;
    for (const auto &[place, directory] : engine.hostPaths)
        if (place.second == path && !place.first.empty() && place.first != pod.node && directory)
            elsewhere = place.first;
    if (elsewhere.empty() || lookOnNode(engine, pod.node, path) != Found::Nothing)
        return;
    EventDraft event = podEvent(pod, cause, What::VolumeUpdated, Component::Kubelet);
    event.reason = "EmptyHostPath";
    event.message = path + " is new on " + pod.node;
    event.origin = volume.origin;
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim", "Directory %1 is empty on node %2: what pods wrote to it on %3 stays there."),
        {path, pod.node, elsewhere}};
    work.cause = engine.emit(std::move(event));
}

} // namespace

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
        if (engine.now >= mount.next && !isAttached(engine, work, mount, cause)) {
            mount.next = engine.now + seconds(1);
        } else if (engine.now >= mount.next) {
            const std::string error = mountError(engine, engine.state(work), *mount.spec);
            if (error.empty()) {
                mount.mounted = true;
                const std::string path = hostPathOf(engine, engine.state(work), *mount.spec);
                tellEmptyHere(engine, work, *mount.spec, path, cause);
                leaveOnNode(engine, engine.state(work).node, *mount.spec, path);
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
