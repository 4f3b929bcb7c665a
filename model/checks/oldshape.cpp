// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/oldshape.h"

#include <array>

namespace slipway
{

namespace
{

struct OldField {
    std::string_view type;
    std::string_view field;
};

constexpr std::array<OldField, 8> OldFields{{
    {"networking.v1.IngressBackend", "serviceName"},
    {"networking.v1.IngressBackend", "servicePort"},
    {"networking.v1.IngressSpec", "backend"},
    {"autoscaling.v2.HorizontalPodAutoscalerSpec", "targetCPUUtilizationPercentage"},
    {"autoscaling.v2.ResourceMetricSource", "targetAverageUtilization"},
    {"autoscaling.v2.ResourceMetricSource", "targetAverageValue"},
    {"autoscaling.v2.ContainerResourceMetricSource", "targetAverageUtilization"},
    {"autoscaling.v2.ContainerResourceMetricSource", "targetAverageValue"},
}};

/// A port of the old form, `80` or `http`, in the new one.
Value servicePort(NodeRef port)
{
    if (const auto number = wholeNumber(port))
        return Value::map({{"number", *number}});
    const std::string_view text = port.value();
    if (!text.empty() && text.size() < 6 && text.find_first_not_of("0123456789") == std::string_view::npos)
        return Value::map({{"number", std::int64_t{std::stoi(std::string(text))}}});
    return Value::map({{"name", text}});
}

Value serviceOf(NodeRef backend)
{
    Value::Map service;
    if (const NodeRef name = backend["serviceName"])
        service.emplace_back("name", name.value());
    if (const NodeRef port = backend["servicePort"])
        service.emplace_back("port", servicePort(port));
    return service;
}

Value target(const char *type, const char *key, NodeRef value)
{
    return Value::map({{"type", type}, {key, Value::fromNode(value)}});
}

} // namespace

bool isOldShape(const SchemaProblem &problem)
{
    if (!problem.type)
        return false;
    for (const OldField &old : OldFields)
        if (old.type == problem.type->name && old.field == problem.key)
            // An object called `backend` that is no old one is a misspelt field.
            return old.field != "backend" || problem.node["serviceName"] || problem.node["servicePort"];
    return false;
}

std::optional<NewShape> newShape(NodeRef block, const TypeInfo &type)
{
    if (type.name == "networking.v1.IngressBackend" && !block["service"])
        return NewShape{"service", serviceOf(block), "service: {name: web, port: {number: 80}}"};
    if (type.name == "networking.v1.IngressSpec" && !block["defaultBackend"])
        return NewShape{"defaultBackend", Value::map({{"service", serviceOf(block["backend"])}}),
                        "defaultBackend: {service: {name: web, port: {number: 80}}}"};
    if (type.name == "autoscaling.v2.HorizontalPodAutoscalerSpec" && !block["metrics"]) {
        const Value cpu = Value::map(
            {{"name", "cpu"},
             {"target", target("Utilization", "averageUtilization", block["targetCPUUtilizationPercentage"])}});
        return NewShape{"metrics", Value::list({Value::map({{"type", "Resource"}, {"resource", cpu}})}),
                        "metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, "
                        "averageUtilization: 80}}}]"};
    }
    const bool isMetric = type.name == "autoscaling.v2.ResourceMetricSource" ||
                          type.name == "autoscaling.v2.ContainerResourceMetricSource";
    const NodeRef utilization = block["targetAverageUtilization"];
    const NodeRef value = block["targetAverageValue"];
    if (!isMetric || block["target"] || bool(utilization) == bool(value))
        return {};
    return NewShape{"target",
                    utilization ? target("Utilization", "averageUtilization", utilization)
                                : target("AverageValue", "averageValue", value),
                    "target: {type: Utilization, averageUtilization: 80}"};
}

} // namespace slipway
