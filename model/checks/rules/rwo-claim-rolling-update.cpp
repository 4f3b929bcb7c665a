// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

/// Stops the old Pod before the new one starts.
EditSet recreate(const Scope &scope)
{
    const NodeRef strategy = scope.spec()["strategy"];
    EditSet type = writtenAt(scope.spec(), {"strategy", "type"}, "Recreate");
    const NodeRef rolling = strategy["rollingUpdate"];
    return rolling ? both(std::move(type), removedWhole(rolling, strategy)) : type;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const auto replicas = replicasOf(scope.facts, scope.object);
    if (!scope.kind || !scope.isKind("Deployment") || !replicas || replicas->count != 1)
        return found;
    const std::optional<RolloutRoom> room = rolloutRoomOf(scope.spec(), 1);
    if (!room || room->surge == 0)
        return found;
    for (const ExclusiveClaim &claim : exclusiveClaims(scope.facts, scope.object)) {
        QString message = Rules::tr("An update starts the new Pod before the old one lets go of \"%1\", which only one "
                                    "node at a time can have.");
        if (claim.isForOnePod)
            message = Rules::tr("An update starts the new Pod before the old one lets go of \"%1\", which only one Pod "
                                "at a time can have.");
        Diagnostic hangs = scope.at(claim.name, "", message.arg(qs(claim.name.value())),
                                    Rules::tr("Use the strategy Recreate: it stops the old Pod first."));
        hangs.related.push_back(scope.related(*claim.claim, specOf(claim.claim->root)["accessModes"],
                                              Rules::tr("How the volume can be used.")));
        if (scope.wantsFixes())
            addFix(scope, hangs, Rules::tr("Use the strategy Recreate"), recreate(scope));
        const NodeRef strategy = scope.spec()["strategy"];
        if (strategy["rollingUpdate"].isMapping())
            if (scope.wantsFixes())
                addFix(scope, hangs, Rules::tr("Let the update stop the old Pod first (maxSurge 0)"),
                       both(writtenAt(strategy, {"rollingUpdate", "maxSurge"}, "0"),
                            writtenAt(strategy, {"rollingUpdate", "maxUnavailable"}, "1")));
        found.push_back(std::move(hangs));
        break; // one strategy, one finding
    }
    return found;
}

} // namespace

extern const Rule rwoClaimRollingUpdateRule;
const Rule rwoClaimRollingUpdateRule{
    .info = {.id = "rwo-claim-rolling-update",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Update waits for its own disk"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "On another node the new Pod waits for ever with a Multi-Attach "
                                                     "error, and the update hangs."),
             .docs = "concepts/storage/persistent-volumes/#access-modes"},
    .kinds = {"Deployment"},
    .object = run,
};

} // namespace slipway
