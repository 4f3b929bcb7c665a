// SPDX-License-Identifier: GPL-3.0-or-later
// One start attempt of a container (spec section 7): back-off, image, configuration, process, hook, one after the
// other.
#include "sim/handlers/containerstart.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

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
    if (const std::string error = subPathError(engine, work, i); !error.empty())
        return error;
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
    const EventId told = tellStart(
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
        tellStart(engine, work, i, created, What::ContainerStarted, EventType::Normal, "Started", "Container started",
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
        tellStart(engine, work, i, cause, What::ContainerCreated, EventType::Normal, "Created", "Container created",
                  {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 is created on node %2."),
                   {spec.name, engine.state(work).node}});
    if (!engine.lifelike)
        return startProcess(engine, work, i, created);
    engine.planIn(engine.wait(Wait::Start, work, spec.name, seconds(0.06), seconds(0.1)), Rank::Runtime,
                  task::GoOn{engine.indexOf(work), task::Stage::Started, i}, created);
    return false;
}

} // namespace

/// Configuration, creation, start and hook. True when the step is over.
bool startFromImage(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    const ContainerSpec &spec = *work.containers[i].spec;
    Origin origin;
    if (const std::string error = configError(engine, work, i, origin); !error.empty()) {
        failStart(engine, work, i, "CreateContainerConfigError", error);
        tellStart(engine, work, i, cause, What::ConfigError, EventType::Warning, "Failed", "Error: " + error,
                  {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 cannot be created: %2."), {spec.name, error}},
                  &origin);
        return true;
    }
    if (!engine.lifelike)
        return createContainer(engine, work, i, cause);
    engine.planIn(engine.wait(Wait::Create, work, spec.name, seconds(0.02), seconds(0.04)), Rank::Runtime,
                  task::GoOn{engine.indexOf(work), task::Stage::Created, i}, cause);
    return false;
}

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
        tellStart(
            engine, work, i, cause, What::PullFailed, EventType::Warning, "ErrImageNeverPull", message,
            {QT_TRANSLATE_NOOP("slipway::sim", "Image %1 is not on the node, and its pull policy forbids to fetch it."),
             {spec.image}},
            &spec.imageOrigin);
        return failImage(engine, work, i, "ErrImageNeverPull", message);
    }
    const EventId pulled = tellStart(
        engine, work, i, cause, What::Pulled, EventType::Normal, "Pulled",
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

} // namespace slipway::sim
