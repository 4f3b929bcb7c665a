// SPDX-License-Identifier: GPL-3.0-or-later
// What programs write to volumes, and how long it stays (VL-1 to VL-3, PV-5): in an emptyDir as long as the pod, in a
// directory of a node on that node, on a PersistentVolume as long as that.
#include "sim/handlers/claims.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

std::string bytesText(std::int64_t bytes)
{
    static constexpr std::pair<const char *, std::int64_t> Units[] = {
        {" GiB", std::int64_t{1} << 30}, {" MiB", std::int64_t{1} << 20}, {" KiB", std::int64_t{1} << 10}};
    for (const auto &[name, size] : Units)
        if (bytes >= size)
            return std::to_string(bytes / size) + name;
    return std::to_string(bytes) + " B";
}

/// Where the bytes of a volume are counted; null where a pod cannot leave any.
std::int64_t *storeOf(Engine &engine, PodWork &work, const VolumeSpec &volume)
{
    if (volume.source == VolumeSpec::Source::EmptyDir)
        return &engine.edit(work).scratch[volume.name];
    const PodState &pod = engine.state(work);
    if (const std::string path = hostPathOf(engine, pod, volume); !path.empty()) {
        NodeState *node = engine.node(pod.node);
        return node ? &engine.edit(*node).directories[path] : nullptr;
    }
    if (volume.source != VolumeSpec::Source::Claim)
        return nullptr;
    const auto claim = std::find_if(engine.world.claims.begin(), engine.world.claims.end(), [&](const ClaimState &c) {
        return c.key.ns == pod.key.ns && c.key.name == volume.target;
    });
    for (VolumeState &disk : engine.world.volumes)
        if (claim != engine.world.claims.end() && disk.name == claim->volume)
            return &engine.edit(disk).bytes;
    return nullptr;
}

} // namespace

void planWrites(Engine &engine, PodWork &work, std::size_t container, EventId cause)
{
    const int instance = engine.state(work).containers[container].instance;
    const std::vector<Write> &writes = work.containers[container].assume.writes;
    for (std::size_t i = 0; i < writes.size() && instance == 1; ++i)
        engine.plan(std::max(engine.now, work.containers[container].runsSince + writes[i].after), Rank::Runtime,
                    task::WriteData{engine.indexOf(work), container, instance, i}, cause);
}

void eraseScratch(Engine &engine, const PodState &last, EventId cause)
{
    std::int64_t bytes = 0;
    for (const auto &[name, size] : last.scratch)
        bytes += size;
    if (bytes == 0)
        return;
    EventDraft event = podEvent(last, cause, What::DataErased, Component::Kubelet);
    event.reason = "EmptyDirErased";
    event.message = bytesText(bytes) + " erased";
    for (const VolumeSpec &volume : last.spec->volumes)
        if (last.scratch.contains(volume.name))
            event.origin = volume.origin;
    event.plain = {QT_TRANSLATE_NOOP("slipway::sim",
                                     "The emptyDir volumes of pod %1 are erased with it, with the %2 that were in "
                                     "them: a pod that takes its place begins with empty ones."),
                   {last.key.name, bytesText(bytes)}};
    engine.emit(std::move(event));
}

void handle(Engine &engine, const task::WriteData &task, EventId cause)
{
    PodWork &work = engine.pods[task.pod];
    const ContainerWork &container = work.containers[task.container];
    if (work.gone || task.write >= container.assume.writes.size())
        return;
    const ContainerState &state = engine.state(work).containers[task.container];
    if (state.instance != task.instance || !state.isProcessAlive())
        return;
    const Write &write = container.assume.writes[task.write];
    const auto volume = std::find_if(work.spec->volumes.begin(), work.spec->volumes.end(),
                                     [&](const VolumeSpec &known) { return known.name == write.volume; });
    std::int64_t *store = volume == work.spec->volumes.end() ? nullptr : storeOf(engine, work, *volume);
    if (!store)
        return;
    *store += write.bytes;
    EventDraft event =
        containerEvent(work, engine.state(work), task.container, cause, What::DataWritten, Component::Program);
    event.reason = "Written";
    event.message = bytesText(write.bytes) + " written to volume " + write.volume;
    event.origin = volume->origin;
    event.plain = {
        QT_TRANSLATE_NOOP("slipway::sim", "The program in container %1 writes %2 to volume %3, which now holds %4."),
        {state.name, bytesText(write.bytes), write.volume, bytesText(*store)}};
    engine.emit(std::move(event));
}

} // namespace slipway::sim
