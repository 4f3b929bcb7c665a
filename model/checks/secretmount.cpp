// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/secretmount.h"

#include "checks/editsteps.h"
#include "checks/nodes.h"
#include "checks/serving.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// The reference in an entry of `env` or `envFrom`.
NodeRef referenceOf(NodeRef entry)
{
    const NodeRef key = entry["valueFrom"]["secretKeyRef"];
    return key ? key : entry["secretRef"];
}

/// Whether a text of the container, such as an argument, has "$(NAME)" in it; of `envFrom` nobody knows the names.
bool isUsedInTexts(NodeRef container, NodeRef entry)
{
    const bool isVariable = entry.parent().keyText() == "env";
    const std::string use = isVariable ? "$(" + entry["name"].text() + ")" : "$(";
    const auto uses = [&](NodeRef text) { return text.value().find(use) != std::string_view::npos; };
    return anyOf(container["command"], uses) || anyOf(container["args"], uses) ||
           anyOf(container["env"], [&](NodeRef variable) { return uses(variable["value"]); }) ||
           anyOf(container["volumeMounts"], [&](NodeRef mount) { return uses(mount["subPathExpr"]); });
}

bool isOptional(NodeRef source)
{
    return flagOf(source["optional"]) == Flag::True;
}

/// A volume that has all of the Secret, and keeps the Pod waiting for it just as the reference does.
NodeRef volumeOf(NodeRef podSpec, NodeRef reference)
{
    for (NodeRef volume : podSpec["volumes"]) {
        const NodeRef secret = volume["secret"];
        if (secret["secretName"].value() == reference["name"].value() && secret["items"].size() == 0 &&
            isOptional(secret) == isOptional(reference))
            return volume;
    }
    return {};
}

bool isMounted(NodeRef container, NodeRef volume)
{
    return volume && anyOf(container["volumeMounts"], [&](NodeRef mount) {
               return mount["name"].value() == volume["name"].value() && mount["subPath"].value().empty() &&
                      mount["subPathExpr"].value().empty();
           });
}

/// Names of Secrets may have dots and be longer than those of volumes.
std::string volumeName(const Scope &scope, std::string_view secret)
{
    constexpr std::size_t Longest = 60; // of 63, for a number behind it
    std::string wanted(secret.substr(0, Longest));
    std::replace(wanted.begin(), wanted.end(), '.', '-');
    wanted.erase(wanted.find_last_not_of('-') + 1);
    std::string name = wanted;
    const auto isVolume = [&](NodeRef volume) { return volume["name"].value() == name; };
    const auto isClaim = [&](NodeRef claim) { return claim["metadata"]["name"].value() == name; };
    const auto isTaken = [&] {
        return anyOf(scope.pod()->spec["volumes"], isVolume) || anyOf(scope.spec()["volumeClaimTemplates"], isClaim);
    };
    for (int number = 2; isTaken(); ++number)
        name = wanted + "-" + std::to_string(number);
    return name;
}

void append(EditSteps &steps, const Scope &scope, NodeRef owner, const char *key, const Value::Map &item)
{
    steps.insert(scope.pathOf(owner) / key, owner[key].size(), Value(item));
}

} // namespace

void offerSecretMount(const Scope &scope, const Container &container, NodeRef entry, Diagnostic &finding)
{
    const NodeRef podSpec = scope.pod()->spec;
    const NodeRef reference = referenceOf(entry);
    const std::string secret = reference["name"].text();
    const std::string folder = "/etc/secrets/" + secret;
    if (!scope.wantsFixes() || isUsedInTexts(container.node, entry))
        return;
    const NodeRef volume = volumeOf(podSpec, reference);
    const bool isThere = isMounted(container.node, volume);
    if (!isThere &&
        anyOf(container.node["volumeMounts"], [&](NodeRef mount) { return mount["mountPath"].value() == folder; }))
        return;
    EditSteps steps(scope.root());
    const std::string name = volume ? volume["name"].text() : volumeName(scope, secret);
    if (!volume) {
        Value::Map source{{"secretName", secret}};
        if (isOptional(reference))
            source.emplace_back("optional", true);
        append(steps, scope, podSpec, "volumes", {{"name", name}, {"secret", source}});
    }
    if (!isThere)
        append(steps, scope, container.node, "volumeMounts",
               {{"name", name}, {"mountPath", folder}, {"readOnly", true}});
    steps.remove(scope.pathOf(entry));
    addFix(scope, finding,
           isThere ? Rules::tr("Remove it, since Secret \"%1\" is mounted as files too").arg(qs(secret))
                   : Rules::tr("Mount Secret \"%1\" as files at %2 instead").arg(qs(secret), qs(folder)),
           steps.edits());
}

} // namespace slipway
