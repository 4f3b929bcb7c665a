// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads of the files: what their controllers need to know of them.
#include "sim/handlers/applier.h"

#include <algorithm>

namespace slipway::sim
{

void addClaim(Engine &engine, const ObjectKey &key, NodeRef spec, const Origin &origin, EventId cause)
{
    ClaimWork claim{.key = key, .origin = origin, .created = cause};
    claim.classWritten = bool(spec["storageClassName"]) && !spec["storageClassName"].isNull();
    claim.storageClass = spec["storageClassName"].text();
    claim.volumeName = spec["volumeName"].text();
    claim.size = quantityMillis(spec["resources"]["requests"]["storage"].value()).value_or(0);
    claim.modes = items(spec["accessModes"]);
    if (spec["volumeMode"])
        claim.volumeMode = spec["volumeMode"].text();
    claim.selector = readLabelQuery(spec["selector"]);
    engine.claims.push_back(std::move(claim));
    engine.world.claims.push_back({.key = key});
    engine.edit(engine.world.claims.back());
}

namespace
{

/// False, with an event that says why, where the server would refuse the template.
bool isRunnable(Applier &apply, const PodSpec &spec, const std::map<std::string, std::string> &selector,
                bool needsSelector)
{
    const std::string name = apply.key.display();
    if (spec.containers.empty()) {
        apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "%1 cannot run: its pod has no containers."), {name},
                     "no containers", apply.object.root["spec"]);
        return false;
    }
    for (const auto *list : {&spec.initContainers, &spec.containers})
        for (const ContainerSpec &container : *list)
            if (container.name.empty() || container.image.empty()) {
                apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "%1 cannot run: a container has no name or no image."),
                             {name}, "container without name or image", apply.object.root["spec"]);
                return false;
            }
    const bool matches = std::all_of(selector.begin(), selector.end(), [&](const auto &wanted) {
        const auto label = spec.labels.find(wanted.first);
        return label != spec.labels.end() && label->second == wanted.second;
    });
    if (needsSelector && (selector.empty() || !matches)) {
        apply.refuse(
            QT_TRANSLATE_NOOP(
                "slipway::sim",
                "%1 cannot run: the API server refuses it because its selector does not match its pods' labels."),
            {name}, "`selector` does not match template `labels`", apply.object.root["spec"]["selector"]);
        return false;
    }
    return true;
}

void addStatefulVolumes(Applier &apply, PodSpec &spec)
{
    for (const NodeRef written : apply.object.root["spec"]["volumeClaimTemplates"]) {
        const std::string name = written["metadata"]["name"].text();
        spec.volumes.push_back({.name = name,
                                .source = VolumeSpec::Source::Claim,
                                .target = name,
                                .origin = apply.originOf(apply.engine, written)});
    }
}

/// What its controller adds to every pod of a DaemonSet (daemon/util AddOrUpdateDaemonPodTolerations).
void addDaemonTolerations(PodSpec &spec)
{
    for (const char *key : {"not-ready", "unreachable"})
        spec.tolerations.push_back(
            {.key = std::string("node.kubernetes.io/") + key, .exists = true, .effect = "NoExecute"});
    for (const char *key : {"disk-pressure", "memory-pressure", "pid-pressure", "unschedulable"})
        spec.tolerations.push_back(
            {.key = std::string("node.kubernetes.io/") + key, .exists = true, .effect = "NoSchedule"});
}

PodShare shareOr(NodeRef node, PodShare fallback)
{
    return node ? podShare(node.value()).value_or(fallback) : fallback;
}

