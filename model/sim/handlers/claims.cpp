// SPDX-License-Identifier: GPL-3.0-or-later
// Claims and PersistentVolumes: which one gets which, when, and what becomes of a volume whose claim is deleted
// (lifecycle spec PV-1 to PV-6; component-helpers storage/volume/pv_helpers.go, pv_controller.go, pvcprotection).
#include "sim/handlers/claims.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

const Duration ClaimResync = seconds(15);

bool contains(const std::vector<std::string> &list, const std::string &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

const ClassWork *classOf(const Engine &engine, const ClaimWork &claim)
{
    for (const ClassWork &known : engine.classes)
        if (claim.classWritten ? known.name == claim.storageClass : known.isDefault)
            return &known;
    return nullptr;
}

/// What the claim's class is once admission has filled in the default one (PV-1).
std::string className(const Engine &engine, const ClaimWork &claim)
{
    if (claim.classWritten)
        return claim.storageClass;
    const ClassWork *standard = classOf(engine, claim);
    return standard ? standard->name : std::string();
}

/// A class that stands in no file is the cluster's own and can make volumes, unless a volume of the files carries its
/// name: then the name is only there to find that volume.
bool isImplied(const Engine &engine, const std::string &name)
{
    return !name.empty() && std::none_of(engine.volumes.begin(), engine.volumes.end(),
                                         [&](const VolumeWork &volume) { return volume.storageClass == name; });
}

struct Supply {
    bool provisions = false;
    bool waits = false;   ///< for a pod that uses the claim
    bool unknown = false; ///< the class does not exist
    bool keeps = false;
    bool local = false; ///< volumes lie on one node's disk
};

Supply supplyOf(const Engine &engine, const ClaimWork &claim)
{
    const std::string name = className(engine, claim);
    if (const ClassWork *known = classOf(engine, claim)) {
        const bool local = known->provisioner.find("local-path") != std::string::npos ||
                           known->provisioner.find("hostpath") != std::string::npos;
        return {known->provisions(), known->waitsForConsumer, false, known->keeps, local};
    }
    if (name.empty())
        return {};
    if (isImplied(engine, name))
        return {.provisions = true};
    return {.unknown = true};
}

const VolumeState *stateOf(const Engine &engine, const std::string &name)
{
    const auto it = std::find_if(engine.world.volumes.begin(), engine.world.volumes.end(),
                                 [&](const VolumeState &v) { return v.name == name; });
    return it == engine.world.volumes.end() ? nullptr : &*it;
}

bool isFree(const Engine &engine, const VolumeWork &volume, const ClaimWork &claim)
{
    const VolumeState *state = stateOf(engine, volume.name);
    const bool reserved = !volume.claimRef.name.empty() && volume.claimRef != claim.key;
    return state && state->phase == "Available" && !reserved;
}

bool hasModes(const VolumeWork &volume, const ClaimWork &claim)
{
    return std::all_of(claim.modes.begin(), claim.modes.end(),
                       [&](const std::string &mode) { return contains(volume.modes, mode); });
}

/// PV-2, without the choice.
bool fits(const Engine &engine, const ClaimWork &claim, const VolumeWork &volume)
{
    const bool selected = !claim.selector.written || claim.selector.selects(volume.labels);
    return isFree(engine, volume, claim) && volume.size >= claim.size && hasModes(volume, claim) &&
           volume.volumeMode == claim.volumeMode && volume.storageClass == className(engine, claim) && selected;
}

/// A volume reserved for the claim first; then the fewest access modes, the smallest size.
VolumeWork *bestVolume(Engine &engine, const ClaimWork &claim, const NodeState *node)
{
    VolumeWork *best = nullptr;
    const auto rank = [&](const VolumeWork &volume) {
        return std::tuple(volume.claimRef != claim.key, volume.modes.size(), volume.size, volume.name);
    };
    for (VolumeWork &volume : engine.volumes) {
        if (!fits(engine, claim, volume) ||
            (node && !volume.nodeTerms.empty() && !anyTermHolds(volume.nodeTerms, node->labels)))
            continue;
        if (!best || rank(volume) < rank(*best))
            best = &volume;
    }
    return best;
}

EventId tellClaim(Engine &engine, ClaimWork &claim, What what, EventType type, const std::string &reason,
                  const std::string &message, Sentence plain, EventId cause = EventId::None)
{
    EventDraft event{.cause = cause != EventId::None ? cause : claim.created,
                     .what = what,
                     .type = type,
                     .source = Component::VolumeController,
                     .object = claim.key};
    event.reason = reason;
    event.message = message;
    event.plain = std::move(plain);
    event.origin = claim.origin;
    return engine.emit(std::move(event));
}

/// Tells why a claim waits, once for each reason.
void tellWaiting(Engine &engine, ClaimWork &claim, EventType type, const std::string &reason,
                 const std::string &message, Sentence plain)
{
    if (std::exchange(claim.told, message) != message)
        tellClaim(engine, claim, What::VolumeProblem, type, reason, message, std::move(plain));
}

EventId bindTo(Engine &engine, ClaimWork &claim, VolumeWork &volume, EventId cause)
{
    volume.claimRef = claim.key;
    VolumeState &state = engine.edit(stateOf(engine, volume));
    state.phase = "Bound";
    state.claim = claim.key;
    engine.edit(*claimState(engine, claim.key)).volume = volume.name;
    return tellClaim(engine, claim, What::ClaimBound, EventType::Silent, "Bound", "Bound to volume " + volume.name,
                     {QT_TRANSLATE_NOOP("slipway::sim", "Claim %1 is bound to volume %2 of your files."),
                      {claim.key.name, volume.name}},
                     cause);
}

EventId provision(Engine &engine, ClaimWork &claim, const Supply &supply, const NodeState *node, EventId cause)
{
    VolumeWork volume{.name = "pvc-" + engine.random.uid(),
                      .storageClass = className(engine, claim),
                      .size = claim.size,
                      .modes = claim.modes,
                      .volumeMode = claim.volumeMode,
                      .claimRef = claim.key,
                      .attachable = !supply.local,
                      .keeps = supply.keeps,
                      .origin = claim.origin};
    if (supply.local && node)
        volume.nodeTerms = {{{"kubernetes.io/hostname", "In", {node->name}}}};
    engine.world.volumes.push_back({.name = volume.name,
                                    .phase = "Bound",
                                    .claim = claim.key,
                                    .storageClass = volume.storageClass,
                                    .keeps = volume.keeps});
    engine.edit(engine.world.volumes.back());
    engine.edit(*claimState(engine, claim.key)).volume = volume.name;
    engine.volumes.push_back(volume);
    return tellClaim(engine, claim, What::ClaimBound, EventType::Normal, "ProvisioningSucceeded",
                     "Successfully provisioned volume " + volume.name,
                     {QT_TRANSLATE_NOOP("slipway::sim", "Claim %1 gets a new volume, %2, from its storage class."),
                      {claim.key.name, volume.name}},
                     cause);
}

/// PV-3: the claim names its volume. Empty: bound, or there is no such volume, which nobody tells.
void bindToNamed(Engine &engine, ClaimWork &claim, VolumeWork &volume)
{
    const VolumeState *state = stateOf(engine, volume.name);
    const auto refuse = [&](const std::string &why) {
        tellWaiting(engine, claim, EventType::Warning, "VolumeMismatch",
                    "Cannot bind to requested volume \"" + volume.name + "\": " + why,
                    {QT_TRANSLATE_NOOP("slipway::sim", "Claim %1 asks for volume %2 by name, but they do not fit: %3."),
                     {claim.key.name, volume.name, why}});
    };
    if ((!volume.claimRef.name.empty() && volume.claimRef != claim.key) || (state && state->phase != "Available"))
        return tellWaiting(
            engine, claim, EventType::Warning, "FailedBinding",
            "volume \"" + volume.name + "\" already bound to a different claim.",
            {QT_TRANSLATE_NOOP("slipway::sim", "Claim %1 asks for volume %2 by name, but another claim has it."),
             {claim.key.name, volume.name}});
    if (volume.size < claim.size)
        return refuse("requested PV is too small");
    if (volume.storageClass != className(engine, claim))
        return refuse("storageClassName does not match");
    if (volume.volumeMode != claim.volumeMode)
        return refuse("incompatible volumeMode");
    if (!hasModes(volume, claim))
        return refuse("incompatible accessMode");
    retryUnscheduled(engine, bindTo(engine, claim, volume, EventId::None));
}

/// PV-4: no volume fits, and none is made now.
void tellUnbound(Engine &engine, ClaimWork &claim, const Supply &supply)
{
    const std::string name = className(engine, claim);
    if (supply.waits)
        return tellWaiting(engine, claim, EventType::Normal, "WaitForFirstConsumer",
                           "waiting for first consumer to be created before binding",
                           {QT_TRANSLATE_NOOP("slipway::sim",
                                              "Claim %1 waits for a pod that uses it: its class makes the volume where "
                                              "that pod is to run."),
                            {claim.key.name}});
    if (supply.unknown)
        return tellWaiting(
            engine, claim, EventType::Warning, "ProvisioningFailed",
            "storageclass.storage.k8s.io \"" + name + "\" not found",
            {QT_TRANSLATE_NOOP("slipway::sim", "No volume of class %2 fits claim %1, and there is no StorageClass of "
                                               "that name that could make one."),
             {claim.key.name, name}});
    tellWaiting(
        engine, claim, EventType::Normal, "FailedBinding",
        "no persistent volumes available for this claim and no storage class is set",
        {QT_TRANSLATE_NOOP("slipway::sim",
                           "No volume in your files fits claim %1, and it names no storage class that could make one."),
         {claim.key.name}});
}

/// One look at a claim without a volume.
void bindClaim(Engine &engine, ClaimWork &claim)
{
    const Supply supply = supplyOf(engine, claim);
    if (!claim.volumeName.empty()) {
        for (VolumeWork &volume : engine.volumes)
            if (volume.name == claim.volumeName)
                return bindToNamed(engine, claim, volume);
        return;
    }
    VolumeWork *volume = supply.waits ? nullptr : bestVolume(engine, claim, nullptr);
    if (volume)
        retryUnscheduled(engine, bindTo(engine, claim, *volume, EventId::None));
    else if (supply.provisions && !supply.waits)
        retryUnscheduled(engine, provision(engine, claim, supply, nullptr, EventId::None));
    else
        tellUnbound(engine, claim, supply);
}

/// The claims that a pod's volumes name.
template <class Visit>
void eachClaim(const Engine &engine, const PodState &pod, Visit visit)
{
    for (const VolumeSpec &volume : pod.spec->volumes)
        if (volume.source == VolumeSpec::Source::Claim)
            for (const ClaimWork &claim : engine.claims)
                if (claim.key.ns == pod.key.ns && claim.key.name == volume.target)
                    visit(claim, volume);
}

} // namespace

