// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/editsteps.h"
#include "checks/fixes.h"
#include "checks/serving.h"
#include "checks/volumefit.h"

#include <algorithm>

namespace slipway
{

namespace
{

using Volumes = std::vector<const Object *>;

/// A class that nothing provisions: the empty one, or one that only the volumes of the files use.
bool isStatic(const Scope &scope, NodeRef claim, const Volumes &volumes)
{
    const NodeRef name = claim["storageClassName"];
    if (!name || name.isNull())
        return false;
    if (name.value().empty())
        return true;
    for (const Object *storageClass : scope.facts.anywhere("StorageClass", name.value()))
        return storageClass->root["provisioner"].value() == "kubernetes.io/no-provisioner";
    return std::any_of(volumes.begin(), volumes.end(),
                       [&](const Object *volume) { return storageClassOf(volume->root["spec"]) == name.value(); });
}

struct Near {
    const Object *volume = nullptr;
    std::vector<VolumeMisfit> misfits{};
};

/// The volume with the fewest misfits; of those that have as many, one of the claim's class. There must be some.
Near nearest(const Claim &claim, const Volumes &volumes)
{
    const auto distance = [&](const Near &near) {
        return std::pair(near.misfits.size(), storageClassOf(near.volume->root["spec"]) != storageClassOf(claim.spec));
    };
    Near best;
    for (const Object *volume : volumes) {
        Near near{volume, volumeMisfits(*volume, claim)};
        if (!best.volume || distance(near) < distance(best))
            best = std::move(near);
    }
    return best;
}

/// Everything that keeps the claim from the volume in one step, where it can be written.
void offerFitting(const Scope &scope, const Claim &claim, const std::vector<VolumeMisfit> &misfits, Diagnostic &finding)
{
    if (!scope.wantsFixes())
        return;
    const NodePath spec = scope.pathOf(claim.spec);
    EditSteps steps(scope.root());
    QStringList fields;
    for (const VolumeMisfit &misfit : misfits) {
        if (misfit.field.isEmpty())
            return;
        fields.append(qs(keyOf(misfit.field.last())));
        steps.set(spec / misfit.field, misfit.fitting);
    }
    offerEdits(finding, scope, Rules::tr("Change %1 to what the volume offers").arg(fields.join(QLatin1String(", "))),
               steps.edits());
}

Diagnostic unfitting(const Scope &scope, const Claim &claim, const Near &near)
{
    QString message =
        Rules::tr("No PersistentVolume in your files fits this claim. %1").arg(near.misfits.front().reason);
    for (std::size_t more = 1; more < near.misfits.size(); ++more)
        message += QLatin1Char(' ') + near.misfits[more].reason;
    Diagnostic found = scope.at(claim.name, "", message,
                                Rules::tr("Make class, size and access mode of the claim and of a volume agree."));
    found.related.push_back(scope.related(*near.volume, near.volume->root["metadata"]["name"],
                                          Rules::tr("The volume that comes nearest.")));
    offerFitting(scope, claim, near.misfits, found);
    return found;
}

/// Each Pod of a StatefulSet needs a volume of its own.
std::optional<Diagnostic> tooFew(const Scope &scope, const Claim &claim, int fitting)
{
    const auto replicas = replicasOf(scope.facts, scope.object);
    if (claim.prefix.empty() || !replicas || replicas->count <= fitting)
        return {};
    return scope.at(claim.name, "",
                    Rules::tr("%1 Pods need a volume of their own each, but fewer PersistentVolumes in your files fit "
                              "this claim: %2.")
                        .arg(replicas->count)
                        .arg(fitting),
                    Rules::tr("Add PersistentVolumes, or lower replicas."));
}

std::optional<Diagnostic> checkClaim(const Scope &scope, const Claim &claim)
{
    const NodeRef wanted = claim.spec["volumeName"];
    const Volumes &volumes = wanted.value().empty() ? scope.facts.ofKind("PersistentVolume")
                                                    : scope.facts.anywhere("PersistentVolume", wanted.value());
    int fitting = 0;
    for (const Object *volume :
         wanted.value().empty() ? scope.facts.volumesOfClass(storageClassOf(claim.spec)) : volumes)
        fitting += volumeMisfits(*volume, claim).empty() ? 1 : 0;
    if (volumes.empty() || (wanted.value().empty() && !isStatic(scope, claim.spec, volumes)))
        return {};
    if (fitting > 0)
        return tooFew(scope, claim, fitting);
    const Near near = nearest(claim, volumes);
    return near.misfits.empty() ? std::nullopt : std::optional(unfitting(scope, claim, near));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const Claim &claim : claimsOf(scope))
        if (std::optional<Diagnostic> finding = checkClaim(scope, claim))
            found.push_back(std::move(*finding));
    return found;
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
