// SPDX-License-Identifier: GPL-3.0-or-later
// What the level "restricted" of the Pod Security Standards asks for; podsecurity.h knows where it is missing.
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/podfindings.h"

#include <algorithm>

namespace slipway
{

namespace
{

using Control = PodSecurityControl;

NodePath below(const Scope &scope, NodeRef owner, const NodePath &keys)
{
    return scope.pathOf(owner) / keys;
}

/// Such a container has all rights anyway, and the server refuses to take one of them away.
bool hasAllRights(NodeRef container)
{
    const NodeRef context = container["securityContext"];
    const NodeRef added = context["capabilities"]["add"];
    return flagOf(context["privileged"]) == Flag::True || anyOf(added, [](NodeRef one) {
               return one.value() == "SYS_ADMIN" || one.value() == "CAP_SYS_ADMIN" || one.value() == "ALL";
           });
}

std::vector<Diagnostic> runCapabilities(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const PodSecurityObstacle &obstacle : obstaclesOf(podPartsOf(scope), Control::DroppedCapabilities)) {
        if (obstacle.missing.isEmpty()) {
            Diagnostic finding =
                scope.at(obstacle.node, "",
                         Rules::tr("The right %1 is more than most programs need.").arg(qs(obstacle.node.value())),
                         Rules::tr("Try without it; only NET_BIND_SERVICE is allowed everywhere."));
            offerRemoval(finding, scope, Rules::tr("Remove the capability %1").arg(qs(obstacle.node.value())),
                         obstacle.node);
            found.push_back(std::move(finding));
            continue;
        }
        const NodeRef container = obstacle.node;
        const NodeRef context = container["securityContext"];
        if (hasAllRights(container) || hasUnknownKey(scope, container) || hasUnknownKey(scope, context) ||
            hasUnknownKey(scope, context["capabilities"]))
            continue;
        Diagnostic finding =
            lacking(scope, container, obstacle.missing,
                    Rules::tr("Container \"%1\" starts with special rights that most programs never need.")
                        .arg(qs(container["name"].value())),
                    Rules::tr("Drop all of them, and add back what the program fails without."));
        offerValue(finding, scope, Rules::tr("Drop all capabilities"), below(scope, container, obstacle.missing),
                   Value::list({"ALL"}));
        found.push_back(std::move(finding));
    }
    return found;
}

std::vector<Diagnostic> runPrivilegeEscalation(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const PodSecurityObstacle &obstacle : obstaclesOf(podPartsOf(scope), Control::PrivilegeEscalation)) {
        const bool isWritten = obstacle.missing.isEmpty();
        const NodeRef container = isWritten ? obstacle.node.parent().parent() : obstacle.node;
        if (hasAllRights(container))
            continue;
        const QString message = Rules::tr("The program in container \"%1\" may gain more rights than it started with.")
                                    .arg(qs(container["name"].value()));
        const QString next = Rules::tr("Set allowPrivilegeEscalation to false.");
        if (!isWritten && !canLack(scope, container, obstacle.missing))
            continue;
        Diagnostic finding = isWritten ? scope.at(obstacle.node, "", message, next)
                                       : lacking(scope, container, obstacle.missing, message, next);
        if (isWritten)
            offerSource(finding, scope, Rules::tr("Forbid it"), obstacle.node, "false");
        else
            offerValue(finding, scope, Rules::tr("Forbid it"), below(scope, container, obstacle.missing), false,
                       FixSafety::Safe);
        found.push_back(std::move(finding));
    }
    return found;
}

std::vector<Diagnostic> runSeccomp(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const PodParts pod = podPartsOf(scope);
    for (const PodSecurityObstacle &obstacle : obstaclesOf(pod, Control::Seccomp)) {
        Diagnostic finding = scope.at(obstacle.node, "",
                                      Rules::tr("The program may call everything that the kernel of the node offers."),
                                      Rules::tr("Write RuntimeDefault, which suits nearly all programs."));
        finding.severity = Severity::Warning;
        offerSource(finding, scope, Rules::tr("Use the profile RuntimeDefault"), obstacle.node, "RuntimeDefault");
        found.push_back(std::move(finding));
    }
    const NodePath profile{"securityContext", "seccompProfile"};
    if (obstaclesOf(pod, Control::SeccompProfile).empty() || !canLack(scope, pod.spec, profile))
        return found;
    Diagnostic finding = lacking(
        scope, pod.spec, profile / "type",
        Rules::tr("No seccomp profile keeps these containers from calls to the kernel that programs do not need."),
        Rules::tr("Set the profile RuntimeDefault for the whole Pod; it suits nearly all programs."));
    offerValue(finding, scope, Rules::tr("Use the profile RuntimeDefault"), below(scope, pod.spec, profile),
               Value::map({{"type", "RuntimeDefault"}}));
    found.push_back(std::move(finding));
    return found;
}

std::vector<Diagnostic> runVolumeTypes(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const PodSecurityObstacle &obstacle : obstaclesOf(podPartsOf(scope), Control::VolumeTypes)) {
        if (!scope.kind || obstacle.node.keyText() == "hostPath") // has a rule of its own
            continue;
        found.push_back(scope.atKey(obstacle.node, "",
                                    Rules::tr("The security level \"restricted\" allows no volume of the type %1.")
                                        .arg(qs(obstacle.node.keyText())),
                                    Rules::tr("Describe the storage in a PersistentVolume, and claim it.")));
    }
    return found;
}

} // namespace

extern const Rule capabilitiesNotDroppedRule;
const Rule capabilitiesNotDroppedRule{
    .info = {.id = "capabilities-not-dropped",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Special rights kept"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "A container gets 14 rights of root by itself, such as changing owners of files. "
                                      "Each is one more thing that an attacker can use."),
             .docs = "tasks/configure-pod-container/security-context/#set-capabilities-for-a-container"},
    .about = About::Pods,
    .object = runCapabilities,
};

extern const Rule privilegeEscalationAllowedRule;
const Rule privilegeEscalationAllowedRule{
    .info = {.id = "privilege-escalation-allowed",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Program may gain rights"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Helpers such as sudo in the image can make an ordinary user root again."),
             .docs = "tasks/configure-pod-container/security-context/"},
    .about = About::Pods,
    .object = runPrivilegeEscalation,
};

extern const Rule seccompMissingRule;
const Rule seccompMissingRule{
    .info = {.id = "seccomp-missing",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No filter for calls to the kernel"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "All containers share the kernel of their node, and a hole in a rarely used call "
                                      "is a way out of the container."),
             .docs = "tutorials/security/seccomp/"},
    .about = About::Pods,
    .object = runSeccomp,
};

extern const Rule volumeTypeRestrictedRule;
const Rule volumeTypeRestrictedRule{
    .info = {.id = "volume-type-restricted",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Volume that strict clusters refuse"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Only administrators should decide which storage outside of the cluster Pods can "
                                      "reach."),
             .docs = "concepts/security/pod-security-standards/"},
    .about = About::Pods,
    .object = runVolumeTypes,
};

} // namespace slipway