std::string claimObstacle(const Engine &engine, const PodWork &work, Origin &origin)
{
    const PodState &pod = engine.state(work);
    for (const VolumeSpec &volume : work.spec->volumes) {
        if (volume.source != VolumeSpec::Source::Claim)
            continue;
        origin = volume.origin;
        const ObjectKey key{"PersistentVolumeClaim", pod.key.ns, volume.target};
        const ClaimState *claim = claimState(engine, key);
        if (!claim)
            return "persistentvolumeclaim \"" + volume.target + "\" not found";
        if (claim->deletedAt)
            return "persistentvolumeclaim \"" + volume.target + "\" is being deleted";
        const auto known =
            std::find_if(engine.claims.begin(), engine.claims.end(), [&](const ClaimWork &c) { return c.key == key; });
        if (claim->volume.empty() && !supplyOf(engine, *known).waits)
            return "pod has unbound immediate PersistentVolumeClaims";
    }
    return {};
}

std::string volumeObstacle(const Engine &engine, const PodWork &work, const NodeState &node)
{
    std::string obstacle;
    const PodState &pod = engine.state(work);
    eachClaim(engine, pod, [&](const ClaimWork &claim, const VolumeSpec &) {
        const VolumeWork *volume = volumeOf(engine, claim.key);
        if (contains(claim.modes, "ReadWriteOncePod"))
            for (const PodState &other : engine.world.pods)
                if (other.uid != pod.uid && !other.node.empty() && !other.isFinished() && usesClaim(other, claim.key))
                    obstacle = "node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode "
                               "already in-use by another pod";
        if (volume && !volume->nodeTerms.empty() && !anyTermHolds(volume->nodeTerms, node.labels))
            obstacle = "node(s) didn't match PersistentVolume's node affinity";
        else if (!volume && !bestVolume(const_cast<Engine &>(engine), claim, &node) &&
                 !supplyOf(engine, claim).provisions)
            obstacle = "node(s) didn't find available persistent volumes to bind";
    });
    return obstacle;
}

