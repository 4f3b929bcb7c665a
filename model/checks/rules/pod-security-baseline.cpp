// SPDX-License-Identifier: GPL-3.0-or-later
// What the level "baseline" of the Pod Security Standards forbids; podsecurity.h knows where it is written.
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/podfindings.h"
#include "checks/serving.h"
#include "checks/volumekinds.h"

#include <array>

namespace slipway
{

namespace
{

using Control = PodSecurityControl;

std::vector<Diagnostic> runPrivileged(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const Control control : {Control::Privileged, Control::HostProcess})
        for (const PodSecurityObstacle &obstacle : obstaclesOf(podPartsOf(scope), control)) {
            Diagnostic finding =
                scope.at(obstacle.node, "",
                         control == Control::Privileged
                             ? Rules::tr("A privileged container can do everything that the node can.")
                             : Rules::tr("A host process runs on the Windows node itself, outside of any container."),
                         Rules::tr("Remove the line, and add the single capability that the program fails without."));
            offerRemoval(finding, scope, Rules::tr("Remove %1").arg(qs(obstacle.node.keyText())), obstacle.node);
            found.push_back(std::move(finding));
        }
    return found;
}

std::vector<Diagnostic> runHostNamespaces(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const PodSecurityObstacle &obstacle : obstaclesOf(podPartsOf(scope), Control::HostNamespaces)) {
        const std::string_view key = obstacle.node.keyText();
        Diagnostic finding = scope.at(
            obstacle.node, "",
            key == "hostNetwork"
                ? Rules::tr("The Pod uses the network of its node, so it sees and can disturb the traffic there.")
            : key == "hostPID"
                ? Rules::tr("The Pod sees all processes of its node and can read or stop them.")
                : Rules::tr("The Pod shares the memory areas that programs of its node exchange data in."),
            Rules::tr("Remove the line, unless this program manages the nodes themselves."));
        offerRemoval(finding, scope, Rules::tr("Remove %1").arg(qs(key)), obstacle.node);
        found.push_back(std::move(finding));
    }
    return found;
}

/// Folders and sockets with which a container rules its node.
QString dangerOf(std::string_view path)
{
    while (path.size() > 1 && path.back() == '/')
        path.remove_suffix(1);
    for (const std::string_view socket : {"/docker.sock", "/containerd.sock", "/crio.sock", "/cri-dockerd.sock"})
        if (path.ends_with(socket))
            return Rules::tr("This socket controls all containers of the node.");
    if (path == "/")
        return Rules::tr("This is all that the node has.");
    for (const std::string_view folder : {"/etc", "/proc", "/var/lib/kubelet", "/root", "/boot", "/dev"})
        if (path == folder || (path.starts_with(folder) && path[folder.size()] == '/' && folder != "/dev"))
            return Rules::tr("The node itself is set up or run from there.");
    return {};
}

Diagnostic aboutHostPath(const Scope &scope, NodeRef source, bool isWritable)
{
    const NodeRef path = source["path"].isScalar() && !source["path"].value().empty() ? source["path"] : source;
    QString message = Rules::tr("The container gets at \"%1\" on its node.").arg(qs(path.value()));
    if (const QString danger = dangerOf(path.value()); !danger.isEmpty())
        message += QLatin1Char(' ') + danger;
    Diagnostic finding =
        scope.at(path, "", message,
                 isWritable ? Rules::tr("Use a claim or an emptyDir, or at least mount it with readOnly.")
                            : Rules::tr("Use a claim or an emptyDir, if the program does not need just this folder."));
    if (!isWritable && dangerOf(path.value()).isEmpty())
        finding.severity = Severity::Hint;
    return finding;
}

/// `readOnly: true` at all mounts of a volume that lack it.
EditSet readOnlyMounts(const Scope &scope, NodeRef volume)
{
    EditSet edits;
    for (const Container &container : scope.containers())
        for (NodeRef mount : container.node["volumeMounts"]) {
            if (mount["name"].value() != volume["name"].value() || flagOf(mount["readOnly"]) == Flag::True)
                continue;
            EditSet one = writtenValue(scope, scope.pathOf(mount) / "readOnly", true);
            if (one.empty())
                return {};
            edits.insert(edits.end(), one.begin(), one.end());
        }
    return edits;
}

