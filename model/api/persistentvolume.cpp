// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/amount.h"
#include "api/claims.h"
#include "api/common.h"
#include "api/formats.h"
#include "api/kinds.h"
#include "api/scheduling.h"
#include "api/volumes.h"

#include <algorithm>
#include <array>
#include <set>

namespace slipway
{

namespace
{

struct Source {
    std::string_view key{};
    std::string_view printed{}; ///< where the server spells it otherwise as a second source
};
/// In the order in which the server looks for them: the first counts.
constexpr std::array<Source, 22> Sources{{{"hostPath", {}},
                                          {"gcePersistentDisk", {}},
                                          {"awsElasticBlockStore", {}},
                                          {"glusterfs", {}},
                                          {"flocker", {}},
                                          {"nfs", {}},
                                          {"rbd", {}},
                                          {"quobyte", {}},
                                          {"cephfs", "cephFS"},
                                          {"iscsi", {}},
                                          {"cinder", {}},
                                          {"fc", {}},
                                          {"flexVolume", {}},
                                          {"azureFile", {}},
                                          {"vsphereVolume", {}},
                                          {"photonPersistentDisk", {}},
                                          {"portworxVolume", {}},
                                          {"azureDisk", {}},
                                          {"scaleIO", {}},
                                          {"local", {}},
                                          {"storageos", {}},
                                          {"csi", {}}}};

constexpr std::string_view MountOptions{"volume.beta.kubernetes.io/mount-options"};

bool takesMountOptions(const Field &spec)
{
    static constexpr std::array<std::string_view, 13> Mounted{"gcePersistentDisk",
                                                              "awsElasticBlockStore",
                                                              "glusterfs",
                                                              "nfs",
                                                              "rbd",
                                                              "quobyte",
                                                              "iscsi",
                                                              "cinder",
                                                              "cephfs",
                                                              "azureFile",
                                                              "azureDisk",
                                                              "vsphereVolume",
                                                              "photonPersistentDisk"};
    return std::any_of(Mounted.begin(), Mounted.end(), [&](std::string_view key) { return spec[key].isSet(); });
}

/// True for every way to write the root folder.
bool isRoot(std::string_view path)
{
    int depth = 0;
    if (path.empty() || path[0] != '/')
        return false;
    for (std::size_t start = 1; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view part = path.substr(start, end - start);
        if (part == "..")
            depth = std::max(0, depth - 1);
        else if (!part.empty() && part != ".")
            ++depth;
        start = end + 1;
    }
    return depth == 0;
}

void checkCapacity(const Field &capacity)
{
    const std::size_t first = capacity.run().errors().size();
    const Field storage = capacity["storage"];
    if (!requireField(capacity, Api::tr("Add the size, for example \"storage: 10Gi\".")) &&
        capacity.run().errors().size() > first)
        capacity.run().last().ruled("pv-spec-invalid").set(storage, "10Gi");
    const bool hasStorage = storage.node() || capacity.isBroken();
    if (!hasStorage || capacity.size() > 1) {
        ApiError &wrong = capacity
                              .refuse(ApiErrorType::NotSupported,
                                      hasStorage ? Api::tr("A volume has no capacity but that for storage.")
                                                 : Api::tr("The volume does not say how much storage it has."),
                                      Api::tr("Write only \"storage\", for example \"storage: 10Gi\"."))
                              .ruled("pv-spec-invalid")
                              .shownAtKey();
        if (!hasStorage)
            wrong.set(storage, "10Gi");
    }
    capacity.run().joinFrom(first);
    for (const Field &entry : capacity.entries()) {
        // Nothing behind the colon is an amount of 0.
        const auto amount = entry.node().isNull() ? Amount() : Amount::parse(entry.text());
        if (amount && (amount->isNegative() || amount->isZero()))
            entry
                .invalid(Api::tr("A volume must have more than %1.")
                             .arg(entry.text().empty() ? QStringLiteral("0") : quotedShort(entry.text())),
                         Api::tr("Write the size of the storage behind it, for example 10Gi."))
                .ruled("pv-spec-invalid")
                .write("10Gi");
    }
}

/// The name and namespace of a Secret.
void checkSecret(const Field &reference, bool withNamespace, bool withForms)
{
    if (!reference)
        return;
    if (requireField(reference["name"]) && withForms)
        checkFormat(reference["name"], reference["name"].text(), NameFormat::DnsSubdomain);
    if (withNamespace && requireField(reference["namespace"]) && withForms)
        checkFormat(reference["namespace"], reference["namespace"].text(), NameFormat::DnsLabel);
}

void checkCsi(const Field &csi)
{
    checkDriverName(csi["driver"]);
    requireField(csi["volumeHandle"], Api::tr("Add the name that the driver gave to the volume."));
    for (const char *key :
         {"controllerPublishSecretRef", "controllerExpandSecretRef", "nodePublishSecretRef", "nodeExpandSecretRef"})
        checkSecret(csi[key], true, true);
}

/// A node affinity that names one node.
Value onNode(const char *name)
{
    return Value::map(
        {{"required",
          Value::map(
              {{"nodeSelectorTerms",
                Value::list({Value::map(
                    {{"matchExpressions", Value::list({Value::map({{"key", "kubernetes.io/hostname"},
                                                                   {"operator", "In"},
                                                                   {"values", Value::list({name})}})})}})})}})}});
}

void checkLocal(const Field &local, const Field &spec)
{
    const Field path = local["path"];
    if (requireField(path, Api::tr("Add the folder or device on the node.")))
        checkGrammar(path, path.text(), backstepProblem(path.text()), Api::tr("Write the whole path, without \"..\"."),
                     "volume-path-invalid");
    if (!spec["nodeAffinity"] && !spec["nodeAffinity"].isBroken())
        spec["nodeAffinity"]
            .required(Api::tr("A local volume exists on one node only, so it must say on which."),
                      Api::tr("Add \"nodeAffinity\" with the name of the node."))
            .ruled("pv-spec-invalid")
            .set(spec["nodeAffinity"], onNode("node-1"), false, Api::tr("Bind it to the node \"node-1\""));
}

/// Source: validateISCSIPersistentVolumeSource in pkg/apis/core/validation/validation.go, whose path is misspelt.
void checkPortal(const Field &iscsi)
{
    const Field portal = iscsi["targetPortal"];
    const std::string_view name = iscsi.run().object()["metadata"]["name"].text();
    if (iscsi["initiatorName"] && name.size() + 1 + portal.text().size() > 64)
        portal.reportedAt(iscsi["targetportal"])
            .invalid(Api::tr("With an initiator, the names of volume and portal have at most 64 characters together."),
                     Api::tr("Choose a shorter name for the volume."))
            .ruled("pv-spec-invalid");
}

void checkSource(const Field &source, const Field &spec)
{
    const std::string_view key = source.key();
    if (key == "csi")
        checkCsi(source);
    else if (key == "local")
        checkLocal(source, spec);
    else
        checkStorageSource(source, false);
    if (key == "iscsi") {
        checkSecret(source["secretRef"], false, false);
        checkPortal(source);
    }
    if (key == "cinder" || key == "storageos")
        checkSecret(source["secretRef"], true, false);
    else if (key == "glusterfs" && source["endpointsNamespace"])
        checkFormat(source["endpointsNamespace"], source["endpointsNamespace"].text(), NameFormat::DnsLabel);
    else if (key == "azureFile" && source["secretNamespace"])
        requireField(source["secretNamespace"]);
}

void checkSources(const Field &spec)
{
    std::optional<Field> first;
    bool isBroken = false;
    for (const Source &known : Sources) {
        const Field source = spec[known.key];
        isBroken = isBroken || source.isBroken();
        if (!source)
            continue;
        // A second flexVolume is never refused.
        if (!first || known.key == "flexVolume") {
            checkSource(source, spec);
            first = first ? first : source;
            continue;
        }
        (known.printed.empty() ? source : source.reportedAt(spec[known.printed]))
            .forbidden(Api::tr("A volume is made of one kind of storage, and \"%1\" is there already.")
                           .arg(quotedShort(first->key())),
                       Api::tr("Keep one of them."))
            .ruled("volume-source-count")
            .shownAtKey()
            .relate(first->node(), Api::tr("The first one."))
            .remove(source.node(), false, Api::tr("Keep only \"%1\"").arg(quotedShort(first->key())))
            .remove(first->node(), false, Api::tr("Keep only \"%1\"").arg(quotedShort(source.key())));
    }
    if (!first && !isBroken)
        spec.required(Api::tr("The volume does not say where its storage is."),
                      Api::tr("Add one kind of storage, such as \"csi\", \"nfs\" or \"hostPath\"."))
            .ruled("pv-spec-invalid");
}

void checkNodeAffinity(const Field &affinity)
{
    if (!affinity)
        return;
    const Field required = affinity["required"];
    if (required)
        checkNodeSelector(required);
    else
        required
            .required(Api::tr("The node affinity of a volume names no nodes."),
                      Api::tr("Add \"required\" with node selector terms."))
            .ruled("pv-spec-invalid");
}

void checkReclaimPolicy(const Field &spec)
{
    const Field policy = spec["persistentVolumeReclaimPolicy"];
    checkChoiceIfFilled(policy, {"Delete", "Recycle", "Retain"});
    if (policy.text() == "Recycle" && isRoot(spec["hostPath"]["path"].text()))
        policy
            .forbidden(Api::tr("Recycling would empty the whole node, because the path is \"/\"."),
                       Api::tr("Use the policy Retain, or a folder of its own."))
            .ruled("pv-spec-invalid")
            .write("Retain")
            .atKey = false;
}

void checkAttributesClass(const Field &spec)
{
    const Field name = spec["volumeAttributesClassName"];
    if (!name)
        return;
    if (name.text().empty())
        name.required(Api::tr("The name of the VolumeAttributesClass is empty."), Api::tr("Remove the line."));
    else
        checkFormat(name, name.text(), NameFormat::DnsSubdomain);
    if (!spec["csi"] && !spec["csi"].isBroken())
        spec["csi"]
            .required(Api::tr("Only volumes of a CSI driver have a VolumeAttributesClass."),
                      Api::tr("Remove \"volumeAttributesClassName\"."))
            .ruled("pv-spec-invalid")
            .remove(name.node());
}

} // namespace

void checkPersistentVolume(ApiRun &run)
{
    const Field spec = run.spec();
    checkAccessModes(spec["accessModes"]);
    checkCapacity(spec["capacity"]);
    checkReclaimPolicy(spec);
    checkNodeAffinity(spec["nodeAffinity"]);
    checkSources(spec);
    checkFormatIfSet(spec["storageClassName"], NameFormat::DnsSubdomain);
    checkChoiceIfSet(spec["volumeMode"], {"Block", "Filesystem"});
    checkAttributesClass(spec);
    const Field annotations = run.object()["metadata"]["annotations"];
    const Field options = annotations[MountOptions];
    if (options.node() && !takesMountOptions(spec))
        options.forbidden(Api::tr("Storage of this kind takes no mount options."), Api::tr("Remove the annotation."))
            .ruled("pv-spec-invalid")
            .remove(options.node());
}

} // namespace slipway
