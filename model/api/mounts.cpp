// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/container.h"
#include "api/formats.h"

namespace slipway
{

namespace
{

using Names = std::map<std::string_view, Field>;

/// The other of a container's two lists of volumes: the server puts names and paths into a map, so of two entries with
/// the same name only the last one's path counts.
struct OtherList {
    OtherList(const Field &list, const char *path)
    {
        std::map<std::string_view, Field> pathOf;
        for (const Field &entry : list.items()) {
            names.insert_or_assign(entry["name"].text(), entry["name"]);
            pathOf.insert_or_assign(entry["name"].text(), entry[path]);
        }
        for (const auto &[name, field] : pathOf)
            paths.emplace(field.text(), field);
    }
    Names names{};
    Names paths{};
};

/// Refuses what stands in the other list too.
void checkNotIn(const Names &others, const Field &field, const QString &list)
{
    const std::string_view text = field.text();
    if (const auto other = others.find(text); other != others.end())
        field
            .invalid(Api::tr("\"%1\" stands in \"%2\" too.").arg(quotedShort(text), list), Api::tr("Keep one of them."))
            .ruled("volume-path-invalid")
            .relate(other->second.node(), Api::tr("The other one."));
}

/// Refuses what stands twice in its own list.
void checkOnce(Names &own, const Field &field)
{
    const std::string_view text = field.text();
    if (const auto [first, isNew] = own.emplace(text, field); !isNew)
        field
            .invalid(Api::tr("\"%1\" is used twice in this container.").arg(quotedShort(text)),
                     Api::tr("Give each entry its own."))
            .ruled("volume-path-invalid")
            .relate(first->second.node(), Api::tr("The first one."));
}

/// What is empty is missing, whatever else the server says of it: people see one mistake.
void joinIfEmpty(const Field &field, std::size_t first)
{
    if (field.text().empty())
        field.run().joinFrom(first);
}

/// Refuses a path below a volume that leaves it.
void checkBelowVolume(const Field &path)
{
    checkGrammar(path, path.text(), relativePathProblem(path.text()),
                 Api::tr("Write a path below the volume, such as conf/app.yaml, without \"..\"."),
                 "volume-path-invalid");
}

bool checkVolumeName(const PodContext &pod, const Field &name)
{
    ApiRun &run = name.run();
    const std::size_t before = run.errors().size();
    requireField(name);
    if (pod.volumes.count(name.text()) > 0 || pod.spec["volumes"].isBroken())
        return true;
    if (name.text().empty()) {
        refuseUnknown(name, Api::tr("The name of the volume is missing."), {}).shownAtKey();
        run.joinFrom(before);
        return false;
    }
    refuseUnknown(
        name,
        Api::tr("The container mounts \"%1\", but this Pod has no volume of that name.").arg(quotedShort(name.text())),
        pod.volumeNames)
        .ruled("volume-mount-unknown");
    // A volume with a mistake does not count; when that is corrected, the mount finds it.
    if (const auto broken = pod.brokenVolumes.find(name.text()); broken != pod.brokenVolumes.end())
        run.joinLast(broken->second, before);
    return false;
}

bool isPrivileged(const Field &container)
{
    return container["securityContext"]["privileged"].isTrue();
}

void checkPropagation(const Field &container, const Field &mounts, const Field &mount)
{
    const Field propagation = mount["mountPropagation"].reportedAt(mounts["mountPropagation"]);
    if (!propagation)
        return;
    checkChoice(propagation, propagation.text(), {"Bidirectional", "HostToContainer", "None"});
    if (propagation.text() == "Bidirectional" && !isPrivileged(container))
        propagation.forbidden(Api::tr("Only a privileged container may pass its mounts on to the node."),
                              Api::tr("Write HostToContainer, or remove \"mountPropagation\"."));
}

void checkReadOnly(const Field &mounts, const Field &mount)
{
    const Field recursive = mount["recursiveReadOnly"].reportedAt(mounts["recursiveReadOnly"]);
    if (!recursive)
        return;
    const std::string_view text = recursive.text();
    if (!checkChoice(recursive, text, {"Disabled", "Enabled", "IfPossible"}) || text == "Disabled")
        return;
    if (!mount["readOnly"].isTrue())
        recursive.forbidden(Api::tr("\"recursiveReadOnly\" only counts for a mount that is read-only."),
                            Api::tr("Add \"readOnly: true\", or remove \"recursiveReadOnly\"."));
    if (const Field propagation = mount["mountPropagation"]; propagation && propagation.text() != "None")
        recursive.forbidden(Api::tr("A mount cannot be read-only throughout and pass other mounts on."),
                            Api::tr("Remove \"mountPropagation\" or \"recursiveReadOnly\"."));
}

void checkSubPaths(const Field &mounts, const Field &mount)
{
    const Field sub = mount["subPath"];
    const Field expression = mount["subPathExpr"];
    if (!sub.text().empty())
        checkBelowVolume(sub.reportedAt(mounts["subPath"]));
    if (expression.text().empty())
        return;
    if (!sub.text().empty())
        refuseTogether(expression, ApiErrorType::Invalid, QStringLiteral("subPath")).ruled("volume-path-invalid");
    checkBelowVolume(expression.reportedAt(mounts["subPathExpr"]));
}

void checkVolumeMounts(const PodContext &pod, const Field &container)
{
    const Field mounts = container["volumeMounts"];
    const OtherList devices(container["volumeDevices"], "devicePath");
    const QString list = QStringLiteral("volumeDevices");
    Names paths;
    for (const Field &mount : mounts.items()) {
        const Field name = mount["name"];
        const Field path = mount["mountPath"];
        const std::size_t atName = name.run().errors().size();
        checkVolumeName(pod, name);
        checkNotIn(devices.names, name, list);
        joinIfEmpty(name, atName);
        const std::size_t atPath = name.run().errors().size();
        requireField(path);
        checkOnce(paths, path);
        checkNotIn(devices.paths, path, list);
        joinIfEmpty(path, atPath);
        checkSubPaths(mounts, mount);
        checkPropagation(container, mounts, mount);
        checkReadOnly(mounts, mount);
    }
}

void checkDeviceType(const PodContext &pod, const Field &name)
{
    const Field &volume = pod.volumes.at(name.text());
    if (volume.key() != std::string_view("volumeClaimTemplates") && !volume["persistentVolumeClaim"] &&
        !volume["ephemeral"])
        name.invalid(Api::tr("Only a volume from a PersistentVolumeClaim can be used as a raw device."),
                     Api::tr("Move the entry to \"volumeMounts\", or name such a volume."));
}

void checkVolumeDevices(const PodContext &pod, const Field &container)
{
    const Field devices = container["volumeDevices"];
    if (devices.size() > 0 && !pod.hostUsers)
        refuseTogether(devices, ApiErrorType::Forbidden, QStringLiteral("hostUsers: false"));
    const OtherList mounts(container["volumeMounts"], "mountPath");
    const QString list = QStringLiteral("volumeMounts");
    Names names;
    Names paths;
    for (const Field &device : devices.items()) {
        const Field name = device["name"];
        const Field path = device["devicePath"];
        const std::size_t atName = name.run().errors().size();
        if (checkVolumeName(pod, name))
            checkDeviceType(pod, name);
        if (!name.text().empty())
            checkOnce(names, name);
        checkNotIn(mounts.names, name, list);
        joinIfEmpty(name, atName);
        const std::size_t atPath = name.run().errors().size();
        requireField(path);
        if (backstepProblem(path.text()))
            path.invalid(Api::tr("\"%1\" leads upwards with \"..\".").arg(quotedShort(path.text())),
                         Api::tr("Write the path without \"..\"."))
                .ruled("volume-path-invalid");
        else
            checkOnce(paths, path);
        checkNotIn(mounts.paths, path, list);
        joinIfEmpty(path, atPath);
    }
}

} // namespace

void checkMounts(const PodContext &pod, const Field &container)
{
    checkVolumeMounts(pod, container);
    checkVolumeDevices(pod, container);
}

} // namespace slipway
