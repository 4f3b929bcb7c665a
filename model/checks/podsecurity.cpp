// SPDX-License-Identifier: GPL-3.0-or-later
// Source: "Pod Security Standards" of the Kubernetes documentation and k8s.io/pod-security-admission/policy of v1.36.
#include "checks/podsecurity.h"

#include "checks/nodes.h"
#include "checks/ports.h"
#include "graph/podtemplate.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

using Obstacles = std::vector<PodSecurityObstacle>;
using Control = PodSecurityControl;

template <std::size_t Count>
bool isOneOf(std::string_view text, const std::array<std::string_view, Count> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

constexpr std::array<std::string_view, 13> BaselineCapabilities{
    "AUDIT_WRITE",      "CHOWN",  "DAC_OVERRIDE", "FOWNER",  "FSETID",    "KILL", "MKNOD", "SETFCAP",
    "NET_BIND_SERVICE", "SETGID", "SETUID",       "SETPCAP", "SYS_CHROOT"};

/// Something that the policies allow from a version on.
struct Allowed {
    std::string_view name{};
    KubernetesVersion since{0};
};

template <std::size_t Count>
bool isAllowed(std::string_view name, const std::array<Allowed, Count> &allowed, KubernetesVersion version)
{
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](const Allowed &one) { return one.name == name && one.since <= version; });
}

constexpr std::array<Allowed, 12> SafeSysctls{{{"kernel.shm_rmid_forced"},
                                               {"net.ipv4.ip_local_port_range"},
                                               {"net.ipv4.ip_local_reserved_ports", {27}},
                                               {"net.ipv4.ping_group_range"},
                                               {"net.ipv4.ip_unprivileged_port_start"},
                                               {"net.ipv4.tcp_syncookies"},
                                               {"net.ipv4.tcp_keepalive_time", {29}},
                                               {"net.ipv4.tcp_keepalive_intvl", {29}},
                                               {"net.ipv4.tcp_keepalive_probes", {29}},
                                               {"net.ipv4.tcp_fin_timeout", {29}},
                                               {"net.ipv4.tcp_rmem", {32}},
                                               {"net.ipv4.tcp_wmem", {32}}}};

constexpr std::array<Allowed, 5> SELinuxTypes{
    {{""}, {"container_t"}, {"container_init_t"}, {"container_kvm_t"}, {"container_engine_t", {31}}}};

constexpr std::array<Allowed, 9> RestrictedVolumes{{{"configMap"},
                                                    {"csi"},
                                                    {"downwardAPI"},
                                                    {"emptyDir"},
                                                    {"ephemeral"},
                                                    {"image", {33}},
                                                    {"persistentVolumeClaim"},
                                                    {"projected"},
                                                    {"secret"}}};

constexpr std::string_view AppArmorAnnotation = "container.apparmor.security.beta.kubernetes.io/";

std::vector<NodeRef> containersOf(const PodParts &pod)
{
    std::vector<NodeRef> containers;
    for (const char *list : {"initContainers", "containers", "ephemeralContainers"})
        for (NodeRef container : pod.spec[list])
            if (container.isMapping())
                containers.push_back(container);
    return containers;
}

/// The securityContext of the Pod and those of its containers.
std::vector<NodeRef> contextsOf(const PodParts &pod)
{
    std::vector<NodeRef> contexts{pod.spec["securityContext"]};
    for (NodeRef container : containersOf(pod))
        contexts.push_back(container["securityContext"]);
    return contexts;
}

bool isWindows(const PodParts &pod)
{
    return pod.spec["os"]["name"].value() == "windows";
}

/// Since 1.35 root inside a user namespace of its own counts as no root.
bool hasOwnUsers(const PodParts &pod)
{
    return pod.version >= KubernetesVersion{35} && flagOf(pod.spec["hostUsers"]) == Flag::False;
}

/// A mapping can be given a missing key; what is no mapping is the schema's business.
bool canHold(NodeRef mapping)
{
    return !mapping || mapping.isNull() || mapping.isMapping();
}

void addIfTrue(NodeRef flag, Control control, Obstacles &found)
{
    if (flagOf(flag) == Flag::True)
        found.push_back({control, flag, {}});
}

