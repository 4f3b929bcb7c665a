// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/volumes.h"

#include "api/amount.h"
#include "api/claims.h"
#include "api/common.h"
#include "api/container.h"
#include "api/formats.h"
#include "api/metadata.h"
#include "api/volumefiles.h"

#include <algorithm>

namespace slipway
{

namespace
{

struct SourceName {
    std::string_view key{};
    std::string_view printed{}; ///< as the server misspells it where a second source stands
};
/// In the order in which the server looks for them: the first counts.
constexpr std::array<SourceName, 30> Sources{{{"emptyDir", {}},
                                              {"hostPath", {}},
                                              {"gitRepo", {}},
                                              {"gcePersistentDisk", {}},
                                              {"awsElasticBlockStore", {}},
                                              {"secret", {}},
                                              {"nfs", {}},
                                              {"iscsi", {}},
                                              {"glusterfs", {}},
                                              {"flocker", {}},
                                              {"persistentVolumeClaim", {}},
                                              {"rbd", {}},
                                              {"cinder", {}},
                                              {"cephfs", "cephFS"},
                                              {"quobyte", {}},
                                              {"downwardAPI", "downwarAPI"},
                                              {"fc", {}},
                                              {"flexVolume", {}},
                                              {"configMap", {}},
                                              {"azureFile", {}},
                                              {"vsphereVolume", {}},
                                              {"photonPersistentDisk", {}},
                                              {"portworxVolume", {}},
                                              {"azureDisk", {}},
                                              {"storageos", {}},
                                              {"projected", {}},
                                              {"scaleIO", {}},
                                              {"csi", {}},
                                              {"ephemeral", {}},
                                              {"image", {}}}};

void checkEphemeral(const PodContext &pod, const Field &volume, const Field &ephemeral)
{
    const Field claim = ephemeral["volumeClaimTemplate"];
    if (!claim) {
        claim.required(Api::tr("This volume does not say what claim to make."),
                       Api::tr("Add \"volumeClaimTemplate\" with the spec of a PersistentVolumeClaim."));
    } else {
        const Field meta = claim["metadata"];
        checkLabels(meta["labels"]);
        checkAnnotations(meta["annotations"]);
        for (std::string_view key : {"name", "generateName", "namespace", "selfLink", "uid", "resourceVersion",
                                     "generation", "creationTimestamp", "deletionTimestamp",
                                     "deletionGracePeriodSeconds", "ownerReferences", "finalizers", "managedFields"}) {
            const Field field = meta[key];
            // An empty list is set as well: the server compares with nothing at all.
            if (!field || (field.node().isScalar() && field.text().empty()) ||
                (key == "generation" && field.numberOr(0) == 0))
                continue;
            refuseHere(key == "uid" ? field.reportedAt(meta["uID"]) : field,
                       Api::tr("The cluster names the claim after the Pod and the volume."));
        }
        checkClaimSpec(claim["spec"]);
    }
    const std::string_view podName = pod.isPod ? pod.meta["name"].text() : std::string_view();
    const std::string_view name = volume["name"].text();
    if (podName.empty() || name.empty())
        return;
    const std::string made = std::string(podName) + "-" + std::string(name);
    if (const auto problem = nameProblem(NameFormat::DnsSubdomain, made))
        volume["name"].invalid(
            //: %2 is a whole sentence with the rule that is broken.
            Api::tr("The claim of this volume would be called \"%1\". %2").arg(quotedShort(made), *problem),
            Api::tr("Choose other names for the volume or the Pod."));
}

void checkImage(const PodContext &pod, const Field &image)
{
    if (pod.isPod)
        requireField(image["reference"], Api::tr("Add \"reference:\" with the name of an image."));
    checkChoiceIfFilled(image["pullPolicy"], {"Always", "IfNotPresent", "Never"});
}

void checkCsi(const Field &csi)
{
    checkDriverName(csi["driver"]);
    const Field secret = csi["nodePublishSecretRef"];
    if (!secret)
        return;
    const Field name = secret["name"];
    if (requireField(name))
        checkFormat(name.reportedAt(csi["name"]), name.text(), NameFormat::DnsSubdomain);
}

void checkSource(const PodContext &pod, const Field &volume, const Field &source)
{
    const std::string_view key = source.key();
    if (key == "emptyDir") {
        const auto size = Amount::parse(source["sizeLimit"].text());
        if (size && size->isNegative())
            source["sizeLimit"].forbidden(Api::tr("A volume cannot be smaller than nothing."),
                                          Api::tr("Write an amount such as 1Gi."));
    } else if (key == "secret" || key == "configMap") {
        requireField(source[key == "secret" ? "secretName" : "name"]);
        checkFileMode(source["defaultMode"]);
        checkKeyFiles(source["items"]);
    } else if (key == "downwardAPI") {
        checkFileMode(source["defaultMode"]);
        checkDownwardFiles(source);
    } else if (key == "projected") {
        checkFileMode(source["defaultMode"]);
        checkProjection(source);
    } else if (key == "persistentVolumeClaim") {
        requireField(source["claimName"], Api::tr("Add \"claimName:\" with the name of a PersistentVolumeClaim."));
    } else if (key == "csi") {
        checkCsi(source);
    } else if (key == "ephemeral") {
        checkEphemeral(pod, volume, source);
    } else if (key == "image") {
        checkImage(pod, source);
    } else {
        checkStorageSource(source, true);
    }
}

/// Of an iSCSI volume even where another source comes first.
void checkIscsiName(const Field &volume)
{
    const Field iscsi = volume["iscsi"];
    if (iscsi["initiatorName"] && volume["name"].text().size() + 1 + iscsi["targetPortal"].text().size() > 64)
        volume["name"].invalid(Api::tr("With an initiator, the names of volume and portal have at most 64 "
                                       "characters together."),
                               Api::tr("Choose a shorter name for the volume."));
}

void checkSources(const PodContext &pod, const Field &volume)
{
    std::optional<Field> first;
    for (const SourceName &name : Sources) {
        const Field source = volume[name.key];
        if (!source)
            continue;
        if (!first) {
            first = source;
            checkSource(pod, volume, source);
            continue;
        }
        const Field printed = name.printed.empty() ? source : source.reportedAt(volume[name.printed]);
        printed
            .forbidden(Api::tr("A volume has one source, but this one has \"%1\" and \"%2\".")
                           .arg(quotedShort(first->key()), quotedShort(source.key())),
                       Api::tr("Keep one of them, or make a second volume."))
            .ruled("volume-source-count")
            .relate(first->node(), Api::tr("The first one."))
            .remove(source.node(), false, Api::tr("Keep only \"%1\"").arg(quotedShort(first->key())))
            .remove(first->node(), false, Api::tr("Keep only \"%1\"").arg(quotedShort(source.key())));
    }
}

/// Unlike all other mistakes in a volume, this one does not keep containers from mounting it.
void checkTokenAccounts(const PodContext &pod)
{
    const bool isGivenOne = pod.spec.run().cluster().setsServiceAccount;
    if (!pod.isPod || isGivenOne || !pod.spec["serviceAccountName"].text().empty() ||
        !pod.spec["serviceAccount"].text().empty())
        return;
    for (const Field &volume : pod.spec["volumes"].items())
        for (const Field &source : volume["projected"]["sources"].items())
            if (const Field token = source["serviceAccountToken"])
                token.forbidden(Api::tr("A token is for a service account, and this Pod names none."),
                                Api::tr("Add \"serviceAccountName: default\" to the Pod, or another account."));
}

/// Claims that the cluster makes for other volumes of the same Pod.
std::set<std::string> madeClaims(const PodContext &pod, const std::vector<Field> &volumes)
{
    std::set<std::string> claims;
    const std::string name(pod.meta["name"].text());
    if (pod.isPod && !name.empty())
        for (const Field &volume : volumes)
            if (volume["ephemeral"] && !volume["name"].text().empty())
                claims.insert(name + "-" + std::string(volume["name"].text()));
    return claims;
}

/// A volume without any source is an emptyDir too.
bool isEmptyDir(const Field &volume)
{
    return volume["emptyDir"].isSet() || std::none_of(Sources.begin(), Sources.end(), [&](const SourceName &source) {
               return volume[source.key].isSet();
           });
}

void checkVolumeName(const Field &name, const std::map<std::string_view, Field> &names)
{
    if (requireField(name))
        checkName(name, NameFormat::DnsLabel, Api::tr("a volume"));
    if (const auto known = names.find(name.text()); known != names.end())
        refuseDuplicate(name, known->second, Api::tr("Two volumes are called \"%1\".").arg(quotedShort(name.text())));
}

} // namespace

void checkVolumes(PodContext &pod, const std::vector<Field> &claimTemplates)
{
    const Field list = pod.spec["volumes"];
    std::map<std::string_view, Field> names;
    std::set<std::string_view> replaced;
    std::size_t index = 0;
    // Each claim of a StatefulSet becomes a volume in front of the others, in place of one of the same name. The server
    // gathers them by name, so that it does not see that one comes twice.
    for (const Field &claim : claimTemplates) {
        const Field name = claim["metadata"]["name"];
        if (!replaced.insert(name.text()).second)
            continue;
        const std::size_t before = claim.run().errors().size();
        checkVolumeName(name.reportedAt(list.madeItem(index)["name"]), names);
        if (name.text().empty())
            name.reportedAt(list.madeItem(index)["persistentVolumeClaim"]["claimName"])
                .required(Api::tr("This claim has no name."), Api::tr("Add \"name:\" under \"metadata:\"."));
        pod.volumeNames.emplace_back(name.text());
        pod.emptyDirs[name.text()] = false;
        if (claim.run().errors().size() == before) {
            names.emplace(name.text(), name);
            pod.volumes.emplace(name.text(), claim);
        } else {
            pod.brokenVolumes.emplace(name.text(), before);
        }
        ++index;
    }
    const std::vector<Field> volumes = list.items();
    const std::set<std::string> made = madeClaims(pod, volumes);
    for (const Field &written : volumes) {
        const std::string_view name = written["name"].text();
        if (!claimTemplates.empty() && replaced.count(name) > 0)
            continue;
        const Field volume = claimTemplates.empty() ? written : written.reportedAt(list.madeItem(index));
        ++index;
        const std::size_t before = volume.run().errors().size();
        checkSources(pod, volume);
        checkIscsiName(volume);
        checkVolumeName(volume["name"], names);
        if (!name.empty())
            pod.volumeNames.emplace_back(name);
        pod.emptyDirs[name] = isEmptyDir(volume);
        if (volume.run().errors().size() == before && !volume["name"].isBroken()) {
            names.emplace(name, volume["name"]);
            pod.volumes.emplace(name, volume);
        } else if (volume.run().errors().size() > before) {
            pod.brokenVolumes.emplace(name, before);
        }
        const Field claim = volume["persistentVolumeClaim"]["claimName"];
        if (made.count(std::string(claim.text())) > 0)
            claim.invalid(Api::tr("\"%1\" is a claim that the cluster makes for another volume of this Pod.")
                              .arg(quotedShort(claim.text())),
                          Api::tr("Name another claim, or use that volume itself."));
    }
    checkTokenAccounts(pod);
}

} // namespace slipway
