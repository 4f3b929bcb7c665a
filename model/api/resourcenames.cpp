// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/resourcenames.h"

#include "schema/didyoumean.h"
#include "schema/names.h"

#include <set>
#include <string>
#include <vector>

namespace slipway
{

namespace
{

bool startsWith(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

std::string lowered(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

} // namespace

bool isHugePages(std::string_view name)
{
    return startsWith(name, "hugepages-");
}

bool isNative(std::string_view name)
{
    return name.find('/') == std::string_view::npos || name.find("kubernetes.io/") != std::string_view::npos;
}

bool isExtended(std::string_view name)
{
    return !isNative(name) && !startsWith(name, "requests.") &&
           isValidName(NameFormat::LabelKey, "requests." + std::string(name));
}

bool canBeOvercommitted(std::string_view name)
{
    return isNative(name) && !isHugePages(name);
}

bool isCounted(std::string_view name)
{
    static const std::set<std::string_view> counted{
        "pods",       "resourcequotas",         "services",           "replicationcontrollers", "secrets",
        "configmaps", "persistentvolumeclaims", "services.nodeports", "services.loadbalancers"};
    return counted.count(name) > 0 || isExtended(name);
}

bool isForContainers(std::string_view name)
{
    return name == "cpu" || name == "memory" || name == "ephemeral-storage" || isHugePages(name);
}

bool isStandard(std::string_view name)
{
    static const std::set<std::string_view> standard{
        "cpu",          "memory",          "ephemeral-storage",       "storage",
        "requests.cpu", "requests.memory", "requests.storage",        "requests.ephemeral-storage",
        "limits.cpu",   "limits.memory",   "limits.ephemeral-storage"};
    return standard.count(name) > 0 || isHugePages(name) || startsWith(name, "requests.hugepages-") ||
           (isCounted(name) && !isExtended(name));
}

std::string_view meantResource(std::string_view name)
{
    static const std::vector<std::pair<std::string_view, std::string_view>> words{{"mem", "memory"},
                                                                                  {"ram", "memory"},
                                                                                  {"cores", "cpu"},
                                                                                  {"disk", "ephemeral-storage"},
                                                                                  {"storage", "ephemeral-storage"}};
    const std::string small = lowered(name);
    for (const auto &[word, resource] : words)
        if (word == small)
            return resource;
    for (std::string_view right : {"cpu", "memory", "ephemeral-storage"})
        if (sameButForCase(right, name) || startsWith(small, right) ||
            slips(small, right, 2) <= (right == "cpu" ? 1 : 2))
            return right;
    return {};
}

} // namespace slipway
