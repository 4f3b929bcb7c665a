// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/editsteps.h"
#include "checks/fixes.h"
#include "checks/serving.h"
#include "schema/names.h"

namespace slipway
{

namespace
{

/// A StatefulSet with a claim for each Pod. It keeps nothing that only a Deployment has.
void offerOwnClaims(const Scope &scope, const ExclusiveClaim &claim, Diagnostic &finding)
{
    const NodeRef volume = claim.name.parent().parent();
    const std::string name = volume["name"].text();
    if (!scope.wantsFixes() || !scope.isKind("Deployment") || !isValidName(NameFormat::DnsLabel, name))
        return;
    Value::Map spec;
    for (const char *key : {"storageClassName", "accessModes", "volumeMode", "resources"})
        if (const NodeRef written = specOf(claim.claim->root)[key])
            spec.emplace_back(key, Value::fromNode(written));
    const Value made = Value::map({{"metadata", Value::map({{"name", name}})}, {"spec", std::move(spec)}});
    EditSteps steps(scope.root());
    steps.write({"kind"}, "StatefulSet");
    for (const char *key : {"strategy", "progressDeadlineSeconds", "paused"})
        if (scope.spec()[key])
            steps.remove(NodePath{"spec"} / key);
    const NodePath path = scope.pathOf(volume);
    steps.remove(volume.parent().size() == 1 ? path.parent() : path);
    const std::vector<const Object *> services = servicesOf(scope.facts, scope.object);
    if (!services.empty())
        steps.set({"spec", "serviceName"}, services.front()->id.name);
    steps.set({"spec", "volumeClaimTemplates"}, Value::list({made}));
    offerEdits(finding, scope, Rules::tr("Make it a StatefulSet, each Pod with a claim of its own"), steps.edits());
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const bool isDaemonSet = scope.isKind("DaemonSet");
    const bool isKind = isDaemonSet || scope.isKind("Deployment") || scope.isKind("ReplicaSet");
    const auto replicas = replicasOf(scope.facts, scope.object);
    if (!scope.kind || !isKind || (!isDaemonSet && (!replicas || replicas->count < 2)))
        return found;
    for (const ExclusiveClaim &claim : exclusiveClaims(scope.facts, scope.object)) {
        const QString name = qs(claim.name.value());
        const QString mode = claim.isForOnePod ? QStringLiteral("ReadWriteOncePod") : QStringLiteral("ReadWriteOnce");
        Diagnostic shared = scope.at(
            claim.name, "",
            isDaemonSet
                ? Rules::tr("The Pods of every node share \"%1\", whose access mode is %2.").arg(name, mode)
                : Rules::tr("%1 Pods share \"%2\", whose access mode is %3.").arg(replicas->count).arg(name, mode),
            Rules::tr("Use a StatefulSet, which gives each Pod a claim of its own, or ReadWriteMany."));
        if (claim.isForOnePod)
            shared.severity = Severity::Error;
        const NodeRef modes = specOf(claim.claim->root)["accessModes"];
        shared.related.push_back(scope.related(*claim.claim, modes, Rules::tr("How the volume can be used.")));
        if (EditSet edits = replacedValue(modes[std::size_t{0}], "ReadWriteMany"); !edits.empty())
            shared.fixes.push_back(
                scope.fix(*claim.claim, Rules::tr("Let all nodes use the volume (ReadWriteMany)"), edits, false));
        if (replicas && replicas->written && !replicas->scaler)
            if (scope.wantsFixes())
                addFix(scope, shared, Rules::tr("Run one Pod only"), replacedValue(replicas->written, "1"));
        offerOwnClaims(scope, claim, shared);
        found.push_back(std::move(shared));
    }
    return found;
}

} // namespace

extern const Rule rwoClaimSharedRule;
const Rule rwoClaimSharedRule{
    .info = {.id = "rwo-claim-shared",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Several Pods, one disk for one node"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "As soon as two of the Pods stand on different nodes, the second "
                                                     "waits for ever for the volume."),
             .docs = "concepts/storage/persistent-volumes/#access-modes"},
    .kinds = {"DaemonSet", "Deployment", "ReplicaSet"},
    .object = run,
};

} // namespace slipway
