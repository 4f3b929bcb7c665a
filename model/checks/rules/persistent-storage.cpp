// SPDX-License-Identifier: GPL-3.0-or-later
// Volumes of the cluster and the claims on them.
#include "checks/fixes.h"
#include "checks/volumefit.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> runReclaim(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("PersistentVolume"))
        return {};
    const NodeRef policy = scope.spec()["persistentVolumeReclaimPolicy"];
    const bool isLocal = scope.spec()["local"].isMapping();
    if (policy.value() != "Delete" || (!isLocal && !scope.spec()["hostPath"].isMapping()))
        return {};
    Diagnostic finding = scope.at(policy, "", Rules::tr("Nothing can delete the folder of this volume for you."),
                                  Rules::tr("Use Retain, and delete the data yourself."));
    offerSource(finding, scope, Rules::tr("Use Retain"), policy, "Retain", FixSafety::Safe);
    return only(std::move(finding));
}

bool lacksClass(NodeRef spec)
{
    const NodeRef name = spec["storageClassName"];
    return !name || name.isNull();
}

void addClassless(const Scope &scope, const Claim &claim, std::vector<Diagnostic> &found)
{
    for (const Object *volume : scope.facts.volumesOfClass({})) {
        if (!volume->root["spec"].isMapping() || !volumeMisfits(*volume, claim).empty())
            continue;
        Diagnostic finding = scope.missing(
            claim.spec, "storageClassName", "",
            Rules::tr(
                "Without a class this claim gets the default one of the cluster, and then does not take the volume "
                "\"%1\".")
                .arg(qs(volume->id.name)),
            Rules::tr("Write storageClassName: \"\" in the claim, so that the two find each other."));
        finding.related.push_back(
            scope.related(*volume, volume->root["metadata"]["name"], Rules::tr("The volume that would fit.")));
        offerValue(finding, scope, Rules::tr("Write the empty class"), scope.pathOf(claim.spec) / "storageClassName",
                   "");
        found.push_back(std::move(finding));
        return;
    }
}

std::vector<Diagnostic> runClass(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const Claim &claim : claimsOf(scope))
        if (lacksClass(claim.spec))
            addClassless(scope, claim, found);
    return found;
}

} // namespace

extern const Rule pvReclaimTrapRule;
const Rule pvReclaimTrapRule{
    .info = {.id = "pv-reclaim-trap",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Volume that cannot be deleted"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "After its claim is gone the volume ends in the state Failed, and an "
                                      "administrator has to find out why."),
             .docs = "concepts/storage/persistent-volumes/#reclaiming"},
    .kinds = {"PersistentVolume"},
    .object = runReclaim,
};

extern const Rule storageClassOmittedRule;
const Rule storageClassOmittedRule{
    .info = {.id = "storage-class-omitted",
             .tier = Tier::Teaching,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Claim without a class beside a volume without one"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "Leaving the class out means \"the default one\"; only the empty text means \"none\"."),
             .docs = "concepts/storage/persistent-volumes/#class-1"},
    .kinds = {"PersistentVolumeClaim", "StatefulSet"},
    .object = runClass,
};

} // namespace slipway
