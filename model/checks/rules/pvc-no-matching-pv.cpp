// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/volumefit.h"

namespace slipway
{

namespace
{

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
        if (storageClassOf(*volume) == name.value())
            return true;
    return false;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("PersistentVolumeClaim"))
        return {};
    for (const Object *volume : scope.facts.volumesOfClass(storageClassOf(scope.object)))
        if (volumeMisfit(*volume, scope.object).isEmpty())
            return {};
    const auto &volumes = scope.facts.ofKind("PersistentVolume");
    if (volumes.empty() || !scope.spec().isMapping() || !isStatic(scope, volumes))
        return {};
    QString nearest;
    const Object *near = nullptr;
    for (const Object *volume : volumes) {
        const QString reason = volumeMisfit(*volume, scope.object);
        if (reason.isEmpty())
            return {};
        if (!near || storageClassOf(*volume) == storageClassOf(scope.object)) {
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
