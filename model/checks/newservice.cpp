// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/newservice.h"

#include "checks/fixes.h"

#include <algorithm>

namespace slipway
{

Value::Map selectorFor(const PodTemplate &pod)
{
    Value::Map selector;
    for (const auto &[key, value] : pod.selector.equalities().empty() ? pod.labels : pod.selector.equalities())
        selector.emplace_back(key, value);
    return selector;
}

std::vector<const Object *> workloadsFor(const Scope &scope, std::string_view name)
{
    constexpr std::size_t Few = 4;
    std::vector<const Object *> found;
    for (const char *kind : {"Deployment", "StatefulSet"}) {
        std::vector<const Object *> named = scope.facts.find(kind, scope.object.id.ns, name);
        if (named.empty())
            for (const std::string &other : scope.facts.names(kind, scope.object.id.ns, Few))
                for (const Object *object : scope.facts.find(kind, scope.object.id.ns, other))
                    named.push_back(object);
        found.insert(found.end(), named.begin(), named.end());
    }
    const auto isNamed = [&](const Object *object) { return object->id.name == name; };
    if (std::any_of(found.begin(), found.end(), isNamed))
        std::erase_if(found, [&](const Object *object) { return !isNamed(object); });
    if (found.size() > Few)
        found.clear();
    return found;
}

Value newService(const Object &object, std::string_view name, Value::Map selector, Value::List ports, bool isHeadless)
{
    Value::Map spec;
    if (isHeadless)
        spec.emplace_back("clusterIP", "None");
    spec.emplace_back("selector", std::move(selector));
    if (!ports.empty())
        spec.emplace_back("ports", std::move(ports));
    return Value::map(
        {{"apiVersion", "v1"}, {"kind", "Service"}, {"metadata", metadataBeside(object, name)}, {"spec", spec}});
}

} // namespace slipway
