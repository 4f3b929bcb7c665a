// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
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

struct Near {
    const Object *volume = nullptr;
    std::vector<VolumeMisfit> misfits{};
};

/// The volume with the fewest misfits; of those that have as many, one of the claim's class. There must be some.
Near nearest(const Object &claim, const std::vector<const Object *> &volumes)
{
    const auto distance = [&](const Near &near) {
        return std::pair(near.misfits.size(), storageClassOf(*near.volume) != storageClassOf(claim));
    };
    Near best;
    for (const Object *volume : volumes) {
        Near near{volume, volumeMisfits(*volume, claim)};
        if (!best.volume || distance(near) < distance(best))
            best = std::move(near);
    }
    return best;
}

void offerFitting(const Scope &scope, const VolumeMisfit &misfit, Diagnostic &finding)
{
    if (misfit.field.isEmpty())
        return;
    offerValue(finding, scope, Rules::tr("Change %1 to what the volume offers").arg(qs(keyOf(misfit.field.last()))),
               NodePath{"spec"} / misfit.field, misfit.fitting);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("PersistentVolumeClaim"))
        return {};
    for (const Object *volume : scope.facts.volumesOfClass(storageClassOf(scope.object)))
        if (volumeMisfits(*volume, scope.object).empty())
            return {};
    const auto &volumes = scope.facts.ofKind("PersistentVolume");
    if (volumes.empty() || !scope.spec().isMapping() || !isStatic(scope, volumes))
        return {};
    const Near near = nearest(scope.object, volumes);
    if (near.misfits.empty())
        return {};
    Diagnostic found =
        scope.at(scope.root()["metadata"]["name"], "",
                 Rules::tr("No PersistentVolume in your files fits this claim. %1").arg(near.misfits.front().reason),
                 Rules::tr("Make class, size and access mode of the claim and of a volume agree."));
    found.related.push_back(scope.related(*near.volume, near.volume->root["metadata"]["name"],
                                          Rules::tr("The volume that comes nearest.")));
    if (near.misfits.size() == 1)
        offerFitting(scope, near.misfits.front(), found);
    return {found};
}

} // namespace

extern const Rule pvcNoMatchingPvRule;
const Rule pvcNoMatchingPvRule{
    .info = {.id = "pvc-no-matching-pv",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Claim that no volume fits"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The claim and every Pod that uses it would stay Pending."),
             .docs = "concepts/storage/persistent-volumes/#binding"},
    .object = run,
};

} // namespace slipway
