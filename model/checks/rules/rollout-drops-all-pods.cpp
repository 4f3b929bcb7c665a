// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

/// Why so many Pods may be missing, with the rounding shown.
QString explained(NodeRef rollingUpdate, const RolloutRoom &room)
{
    const NodeRef unavailable = rollingUpdate["maxUnavailable"];
    const PodShare share = podShare(unavailable.value()).value_or(PodShare{});
    const QString rounding = roundingText(share, room.replicas, false);
    if (room.isForced)
        return (rounding.isEmpty() ? QString() : rounding + QLatin1Char(' ')) +
               Rules::tr("Since maxSurge is 0 too, one Pod has to go first after all.");
    return rounding;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const auto replicas = replicasOf(scope.facts, scope.object);
    if (!scope.kind || !scope.isKind("Deployment") || !replicas || replicas->count == 0)
        return {};
    const std::optional<RolloutRoom> room = rolloutRoomOf(scope.spec(), replicas->count);
    // A disk for one node leaves one Pod no other way.
    const bool hasDisk = replicas->count == 1 && !exclusiveClaims(scope.facts, scope.object).empty();
    if (!room || room->fewest() > 0 || hasDisk)
        return {};
    const NodeRef rollingUpdate = scope.spec()["strategy"]["rollingUpdate"];
    const NodeRef shown = rollingUpdate["maxUnavailable"] ? rollingUpdate["maxUnavailable"] : rollingUpdate["maxSurge"];
    if (!shown)
        return {};
    QString message =
        room->replicas == 1
            ? Rules::tr("During an update the only Pod is stopped before the new one is ready.")
            : Rules::tr("During an update all %1 Pods may be stopped at the same time.").arg(room->replicas);
    if (const QString why = explained(rollingUpdate, *room); !why.isEmpty())
        message += QLatin1Char(' ') + why;
    Diagnostic drops = scope.at(shown, "", message,
                                Rules::tr("Lower maxUnavailable, and let the update start new Pods first (maxSurge)."));
    if (servicesOf(scope.facts, scope.object).empty())
        drops.severity = Severity::Hint;
    const NodeRef strategy = scope.spec()["strategy"];
    EditSet first = writtenAt(strategy, {"rollingUpdate", "maxUnavailable"}, "0");
    EditSet second = writtenAt(strategy, {"rollingUpdate", "maxSurge"}, "1");
    if (scope.wantsFixes())
        addFix(scope, drops, Rules::tr("Start one new Pod first, stop none before it is ready"),
               both(std::move(first), std::move(second)));
    if (room->replicas >= 4 && rollingUpdate["maxUnavailable"])
        if (scope.wantsFixes())
            addFix(scope, drops, Rules::tr("Let a quarter of the Pods be missing"),
                   writtenAt(strategy, {"rollingUpdate", "maxUnavailable"}, "25%"));
    return only(std::move(drops));
}

} // namespace

extern const Rule rolloutDropsAllPodsRule;
const Rule rolloutDropsAllPodsRule{
    .info = {.id = "rollout-drops-all-pods",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Updates may stop every Pod"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Such an update acts like Recreate: for a while nobody answers."),
             .docs = "concepts/workloads/controllers/deployment/#max-unavailable"},
    .kinds = {"Deployment"},
    .object = run,
};

} // namespace slipway
