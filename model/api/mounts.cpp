// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/container.h"
#include "api/formats.h"

namespace slipway
{

namespace
{

using Names = std::map<std::string_view, Field>;

Names namesOf(const Field &list, const char *key)
{
    Names names;
    for (const Field &entry : list.items())
        if (!entry[key].text().empty())
            names.emplace(entry[key].text(), entry[key]);
    return names;
}

/// Refuses what stands in `others` too, or twice in its own list.
void checkUnique(const Field &field, Names &own, const Names &others, const QString &list)
{
    const std::string_view text = field.text();
    if (const auto other = others.find(text); other != others.end())
        field
            .invalid(Api::tr("\"%1\" stands in \"%2\" too.").arg(quotedShort(text), list), Api::tr("Keep one of them."))
            .ruled("volume-path-invalid")
            .relate(other->second.node(), Api::tr("The other one."));
    if (const auto [first, isNew] = own.emplace(text, field); !isNew)
        field
            .invalid(Api::tr("\"%1\" is used twice in this container.").arg(quotedShort(text)),
                     Api::tr("Give each entry its own."))
            .ruled("volume-path-invalid")
            .relate(first->second.node(), Api::tr("The first one."));
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
    if (pod.volumes.count(name.text()) > 0)
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
    const Names deviceNames = namesOf(container["volumeDevices"], "name");
    const Names devicePaths = namesOf(container["volumeDevices"], "devicePath");
    Names paths;
    for (const Field &mount : mounts.items()) {
        const Field name = mount["name"];
        const Field path = mount["mountPath"];
        checkVolumeName(pod, name);
        Names single;
        checkUnique(name, single, deviceNames, QStringLiteral("volumeDevices"));
        requireField(path);
        checkUnique(path, paths, devicePaths, QStringLiteral("volumeDevices"));
        checkSubPaths(mounts, mount);
        checkPropagation(container, mounts, mount);
        checkReadOnly(mounts, mount);
    }
}

void checkVolumeDevices(const PodContext &pod, const Field &container)
{
    const Field devices = container["volumeDevices"];
    if (devices.size() > 0 && !pod.hostUsers)
        refuseTogether(devices, ApiErrorType::Forbidden, QStringLiteral("hostUsers: false"));
    const Names mountNames = namesOf(container["volumeMounts"], "name");
    const Names mountPaths = namesOf(container["volumeMounts"], "mountPath");
    Names names;
    Names paths;
    for (const Field &device : devices.items()) {
        const Field name = device["name"];
        const Field path = device["devicePath"];
        if (checkVolumeName(pod, name)) {
            const Field &volume = pod.volumes.at(name.text());
            if (volume.key() != std::string_view("volumeClaimTemplates") && !volume["persistentVolumeClaim"] &&
                !volume["ephemeral"])
                name.invalid(Api::tr("Only a volume from a PersistentVolumeClaim can be used as a raw device."),
                             Api::tr("Move the entry to \"volumeMounts\", or name such a volume."));
        }
        if (!name.text().empty())
            checkUnique(name, names, mountNames, QStringLiteral("volumeMounts"));
        if (!requireField(path))
            continue;
        if (backstepProblem(path.text()))
            path.invalid(Api::tr("\"%1\" leads upwards with \"..\".").arg(quotedShort(path.text())),
                         Api::tr("Write the path without \"..\"."))
                .ruled("volume-path-invalid");
        checkUnique(path, paths, mountPaths, QStringLiteral("volumeMounts"));
    }
}

} // namespace

void checkMounts(const PodContext &pod, const Field &container)
{
    checkVolumeMounts(pod, container);
    checkVolumeDevices(pod, container);
}

} // namespace slipway
