// SPDX-License-Identifier: GPL-3.0-or-later
// Images: names, pulls and their back-off (spec section 6).
#include "sim/handlers/containerstart.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// A pull that finds all layers on the node only asks the registry for the digest.
const Duration AskRegistry = seconds(0.1);

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

/// Another container of the node waits for the same image.
bool isBeingPulled(const Engine &engine, const std::string &node, const std::string &image)
{
    for (const PodState &pod : engine.world.pods)
        for (std::size_t i = 0; pod.node == node && i < pod.containers.size(); ++i) {
            const std::size_t inits = pod.spec->initContainers.size();
            const ContainerSpec &spec = i < inits ? pod.spec->initContainers[i] : pod.spec->containers[i - inits];
            if (pod.containers[i].activity == Activity::Pulling && spec.image == image)
                return true;
        }
    return false;
}

} // namespace

bool failImage(Engine &engine, PodWork &work, std::size_t i, const std::string &reason, const std::string &message)
{
    failStart(engine, work, i, reason, message);
    tellStart(engine, work, i, work.cause, What::PullFailed, EventType::Warning, "Failed", "Error: " + reason,
              {QT_TRANSLATE_NOOP("slipway::sim", "Container %1 cannot start: there is no image to start it from."),
               {work.containers[i].spec->name}},
              &work.containers[i].spec->imageOrigin);
    return true;
}

bool refuseInvalidImage(Engine &engine, PodWork &work, std::size_t i, EventId cause)
{
    const ContainerSpec &spec = *work.containers[i].spec;
    const std::string message = "Failed to apply default image tag \"" + spec.image +
                                "\": couldn't parse image name \"" + spec.image + "\": " + formatError(spec.image);
    tellStart(engine, work, i, cause, What::PullFailed, EventType::Warning, "InspectFailed", message,
              {QT_TRANSLATE_NOOP("slipway::sim", "'%1' is not a name that an image can have."), {spec.image}},
              &spec.imageOrigin);
    return failImage(engine, work, i, "InvalidImageName", message);
}

bool startImagePull(Engine &engine, PodWork &work, std::size_t i, EventId cause, bool present)
{
    ContainerWork &container = work.containers[i];
    const ContainerSpec &spec = *container.spec;
    if (container.image.value != Duration{} && engine.now - container.image.stamp < container.image.value) {
        const std::string message = "Back-off pulling image \"" + spec.image + "\"";
        tellStart(engine, work, i, cause, What::PullBackOff, EventType::Normal, "BackOff", message,
                  {QT_TRANSLATE_NOOP("slipway::sim",
                                     "The last pull of image %1 failed; the kubelet waits before it tries again."),
                   {spec.image}},
                  &spec.imageOrigin);
        return failImage(engine, work, i, "ImagePullBackOff", message + ": ErrImagePull: " + container.pullError);
    }
    // One pull at a time and node: later ones wait in line, and find there what those before them have fetched.
    Time &free = engine.pullFree[engine.state(work).node];
    const Time begin = std::max(free, engine.now);
    const bool fetched =
        isPullable(container) && (present || isBeingPulled(engine, engine.state(work).node, spec.image));
    const Duration alone = fetched ? std::min(AskRegistry, container.assume.pullTime) : container.assume.pullTime;
    if (engine.lifelike) // the registry's own time, and no queue where pulls run beside each other
        free = engine.now + engine.wait(Wait::Pull, work, spec.name, alone, alone + seconds(0.1));
    else
        free = begin + alone;
    ContainerState &state = engine.edit(work).containers[i];
    state.activity = Activity::Pulling;
    state.pullUntil = free;
    const EventId pulling = tellStart(
        engine, work, i, cause, What::Pulling, EventType::Normal, "Pulling", "Pulling image \"" + spec.image + "\"",
        {QT_TRANSLATE_NOOP("slipway::sim", "The node fetches image %1 from its registry."), {spec.image}},
        &spec.imageOrigin);
    engine.plan(free, Rank::Runtime, task::PullDone{engine.indexOf(work), i, alone, free - engine.now}, pulling);
    return false;
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
        tellStart(engine, work, task.container, cause, What::PullFailed, EventType::Warning, "Failed",
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
    const EventId pulled = tellStart(
        engine, work, task.container, cause, What::Pulled, EventType::Normal, "Pulled",
        "Successfully pulled image \"" + spec.image + "\" in " + goDuration(task.alone) + " (" +
            goDuration(task.total) + " including waiting). Image size: " + std::to_string(size) + " bytes.",
        {QT_TRANSLATE_NOOP("slipway::sim", "Image %1 has arrived on the node."), {spec.image}}, &spec.imageOrigin);
    if (startFromImage(engine, work, task.container, pulled))
        nextStep(engine, work, work.cause);
}

} // namespace slipway::sim