void addHostProcess(const PodParts &pod, Obstacles &found)
{
    for (NodeRef context : contextsOf(pod))
        addIfTrue(context["windowsOptions"]["hostProcess"], Control::HostProcess, found);
}

void addHostNamespaces(const PodParts &pod, Obstacles &found)
{
    for (const char *key : {"hostNetwork", "hostPID", "hostIPC"})
        addIfTrue(pod.spec[key], Control::HostNamespaces, found);
}

void addPrivileged(const PodParts &pod, Obstacles &found)
{
    for (NodeRef container : containersOf(pod))
        addIfTrue(container["securityContext"]["privileged"], Control::Privileged, found);
}

void addAddedCapabilities(const PodParts &pod, Obstacles &found)
{
    for (NodeRef container : containersOf(pod))
        for (NodeRef capability : container["securityContext"]["capabilities"]["add"])
            if (capability.isScalar() && !isBaselineCapability(capability.value()))
                found.push_back({Control::AddedCapabilities, capability, {}});
}

void addHostPathVolumes(const PodParts &pod, Obstacles &found)
{
    for (NodeRef volume : pod.spec["volumes"])
        if (const NodeRef source = volume["hostPath"]; source && !source.isNull())
            found.push_back({Control::HostPathVolumes, source, {}});
}

void addHostPorts(const PodParts &pod, Obstacles &found)
{
    for (NodeRef container : containersOf(pod))
        for (NodeRef port : container["ports"])
            if (const Value number = Value::fromNode(port["hostPort"]); number.asInt() && *number.asInt() != 0)
                found.push_back({Control::HostPorts, port["hostPort"], {}});
}

void addHostProbes(const PodParts &pod, Obstacles &found)
{
    if (pod.version < KubernetesVersion{34})
        return;
    for (NodeRef container : containersOf(pod))
        for (const ProbeOrHook &handler : handlersOf(container))
            for (const char *way : {"httpGet", "tcpSocket"})
                if (const NodeRef host = handler.node[way]["host"]; !host.value().empty() && !host.isNull())
                    found.push_back({Control::HostProbes, host, {}});
}

void addAppArmor(const PodParts &pod, Obstacles &found)
{
    for (NodeRef context : contextsOf(pod))
        if (const NodeRef type = context["appArmorProfile"]["type"]; type.value() == "Unconfined")
            found.push_back({Control::AppArmor, type, {}});
    for (NodeRef annotation : pod.metadata["annotations"]) {
        const std::string_view profile = annotation.value();
        if (annotation.keyText().substr(0, AppArmorAnnotation.size()) == AppArmorAnnotation && !profile.empty() &&
            profile != "runtime/default" && profile.substr(0, 10) != "localhost/")
            found.push_back({Control::AppArmor, annotation, {}});
    }
}

void addSELinux(const PodParts &pod, Obstacles &found)
{
    for (NodeRef context : contextsOf(pod)) {
        const NodeRef options = context["seLinuxOptions"];
        if (const NodeRef type = options["type"]; !isAllowed(type.value(), SELinuxTypes, pod.version))
            found.push_back({Control::SELinux, type, {}});
        for (const char *key : {"user", "role"})
            if (const NodeRef value = options[key]; !value.value().empty() && !value.isNull())
                found.push_back({Control::SELinux, value, {}});
    }
}

void addMountsOfProc(const PodParts &pod, Control control, Obstacles &found)
{
    for (NodeRef container : containersOf(pod))
        if (const NodeRef mount = container["securityContext"]["procMount"]; mount.value() == "Unmasked")
            found.push_back({control, mount, {}});
}

void addProcMount(const PodParts &pod, Obstacles &found)
{
    if (!hasOwnUsers(pod))
        addMountsOfProc(pod, Control::ProcMount, found);
}

void addProcMountDefault(const PodParts &pod, Obstacles &found)
{
    addMountsOfProc(pod, Control::ProcMountDefault, found);
}

void addSeccomp(const PodParts &pod, Obstacles &found)
{
    for (NodeRef context : contextsOf(pod))
        if (const NodeRef type = context["seccompProfile"]["type"]; type.value() == "Unconfined")
            found.push_back({Control::Seccomp, type, {}});
}

