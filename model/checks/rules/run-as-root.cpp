// SPDX-License-Identifier: GPL-3.0-or-later
// Which user the programs of a Pod run as.
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/podfindings.h"

#include <set>

namespace slipway
{

namespace
{

constexpr std::int64_t FreeUser = 10001; ///< belongs to nobody on nodes or in usual images

std::optional<std::int64_t> numberOf(NodeRef node)
{
    const Value value = node.isScalar() ? Value::fromNode(node) : Value();
    return value.asInt() ? std::optional(*value.asInt()) : std::nullopt;
}

/// Root inside a user namespace is nobody on the node, and Windows has no root.
bool canBeRoot(const Scope &scope)
{
    return scope.kind && scope.pod() && flagOf(scope.pod()->spec["hostUsers"]) != Flag::False &&
           scope.pod()->spec["os"]["name"].value() != "windows";
}

std::vector<Diagnostic> asRoot(const Scope &scope)
{
    std::vector<Diagnostic> found;
    std::set<NodeId> told; // one setting of the Pod counts for many containers
    for (const Container &container : scope.containers())
        for (const char *key : {"runAsUser", "runAsGroup"}) {
            const NodeRef setting = securitySetting(scope, container, key);
            if (numberOf(setting) != 0 || !told.insert(setting.id()).second)
                continue;
            const bool isUser = std::string_view(key) == "runAsUser";
            Diagnostic finding = scope.at(setting, "",
                                          isUser ? Rules::tr("The program runs as root.")
                                                 : Rules::tr("The program runs in the group of root."),
                                          Rules::tr("Choose a number above 0 that the image can work with."));
            offerSource(finding, scope, Rules::tr("Use the number %1").arg(FreeUser), setting,
                        std::to_string(FreeUser));
            found.push_back(std::move(finding));
        }
    return found;
}

bool mayBecomeRoot(const Scope &scope, const Container &container)
{
    return flagOf(securitySetting(scope, container, "runAsNonRoot")) == Flag::Absent &&
           flagOf(securitySetting(scope, container, "runAsUser")) == Flag::Absent;
}

std::vector<Diagnostic> runAsRoot(const Scope &scope)
{
    if (!canBeRoot(scope))
        return {};
    std::vector<Diagnostic> found = asRoot(scope);
    QStringList names;
    for (const Container &container : scope.containers())
        if (mayBecomeRoot(scope, container) && canLack(scope, container.node, {"securityContext", "runAsNonRoot"}))
            names.append(qs(container.name));
    const NodeRef spec = scope.pod()->spec;
    if (names.isEmpty() || !canLack(scope, spec, {"securityContext", "runAsNonRoot"}))
        return found;
    Diagnostic finding =
        lacking(scope, spec, {"securityContext", "runAsNonRoot"},
                names.size() == 1 ? Rules::tr("Nothing prevents container \"%1\" from running as root.").arg(names[0])
                                  : Rules::tr("Nothing prevents these containers from running as root: %1.")
                                        .arg(names.join(QStringLiteral(", "))),
                Rules::tr("Set runAsNonRoot to true and a runAsUser above 0 that the image can work with."));
    finding.severity = Severity::Hint;
    Value::Map entries{{"runAsNonRoot", true}};
    if (flagOf(spec["securityContext"]["runAsUser"]) == Flag::Absent)
        entries.emplace_back("runAsUser", FreeUser);
    offerValues(finding, scope, Rules::tr("Run as user %1").arg(FreeUser), scope.pathOf(spec) / "securityContext",
                entries);
    found.push_back(std::move(finding));
    return found;
}

std::vector<Diagnostic> runLowUser(const Scope &scope)
{
    constexpr std::int64_t FirstFree = 10000;
    std::vector<Diagnostic> found;
    if (!canBeRoot(scope))
        return found;
    std::set<NodeId> told;
    for (const Container &container : scope.containers())
        for (const char *key : {"runAsUser", "runAsGroup"}) {
            const NodeRef setting = securitySetting(scope, container, key);
            const auto number = numberOf(setting);
            if (!number || *number <= 0 || *number >= FirstFree || !told.insert(setting.id()).second)
                continue;
            Diagnostic finding =
                scope.at(setting, "", Rules::tr("The number %1 may also belong to a user of the node.").arg(*number),
                         Rules::tr("Choose a number from %1 on, if the image can work with it.").arg(FirstFree));
            offerSource(finding, scope, Rules::tr("Use the number %1").arg(FreeUser), setting,
                        std::to_string(FreeUser));
            found.push_back(std::move(finding));
        }
    return found;
}

} // namespace

extern const Rule runAsRootRule;
const Rule runAsRootRule{
    .info = {.id = "run-as-root",
             .tier = Tier::Security,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Program runs as root"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Whoever breaks into a program that runs as root is root too, and has the "
                                      "shortest way out of the container."),
             .docs = "tasks/configure-pod-container/security-context/"},
    .about = About::Pods,
    .object = runAsRoot,
};

extern const Rule userIdLowRule;
const Rule userIdLowRule{
    .info = {.id = "user-id-low",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "User number that nodes use too"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Outside of its container the program would have the rights of that user."),
             .docs = "tasks/configure-pod-container/security-context/"},
    .about = About::Pods,
    .object = runLowUser,
};

} // namespace slipway
