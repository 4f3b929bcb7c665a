// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/podsecurity.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

QString containerName(NodeRef container)
{
    return qs(container["name"].value());
}

QString aboutMissing(const PodSecurityObstacle &obstacle)
{
    const QString container = containerName(obstacle.node);
    switch (obstacle.control) {
    case PodSecurityControl::PrivilegeEscalation:
        return Rules::tr("Container \"%1\" does not set allowPrivilegeEscalation to false.").arg(container);
    case PodSecurityControl::RunAsNonRoot:
        return Rules::tr("Neither the Pod nor container \"%1\" sets runAsNonRoot to true.").arg(container);
    case PodSecurityControl::SeccompProfile:
        return Rules::tr("Neither the Pod nor container \"%1\" sets a seccompProfile.").arg(container);
    default:
        return Rules::tr("Container \"%1\" does not drop all capabilities.").arg(container);
    }
}

} // namespace

QString toSentence(const PodSecurityObstacle &obstacle)
{
    if (!obstacle.missing.isEmpty())
        return aboutMissing(obstacle);
    const QString key = qs(obstacle.node.keyText());
    const QString value = qs(obstacle.node.value());
    switch (obstacle.control) {
    case PodSecurityControl::AddedCapabilities:
    case PodSecurityControl::DroppedCapabilities:
        return Rules::tr("The capability %1 is added.").arg(value);
    case PodSecurityControl::HostPathVolumes:
        return Rules::tr("A volume is the folder \"%1\" of the node.").arg(qs(obstacle.node["path"].value()));
    case PodSecurityControl::Sysctls:
        return Rules::tr("The kernel setting \"%1\" is not among the safe ones.").arg(value);
    case PodSecurityControl::VolumeTypes:
        return Rules::tr("A volume is of the type %1.").arg(key);
    case PodSecurityControl::HostProbes:
        return Rules::tr("A probe or hook calls the host \"%1\" instead of its own Pod.").arg(value);
    case PodSecurityControl::AppArmor:
        return Rules::tr("AppArmor is switched off by \"%1\".").arg(value);
    case PodSecurityControl::Seccomp:
        return Rules::tr("Seccomp is switched off by \"%1\".").arg(value);
    case PodSecurityControl::SELinux:
        return key == QLatin1String("type")
                   ? Rules::tr("The SELinux type \"%1\" is none of those that containers may have.").arg(value)
                   : Rules::tr("The SELinux %1 is set to \"%2\".", "user or role, and its value").arg(key, value);
    case PodSecurityControl::ProcMount:
    case PodSecurityControl::ProcMountDefault:
        return Rules::tr("The container sees all of /proc (procMount is %1).").arg(value);
    default:
        return Rules::tr("%1 is %2.", "a field and its value").arg(key, value);
    }
}

} // namespace slipway
