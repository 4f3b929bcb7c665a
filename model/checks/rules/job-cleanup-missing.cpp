// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

/// Helm, Argo CD and other objects that own the Job remove it themselves.
bool isCleanedUpByOthers(NodeRef metadata)
{
    if (metadata["ownerReferences"].size() > 0)
        return true;
    for (NodeRef annotation : metadata["annotations"])
        if (annotation.keyText().starts_with("helm.sh/hook") ||
            annotation.keyText().starts_with("argocd.argoproj.io/hook"))
            return true;
    return false;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind)
        return {};
    if (scope.isKind("CronJob")) {
        const NodeRef limit = scope.spec()["jobTemplate"]["spec"]["ttlSecondsAfterFinished"];
        if (!limit)
            return {};
        Diagnostic twice = scope.at(
            limit, "",
            Rules::tr("The CronJob's history limits already remove finished Jobs; this removes them after %1 s.")
                .arg(qs(limit.value())),
            Rules::tr("Remove it, and set successfulJobsHistoryLimit and failedJobsHistoryLimit instead."));
        if (scope.wantsFixes())
            addFix(scope, twice, Rules::tr("Remove ttlSecondsAfterFinished"), removedWhole(limit, scope.spec()));
        return only(std::move(twice));
    }
    if (!scope.isKind("Job") || !scope.spec().isMapping() || scope.spec()["ttlSecondsAfterFinished"] ||
        isCleanedUpByOthers(scope.root()["metadata"]))
        return {};
    Diagnostic stays = scope.missing(scope.spec(), "ttlSecondsAfterFinished", "",
                                     Rules::tr("The finished Job and its Pods stay until somebody deletes them."),
                                     Rules::tr("Set ttlSecondsAfterFinished to let the cluster remove them."));
    if (scope.wantsFixes())
        addFix(scope, stays, Rules::tr("Remove the finished Job after a day"),
               writtenAt(scope.spec(), {"ttlSecondsAfterFinished"}, "86400"));
    return only(std::move(stays));
}

} // namespace

extern const Rule jobCleanupMissingRule;
const Rule jobCleanupMissingRule{
    .info = {.id = "job-cleanup-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Who removes finished Jobs"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Finished Jobs that nobody removes pile up, and a Job of the same "
                                                     "name cannot be started again; removed too early their logs are "
                                                     "gone."),
             .docs = "concepts/workloads/controllers/ttlafterfinished/"},
    .kinds = {"Job", "CronJob"},
    .object = run,
};

} // namespace slipway