EventId bindOnNode(Engine &engine, const PodWork &work, const NodeState &node, EventId cause)
{
    const PodState pod = engine.state(work);
    for (ClaimWork &claim : engine.claims) {
        if (!usesClaim(pod, claim.key) || !claimState(engine, claim.key)->volume.empty())
            continue;
        if (VolumeWork *volume = bestVolume(engine, claim, &node))
            cause = bindTo(engine, claim, *volume, cause);
        else
            cause = provision(engine, claim, supplyOf(engine, claim), &node, cause);
    }
    return cause;
}

void handle(Engine &engine, const task::SyncClaims &, EventId cause)
{
    bool waiting = false;
    for (std::size_t i = 0; i < engine.claims.size(); ++i) {
        const ClaimState *state = claimState(engine, engine.claims[i].key);
        if (!state || !state->volume.empty() || state->deletedAt)
            continue;
        bindClaim(engine, engine.claims[i]);
        waiting = waiting || claimState(engine, engine.claims[i].key)->volume.empty();
    }
    if (waiting)
        engine.planIn(engine.wait({.kind = Wait::ClaimResync,
                                   .now = engine.now,
                                   .least = engine.now == Time{} && engine.lifelike ? Duration{} : ClaimResync,
                                   .most = ClaimResync}),
                      Rank::Controller, task::SyncClaims{}, cause, true);
}

} // namespace slipway::sim
