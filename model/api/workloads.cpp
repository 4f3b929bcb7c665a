// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/claims.h"
#include "api/common.h"
#include "api/formats.h"
#include "api/intorstring.h"
#include "api/kinds.h"
#include "api/metadata.h"
#include "api/pod.h"
#include "api/selection.h"

namespace slipway
{

namespace
{

/// The selector of a Deployment, ReplicaSet or StatefulSet against the template; says whether the server goes on to the
/// template itself.
bool checkRequiredSelector(const Field &selector, const Field &podTemplate)
{
    ApiRun &run = selector.run();
    const std::size_t first = run.errors().size();
    if (!selector.isSet()) {
        requireSelector(selector, podTemplate);
        checkSelectsTemplate(selector, podTemplate);
        run.joinFrom(first);
        return true;
    }
    refuseEmptySelector(selector, podTemplate);
    const std::size_t inside = run.errors().size();
    if (checkLabelSelector(selector)) {
        checkSelectsTemplate(selector, podTemplate);
        return true;
    }
    // The server adds that a selector with mistakes cannot be used.
    const std::size_t all = run.errors().size();
    selector.invalid(Api::tr("This selector cannot be used as long as it has mistakes."),
                     Api::tr("Correct what is wrong inside it."));
    run.joinLast(inside, all);
    return false;
}

void refuseDeadline(const Field &podSpec, const QString &kind)
{
    const Field deadline = podSpec["activeDeadlineSeconds"];
    if (deadline)
        deadline
            .forbidden(Api::tr("A %1 keeps its Pods running, so they cannot have a deadline.").arg(kind),
                       Api::tr("Remove activeDeadlineSeconds, or use a Job."))
            .ruled("restart-policy-for-kind")
            .remove(deadline.node(), true, Api::tr("Remove activeDeadlineSeconds"));
}

void checkKeepsRunning(const Field &podSpec, const QString &kind)
{
    const Field policy = podSpec["restartPolicy"];
    if (!policy.text().empty() && policy.text() != "Always")
        policy
            .refuse(ApiErrorType::NotSupported,
                    Api::tr("A %1 keeps its Pods running, so restartPolicy cannot be \"%2\".")
                        .arg(kind, quotedShort(policy.text())),
                    Api::tr("Remove the line; Always is the default. For work that ends use a Job."))
            .ruled("restart-policy-for-kind")
            .remove(policy.node(), true, Api::tr("Remove restartPolicy"));
    refuseDeadline(podSpec, kind);
}

void refuseRollingUpdate(const Field &strategy, ApiErrorType type)
{
    const Field rolling = strategy["rollingUpdate"];
    if (!rolling)
        return;
    const Field kind = strategy["type"];
    ApiError &wrong =
        rolling
            .refuse(type,
                    Api::tr("With \"type: %1\" there is no rolling update that these settings could apply to.")
                        .arg(quotedShort(kind.text())),
                    Api::tr("Remove \"rollingUpdate\", or change the type to RollingUpdate."))
            .ruled("strategy-recreate-with-rolling")
            .shownAtKey()
            .remove(rolling.node(), false, Api::tr("Remove \"rollingUpdate\""));
    wrong.repairs.push_back({.kind = ApiRepair::Kind::Write,
                             .node = kind.node(),
                             .text = "RollingUpdate",
                             .title = Api::tr("Change the type to RollingUpdate")});
}

void checkDeploymentStrategy(const Field &strategy)
{
    const std::string type = strategy["type"].textOr("RollingUpdate");
    if (type == "Recreate") {
        refuseRollingUpdate(strategy, ApiErrorType::Forbidden);
        return;
    }
    if (!checkChoice(strategy["type"].reportedAt(strategy), type, {"Recreate", "RollingUpdate"}))
        return;
    const Field unavailable = strategy["rollingUpdate"]["maxUnavailable"];
    const Field surge = strategy["rollingUpdate"]["maxSurge"];
    checkIntOrPercent(unavailable);
    checkIntOrPercent(surge);
    checkNotMoreThanAll(unavailable);
    if (intOrPercent(unavailable, 25) == 0 && intOrPercent(surge, 25) == 0) {
        ApiError &wrong = unavailable
                              .invalid(Api::tr("maxSurge and maxUnavailable are both 0."),
                                       Api::tr("Allow at least one, for example \"maxSurge: 1\"."))
                              .ruled("strategy-both-zero")
                              .relate(surge.node(), Api::tr("maxSurge is 0 here."));
        wrong.repairs.push_back(
            {.kind = ApiRepair::Kind::Write, .node = surge.node(), .text = "1", .title = Api::tr("Set maxSurge to 1")});
        wrong.write("1", false, Api::tr("Set maxUnavailable to 1"));
    }
}

void checkProgressDeadline(const Field &spec)
{
    constexpr std::int64_t DefaultDeadline{600};
    const Field deadline = spec["progressDeadlineSeconds"];
    const Field ready = spec["minReadySeconds"];
    checkNotNegative(deadline);
    const std::int64_t deadlineSeconds = deadline.numberOr(DefaultDeadline);
    const std::int64_t readySeconds = ready.numberOr(0);
    if (deadlineSeconds > readySeconds || deadline.isBroken() || ready.isBroken())
        return;
    const std::int64_t enough = std::max<std::int64_t>(readySeconds, 0) + DefaultDeadline;
    const Field shown = deadline ? deadline : ready.reportedAt(deadline);
    ApiError &wrong =
        shown
            .invalid(Api::tr("A Pod counts after %1 s of being ready, but the update is declared failed after %2 s.")
                         .arg(readySeconds)
                         .arg(deadlineSeconds),
                     Api::tr("Set progressDeadlineSeconds to more than minReadySeconds, for example %1.").arg(enough))
            .ruled("progress-deadline-too-short");
    if (deadline)
        wrong.write(std::to_string(enough), false, Api::tr("Set progressDeadlineSeconds to %1").arg(enough));
}

/// What is left of an old way to roll back: the server reads the number and calls it by its former name.
void checkRollback(const Field &revision)
{
    if (goInteger(revision.text()).value_or(0) < 0)
        revision.reportedAt(revision.run().object()["spec"]["rollback"]["version"])
            .invalid(Api::tr("The revision to roll back to cannot be negative."),
                     Api::tr("Remove the annotation; \"kubectl rollout undo\" does this work."));
}

void checkReplicated(ApiRun &run, const QString &kind)
{
    const Field spec = run.spec();
    checkNotNegative(spec["replicas"]);
    checkNotNegative(spec["minReadySeconds"]);
    if (!checkRequiredSelector(spec["selector"], spec["template"]))
        return;
    checkPodTemplate(spec["template"]);
    checkKeepsRunning(spec["template"]["spec"], kind);
}

void checkRetention(const Field &policy)
{
    for (const char *when : {"whenDeleted", "whenScaled"})
        if (!policy[when].text().empty())
            checkChoice(policy[when], policy[when].text(), {"Retain", "Delete"});
}

void checkStatefulSetStrategy(const Field &strategy)
{
    const std::string type = strategy["type"].textOr("RollingUpdate");
    if (type == "RollingUpdate")
        checkNotNegative(strategy["rollingUpdate"]["partition"]);
    else if (type == "OnDelete")
        refuseRollingUpdate(strategy, ApiErrorType::Invalid);
    else
        checkChoice(strategy["type"].reportedAt(strategy), type, {"RollingUpdate", "OnDelete"}, ApiErrorType::Invalid);
}

void checkDaemonSetStrategy(const Field &strategy)
{
    const std::string type = strategy["type"].textOr("RollingUpdate");
    if (!checkChoice(strategy["type"].reportedAt(strategy), type, {"RollingUpdate", "OnDelete"}) || type == "OnDelete")
        return;
    const Field unavailable = strategy["rollingUpdate"]["maxUnavailable"];
    const Field surge = strategy["rollingUpdate"]["maxSurge"];
    for (const Field &limit : {unavailable, surge}) {
        checkIntOrPercent(limit);
        checkNotMoreThanAll(limit);
    }
    const bool takesAway = intOrPercent(unavailable, 1) != 0;
    const bool addsFirst = intOrPercent(surge, 0) != 0;
    if (takesAway && addsFirst)
        surge
            .invalid(Api::tr("A DaemonSet either stops old Pods first or starts new ones first, not both; "
                             "maxUnavailable is 1 where nothing is written."),
                     Api::tr("Set maxUnavailable to 0, or remove maxSurge."))
            .ruled("daemonset-surge-and-unavailable")
            .set(unavailable, 0, !unavailable.node(), Api::tr("Start the new Pods first: set maxUnavailable to 0"))
            .remove(surge.node(), false, Api::tr("Stop the old Pods first: remove maxSurge"));
    else if (!takesAway && !addsFirst)
        unavailable
            .required(Api::tr("maxSurge and maxUnavailable are both 0."),
                      Api::tr("Allow one of them, for example \"maxUnavailable: 1\"."))
            .ruled("daemonset-surge-and-unavailable")
            .set(unavailable, 1, false, Api::tr("Set maxUnavailable to 1"))
            .set(surge, 1, false, Api::tr("Set maxSurge to 1"));
}

} // namespace

void checkDeployment(ApiRun &run)
{
    checkReplicated(run, QStringLiteral("Deployment"));
    const Field spec = run.spec();
    checkDeploymentStrategy(spec["strategy"]);
    checkNotNegative(spec["revisionHistoryLimit"]);
    checkProgressDeadline(spec);
    checkRollback(run.object()["metadata"]["annotations"]["deprecated.deployment.rollback.to"]);
}

void checkReplicaSet(ApiRun &run)
{
    checkReplicated(run, QStringLiteral("ReplicaSet"));
}

void checkReplicationController(ApiRun &run)
{
    const Field spec = run.spec();
    const Field podTemplate = spec["template"];
    const Field selector = spec["selector"];
    checkNotNegative(spec["replicas"]);
    checkNotNegative(spec["minReadySeconds"]);
    // An empty selector is taken from the labels of the template.
    if (selector.size() == 0 && podTemplate["metadata"]["labels"].size() == 0)
        requireSelector(selector, podTemplate);
    if (!requireField(podTemplate))
        return;
    if (selector.size() > 0)
        checkSelectsTemplate(selector, podTemplate);
    checkPodTemplate(podTemplate);
    checkKeepsRunning(podTemplate["spec"], QStringLiteral("ReplicationController"));
}

void checkStatefulSet(ApiRun &run)
{
    const Field spec = run.spec();
    const Field management = spec["podManagementPolicy"];
    if (!management.text().empty())
        checkChoice(management, management.text(), {"OrderedReady", "Parallel"}, ApiErrorType::Invalid);
    checkStatefulSetStrategy(spec["updateStrategy"]);
    checkRetention(spec["persistentVolumeClaimRetentionPolicy"]);
    checkNotNegative(spec["replicas"]);
    checkNotNegative(spec["minReadySeconds"]);
    checkNotNegative(spec["ordinals"]["start"]);
    if (!spec["serviceName"].text().empty())
        checkName(spec["serviceName"], NameFormat::DnsLabel, Api::tr("a Service"));
    for (const Field &claim : spec["volumeClaimTemplates"].items())
        checkClaimSpec(claim["spec"]);
    if (checkRequiredSelector(spec["selector"], spec["template"]))
        checkPodTemplate(spec["template"],
                         {.claimTemplates = spec["volumeClaimTemplates"].items(), .setsHostnames = true});
    checkKeepsRunning(spec["template"]["spec"], QStringLiteral("StatefulSet"));
}

void checkDaemonSet(ApiRun &run)
{
    const Field spec = run.spec();
    const Field selector = spec["selector"];
    const bool usable = checkLabelSelector(selector);
    if (usable)
        checkSelectsTemplate(selector, spec["template"]);
    if (selector)
        refuseEmptySelector(selector, spec["template"]);
    checkPodTemplate(spec["template"]);
    checkKeepsRunning(spec["template"]["spec"], QStringLiteral("DaemonSet"));
    checkDaemonSetStrategy(spec["updateStrategy"]);
    checkNotNegative(spec["minReadySeconds"]);
    checkNotNegative(spec["revisionHistoryLimit"]);
}

} // namespace slipway
