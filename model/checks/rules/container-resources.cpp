// SPDX-License-Identifier: GPL-3.0-or-later
// What containers ask for and what they may use at most.
#include "checks/fixes.h"
#include "checks/podfindings.h"
#include "schema/quantity.h"

#include <algorithm>
#include <cmath>

namespace slipway
{

namespace
{

struct Amount {
    std::string_view resource{};
    std::string_view usual{}; ///< to begin with, where nothing is known
};
constexpr Amount Cpu{"cpu", "100m"};
constexpr Amount Memory{"memory", "128Mi"};

bool isMain(const Container &container)
{
    return !container.isInit || container.isSidecar;
}

bool isWritten(NodeRef resources, std::string_view list, std::string_view resource)
{
    const NodeRef amount = resources[list][resource];
    return amount && !amount.isNull();
}

/// Of the container itself or of the whole Pod; a limit also counts as a request.
bool asks(const Scope &scope, const Container &container, std::string_view resource)
{
    for (const NodeRef resources : {container.node["resources"], scope.pod()->spec["resources"]})
        if (isWritten(resources, "requests", resource) || isWritten(resources, "limits", resource))
            return true;
    return scope.facts.hasLimitDefault(scope.object.id.ns, resource, false);
}

bool isLimited(const Scope &scope, const Container &container, std::string_view resource)
{
    return isWritten(container.node["resources"], "limits", resource) ||
           isWritten(scope.pod()->spec["resources"], "limits", resource) ||
           scope.facts.hasLimitDefault(scope.object.id.ns, resource, true);
}

/// Twice the amount in the same unit, where that is a whole number.
std::string doubled(NodeRef amount, std::string_view otherwise)
{
    const auto quantity = amount.isScalar() ? Quantity::parse(amount.value()) : std::nullopt;
    const std::string_view digits = amount.value().substr(0, amount.value().find_first_not_of("0123456789"));
    if (!quantity || quantity->value <= 0 || digits.empty() || digits.size() > 9 ||
        digits.size() + quantity->suffix.size() != amount.value().size())
        return std::string(otherwise);
    return std::to_string(2 * std::stoll(std::string(digits))) + quantity->suffix;
}

template <typename Check>
std::vector<Diagnostic> eachContainer(const Scope &scope, bool onlyMain, Check check)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.pod())
        return found;
    for (const Container &container : scope.containers())
        if (container.node.isMapping() && (!onlyMain || isMain(container)))
            if (std::optional<Diagnostic> finding = check(container))
                found.push_back(std::move(*finding));
    return found;
}

std::vector<Diagnostic> runRequests(const Scope &scope)
{
    return eachContainer(scope, true, [&](const Container &container) -> std::optional<Diagnostic> {
        Value::Map missing;
        for (const Amount &amount : {Cpu, Memory})
            if (!asks(scope, container, amount.resource) &&
                canLack(scope, container.node, {"resources", "requests", std::string(amount.resource)}))
                missing.emplace_back(amount.resource, Value(amount.usual));
        if (missing.empty())
            return {};
        const QString name = qs(container.name);
        NodePath keys{"resources", "requests"};
        if (missing.size() == 1)
            keys.append(missing.front().first);
        Diagnostic finding = lacking(
            scope, container.node, keys,
            missing.size() == 2 ? Rules::tr("Container \"%1\" does not say how much CPU and memory it needs.").arg(name)
            : missing.front().first == "cpu"
                ? Rules::tr("Container \"%1\" does not say how much CPU it needs.").arg(name)
                : Rules::tr("Container \"%1\" does not say how much memory it needs.").arg(name),
            Rules::tr("Write what it normally uses; measure it, or begin with %1 CPU and %2 memory.")
                .arg(qs(Cpu.usual), qs(Memory.usual)));
        offerValues(finding, scope, Rules::tr("Ask for a little to begin with"),
                    scope.pathOf(container.node) / NodePath{"resources", "requests"}, missing);
        return finding;
    });
}

/// A rule about one missing limit.
std::optional<Diagnostic> withoutLimit(const Scope &scope, const Container &container, std::string_view resource,
                                       const QString &message, const QString &next, std::string_view usual)
{
    const NodePath keys{"resources", "limits", std::string(resource)};
    if (isLimited(scope, container, resource) || !canLack(scope, container.node, keys))
        return {};
    Diagnostic finding = lacking(scope, container.node, keys, message, next);
    const std::string limit = doubled(container.node["resources"]["requests"][resource], usual);
    offerValue(finding, scope, Rules::tr("Set the limit to %1").arg(qs(limit)), scope.pathOf(container.node) / keys,
               limit);
    return finding;
}

