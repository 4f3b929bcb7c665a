// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/newservice.h"

namespace slipway
{

Value::Map selectorFor(const PodTemplate &pod)
{
    Value::Map selector;
    for (const auto &[key, value] : pod.selector.equalities().empty() ? pod.labels : pod.selector.equalities())
        selector.emplace_back(key, value);
    return selector;
}

Value newService(const Object &object, std::string_view name, Value::Map selector, Value::List ports, bool isHeadless)
{
    Value::Map metadata{{"name", name}};
    if (!object.id.ns.empty())
        metadata.emplace_back("namespace", object.id.ns);
    Value::Map spec;
    if (isHeadless)
        spec.emplace_back("clusterIP", "None");
    spec.emplace_back("selector", std::move(selector));
    if (!ports.empty())
        spec.emplace_back("ports", std::move(ports));
    return Value::map({{"apiVersion", "v1"}, {"kind", "Service"}, {"metadata", metadata}, {"spec", spec}});
}

} // namespace slipway
