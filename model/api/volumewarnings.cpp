// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/warnings.h"

#include <array>

namespace slipway
{

namespace
{

constexpr std::array<std::string_view, 8> DeadTypes{
    "photonPersistentDisk", "scaleIO", "flocker", "storageos", "quobyte", "glusterfs", "cephfs", "rbd"};

/// The server's warnings spell one type in their own way.
std::string_view warnedType(std::string_view type)
{
    return type == "storageos" ? "storageOS" : type;
}

/// Where an entry of a volume becomes a file; `source` tells entries of one path apart.
struct Target {
    Field field;
    std::string path{};
};

std::string withoutSlashes(std::string_view path)
{
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return std::string(path);
}

void addItems(const Field &source, std::vector<Target> &targets)
{
    for (const Field &item : source["items"].items())
        targets.push_back({item["path"], withoutSlashes(item["path"].text())});
}

/// Files of one volume that take each other's place, or one that stands where another needs a folder.
void warnAboutOverlaps(const Field &volume, const std::vector<Target> &targets)
{
    for (std::size_t at = 0; at < targets.size(); ++at) {
        const std::string &path = targets[at].path;
        for (std::size_t other = 0; other < at && !path.empty(); ++other) {
            const std::string &before = targets[other].path;
            if (before.empty() || (!(before + "/").starts_with(path + "/") && !(path + "/").starts_with(before + "/")))
                continue;
            ApiError &warning = warn(targets[at].field, "volume-paths-overlap",
                                     Api::tr("In volume \"%1\" this takes the place of \"%2\", or lies inside it.")
                                         .arg(quotedShort(volume["name"].text()), quotedShort(before)),
                                     Api::tr("Give each entry a path of its own."));
            warning.relate(targets[other].field.node(), Api::tr("The other entry is here."));
        }
    }
}

void warnAboutProjected(const Field &volume)
{
    std::vector<Target> targets;
    for (const Field &source : volume["projected"]["sources"].items()) {
        const Field token = source["serviceAccountToken"];
        bool isEmpty = !token;
        if (token)
            targets.push_back({token["path"], withoutSlashes(token["path"].text())});
        for (const char *kind : {"configMap", "secret", "downwardAPI"}) {
            isEmpty = isEmpty && !source[kind];
            addItems(source[kind], targets);
        }
        // clusterTrustBundle and podCertificate are dropped unread: their features are off by default.
        if (isEmpty)
            warn(source, "projected-source-empty",
                 Api::tr("This source of volume \"%1\" gives nothing.").arg(quotedShort(volume["name"].text())),
                 Api::tr("Name a configMap, a secret, a serviceAccountToken or the downwardAPI; other sources are off "
                         "by default."));
    }
    warnAboutOverlaps(volume, targets);
}

} // namespace

void warnAboutVolumes(const Field &podSpec)
{
    for (const Field &volume : podSpec["volumes"].items()) {
        for (const std::string_view type : DeadTypes)
            if (const Field source = volume[type])
                warn(source, "deprecated-feature", Api::tr("Volumes of this type no longer work in current clusters."),
                     Api::tr("Use a volume of a CSI driver."))
                    .shownAtKey()
                    .path = volume.path() + "." + std::string(warnedType(type));
        if (const Field repository = volume["gitRepo"])
            warn(repository, "deprecated-feature",
                 Api::tr("Volumes of this type are switched off in current clusters."),
                 Api::tr("Fetch the repository in an init container into an emptyDir volume."))
                .shownAtKey();
        for (const char *kind : {"configMap", "secret", "downwardAPI"}) {
            std::vector<Target> targets;
            addItems(volume[kind], targets);
            warnAboutOverlaps(volume, targets);
        }
        warnAboutProjected(volume);
    }
}

} // namespace slipway
