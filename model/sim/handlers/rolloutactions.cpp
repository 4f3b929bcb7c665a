// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to workloads with kubectl: set image, scale, rollout pause, resume, undo, restart.
#include "sim/controllers/rollback.h"
#include "sim/handlers/handlers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

using Kind = WorkloadAction::Kind;

struct Told {
    std::string reason{};
    std::string output{}; ///< as kubectl prints it
    Sentence plain{};
    bool refused = false;
};

std::string fullName(const WorkloadWork &workload)
{
    const std::string &kind = workload.key.kind;
    std::string lower = kind;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    return lower + (kind == "Job" ? ".batch/" : kind == "ReplicationController" ? "/" : ".apps/") + workload.key.name;
}

/// The spec has changed: controllers compare generations.
void countChange(Engine &engine, WorkloadWork &workload)
{
    if (WorkloadState *state = engine.workloadState(workload.key))
        ++engine.edit(*state).generation;
}

PodTemplate current(const WorkloadWork &workload)
{
    PodTemplate version = workload.templates.at(workload.podTemplate);
    version.assume.clear();
    return version;
}

void useVersion(Engine &engine, WorkloadWork &workload, const PodTemplate &version)
{
    if (version.name == workload.podTemplate)
        return;
    usePodTemplate(workload, version);
    workload.deployment.podTemplate = workload.podTemplate;
    countChange(engine, workload);
}

std::string containerOf(const WorkloadWork &workload, const std::string &wanted)
{
    for (const auto *list : {&workload.spec->containers, &workload.spec->initContainers})
        for (const ContainerSpec &container : *list)
            if (wanted.empty() || container.name == wanted)
                return container.name;
    return {};
}

Told setImage(Engine &engine, WorkloadWork &workload, const WorkloadAction &action)
{
    const std::string container = containerOf(workload, action.container);
    if (container.empty())
        return {"SetImage",
                "error: unable to find container named \"" + action.container + "\"",
                {QT_TRANSLATE_NOOP("slipway::sim", "%1 has no container %2, so its image stays."),
                 {workload.key.display(), action.container}},
                true};
    PodTemplate version = current(workload);
    version.assume = workload.templates.at(workload.podTemplate).assume;
    version.images[container] = action.image;
    if (action.assume)
        version.assume[container] = *action.assume;
    else
        version.assume.erase(container);
    useVersion(engine, workload, changedTemplate(workload, version));
    return {"SetImage",
            fullName(workload) + " image updated",
            {QT_TRANSLATE_NOOP("slipway::sim", "Somebody gives container %1 of %2 the image %3."),
             {container, workload.key.display(), action.image}}};
}

Told scale(Engine &engine, WorkloadWork &workload, const WorkloadAction &action)
{
    setReplicas(engine, workload, action.replicas);
    return {"Scale",
            fullName(workload) + " scaled",
            {QT_TRANSLATE_NOOP("slipway::sim", "Somebody wants %1 to have %2 pods."),
             {workload.key.display(), std::to_string(action.replicas)}}};
}

Told pause(Engine &engine, WorkloadWork &workload, bool paused)
{
    const char *word = paused ? "paused" : "resumed";
    if (workload.deployment.paused == paused)
        return {paused ? "Pause" : "Resume",
                "error: deployments.apps \"" + workload.key.name + "\" " +
                    (paused ? "is already paused" : "is not paused"),
                {paused ? QT_TRANSLATE_NOOP("slipway::sim", "Deployment %1 is paused already.")
                        : QT_TRANSLATE_NOOP("slipway::sim", "Deployment %1 is not paused."),
                 {workload.key.name}},
                true};
    workload.deployment.paused = paused;
    countChange(engine, workload);
    return {paused ? "Pause" : "Resume",
            fullName(workload) + " " + word,
            {paused ? QT_TRANSLATE_NOOP("slipway::sim", "Somebody pauses Deployment %1: changes of its template only "
                                                        "collect until it is resumed.")
                    : QT_TRANSLATE_NOOP("slipway::sim", "Somebody resumes Deployment %1: what has collected is rolled "
                                                        "out at once."),
             {workload.key.name}}};
}

