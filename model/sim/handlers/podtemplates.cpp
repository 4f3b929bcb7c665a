// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of a workload's pod template: the manifest's, and those that actions make of it.
#include "sim/handlers/handlers.h"

namespace slipway::sim
{

namespace
{

/// 32-bit FNV-1a in the alphabet of pod-template-hash.
std::string templateHash(std::string_view text)
{
    std::uint32_t hash = 2166136261u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    std::string digits = std::to_string(hash);
    for (char &digit : digits)
        digit = "456789bcdf"[digit - '0'];
    return digits;
}

std::string_view textOf(NodeRef node)
{
    if (!node)
        return {};
    const TextRange range = node.range();
    return std::string_view(node.tree()->text()).substr(range.start, range.size());
}

std::string nameOf(const WorkloadWork &workload, const PodTemplate &version)
{
    std::string text(textOf(workload.object->root["spec"]["template"]));
    for (const auto &[container, image] : version.images)
        text += "\n" + container + "=" + image;
    return templateHash(text + version.restartedAt);
}

std::vector<ContainerSpec *> containersOf(PodSpec &spec)
{
    std::vector<ContainerSpec *> all;
    for (auto *list : {&spec.initContainers, &spec.containers})
        for (ContainerSpec &container : *list)
            all.push_back(&container);
    return all;
}

} // namespace

PodTemplate originalTemplate(const WorkloadWork &workload)
{
    PodTemplate version{.spec = workload.spec};
    version.name = nameOf(workload, version);
    return version;
}

PodTemplate changedTemplate(const WorkloadWork &workload, PodTemplate version)
{
    PodSpec spec = *workload.templates.at(workload.original).spec;
    for (ContainerSpec *container : containersOf(spec)) {
        const auto image = version.images.find(container->name);
        if (image == version.images.end())
            continue;
        if (image->second == container->image)
            version.images.erase(image); // back to what the manifest says
        else
            container->image = image->second;
    }
    version.name = nameOf(workload, version);
    version.spec = std::make_shared<const PodSpec>(std::move(spec));
    return version;
}

void usePodTemplate(WorkloadWork &workload, const PodTemplate &version)
{
    PodTemplate labelled = version;
    PodSpec spec = *version.spec;
    if (workload.key.kind == "Deployment")
        spec.labels["pod-template-hash"] = version.name;
    labelled.spec = std::make_shared<const PodSpec>(std::move(spec));
    if (workload.original.empty())
        workload.original = version.name;
    const auto [known, isNew] = workload.templates.emplace(version.name, labelled);
    if (!isNew)
        known->second.assume = version.assume;
    workload.podTemplate = version.name;
    workload.spec = known->second.spec;
}

} // namespace slipway::sim
