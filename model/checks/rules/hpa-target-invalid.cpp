// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/nameduses.h"
#include "checks/references.h"
#include "checks/serving.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

bool hasNoReplicas(std::string_view kind)
{
    static constexpr std::array<std::string_view, 7> Kinds{"DaemonSet", "Job",    "CronJob",  "Pod",
                                                           "Service",   "Secret", "ConfigMap"};
    return std::find(Kinds.begin(), Kinds.end(), kind) != Kinds.end();
}

bool isScalable(std::string_view kind)
{
    return kind == "Deployment" || kind == "StatefulSet" || kind == "ReplicaSet" || kind == "ReplicationController";
}

/// Another kind of that name is among the files.
void suggestKind(const Scope &scope, NodeRef target, Diagnostic &finding)
{
    for (const char *kind : {"Deployment", "StatefulSet"})
        if (kind != target["kind"].value() &&
            !scope.facts.find(kind, scope.object.id.ns, target["name"].value()).empty())
            if (scope.wantsFixes())
                addFix(scope, finding, Rules::tr("Scale the %1 of that name").arg(QLatin1String(kind)),
                       both(replacedValue(target["kind"], kind), writtenAt(target, {"apiVersion"}, "apps/v1")));
}

Diagnostic unscalable(const Scope &scope, NodeRef target)
{
    Diagnostic found =
        scope.at(target["kind"], "", Rules::tr("A %1 has no number of Pods to change.").arg(qs(target["kind"].value())),
                 Rules::tr("Scale a Deployment, a StatefulSet or a ReplicaSet."));
    suggestKind(scope, target, found);
    return found;
}

std::optional<Diagnostic> rival(const Scope &scope, NodeRef target)
{
    const auto scalers = ownFileFirst(
        scope.facts, scope.facts.scalers(target["kind"].value(), scope.object.id.ns, target["name"].value()),
        scope.object);
    if (scalers.empty() || scalers.front() == &scope.object || scalers.front()->id.sameObject(scope.object.id))
        return {};
    const Object &other = *scalers.front();
    Diagnostic found = scope.at(target["name"], "",
                                Rules::tr("%1 scales the same target, so both would fight.").arg(other.id.display()),
                                Rules::tr("Keep one of them, with all metrics."));
    found.severity = Severity::Error;
    found.related.push_back(
        scope.related(other, specOf(other.root)["scaleTargetRef"]["name"], Rules::tr("The other autoscaler.")));
    return found;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef target = scope.spec()["scaleTargetRef"];
    const std::string_view kind = target["kind"].value();
    const NodeRef name = target["name"];
    if (!scope.kind || !scope.isKind("HorizontalPodAutoscaler") || kind.empty() || name.value().empty())
        return {};
    if (hasNoReplicas(kind)) {
        Diagnostic found = unscalable(scope, target);
        found.severity = Severity::Error;
        return only(std::move(found));
    }
    std::vector<Diagnostic> found;
    if (auto other = rival(scope, target))
        found.push_back(std::move(*other));
    // Nothing is known about the objects of custom kinds that a file does not hold.
    if (!isScalable(kind) || !isMissing(scope, kind, name.value()) || onlyElsewhere(scope, kind, name.value()))
        return found;
    Diagnostic missing =
        scope.at(name, "", Rules::tr("No %1 \"%2\" is among your files.").arg(qs(kind), qs(name.value())),
                 Rules::tr("Name the object that should be scaled, or make sure that it is in the cluster already."));
    explainMissing(scope, kind, name, missing);
    suggestKind(scope, target, missing);
    found.push_back(std::move(missing));
    return found;
}

} // namespace

extern const Rule hpaTargetInvalidRule;
const Rule hpaTargetInvalidRule{
    .info = {.id = "hpa-target-invalid",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .isAboutMissing = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Autoscaler without a fitting target"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Such an autoscaler changes nothing, and says so only in its own "
                                                     "status."),
             .docs = "tasks/run-application/horizontal-pod-autoscale/"},
    .kinds = {"HorizontalPodAutoscaler"},
    .object = run,
};

} // namespace slipway