void addSysctls(const PodParts &pod, Obstacles &found)
{
    for (NodeRef sysctl : pod.spec["securityContext"]["sysctls"])
        if (const NodeRef name = sysctl["name"];
            !name.value().empty() && !isAllowed(name.value(), SafeSysctls, pod.version))
            found.push_back({Control::Sysctls, name, {}});
}

void addVolumeTypes(const PodParts &pod, Obstacles &found)
{
    for (NodeRef volume : pod.spec["volumes"])
        for (NodeRef source : volume)
            if (source.keyText() != "name" && !source.isNull() &&
                !isAllowed(source.keyText(), RestrictedVolumes, pod.version))
                found.push_back({Control::VolumeTypes, source, {}});
}

void addPrivilegeEscalation(const PodParts &pod, Obstacles &found)
{
    if (isWindows(pod))
        return;
    for (NodeRef container : containersOf(pod)) {
        const NodeRef flag = container["securityContext"]["allowPrivilegeEscalation"];
        if (flagOf(flag) == Flag::True)
            found.push_back({Control::PrivilegeEscalation, flag, {}});
        else if (flagOf(flag) == Flag::Absent && canHold(container["securityContext"]))
            found.push_back({Control::PrivilegeEscalation, container, {"securityContext", "allowPrivilegeEscalation"}});
    }
}

void addRunAsNonRoot(const PodParts &pod, Obstacles &found)
{
    if (hasOwnUsers(pod))
        return;
    const NodeRef ofPod = pod.spec["securityContext"]["runAsNonRoot"];
    if (flagOf(ofPod) == Flag::False)
        found.push_back({Control::RunAsNonRoot, ofPod, {}});
    for (NodeRef container : containersOf(pod)) {
        const NodeRef own = container["securityContext"]["runAsNonRoot"];
        if (flagOf(own) == Flag::False)
            found.push_back({Control::RunAsNonRoot, own, {}});
        else if (flagOf(own) == Flag::Absent && flagOf(ofPod) == Flag::Absent && canHold(pod.spec["securityContext"]))
            found.push_back({Control::RunAsNonRoot, container, {"securityContext", "runAsNonRoot"}});
    }
}

void addRunAsUser(const PodParts &pod, Obstacles &found)
{
    if (hasOwnUsers(pod))
        return;
    for (NodeRef context : contextsOf(pod))
        if (const Value user = Value::fromNode(context["runAsUser"]); user.asInt() && *user.asInt() == 0)
            found.push_back({Control::RunAsUser, context["runAsUser"], {}});
}

void addSeccompProfile(const PodParts &pod, Obstacles &found)
{
    if (isWindows(pod))
        return;
    const NodeRef ofPod = pod.spec["securityContext"]["seccompProfile"];
    if (!canHold(pod.spec["securityContext"]) || ofPod.isMapping())
        return;
    for (NodeRef container : containersOf(pod))
        if (const NodeRef own = container["securityContext"]["seccompProfile"]; !own || own.isNull())
            found.push_back({Control::SeccompProfile, container, {"securityContext", "seccompProfile", "type"}});
}

void addDroppedCapabilities(const PodParts &pod, Obstacles &found)
{
    if (isWindows(pod))
        return;
    for (NodeRef container : containersOf(pod)) {
        const NodeRef capabilities = container["securityContext"]["capabilities"];
        const NodeRef dropped = capabilities["drop"];
        const bool dropsAll = anyOf(dropped, [](NodeRef one) { return one.value() == "ALL"; });
        if (!dropsAll && canHold(container["securityContext"]) && canHold(capabilities) &&
            (!dropped || dropped.isNull() || dropped.isSequence()))
            found.push_back({Control::DroppedCapabilities, container, {"securityContext", "capabilities", "drop"}});
        for (NodeRef added : capabilities["add"])
            if (added.isScalar() && added.value() != "NET_BIND_SERVICE" && isBaselineCapability(added.value()))
                found.push_back({Control::DroppedCapabilities, added, {}});
    }
}

