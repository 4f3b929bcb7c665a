// SPDX-License-Identifier: GPL-3.0-or-later
// One start attempt of a container: back-off, image, configuration, start, postStart (spec sections 6, 7, 11).
#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const Duration FirstBackOff = seconds(10);
const Duration LongestBackOff = seconds(300);
const Duration BackOffMemory = seconds(600);
/// A pull that finds all layers on the node only asks the registry for the digest.
const Duration AskRegistry = seconds(0.1);

void advance(BackOffEntry &entry, Time now)
{
    const bool fresh = entry.value == Duration{} || now - entry.stamp > BackOffMemory;
    entry.value = fresh ? FirstBackOff : std::min(2 * entry.value, LongestBackOff);
    entry.stamp = now;
}

/// A second back-off as long as they get, or the same refusal for the fifth time, shows nothing that the one before did
/// not show.
constexpr int LongestWaitsToldApart = 1, SameErrorsToldApart = 4;

void noteWait(Engine &engine, PodWork &work, ContainerWork &container, Duration backOff)
{
    container.longestWaits = backOff == LongestBackOff ? container.longestWaits + 1 : 0;
    if (container.longestWaits > LongestWaitsToldApart)
        engine.setRepeating(work, true);
}

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

/// The attempt is over without a running container.
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

EventId tell(Engine &engine, PodWork &work, std::size_t i, EventId cause, What what, EventType type,
             const std::string &reason, const std::string &message, Sentence plain, const Origin *origin = nullptr)
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

/// BK-1 to BK-5. True when the start is allowed.
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
    tell(engine, work, i, cause, What::BackOff, EventType::Warning, "BackOff",
         "Back-off restarting failed container " + name + " in pod " + pod,
         {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 ended again; the kubelet waits %2 before it starts it anew."),
          {name, goDuration(left)}});
    return false;
}

bool failImage(Engine &engine, PodWork &work, std::size_t i, const std::string &reason, const std::string &message)
{
    failStart(engine, work, i, reason, message);
    tell(engine, work, i, work.cause, What::PullFailed, EventType::Warning, "Failed", "Error: " + reason,
         {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 cannot start: there is no image to start it from."),
          {work.containers[i].spec->name}},
         &work.containers[i].spec->imageOrigin);
    return true;
}

/// The name with the registry and repository that a short one stands for.
std::string fullImageName(const std::string &image)
{
    const std::size_t slash = image.find('/');
    if (slash == std::string::npos)
        return "docker.io/library/" + image;
    const std::string host = image.substr(0, slash);
    const bool isHost = host == "localhost" || host.find_first_of(".:") != std::string::npos;
    return isHost ? image : "docker.io/" + image;
}

