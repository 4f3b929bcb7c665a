// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "schema/quantity.h"

namespace slipway
{

namespace
{

std::string_view classOf(const Object &object)
{
    return object.root["spec"]["storageClassName"].value();
}

bool offersModes(NodeRef volume, NodeRef claim)
{
    for (NodeRef wanted : claim["accessModes"]) {
        bool offered = false;
        for (NodeRef mode : volume["accessModes"])
            offered = offered || mode.value() == wanted.value();
        if (!offered)
            return false;
    }
    return true;
}

std::string_view modeOf(NodeRef spec)
{
    const std::string_view mode = spec["volumeMode"].value();
    return mode.empty() ? "Filesystem" : mode;
}

/// Why the volume does not fit, as a sentence; empty when it does.
QString misfit(const Object &volume, const Object &claim)
{
    const NodeRef has = volume.root["spec"];
    const NodeRef wants = claim.root["spec"];
    const QString name = qs(volume.id.name);
    if (classOf(volume) != classOf(claim))
        return Rules::tr("PersistentVolume \"%1\" has another storageClassName.").arg(name);
    const auto size = Quantity::parse(has["capacity"]["storage"].value());
    const auto request = Quantity::parse(wants["resources"]["requests"]["storage"].value());
    if (size && request && size->value < request->value)
        return Rules::tr("PersistentVolume \"%1\" is too small.").arg(name);
    if (!offersModes(has, wants))
        return Rules::tr("PersistentVolume \"%1\" does not offer the access mode.").arg(name);
    if (modeOf(has) != modeOf(wants))
        return Rules::tr("PersistentVolume \"%1\" has another volumeMode.").arg(name);
    if (wants["selector"].isMapping() &&
        !LabelSelector::fromSelector(wants["selector"]).matches(labelsOf(volume.root["metadata"]["labels"])))
        return Rules::tr("PersistentVolume \"%1\" does not carry the labels of the selector.").arg(name);
    const std::string_view owner = has["claimRef"]["name"].value();
    if (!owner.empty() && owner != claim.id.name)
        return Rules::tr("PersistentVolume \"%1\" is kept for another claim.").arg(name);
    return {};
}

/// A class that nothing provisions: the empty one, or one that only the volumes of the files use.
bool isStatic(const Scope &scope, const std::vector<const Object *> &volumes)
{
    const NodeRef name = scope.spec()["storageClassName"];
    if (!name || name.isNull())
        return false;
    if (name.value().empty())
        return true;
    for (const Object *storageClass : scope.facts.anywhere("StorageClass", name.value()))
        return storageClass->root["provisioner"].value() == "kubernetes.io/no-provisioner";
    for (const Object *volume : volumes)
        if (classOf(*volume) == name.value())
            return true;
    return false;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("PersistentVolumeClaim"))
        return {};
    const auto &volumes = scope.facts.ofKind("PersistentVolume");
    if (volumes.empty() || !scope.spec().isMapping() || !isStatic(scope, volumes))
        return {};
    QString nearest;
    const Object *near = nullptr;
    for (const Object *volume : volumes) {
        const QString reason = misfit(*volume, scope.object);
        if (reason.isEmpty())
            return {};
        if (!near || classOf(*volume) == classOf(scope.object)) {
            nearest = reason;
            near = volume;
        }
    }
    Diagnostic found = scope.at(scope.root()["metadata"]["name"], "",
                                Rules::tr("No PersistentVolume in your files fits this claim. %1").arg(nearest),
                                Rules::tr("Make class, size and access mode of the claim and of a volume agree."));
    found.related.push_back(
        scope.related(*near, near->root["metadata"]["name"], Rules::tr("The volume that comes nearest.")));
    return {found};
}

} // namespace

extern const Rule pvcNoMatchingPvRule;
const Rule pvcNoMatchingPvRule{
    .info = {.id = "pvc-no-matching-pv",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Claim that no volume fits"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The claim and every Pod that uses it would stay Pending."),
             .docs = "concepts/storage/persistent-volumes/#binding"},
    .object = run,
};

} // namespace slipway