DeploymentSpec readDeployment(NodeRef spec)
{
    DeploymentSpec deployment;
    deployment.replicas = numberOr(spec["replicas"], 1);
    const NodeRef strategy = spec["strategy"], rolling = strategy["rollingUpdate"];
    deployment.recreate = strategy["type"].value() == "Recreate";
    deployment.maxSurge = shareOr(rolling["maxSurge"], deployment.maxSurge);
    deployment.maxUnavailable = shareOr(rolling["maxUnavailable"], deployment.maxUnavailable);
    deployment.minReadySeconds = numberOr(spec["minReadySeconds"], 0);
    const int deadline = numberOr(spec["progressDeadlineSeconds"], 600, 0, 2'147'483'647);
    if (deadline == 2'147'483'647)
        deployment.progressDeadlineSeconds.reset();
    else
        deployment.progressDeadlineSeconds = deadline;
    deployment.revisionHistoryLimit = numberOr(spec["revisionHistoryLimit"], 10, 0, 2'147'483'647);
    deployment.paused = spec["paused"].value() == "true";
    return deployment;
}

void readUpdateStrategy(WorkloadWork &workload, NodeRef spec)
{
    const NodeRef strategy = spec["updateStrategy"], rolling = strategy["rollingUpdate"];
    workload.onDelete = strategy["type"].value() == "OnDelete";
    workload.partition = numberOr(rolling["partition"], 0);
    workload.firstOrdinal = numberOr(spec["ordinals"]["start"], 0);
    workload.maxUnavailable = shareOr(rolling["maxUnavailable"], {1, false});
    workload.maxSurge = shareOr(rolling["maxSurge"], {0, false});
}

void showDeployment(Engine &engine, const WorkloadWork &workload)
{
    engine.world.workloads.push_back({.key = workload.key,
                                      .desired = workload.deployment.replicas,
                                      .origin = workload.replicasOrigin,
                                      .paused = workload.deployment.paused});
    engine.edit(engine.world.workloads.back());
}

} // namespace

void addWorkload(Applier &apply)
{
    Engine &engine = apply.engine;
    const NodeRef root = apply.object.root;
    const NodeRef spec = root["spec"];
    const std::string &kind = apply.key.kind;
    const bool bare = kind == "Pod";
    const bool cron = kind == "CronJob";
    const NodeRef job = cron ? spec["jobTemplate"]["spec"] : spec;
    const NodeRef podTemplate = bare ? root : job["template"];
    PodSpec pod = readPodSpec(apply.object, podTemplate["spec"], podTemplate["metadata"]);
    auto selector = kind == "ReplicationController" ? texts(spec["selector"]) : texts(spec["selector"]["matchLabels"]);
    const bool expressions = spec["selector"]["matchExpressions"].size() > 0;
    const bool needsSelector =
        kind == "Deployment" || kind == "ReplicaSet" || kind == "StatefulSet" || kind == "DaemonSet";
    if (!isRunnable(apply, pod, selector, needsSelector && !expressions))
        return;
    if ((kind == "Job" || cron) && pod.restartPolicy == RestartPolicy::Always) {
        apply.refuse(
            QT_TRANSLATE_NOOP("slipway::sim", "%1 cannot run: a Job's pods need restartPolicy OnFailure or Never."),
            {apply.key.display()}, "restartPolicy", podTemplate["spec"]);
        return;
    }
    if (cron && !CronSchedule::parse(spec["schedule"].text())) {
        apply.refuse(QT_TRANSLATE_NOOP("slipway::sim", "%1 never runs: '%2' is no schedule. Write five fields, such as "
                                                       "'*/5 * * * *' for every five minutes."),
                     {apply.key.display(), spec["schedule"].text()}, "unreadable schedule", spec["schedule"]);
        return;
    }
    WorkloadWork workload{.key = apply.key, .root = apply.key, .object = &apply.object, .selector = selector};
    const bool counted = kind != "DaemonSet" && kind != "Job" && !cron && !bare;
    workload.replicas = counted ? numberOr(spec["replicas"], 1) : 1;
    workload.minReadySeconds = numberOr(spec["minReadySeconds"], 0);
    if (kind == "Job")
        readJob(workload, spec, [&](const char *field) { return apply.originOf(spec, field); });
    if (cron)
        addCronJob(apply, workload);
    workload.startedAt = engine.now;
    workload.parallelStart = spec["podManagementPolicy"].value() == "Parallel";
    workload.replicasOrigin = apply.originOf(spec, "replicas");
    workload.strategyOrigin = apply.originOf(spec, kind == "Deployment" ? "strategy" : "updateStrategy");
    workload.created = apply.applied();
    readUpdateStrategy(workload, spec);
    if (kind == "StatefulSet")
        addStatefulVolumes(apply, pod);
    if (kind == "DaemonSet")
        addDaemonTolerations(pod);
    workload.spec = std::make_shared<const PodSpec>(std::move(pod));
    if (!bare && !cron)
        usePodTemplate(workload, originalTemplate(workload));
    if (kind == "Deployment") {
        workload.deployment = readDeployment(spec);
        workload.deployment.podTemplate = workload.podTemplate;
        showDeployment(engine, workload);
    }
    engine.workloads.push_back(std::move(workload));
}

} // namespace slipway::sim
