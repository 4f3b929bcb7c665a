// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/podfiles.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const ContainerSpec *specOf(const PodSpec &spec, const std::string &name)
{
    for (const auto *list : {&spec.initContainers, &spec.containers})
        for (const ContainerSpec &container : *list)
            if (container.name == name)
                return &container;
    return nullptr;
}

FoundFile rootOf(const VolumeSpec &volume)
{
    FoundFile root{.directory = true, .mode = 0777};
    root.sticky = volume.source == VolumeSpec::Source::Secret || volume.source == VolumeSpec::Source::Projected ||
                  volume.inMemory;
    if (volume.source == VolumeSpec::Source::HostPath) {
        root.directory = !volume.hostPathType.starts_with("File");
        root.mode = root.directory ? 0755 : 0644;
    }
    return root;
}

const VolumeFiles *filesOf(const PodState &pod, const std::string &volume)
{
    const auto it = pod.volumes.find(volume);
    return it == pod.volumes.end() ? nullptr : it->second.get();
}

FoundFile plainFile(const VolumeFile &file)
{
    return {.mode = file.mode, .content = file.content};
}

} // namespace

std::optional<FoundFile> fileAt(const PodState &pod, const ContainerState &container, const std::string &path)
{
    const ContainerSpec *spec = specOf(*pod.spec, container.name);
    if (!spec)
        return {};
    const MountPoint *best = nullptr;
    for (const MountPoint &mount : spec->mountPoints)
        if ((path == mount.path || path.starts_with(mount.path + "/")) &&
            (!best || mount.path.size() > best->path.size()))
            best = &mount;
    if (!best)
        return {};
    const auto volume = std::find_if(pod.spec->volumes.begin(), pod.spec->volumes.end(),
                                     [&](const VolumeSpec &v) { return v.name == best->volume; });
    if (volume == pod.spec->volumes.end())
        return {};
    // A subPath is bound when the container is created; it does not follow the volume afterwards.
    const VolumeFiles *files = filesOf(pod, best->volume);
    if (!best->subPath.empty() && container.input)
        if (const auto bound = container.input->boundVolumes.find(best->volume);
            bound != container.input->boundVolumes.end())
            files = bound->second.get();
    std::string subPath = best->subPath;
    if (best->expands && container.input)
        if (const auto expanded = container.input->subPaths.find(best->path);
            expanded != container.input->subPaths.end())
            subPath = expanded->second;
    std::string inside = path.size() > best->path.size() ? path.substr(best->path.size() + 1) : std::string();
    if (!subPath.empty())
        inside = inside.empty() ? subPath : subPath + "/" + inside;
    if (inside.empty()) {
        FoundFile root = rootOf(*volume);
        for (const auto &[name, file] : files ? *files : VolumeFiles{})
            root.entries.push_back(name);
        return root;
    }
    if (files)
        if (const auto file = files->find(inside); file != files->end())
            return plainFile(file->second);
    // What a subPath names and is not there is made as a directory.
    if (!subPath.empty() && inside == subPath)
        return FoundFile{.directory = true, .mode = 0777};
    return {};
}

} // namespace slipway::sim
