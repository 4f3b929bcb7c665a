// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "schema/kubernetesversion.h"

#include <QString>

namespace slipway
{

/// The levels of the Pod Security Standards, from the most open to the strictest.
enum class PodSecurityLevel { Privileged, Baseline, Restricted };
/// "baseline", as in the labels of a Namespace.
const char *nameOf(PodSecurityLevel level);

/// What the standards look at, policies up to v1.36.
enum class PodSecurityControl {
    HostProcess,
    HostNamespaces,
    Privileged,
    AddedCapabilities,
    HostPathVolumes,
    HostPorts,
    HostProbes,
    AppArmor,
    SELinux,
    ProcMount,
    Seccomp,
    Sysctls,
    // The strictest level asks for these on top.
    ProcMountDefault,
    VolumeTypes,
    PrivilegeEscalation,
    RunAsNonRoot,
    RunAsUser,
    SeccompProfile,
    DroppedCapabilities,
};
PodSecurityLevel levelOf(PodSecurityControl control);

/// A field that a level does not allow as it is.
struct PodSecurityObstacle {
    PodSecurityControl control = PodSecurityControl::HostProcess;
    NodeRef node{};     ///< the value that is not allowed, or the mapping that lacks `missing`
    NodePath missing{}; ///< below the node; empty where the node itself is the trouble
    NodePath path() const { return node.path() / missing; } ///< from the root of the document
    TextRange shownAt() const; ///< bytes of the document: the value, or the first line of what lacks something
};

/// The parts of a Pod, or of the template that Pods are made from, that the standards look at.
struct PodParts {
    NodeRef metadata{};
    NodeRef spec{};
    KubernetesVersion version = KnownVersion; ///< whose policies count
};
/// Of an object that runs Pods; nothing for all others.
std::optional<PodParts> podPartsOf(const Object &object);

/// What stands between the Pod and one control. Values that are no such setting (a text where true or false belongs)
/// are left to the checks of the schema.
std::vector<PodSecurityObstacle> obstaclesOf(const PodParts &pod, PodSecurityControl control);

/// How a Pod stands to the standards: the strictest level it meets and what keeps it from the next one.
struct PodSecurity {
    PodSecurityLevel level = PodSecurityLevel::Restricted;
    std::vector<PodSecurityObstacle> obstacles{}; ///< to the next level; none for the strictest
    PodSecurityLevel nextLevel() const;           ///< the strictest has none and gives itself
};
PodSecurity podSecurityOf(const PodParts &pod);

/// One sentence about an obstacle, with the offending value.
QString toSentence(const PodSecurityObstacle &obstacle);

/// Whether a container may be given the capability at the level "baseline".
bool isBaselineCapability(std::string_view capability);

} // namespace slipway
