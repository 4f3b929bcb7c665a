// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/warnings.h"

#include <algorithm>
#include <array>
#include <set>

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

/// Where an entry of a volume becomes a file.
struct Target {
    Field field;
    std::string written{};
    std::string path{}; ///< without slashes at its end
};

Target targetOf(const Field &path)
{
    std::string_view shorter = path.text();
    while (shorter.ends_with('/'))
        shorter.remove_suffix(1);
    return {path, std::string(path.text()), std::string(shorter)};
}

std::vector<Target> targetsOf(const Field &source)
{
    std::vector<Target> targets;
    for (const Field &item : source["items"].items())
        targets.push_back(targetOf(item["path"]));
    return targets;
}

/// Sorted by what is written, each text once.
std::vector<Target> inOrder(std::vector<Target> targets)
{
    std::stable_sort(targets.begin(), targets.end(),
                     [](const Target &a, const Target &b) { return a.written < b.written; });
    const auto isSame = [](const Target &a, const Target &b) { return a.written == b.written; };
    targets.erase(std::unique(targets.begin(), targets.end(), isSame), targets.end());
    return targets;
}

/// Files of one volume that take each other's place, or one that stands where another needs a folder. Source:
/// warningsForOverlappingVirtualPaths in pkg/api/pod/warnings.go.
class Overlaps
{
public:
    explicit Overlaps(const Field &volume) : m_volume(volume) {}
    /// Compares entries with those before them; `source` is what the server calls the source that it looks at.
    void compare(const std::string &source, const std::vector<Target> &targets);
    void warnAboutAll() const;

private:
    struct Overlap {
        Target first;
        Target second;
        std::size_t told = 1; ///< how often the server tells of the two, in other words each time
    };
    static bool collide(const std::string &earlier, const std::string &later);
    bool isOf(const Overlap &overlap, const Target &one, const Target &other) const;

    Field m_volume;
    std::set<std::string> m_words; ///< what the server has told already and does not repeat
    std::vector<Overlap> m_found;
};

bool Overlaps::collide(const std::string &earlier, const std::string &later)
{
    return !earlier.empty() && !later.empty() &&
           ((earlier + "/").starts_with(later + "/") || (later + "/").starts_with(earlier + "/"));
}

bool Overlaps::isOf(const Overlap &overlap, const Target &one, const Target &other) const
{
    const NodeRef first = overlap.first.field.node();
    const NodeRef second = overlap.second.field.node();
    return (first == one.field.node() && second == other.field.node()) ||
           (first == other.field.node() && second == one.field.node());
}

void Overlaps::compare(const std::string &source, const std::vector<Target> &targets)
{
    for (auto later = targets.begin(); later != targets.end(); ++later) {
        const auto earlier = std::find_if(targets.begin(), later,
                                          [&](const Target &target) { return collide(target.path, later->path); });
        if (earlier == later || !m_words.insert(source + '\n' + later->path + '\n' + earlier->path).second)
            continue;
        const auto known = std::find_if(m_found.begin(), m_found.end(),
                                        [&](const Overlap &overlap) { return isOf(overlap, *earlier, *later); });
        if (known == m_found.end())
            m_found.push_back({*earlier, *later});
        else
            ++known->told;
    }
}

void Overlaps::warnAboutAll() const
{
    const QString name = quotedShort(m_volume["name"].text());
    for (const Overlap &overlap : m_found) {
        const bool isItself = overlap.first.field.node() == overlap.second.field.node();
        ApiError &warning =
            isItself ? warn(overlap.second.field, "volume-paths-overlap",
                            Api::tr("The cluster warns that this path of volume \"%1\" overlaps itself, only because a "
                                    "source without items stands behind it.")
                                .arg(name),
                            Api::tr("Put sources without items in front of the others."))
                     : warn(overlap.second.field, "volume-paths-overlap",
                            Api::tr("In volume \"%1\" this takes the place of \"%2\", or lies inside it.")
                                .arg(name, quotedShort(overlap.first.path)),
                            Api::tr("Give each entry a path of its own."));
        if (!isItself)
            warning.relate(overlap.first.field.node(), Api::tr("The other entry is here."));
        for (std::size_t more = 1; more < overlap.told; ++more)
            warning.alsoSaid.emplace_back(warning.type, warning.path);
    }
}

/// Each source is compared in itself, then together with those before it. The server keeps the files of the source
/// before where one has no items, and so meets them twice.
void warnAboutSourceFiles(const Field &volume, const std::vector<Field> &sources)
{
    Overlaps overlaps(volume);
    std::string name;
    std::vector<Target> targets;
    std::vector<Target> all;
    for (const Field &source : sources) {
        if (const Field token = source["serviceAccountToken"]) {
            name = "serviceAccountToken";
            targets = {targetOf(token["path"])};
        }
        for (const char *kind : {"configMap", "secret", "downwardAPI"})
            if (source[kind]["items"]) {
                name = kind + std::string(source[kind]["name"].text());
                targets = targetsOf(source[kind]);
            }
        if (targets.empty())
            continue;
        overlaps.compare(name, targets);
        const std::vector<Target> own = inOrder(targets);
        all.insert(all.end(), own.begin(), own.end());
        std::stable_sort(all.begin(), all.end(),
                         [](const Target &a, const Target &b) { return a.written < b.written; });
        overlaps.compare(name, all);
        all = inOrder(std::move(all));
    }
    overlaps.warnAboutAll();
}

void warnAboutProjected(const Field &volume)
{
    std::vector<Field> sources;
    bool isTold = false; // the server says it once for a volume
    for (const Field &source : volume["projected"]["sources"].items()) {
        // clusterTrustBundle and podCertificate are dropped unread: their features are off by default.
        if (source["serviceAccountToken"] || source["configMap"] || source["secret"] || source["downwardAPI"]) {
            sources.push_back(source);
            continue;
        }
        if (!isTold)
            warn(source, "projected-source-empty",
                 Api::tr("This source of volume \"%1\" gives nothing.").arg(quotedShort(volume["name"].text())),
                 Api::tr("Name a configMap, a secret, a serviceAccountToken or the downwardAPI; other sources are off "
                         "by default."));
        isTold = true;
    }
    warnAboutSourceFiles(volume, sources);
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
            Overlaps overlaps(volume);
            overlaps.compare(kind, targetsOf(volume[kind]));
            overlaps.warnAboutAll();
        }
        warnAboutProjected(volume);
        const Field claim = volume["ephemeral"]["volumeClaimTemplate"]["spec"];
        warnAboutStorage(claim, claim);
    }
}

} // namespace slipway