Told undoRollout(Engine &engine, WorkloadWork &workload, const WorkloadAction &action)
{
    std::vector<WorkloadState> sets;
    for (const WorkloadState &state : engine.world.workloads)
        if (state.owner == workload.key)
            sets.push_back(state);
    const Rollback answer = undo(workload.deployment, *engine.workloadState(workload.key), sets, action.toRevision);
    if (answer.podTemplate.empty())
        return {"Undo",
                answer.output,
                {QT_TRANSLATE_NOOP("slipway::sim", "Deployment %1 is not rolled back: kubectl answers with “%2”."),
                 {workload.key.name, answer.output}},
                true};
    useVersion(engine, workload, workload.templates.at(answer.podTemplate));
    return {"Undo",
            answer.output,
            {QT_TRANSLATE_NOOP("slipway::sim", "Somebody takes Deployment %1 back to the template of revision %2."),
             {workload.key.name, std::to_string(answer.revision)}}};
}

/// RFC 3339, as if the run had begun at midnight.
std::string stamp(Time now)
{
    const std::int64_t s = wholeSeconds(now.time_since_epoch());
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return "2026-01-01T" + two(s / 3600 % 24) + ":" + two(s / 60 % 60) + ":" + two(s % 60) + "Z";
}

Told restart(Engine &engine, WorkloadWork &workload)
{
    if (workload.deployment.paused)
        return {"Restart",
                "error: deployments.apps \"" + workload.key.name +
                    "\" can't restart paused deployment (run rollout resume first)",
                {QT_TRANSLATE_NOOP("slipway::sim", "Deployment %1 is paused, so it is not restarted."),
                 {workload.key.name}},
                true};
    PodTemplate version = workload.templates.at(workload.podTemplate);
    version.restartedAt = stamp(engine.now);
    useVersion(engine, workload, changedTemplate(workload, version));
    return {"Restart",
            fullName(workload) + " restarted",
            {QT_TRANSLATE_NOOP("slipway::sim", "Somebody restarts %1: a new note in its template makes all pods new."),
             {workload.key.display()}}};
}

bool isPossible(const WorkloadWork &workload, Kind what)
{
    const std::string &kind = workload.key.kind;
    const bool rolls = kind == "Deployment" || kind == "StatefulSet" || kind == "DaemonSet";
    switch (what) {
    case Kind::Pause:
    case Kind::Resume:
    case Kind::Undo:
        return kind == "Deployment";
    case Kind::SetImage:
    case Kind::Restart:
        return rolls;
    case Kind::Scale:
        return kind == "Deployment" || kind == "StatefulSet" || kind == "ReplicaSet" || kind == "ReplicationController";
    }
    return false;
}

Told perform(Engine &engine, WorkloadWork &workload, const WorkloadAction &action)
{
    if (!isPossible(workload, action.what))
        return {"NotPossible",
                "error: not possible for " + fullName(workload),
                {QT_TRANSLATE_NOOP("slipway::sim", "This cannot be done to %1."), {workload.key.display()}},
                true};
    switch (action.what) {
    case Kind::SetImage:
        return setImage(engine, workload, action);
    case Kind::Scale:
        return scale(engine, workload, action);
    case Kind::Pause:
    case Kind::Resume:
        return pause(engine, workload, action.what == Kind::Pause);
    case Kind::Undo:
        return undoRollout(engine, workload, action);
    case Kind::Restart:
        return restart(engine, workload);
    }
    return {};
}

} // namespace

void setReplicas(Engine &engine, WorkloadWork &workload, int replicas)
{
    if (workload.replicas != replicas)
        countChange(engine, workload);
    workload.replicas = workload.deployment.replicas = replicas;
}

void actOnWorkload(Engine &engine, const WorkloadAction &action)
{
    const auto found = std::find_if(engine.workloads.begin(), engine.workloads.end(), [&](const WorkloadWork &w) {
        return !w.gone && w.key == w.root && w.key.kind == action.kind && w.key.name == action.name &&
               (action.ns.empty() || w.key.ns == action.ns);
    });
    EventDraft event{
        .what = What::ActionTaken, .source = Component::User, .object = {action.kind, action.ns, action.name}};
    if (found == engine.workloads.end()) {
        event.reason = "NotFound";
        event.message = "Error from server (NotFound): " + action.kind + " \"" + action.name + "\" not found";
        event.plain = {QT_TRANSLATE_NOOP("slipway::sim", "There is no %1 %2 at this moment, so nothing happens."),
                       {action.kind, action.name}};
        engine.emit(std::move(event));
        return;
    }
    const Told told = perform(engine, *found, action);
    event.object = found->key;
    event.reason = told.reason;
    event.message = told.output;
    event.plain = told.plain;
    event.origin = action.what == Kind::Scale ? found->replicasOrigin : found->strategyOrigin;
    const EventId cause = engine.emit(std::move(event));
    if (!told.refused)
        requestWorkloadSync(engine, found->key, cause);
}

} // namespace slipway::sim