std::vector<Diagnostic> runMemoryLimit(const Scope &scope)
{
    return eachContainer(scope, true, [&](const Container &container) {
        return withoutLimit(scope, container, "memory",
                            Rules::tr("Container \"%1\" may use all memory of its node.").arg(qs(container.name)),
                            Rules::tr("Set a limit somewhat above what it normally uses."), "256Mi");
    });
}

std::vector<Diagnostic> runCpuLimit(const Scope &scope)
{
    return eachContainer(scope, false, [&](const Container &container) {
        return withoutLimit(scope, container, "cpu",
                            Rules::tr("Container \"%1\" may use all free CPU of its node.").arg(qs(container.name)),
                            Rules::tr("Set a limit, if your team wants one."), "500m");
    });
}

std::vector<Diagnostic> runEphemeralStorage(const Scope &scope)
{
    return eachContainer(scope, false, [&](const Container &container) -> std::optional<Diagnostic> {
        if (isWritten(container.node["resources"], "requests", "ephemeral-storage"))
            return {};
        return withoutLimit(scope, container, "ephemeral-storage",
                            Rules::tr("Container \"%1\" may fill the disk of its node.").arg(qs(container.name)),
                            Rules::tr("Say how much logs and temporary files may take."), "1Gi");
    });
}

bool isSame(long double a, long double b)
{
    return std::fabs(a - b) <= 1e-9L * std::fabs(a);
}

std::vector<Diagnostic> runDiffer(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (const Container &container : scope.containers())
        for (const std::string_view resource : {"cpu", "memory"}) {
            const NodeRef request = container.node["resources"]["requests"][resource];
            const NodeRef limit = container.node["resources"]["limits"][resource];
            const auto asked = Quantity::parse(request.value());
            const auto most = Quantity::parse(limit.value());
            if (request.value().empty() || limit.value().empty() || !asked || !most ||
                isSame(asked->value, most->value))
                continue;
            Diagnostic finding = scope.at(
                request, "", Rules::tr("Container \"%1\" asks for less than it may use.").arg(qs(container.name)),
                Rules::tr("Write %1 here too, if this Pod must be the last to be thrown out.").arg(qs(limit.value())));
            offerValue(finding, scope, Rules::tr("Ask for %1").arg(qs(limit.value())), scope.pathOf(request),
                       Value::fromNode(limit));
            found.push_back(std::move(finding));
        }
    return found;
}

} // namespace

extern const Rule requestsMissingRule;
const Rule requestsMissingRule{
    .info = {.id = "requests-missing",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Container without requests"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "The scheduler counts it as needing nothing, so nodes get overfull, and such Pods "
                                   "are among the first to be thrown out."),
             .docs = "concepts/configuration/manage-resources-containers/"},
    .about = About::Pods,
    .object = runRequests,
};

extern const Rule memoryLimitMissingRule;
const Rule memoryLimitMissingRule{
    .info = {.id = "memory-limit-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Container without a memory limit"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Without one a program that leaks memory takes down the whole node."),
             .docs = "concepts/configuration/manage-resources-containers/"},
    .about = About::Pods,
    .object = runMemoryLimit,
};

extern const Rule cpuLimitMissingRule;
const Rule cpuLimitMissingRule{
    .info = {.id = "cpu-limit-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Container without a CPU limit"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Some teams want one, so that no program slows down others; some avoid it, since "
                                      "it slows programs down even on an idle node."),
             .docs = "concepts/configuration/manage-resources-containers/"},
    .about = About::Pods,
    .object = runCpuLimit,
};

extern const Rule ephemeralStorageMissingRule;
const Rule ephemeralStorageMissingRule{
    .info = {.id = "ephemeral-storage-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Container that may fill the disk"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "When the disk of a node is full, Pods are thrown out, and not only this one."),
             .docs = "concepts/storage/ephemeral-storage/"},
    .about = About::Pods,
    .object = runEphemeralStorage,
};

extern const Rule requestsDifferFromLimitsRule;
const Rule requestsDifferFromLimitsRule{
    .info = {.id = "requests-differ-from-limits",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Request and limit differ"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Equal values put the Pod into the class Guaranteed, which is thrown out last."),
             .docs = "concepts/workloads/pods/pod-qos/"},
    .about = About::Pods,
    .object = runDiffer,
};

} // namespace slipway
