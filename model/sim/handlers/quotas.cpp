// SPDX-License-Identifier: GPL-3.0-or-later
// ResourceQuotas: the API server refuses pods that would exceed one (plugin/pkg/admission/resourcequota,
// pkg/quota/v1/evaluator/core/pods.go).
#include "sim/handlers/applier.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// What a pod takes of a resource, in thousandths; nothing where it does not say and would have to.
std::optional<std::int64_t> taken(const PodSpec &spec, const std::string &resource)
{
    if (resource == "pods" || resource == "count/pods")
        return 1000;
    const bool cpu = resource.ends_with("cpu"), limits = resource.starts_with("limits.");
    std::int64_t sum = 0;
    for (const auto *list : {&spec.initContainers, &spec.containers})
        for (const ContainerSpec &container : *list) {
            if (container.kind == ContainerKind::Init)
                continue;
            const auto limit = container.resources.find(resource);
            const std::int64_t requested = cpu ? container.cpuMillis : container.memoryBytes * 1000;
            const std::int64_t amount = !limits ? requested : limit != container.resources.end() ? limit->second : 0;
            if (amount == 0)
                return {};
            sum += amount;
        }
    return sum;
}

std::string amountText(std::int64_t millis)
{
    if (millis % 1000 != 0)
        return std::to_string(millis) + "m";
    const std::int64_t whole = millis / 1000;
    for (const auto &[suffix, size] : {std::pair{"Gi", std::int64_t{1} << 30}, {"Mi", std::int64_t{1} << 20}})
        if (whole >= size && whole % size == 0)
            return std::to_string(whole / size) + suffix;
    return std::to_string(whole);
}

std::string firstContainer(const PodSpec &spec)
{
    return spec.containers.empty() ? std::string() : spec.containers.front().name;
}

/// Pods that have ended are not counted, unless objects themselves are.
std::int64_t used(const Engine &engine, const std::string &ns, const std::string &resource)
{
    std::int64_t sum = 0;
    for (const PodState &pod : engine.world.pods)
        if (pod.key.ns == ns && !pod.objectGone && (resource == "count/pods" || !pod.isFinished()))
            sum += taken(*pod.spec, resource).value_or(0);
    return sum;
}

std::string exceeded(const Engine &engine, const QuotaWork &quota, const PodSpec &spec)
{
    std::string requested, before, limited, missing;
    const auto add = [](std::string &list, const std::string &resource, std::int64_t millis) {
        list += (list.empty() ? "" : ",") + resource + "=" + amountText(millis);
    };
    for (const auto &[resource, hard] : quota.hard) {
        const auto wanted = taken(spec, resource);
        if (!wanted) {
            missing += (missing.empty() ? "" : "; ") + resource + " for: " + firstContainer(spec);
            continue;
        }
        const std::int64_t now = used(engine, quota.key.ns, resource);
        if (now + *wanted <= hard)
            continue;
        add(requested, resource, *wanted);
        add(before, resource, now);
        add(limited, resource, hard);
    }
    if (!missing.empty())
        return "failed quota: " + quota.key.name + ": must specify " + missing;
    if (requested.empty())
        return {};
    return "exceeded quota: " + quota.key.name + ", requested: " + requested + ", used: " + before +
           ", limited: " + limited;
}

bool isKnown(const std::string &resource)
{
    static const std::string Known[] = {"pods",   "count/pods",      "cpu",        "requests.cpu",
                                        "memory", "requests.memory", "limits.cpu", "limits.memory"};
    return std::find(std::begin(Known), std::end(Known), resource) != std::end(Known);
}

} // namespace

void addQuota(Applier &apply)
{
    apply.applied();
    const NodeRef hard = apply.object.root["spec"]["hard"];
    QuotaWork quota{.key = apply.key, .origin = apply.originOf(apply.engine, hard)};
    for (const auto &[resource, amount] : texts(hard))
        if (const auto millis = quantityMillis(amount); millis && isKnown(resource))
            quota.hard[resource] = *millis;
    apply.engine.quotas.push_back(std::move(quota));
}

std::string quotaError(const Engine &engine, const std::string &ns, const std::string &pod, const PodSpec &spec)
{
    for (const QuotaWork &quota : engine.quotas) {
        if (quota.key.ns != ns)
            continue;
        if (const std::string error = exceeded(engine, quota, spec); !error.empty())
            return "pods \"" + pod + "\" is forbidden: " + error;
    }
    return {};
}

} // namespace slipway::sim
