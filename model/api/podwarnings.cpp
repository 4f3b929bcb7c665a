// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/warnings.h"

#include <map>
#include <set>

namespace slipway
{

namespace
{

constexpr std::string_view AppArmorPrefix = "container.apparmor.security.beta.kubernetes.io/";
constexpr std::string_view SeccompPrefix = "container.seccomp.security.alpha.kubernetes.io/";

std::vector<Field> containersOf(const Field &spec)
{
    std::vector<Field> all = spec["initContainers"].items();
    for (const Field &container : spec["containers"].items())
        all.push_back(container);
    return all;
}

void warnAboutNodes(const Field &spec)
{
    for (const Field &label : spec["nodeSelector"].entries())
        warnAboutNodeLabel(label, label.key());
    const Field nodes = spec["affinity"]["nodeAffinity"];
    for (const Field &term : nodes["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"].items())
        warnAboutNodeTerm(term, false);
    for (const Field &term : nodes["preferredDuringSchedulingIgnoredDuringExecution"].items())
        warnAboutNodeTerm(term["preference"], true);
}

void warnAboutNoSelector(const Field &term, const Field &labels)
{
    const Field selector = term["labelSelector"];
    if (selector || selector.isBroken())
        return;
    ApiError &warning =
        warn(selector, "label-selector-missing", Api::tr("Without a labelSelector this rule matches no Pod at all."),
             Api::tr("Add a labelSelector with the labels of the Pods it is about."));
    if (labels.size() > 0)
        warning.set(selector["matchLabels"], Value::fromNode(labels.node()), false,
                    Api::tr("Add a labelSelector with the labels of these Pods"));
}

void warnAboutSpreading(const Field &spec)
{
    const Field labels = spec.owner()["metadata"]["labels"];
    for (const Field &constraint : spec["topologySpreadConstraints"].items()) {
        warnAboutNodeLabel(constraint["topologyKey"], constraint["topologyKey"].text());
        warnAboutNoSelector(constraint, labels);
    }
    for (const char *kind : {"podAffinity", "podAntiAffinity"}) {
        const Field affinity = spec["affinity"][kind];
        for (const Field &term : affinity["requiredDuringSchedulingIgnoredDuringExecution"].items())
            warnAboutNoSelector(term, labels);
        for (const Field &term : affinity["preferredDuringSchedulingIgnoredDuringExecution"].items())
            warnAboutNoSelector(term["podAffinityTerm"], labels);
    }
}

void warnAboutOldAnnotation(const Field &annotation, const QString &message, const QString &next)
{
    warn(annotation, "deprecated-feature", message, next).shownAtKey().remove(annotation.node());
}

/// Whether a field says what an annotation of AppArmor says.
bool isProfile(const Field &profile, std::string_view annotation)
{
    constexpr std::string_view Local = "localhost/";
    const std::string_view type = profile["type"].text();
    if (annotation.starts_with(Local))
        return type == "Localhost" && profile["localhostProfile"].text() == annotation.substr(Local.size());
    return (annotation == "runtime/default" && type == "RuntimeDefault") ||
           (annotation == "unconfined" && type == "Unconfined");
}

/// Annotations of a container that a field has replaced.
void warnAboutProfiles(const Field &owner, bool isTemplate)
{
    const Field spec = owner["spec"];
    const QString noEffect = Api::tr("This annotation has no effect any more.");
    std::map<std::string, Field> containers;
    for (const Field &container : containersOf(spec))
        containers.emplace(std::string(container["name"].text()), container);
    const auto containerOf = [&](std::string_view key, std::string_view prefix) -> const Field * {
        const auto found =
            key.starts_with(prefix) ? containers.find(std::string(key.substr(prefix.size()))) : containers.end();
        return found == containers.end() ? nullptr : &found->second;
    };
    const Field podSecurity = spec["securityContext"];
    for (const Field &annotation : owner["metadata"]["annotations"].entries()) {
        const std::string_view key = annotation.key();
        if (key == "scheduler.alpha.kubernetes.io/critical-pod")
            warnAboutOldAnnotation(annotation, noEffect, Api::tr("Use \"priorityClassName\" in the spec."));
        else if (key == "security.alpha.kubernetes.io/sysctls" || key == "security.alpha.kubernetes.io/unsafe-sysctls")
            warnAboutOldAnnotation(annotation, noEffect, Api::tr("Use \"sysctls\" in the securityContext."));
        else if (key == "seccomp.security.alpha.kubernetes.io/pod" && !podSecurity["seccompProfile"])
            warnAboutOldAnnotation(annotation, noEffect, Api::tr("Use \"seccompProfile\" in the securityContext."));
        const Field *container = containerOf(key, SeccompPrefix);
        if (container && !(*container)["securityContext"]["seccompProfile"])
            warnAboutOldAnnotation(annotation, noEffect, Api::tr("Use \"seccompProfile\" in the securityContext."));
        container = containerOf(key, AppArmorPrefix);
        // A profile for the whole Pod stands in for those of a template's containers, and of a Pod's where it is the
        // same.
        const Field podProfile = podSecurity["appArmorProfile"];
        const bool isSet = container && ((*container)["securityContext"]["appArmorProfile"] ||
                                         (podProfile && (isTemplate || isProfile(podProfile, annotation.text()))));
        const bool isWindows = !isTemplate && spec["os"]["name"].text() == "windows";
        if (container && !isSet && !isWindows)
            warnAboutOldAnnotation(annotation, Api::tr("This annotation is out of date since Kubernetes 1.30."),
                                   Api::tr("Use \"appArmorProfile\" in the securityContext."));
    }
}

void warnAboutRepeated(const Field &spec)
{
    std::set<std::string_view> addresses;
    for (const Field &alias : spec["hostAliases"].items()) {
        if (!addresses.insert(alias["ip"].text()).second)
            warn(alias["ip"], "list-entry-repeated",
                 Api::tr("The address \"%1\" stands in this list twice.").arg(quotedShort(alias["ip"].text())),
                 Api::tr("Write all its host names under one entry."));
        warnAboutAddress(alias["ip"]);
    }
    std::set<std::string_view> secrets;
    for (const Field &secret : spec["imagePullSecrets"].items()) {
        const Field name = secret["name"];
        if (!secrets.insert(name.text()).second)
            warn(name, "list-entry-repeated",
                 Api::tr("\"%1\" stands in this list twice.").arg(quotedShort(name.text())), Api::tr("Remove one."));
        if (name.text().empty())
            warn(name, "list-entry-repeated", Api::tr("This entry names no Secret."),
                 Api::tr("Write the name of the Secret, or remove the entry."));
    }
    for (const Field &server : spec["dnsConfig"]["nameservers"].items())
        warnAboutAddress(server);
}

bool isInBytes(const Field &amount)
{
    return amount.key() == "memory" || amount.key() == "ephemeral-storage";
}

void warnAboutAmounts(const Field &amounts)
{
    for (const Field &amount : amounts.entries())
        if (isInBytes(amount))
            warnAboutFraction(amount);
}

/// In a Pod a limit counts as a request where there is none, and the server warns about both.
void warnAboutResources(const Field &resources, bool isTemplate)
{
    const Field requests = resources["requests"];
    warnAboutAmounts(resources["limits"]);
    warnAboutAmounts(requests);
    if (isTemplate)
        return;
    for (const Field &limit : resources["limits"].entries())
        if (isInBytes(limit) && !requests[limit.key()].node())
            warnAboutFraction(limit.reportedAt(requests.madeEntry(limit.key())));
}

void warnAboutVariables(const Field &container)
{
    std::map<std::string_view, Field> seen;
    for (const Field &variable : container["env"].items()) {
        const std::string_view name = variable["name"].text();
        const auto [first, isNew] = seen.emplace(name, variable);
        const std::string reference = "$(" + std::string(name) + ")";
        const std::string_view value = variable["value"].text();
        // The later one may build on the earlier.
        const bool builds = !variable["valueFrom"] && value != reference && value.find(reference) != value.npos;
        if (isNew || builds)
            continue;
        ApiError &warning = warn(
            variable["name"], "env-name-duplicate",
            Api::tr("\"%1\" is set twice: the later value wins, and an update may lose one.").arg(quotedShort(name)),
            Api::tr("Remove the one you do not want."));
        warning.relate(first->second.node(), Api::tr("It is first set here."));
        warning.remove(first->second.node(), false, Api::tr("Remove the first \"%1\"").arg(quotedShort(name)));
        warning.remove(variable.node(), false, Api::tr("Remove the second \"%1\"").arg(quotedShort(name)));
        warning.path = variable.path();
    }
}

struct Port {
    Field field;
    std::int64_t host = 0;
    std::string_view address{};
};

QString declaredTwice(const Field &port, const Field &other)
{
    const std::string_view one = other.owner().owner()["name"].text();
    const std::string_view two = port.owner().owner()["name"].text();
    const std::int64_t number = port["containerPort"].numberOr(0);
    return one == two ? Api::tr("Container \"%1\" declares port %2 twice.").arg(quotedShort(one)).arg(number)
                      : Api::tr("Containers \"%1\" and \"%2\" both declare port %3.")
                            .arg(quotedShort(one), quotedShort(two))
                            .arg(number);
}

/// All containers of a Pod share one network address, so ports are compared across them.
void warnAboutPorts(const Field &spec, bool isTemplate)
{
    // A Pod on the node's network has the node's port wherever none is written.
    const bool isOnNode = !isTemplate && spec["hostNetwork"].isTrue();
    std::map<std::pair<std::int64_t, std::string>, std::vector<Port>> ports;
    std::map<std::string_view, Field> names;
    const auto repeated = [](const Field &port, const Field &other, const QString &message) {
        warn(port, "container-port-duplicate", message,
             Api::tr("All containers of a Pod share one address: give each port a number and name of its own."))
            .relate(other.node(), Api::tr("It is first declared here."));
    };
    for (const Field &container : containersOf(spec))
        for (const Field &field : container["ports"].items()) {
            const std::int64_t written = field["hostPort"].numberOr(0);
            const Port port{field, written == 0 && isOnNode ? field["containerPort"].numberOr(0) : written,
                            field["hostIP"].text()};
            if (!port.address.empty() && port.host == 0)
                warn(field, "host-ip-without-port", Api::tr("\"hostIP\" has no effect without \"hostPort\"."),
                     Api::tr("Add \"hostPort\", or remove \"hostIP\"."));
            auto &others = ports[{field["containerPort"].numberOr(0), field["protocol"].textOr("TCP")}];
            for (const Port &other : others) {
                if (port.address == other.address && port.host == other.host)
                    repeated(field, other.field, declaredTwice(field, other.field));
                else if (port.host == 0 || other.host == 0)
                    repeated(field, other.field, Api::tr("This port is declared twice, once on the node too."));
                else if (port.host == other.host && port.address.empty() != other.address.empty())
                    repeated(field, other.field,
                             Api::tr("This port takes the node's port on one address and on all of them."));
            }
            others.push_back(port);
        }
    for (const Field &container : containersOf(spec))
        for (const Field &field : container["ports"].items())
            if (const std::string_view name = field["name"].text(); !name.empty())
                if (const auto [first, isNew] = names.emplace(name, field); !isNew)
                    repeated(field, first->second,
                             Api::tr("Two ports are called \"%1\", and Services find only the first.")
                                 .arg(quotedShort(name)));
}

} // namespace

void warnAboutPods(const Field &owner, bool isTemplate)
{
    const Field spec = owner["spec"];
    warnAboutNodes(spec);
    warnAboutSpreading(spec);
    warnAboutProfiles(owner, isTemplate);
    warnAboutVolumes(spec);
    warnAboutRepeated(spec);
    warnAboutAmounts(spec["overhead"]);
    for (const Field &container : containersOf(spec)) {
        warnAboutResources(container["resources"], isTemplate);
        warnAboutVariables(container);
    }
    warnAboutPorts(spec, isTemplate);
    // A Pod's own negative time is set to 1 before anybody looks.
    if (const Field grace = spec["terminationGracePeriodSeconds"]; isTemplate && grace.numberOr(0) < 0)
        warn(grace, "grace-period-negative", Api::tr("A grace period below zero counts as 1 second."),
             Api::tr("Write the seconds that the program needs to stop."));
}

} // namespace slipway