struct ControlEntry {
    Control control{};
    PodSecurityLevel level{};
    void (*add)(const PodParts &pod, Obstacles &found) = nullptr;
};

/// In the order of the enumeration.
constexpr std::array<ControlEntry, 19> Controls{{
    {Control::HostProcess, PodSecurityLevel::Baseline, addHostProcess},
    {Control::HostNamespaces, PodSecurityLevel::Baseline, addHostNamespaces},
    {Control::Privileged, PodSecurityLevel::Baseline, addPrivileged},
    {Control::AddedCapabilities, PodSecurityLevel::Baseline, addAddedCapabilities},
    {Control::HostPathVolumes, PodSecurityLevel::Baseline, addHostPathVolumes},
    {Control::HostPorts, PodSecurityLevel::Baseline, addHostPorts},
    {Control::HostProbes, PodSecurityLevel::Baseline, addHostProbes},
    {Control::AppArmor, PodSecurityLevel::Baseline, addAppArmor},
    {Control::SELinux, PodSecurityLevel::Baseline, addSELinux},
    {Control::ProcMount, PodSecurityLevel::Baseline, addProcMount},
    {Control::Seccomp, PodSecurityLevel::Baseline, addSeccomp},
    {Control::Sysctls, PodSecurityLevel::Baseline, addSysctls},
    {Control::ProcMountDefault, PodSecurityLevel::Restricted, addProcMountDefault},
    {Control::VolumeTypes, PodSecurityLevel::Restricted, addVolumeTypes},
    {Control::PrivilegeEscalation, PodSecurityLevel::Restricted, addPrivilegeEscalation},
    {Control::RunAsNonRoot, PodSecurityLevel::Restricted, addRunAsNonRoot},
    {Control::RunAsUser, PodSecurityLevel::Restricted, addRunAsUser},
    {Control::SeccompProfile, PodSecurityLevel::Restricted, addSeccompProfile},
    {Control::DroppedCapabilities, PodSecurityLevel::Restricted, addDroppedCapabilities},
}};

const ControlEntry &entryOf(Control control)
{
    return Controls[static_cast<std::size_t>(control)];
}

Obstacles obstaclesTo(const PodParts &pod, PodSecurityLevel level)
{
    Obstacles found;
    for (const ControlEntry &entry : Controls)
        if (entry.level == level)
            entry.add(pod, found);
    return found;
}

} // namespace

TextRange PodSecurityObstacle::shownAt() const
{
    TextRange range = node.range().isEmpty() ? node.keyRange() : node.range();
    range.end = std::min(range.end, node.tree()->text().find_first_of("\r\n", range.start));
    return range;
}

PodSecurityLevel PodSecurity::nextLevel() const
{
    return level == PodSecurityLevel::Privileged ? PodSecurityLevel::Baseline : PodSecurityLevel::Restricted;
}

const char *nameOf(PodSecurityLevel level)
{
    constexpr std::array<const char *, 3> names{"privileged", "baseline", "restricted"};
    return names[static_cast<std::size_t>(level)];
}

PodSecurityLevel levelOf(PodSecurityControl control)
{
    return entryOf(control).level;
}

bool isBaselineCapability(std::string_view capability)
{
    return isOneOf(capability, BaselineCapabilities);
}

std::optional<PodParts> podPartsOf(const Object &object)
{
    const std::optional<NodePath> path = podTemplatePath(object.id);
    const NodeRef pod = path ? object.root.find(*path) : NodeRef();
    if (!pod["spec"].isMapping())
        return {};
    return PodParts{pod["metadata"], pod["spec"]};
}

std::vector<PodSecurityObstacle> obstaclesOf(const PodParts &pod, PodSecurityControl control)
{
    Obstacles found;
    entryOf(control).add(pod, found);
    return found;
}

PodSecurity podSecurityOf(const PodParts &pod)
{
    if (Obstacles found = obstaclesTo(pod, PodSecurityLevel::Baseline); !found.empty())
        return {PodSecurityLevel::Privileged, std::move(found)};
    if (Obstacles found = obstaclesTo(pod, PodSecurityLevel::Restricted); !found.empty())
        return {PodSecurityLevel::Baseline, std::move(found)};
    return {};
}

} // namespace slipway