/// The runtime's second half of the sentence: only capitals get a reason of their own.
std::string formatError(const std::string &image)
{
    const std::string full = fullImageName(image);
    const std::size_t host = full.find('/') + 1;
    const std::size_t tag = full.find(':', host);
    const std::string repository = full.substr(host, tag == std::string::npos ? tag : tag - host);
    const bool capitals =
        std::any_of(repository.begin(), repository.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return "invalid reference format" +
           (capitals ? ": repository name (" + repository + ") must be lowercase" : std::string());
}

bool refuseInvalidImage(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    const ContainerSpec &spec = *work.containers[i].spec;
    const std::string message = "Failed to apply default image tag \"" + spec.image +
                                "\": couldn't parse image name \"" + spec.image + "\": " + formatError(spec.image);
    tell(engine, work, i, cause, What::PullFailed, EventType::Warning, "InspectFailed", message,
         {QT_TRANSLATE_NOOP("slipway::sim", "'%1' is not a name that an image can have."), {spec.image}},
         &spec.imageOrigin);
    return failImage(engine, work, i, "InvalidImageName", message);
}

bool isPullable(const ContainerWork &container)
{
    return container.assume.imageExists && container.assume.registryReachable;
}

/// The runtime's words for why there is no image.
std::string pullError(const ContainerWork &container)
{
    const std::string full = fullImageName(container.spec->image);
    const std::string start = "failed to pull and unpack image \"" + full + "\": failed to resolve image: ";
    if (container.assume.registryReachable)
        return "rpc error: code = NotFound desc = " + start + full + ": not found";
    const std::size_t slash = full.find('/');
    const std::string host = full.substr(0, slash);
    const std::size_t colon = full.find(':', slash);
    const std::string tag = colon == std::string::npos ? "latest" : full.substr(colon + 1);
    return start + "failed to do request: Head \"https://" + host + "/v2/" + full.substr(slash + 1, colon - slash - 1) +
           "/manifests/" + tag + "\": dial tcp " + host + ": connect: connection refused";
}

bool startImagePull(Engine &engine, PodWork &work, std::size_t i, EventId cause, bool present)
{
    ContainerWork &container = work.containers[i];
    const ContainerSpec &spec = *container.spec;
    if (container.image.value != Duration{} && engine.now - container.image.stamp < container.image.value) {
        const std::string message = "Back-off pulling image \"" + spec.image + "\"";
        tell(engine, work, i, cause, What::PullBackOff, EventType::Normal, "BackOff", message,
             {QT_TRANSLATE_NOOP("slipway::sim",
                                "The last pull of image %1 failed; the kubelet waits before it tries again."),
              {spec.image}},
             &spec.imageOrigin);
        return failImage(engine, work, i, "ImagePullBackOff", message + ": ErrImagePull: " + container.pullError);
    }
    // One pull at a time and node: later ones wait in line.
    Time &free = engine.pullFree[engine.state(work).node];
    const Time begin = std::max(free, engine.now);
    const Duration alone =
        present && isPullable(container) ? std::min(AskRegistry, container.assume.pullTime) : container.assume.pullTime;
    if (engine.lifelike) // the registry's own time, and no queue where pulls run beside each other
        free = engine.now + engine.wait(Wait::Pull, work, spec.name, alone, alone + seconds(0.1));
    else
        free = begin + alone;
    ContainerState &state = engine.edit(work).containers[i];
    state.activity = Activity::Pulling;
    state.pullUntil = free;
    const EventId pulling = tell(
        engine, work, i, cause, What::Pulling, EventType::Normal, "Pulling", "Pulling image \"" + spec.image + "\"",
        {QT_TRANSLATE_NOOP("slipway::sim", "The node fetches image %1 from its registry."), {spec.image}},
        &spec.imageOrigin);
    engine.plan(free, Rank::Runtime, task::PullDone{engine.indexOf(work), i, alone, free - engine.now}, pulling);
    return false;
}

/// What the environment of the container needs and is not there: the kubelet's words, empty when all is.
std::string configError(const Engine &engine, const PodWork &work, std::size_t i, Origin &origin)
{
    const PodState &pod = engine.state(work);
    const ContainerSpec &spec = *work.containers[i].spec;
    const std::string where = "(pod: \"" + podWithUid(pod) + "\", container: " + spec.name + ")";
    for (const ConfigNeed &need : spec.environment) {
        const auto config = engine.configs.find({need.kind, pod.key.ns, need.name});
        origin = need.origin;
        const bool secret = need.kind == "Secret";
        if (config == engine.configs.end())
            return std::string(secret ? "secret" : "configmap") + " \"" + need.name + "\" not found";
        if (!need.key.empty() && !config->second.has(need.key))
            return "couldn't find key " + need.key + " in " + need.kind + " " + pod.key.ns + "/" + need.name;
    }
    origin = spec.origin;
    if (!spec.runAsNonRoot)
        return {};
    const std::string &user = work.containers[i].assume.imageUser;
    const bool numeric = !user.empty() && user.find_first_not_of("0123456789") == std::string::npos;
    if (spec.runAsUser)
        return *spec.runAsUser == 0 ? "container's runAsUser breaks non-root policy " + where : std::string();
    if (user.empty() || user == "root" || user == "0")
        return "container has runAsNonRoot and image will run as root " + where;
    if (!numeric)
        return "container has runAsNonRoot and image has non-numeric user (" + user +
               "), cannot verify user is non-root " + where;
    return {};
}

void beginPostStart(Engine &engine, PodWork &work, std::size_t i, EventId started)
{
    ContainerWork &container = work.containers[i];
    const Handler &hook = container.spec->postStart->handler;
    engine.edit(work).containers[i].activity = Activity::PostStart;
    const bool fails =
        hook.kind == HandlerKind::TcpSocket ||
        (hook.kind == HandlerKind::HttpGet && (!hook.portNumber || container.assume.listensAfter > Duration{}));
    const Duration takes = fails               ? Duration{}
                           : hook.sleepSeconds ? seconds(*hook.sleepSeconds)
                                               : container.assume.postStartTime;
    const EventId told =
        tell(engine, work, i, started, What::HookStarted, EventType::Silent, "PostStart", "postStart hook runs",
             {QT_TRANSLATE_NOOP("slipway::sim", "The postStart hook of container %1 runs; the pod waits for it."),
              {container.spec->name}},
             &container.spec->postStart->origin);
    engine.planIn(takes, Rank::Runtime,
                  task::PostStartDone{engine.indexOf(work), i, engine.state(work).containers[i].instance}, told);
}

/// The runtime's words where the program of the image or of `command` is not there.
std::string missingProgram(const ContainerSpec &spec)
{
    const std::string program = spec.command.empty() ? "/app" : spec.command.front();
    const bool path = program.find('/') != std::string::npos;
    return "failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create "
           "failed: unable to start container process: error during container init: exec: \"" +
           program +
           "\": " + (path ? "stat " + program + ": no such file or directory" : "executable file not found in $PATH");
}

/// The container exists, its process could not be started: it counts as an instance that ended (ST-2).
bool failProcess(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    ContainerWork &container = work.containers[i];
    const std::string error = missingProgram(*container.spec);
    ContainerState &state = engine.edit(work).containers[i];
    ++state.instance;
    state.startedAt = engine.now;
    const EventId told = tell(
        engine, work, i, cause, What::ConfigError, EventType::Warning, "Failed", "Error: " + error,
        {QT_TRANSLATE_NOOP("slipway::sim", "The program of container %1 cannot be started: it is not in its image."),
         {container.spec->name}});
    endProgram(engine, work, i, 128, "StartError", told);
    container.lastExit->message = error;
    failStart(engine, work, i, "RunContainerError", error);
    work.newsAt = engine.now;
    return true;
}

/// The process runs; the hook follows. True when the step is over.
bool startProcess(Engine &engine, PodWork &work, std::size_t i, EventId created)
{
    ContainerWork &container = work.containers[i];
    const ContainerSpec &spec = *container.spec;
    if (!container.assume.programExists)
        return failProcess(engine, work, i, created);
    takeInput(engine, work, i);
    container.removed = false;
    ContainerState &state = engine.edit(work).containers[i];
    state.activity = Activity::Running;
    ++state.instance;
    state.startedAt = engine.now;
    state.exitCode = 0;
    state.exitReason.clear();
    state.pullUntil.reset();
    state.backOffUntil.reset();
    container.errorReason.clear();
    container.errorMessage.clear();
    const EventId started =
        tell(engine, work, i, created, What::ContainerStarted, EventType::Normal, "Started", "Container started",
             {QT_TRANSLATE_NOOP("slipway::sim", "The program in container %1 starts."), {spec.name}});
    startProgram(engine, work, i, started);
    work.pending = true; // the runtime's report of the start brings the next sync
    work.pendingCause = started;
    work.newsAt = engine.now;
    if (!spec.postStart)
        return true;
    beginPostStart(engine, work, i, started);
    return false;
}

/// The container exists; its process follows.
bool createContainer(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    const ContainerSpec &spec = *work.containers[i].spec;
    const EventId created =
        tell(engine, work, i, cause, What::ContainerCreated, EventType::Normal, "Created", "Container created",
             {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 is created on node %2."),
              {spec.name, engine.state(work).node}});
    if (!engine.lifelike)
        return startProcess(engine, work, i, created);
    engine.planIn(engine.wait(Wait::Start, work, spec.name, seconds(0.06), seconds(0.1)), Rank::Runtime,
                  task::GoOn{engine.indexOf(work), task::Stage::Started, i}, created);
    return false;
}

/// What the API shows of a failed hook.
std::string hookError(const ContainerWork &container, const PodState &pod, const std::string &ip)
{
    const Handler &hook = container.spec->postStart->handler;
    const std::string where =
        " for Container \"" + container.spec->name + "\" in Pod \"" + podWithUid(pod) + "\" failed - error: ";
    std::string command;
    for (const std::string &word : hook.command)
        command += (command.empty() ? "" : " ") + word;
    if (hook.kind == HandlerKind::Exec)
        return "Exec lifecycle hook ([" + command + "])" + where + "command '" + command + "' exited with " +
               std::to_string(container.assume.postStartExit) + ": , message: \"\"";
    const std::string address = (hook.host.empty() ? ip : hook.host) + ":" + hook.port;
    return "HTTP lifecycle hook (" + hook.path + ")" + where + "Get \"http://" + address + hook.path + "\": dial tcp " +
           address + ": connect: connection refused";
}

/// Configuration, creation, start and hook. True when the step is over.
bool startFromImage(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    const ContainerSpec &spec = *work.containers[i].spec;
    Origin origin;
    if (const std::string error = configError(engine, work, i, origin); !error.empty()) {
        failStart(engine, work, i, "CreateContainerConfigError", error);
        tell(engine, work, i, cause, What::ConfigError, EventType::Warning, "Failed", "Error: " + error,
             {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 cannot be created: %2."), {spec.name, error}}, &origin);
        return true;
    }
    if (!engine.lifelike)
        return createContainer(engine, work, i, cause);
    engine.planIn(engine.wait(Wait::Create, work, spec.name, seconds(0.02), seconds(0.04)), Rank::Runtime,
                  task::GoOn{engine.indexOf(work), task::Stage::Created, i}, cause);
    return false;
}

} // namespace

bool startContainer(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    ContainerWork &container = work.containers[i];
    const ContainerSpec &spec = *container.spec;
    if (!passesBackOff(engine, work, i, cause))
        return true;
    if (!spec.imageValid)
        return refuseInvalidImage(engine, work, i, cause);
    const NodeState *node = engine.node(engine.state(work).node);
    const bool present = container.assume.imageOnNode || (node && std::find(node->images.begin(), node->images.end(),
                                                                            spec.image) != node->images.end());
    if (spec.pullPolicy == PullPolicy::Always || (spec.pullPolicy == PullPolicy::IfNotPresent && !present))
        return startImagePull(engine, work, i, cause, present);
    if (!present) {
        const std::string message = "Container image \"" + spec.image + "\" is not present with pull policy of Never";
        tell(
            engine, work, i, cause, What::PullFailed, EventType::Warning, "ErrImageNeverPull", message,
            {QT_TRANSLATE_NOOP("slipway::sim", "Image %1 is not on the node, and its pull policy forbids to fetch it."),
             {spec.image}},
            &spec.imageOrigin);
        return failImage(engine, work, i, "ErrImageNeverPull", message);
    }
    const EventId pulled =
        tell(engine, work, i, cause, What::Pulled, EventType::Normal, "Pulled",
             "Container image \"" + spec.image + "\" already present on machine and can be accessed by the pod",
             {QT_TRANSLATE_NOOP("slipway::sim", "Image %1 is on the node already."), {spec.image}}, &spec.imageOrigin);
    return startFromImage(engine, work, i, pulled);
}

void goOnCreated(Engine &engine, PodWork &work, std::size_t container, EventId cause)
{
    if (createContainer(engine, work, container, cause))
        nextStep(engine, work, work.cause);
}

void goOnStarted(Engine &engine, PodWork &work, std::size_t container, EventId cause)
{
    if (startProcess(engine, work, container, cause))
        nextStep(engine, work, work.cause);
}

void handle(Engine &engine, const task::PullDone &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    ContainerWork &container = work.containers[task.container];
    if (work.gone)
        return;
    const ContainerSpec &spec = *container.spec;
    if (!isPullable(container)) {
        advance(container.image, engine.now);
        noteWait(engine, work, container, container.image.value);
        const std::string error = container.pullError = pullError(container);
        tell(engine, work, task.container, cause, What::PullFailed, EventType::Warning, "Failed",
             "Failed to pull image \"" + spec.image + "\": " + error,
             {QT_TRANSLATE_NOOP("slipway::sim", "Image %1 cannot be fetched: its registry does not have it."),
              {spec.image}},
             &spec.imageOrigin);
        failImage(engine, work, task.container, "ErrImagePull", error);
        nextStep(engine, work, work.cause);
        return;
    }
    container.image = {};
    container.longestWaits = 0;
    engine.setRepeating(work, false);
    if (NodeState *node = engine.node(engine.state(work).node))
        if (std::find(node->images.begin(), node->images.end(), spec.image) == node->images.end())
            engine.edit(*node).images.push_back(spec.image);
    ContainerState &state = engine.edit(work).containers[task.container];
    state.activity = state.instance > 0 ? Activity::Exited : Activity::None;
    state.pullUntil.reset();
    // The size is a guess from the assumed time at 20 MB a second; only the text shows it.
    const std::int64_t size = container.assume.pullTime.count() * 20;
    const EventId pulled =
        tell(engine, work, task.container, cause, What::Pulled, EventType::Normal, "Pulled",
             "Successfully pulled image \"" + spec.image + "\" in " + goDuration(task.alone) + " (" +
                 goDuration(task.total) + " including waiting). Image size: " + std::to_string(size) + " bytes.",
             {QT_TRANSLATE_NOOP("slipway::sim", "Image %1 has arrived on the node."), {spec.image}}, &spec.imageOrigin);
    if (startFromImage(engine, work, task.container, pulled))
        nextStep(engine, work, work.cause);
}

void handle(Engine &engine, const task::PostStartDone &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    if (work.gone)
        return;
    ContainerWork &container = work.containers[task.container];
    const ContainerState &now = engine.state(work).containers[task.container];
    if (now.instance != task.instance)
        return;
    if (!now.isProcessAlive()) {
        nextStep(engine, work, cause); // the process ended before its hook did
        return;
    }
    const Handler &hook = container.spec->postStart->handler;
    engine.edit(work).containers[task.container].activity = Activity::Running;
    const ContainerAssumptions &assume = container.assume;
    const bool portOpen = hook.portNumber && now.listening &&
                          (assume.ports.empty() ||
                           std::find(assume.ports.begin(), assume.ports.end(), *hook.portNumber) != assume.ports.end());
    const bool failed = hook.kind == HandlerKind::TcpSocket || (hook.kind == HandlerKind::HttpGet && !portOpen) ||
                        (hook.kind == HandlerKind::Exec && assume.postStartExit != 0);
    if (!failed) {
        const EventId done = tell(
            engine, work, task.container, cause, What::HookDone, EventType::Silent, "PostStartDone",
            "postStart hook is done",
            {QT_TRANSLATE_NOOP("slipway::sim", "The postStart hook of container %1 is done."), {container.spec->name}},
            &container.spec->postStart->origin);
        work.pendingCause = done;
        nextStep(engine, work, done);
        return;
    }
    const EventId told = tell(
        engine, work, task.container, cause, What::HookFailed, EventType::Warning, "FailedPostStartHook",
        "PostStartHook failed",
        {QT_TRANSLATE_NOOP("slipway::sim", "The postStart hook of container %1 failed, so the container is stopped."),
         {container.spec->name}},
        &container.spec->postStart->origin);
    work.syncFailed = true;
    container.hookError = hookError(container, engine.state(work), work.address);
    stopContainer(engine, work, task.container, work.spec->terminationGrace, false, "FailedPostStartHook",
                  {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 is stopped because its postStart hook failed."),
                   {container.spec->name}},
                  container.spec->postStart->origin, told);
}

} // namespace slipway::sim