bool hasSeveralPods(const Scope &scope)
{
    const auto replicas = replicasOf(scope.facts, scope.object);
    return scope.isKind("DaemonSet") || (replicas && replicas->count > 1);
}

std::vector<Diagnostic> runHostPath(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (scope.kind && scope.isKind("PersistentVolume") && scope.spec()["hostPath"].isMapping())
        found.push_back(aboutHostPath(scope, scope.spec()["hostPath"], true));
    for (const PodSecurityObstacle &obstacle : obstaclesOf(podPartsOf(scope), Control::HostPathVolumes)) {
        const NodeRef volume = obstacle.node.parent();
        const bool isWritable = isMountedForWriting(scope, volume["name"].value());
        Diagnostic finding = aboutHostPath(scope, obstacle.node, isWritable);
        if (dangerOf(obstacle.node["path"].value()).isEmpty()) {
            if (isWritable)
                offerEdits(finding, scope, Rules::tr("Mount it only for reading"), readOnlyMounts(scope, volume));
            offerClaimForFolder(scope, volume, hasSeveralPods(scope), finding);
        }
        offerEntry(finding, scope, Rules::tr("Use an empty folder of the Pod instead"), obstacle.node, "emptyDir: {}");
        found.push_back(std::move(finding));
    }
    return found;
}

std::vector<Diagnostic> runHostPort(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const PodSecurityObstacle &obstacle : obstaclesOf(podPartsOf(scope), Control::HostPorts)) {
        Diagnostic finding =
            scope.at(obstacle.node, "",
                     Rules::tr("Port %1 is opened on the node itself, past Services and network policies.")
                         .arg(qs(obstacle.node.value())),
                     Rules::tr("Let a Service lead to the container, and remove the line."));
        offerRemoval(finding, scope, Rules::tr("Remove %1").arg(qs(obstacle.node.keyText())), obstacle.node);
        found.push_back(std::move(finding));
    }
    return found;
}

struct Meaning {
    std::string_view capability{};
    const char *text = nullptr;
};

constexpr std::array<Meaning, 15> Meanings{{
    {"ALL", QT_TRANSLATE_NOOP("slipway::Rules", "ALL gives the program every right that root has on the node.")},
    {"SYS_ADMIN", QT_TRANSLATE_NOOP("slipway::Rules", "SYS_ADMIN is nearly as much as being root on the node.")},
    {"NET_ADMIN",
     QT_TRANSLATE_NOOP("slipway::Rules", "NET_ADMIN lets the program change addresses, routes and firewalls.")},
    {"NET_RAW",
     QT_TRANSLATE_NOOP("slipway::Rules", "NET_RAW lets the program send packets that pretend to come from others.")},
    {"SYS_PTRACE",
     QT_TRANSLATE_NOOP("slipway::Rules", "SYS_PTRACE lets the program read and change the memory of other programs.")},
    {"SYS_MODULE",
     QT_TRANSLATE_NOOP("slipway::Rules", "SYS_MODULE lets the program load code into the kernel of the node.")},
    {"SYS_RAWIO", QT_TRANSLATE_NOOP("slipway::Rules", "SYS_RAWIO lets the program read and write devices directly.")},
    {"SYS_TIME", QT_TRANSLATE_NOOP("slipway::Rules", "SYS_TIME lets the program set the clock of the node.")},
    {"SYS_BOOT", QT_TRANSLATE_NOOP("slipway::Rules", "SYS_BOOT lets the program restart the node.")},
    {"SYS_NICE", QT_TRANSLATE_NOOP("slipway::Rules", "SYS_NICE lets the program take computing time from others.")},
    {"SYS_RESOURCE", QT_TRANSLATE_NOOP("slipway::Rules", "SYS_RESOURCE lets the program pass over its limits.")},
    {"IPC_LOCK", QT_TRANSLATE_NOOP("slipway::Rules", "IPC_LOCK lets the program keep memory of the node for itself.")},
    {"DAC_READ_SEARCH",
     QT_TRANSLATE_NOOP("slipway::Rules", "DAC_READ_SEARCH lets the program read every file that it can reach.")},
    {"BPF", QT_TRANSLATE_NOOP("slipway::Rules", "BPF lets the program run code inside the kernel of the node.")},
    {"SYSLOG", QT_TRANSLATE_NOOP("slipway::Rules", "SYSLOG lets the program read the log of the node's kernel.")},
}};

QString meaningOf(std::string_view capability)
{
    for (const Meaning &meaning : Meanings)
        if (meaning.capability == capability)
            return Rules::tr(meaning.text);
    return Rules::tr("\"%1\" is a right that containers do not have by themselves.").arg(qs(capability));
}

std::vector<Diagnostic> runCapabilitiesRisky(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const PodSecurityObstacle &obstacle : obstaclesOf(podPartsOf(scope), Control::AddedCapabilities)) {
        Diagnostic finding = scope.at(obstacle.node, "", meaningOf(obstacle.node.value()),
                                      Rules::tr("Add it only if the program fails without it."));
        offerRemoval(finding, scope, Rules::tr("Remove the capability %1").arg(qs(obstacle.node.value())),
                     obstacle.node);
        found.push_back(std::move(finding));
    }
    return found;
}

std::vector<Diagnostic> runKernelSetting(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const auto add = [&](NodeRef node, const QString &message, NodeRef removed) {
        Diagnostic finding =
            scope.at(node, "", message, Rules::tr("Remove it, unless the program cannot work without it."));
        offerRemoval(finding, scope, Rules::tr("Remove it"), removed);
        found.push_back(std::move(finding));
    };
    for (const Control control :
         {Control::Sysctls, Control::ProcMount, Control::SELinux, Control::AppArmor, Control::HostProbes})
        for (const PodSecurityObstacle &obstacle : obstaclesOf(podPartsOf(scope), control))
            add(obstacle.node, toSentence(obstacle),
                control == Control::Sysctls ? obstacle.node.parent() : obstacle.node);
    if (scope.kind)
        for (const Container &container : scope.containers())
            for (NodeRef mount : container.node["volumeMounts"])
                if (const NodeRef propagation = mount["mountPropagation"]; propagation.value() == "Bidirectional")
                    add(propagation,
                        Rules::tr("What the container mounts below \"%1\" appears on its node and in other Pods.")
                            .arg(qs(mount["mountPath"].value())),
                        propagation);
    return found;
}

} // namespace

extern const Rule privilegedContainerRule;
const Rule privilegedContainerRule{
    .info = {.id = "privileged-container",
             .tier = Tier::Security,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Container with all rights of the node"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "One hole in the program then opens the whole node, with every Pod on it."),
             .docs = "concepts/security/pod-security-standards/"},
    .about = About::Pods,
    .object = runPrivileged,
};

extern const Rule hostNamespacesRule;
const Rule hostNamespacesRule{
    .info = {.id = "host-namespaces",
             .tier = Tier::Security,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Pod that is not kept apart from its node"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "The walls between containers are what keeps a broken program from harming the others."),
             .docs = "concepts/security/pod-security-standards/"},
    .about = About::Pods,
    .object = runHostNamespaces,
};

extern const Rule hostPathVolumeRule;
const Rule hostPathVolumeRule{
    .info = {.id = "host-path-volume",
             .tier = Tier::Security,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Folder of the node in a container"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "A program that is broken into can read what is there, and change what the node "
                                      "or other Pods rely on."),
             .docs = "concepts/storage/volumes/#hostpath"},
    .object = runHostPath,
};

extern const Rule hostPortUsedRule;
const Rule hostPortUsedRule{
    .info = {.id = "host-port-used",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Port opened on the node"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Whoever reaches the node reaches the program, and the port is taken for all "
                                      "other Pods there."),
             .docs = "concepts/security/pod-security-standards/"},
    .about = About::Pods,
    .object = runHostPort,
};

extern const Rule capabilitiesRiskyRule;
const Rule capabilitiesRiskyRule{
    .info = {.id = "capabilities-risky",
             .tier = Tier::Security,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Risky right added"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "An attacker who gets into the program has its rights, and with this one often a "
                                      "way out of the container."),
             .docs = "tasks/configure-pod-container/security-context/#set-capabilities-for-a-container"},
    .about = About::Pods,
    .object = runCapabilitiesRisky,
};

extern const Rule kernelSettingUnsafeRule;
const Rule kernelSettingUnsafeRule{
    .info = {.id = "kernel-setting-unsafe",
             .tier = Tier::Security,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Setting that weakens the wall to the node"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "It lets the container reach further than others do, so many clusters refuse it."),
             .docs = "concepts/security/pod-security-standards/"},
    .about = About::Pods,
    .object = runKernelSetting,
};

} // namespace slipway
