// SPDX-License-Identifier: GPL-3.0-or-later
// What the files say and a run does not play: told once, so that nobody takes the run for more than it is.
#include "sim/handlers/applier.h"

namespace slipway::sim
{

namespace
{

struct NotPlayed {
    const char *kind;  ///< of the object; empty: everything that makes pods
    const char *field; ///< below `spec`, of the pod template's where the kind is empty; empty: the whole object
};

constexpr NotPlayed Table[] = {
    {"Job", "backoffLimitPerIndex"},
    {"Job", "maxFailedIndexes"},
    {"Job", "podReplacementPolicy"},
    {"Job", "successPolicy"},
    {"LimitRange", ""},
    {"NetworkPolicy", ""},
    {"Service", "trafficDistribution"},
    {"StatefulSet", "persistentVolumeClaimRetentionPolicy"},
    {"", "overhead"},
    {"", "resourceClaims"},
    {"", "runtimeClassName"},
};

NodeRef podSpecOf(const Applier &apply)
{
    const NodeRef spec = apply.object.root["spec"];
    if (apply.key.kind == "Pod")
        return spec;
    const NodeRef job = apply.key.kind == "CronJob" ? spec["jobTemplate"]["spec"] : spec;
    return job["template"]["spec"];
}

} // namespace

void tellNotPlayed(Applier &apply)
{
    for (const NotPlayed &entry : Table) {
        const std::string_view kind = entry.kind, field = entry.field;
        if (!kind.empty() && kind != apply.key.kind)
            continue;
        const NodeRef parent = kind.empty() ? podSpecOf(apply) : apply.object.root["spec"];
        const NodeRef written = field.empty() ? apply.object.root : parent[field];
        if (!written)
            continue;
        const std::string what = field.empty() ? apply.key.kind : std::string(field);
        EventDraft event{
            .cause = apply.cause, .what = What::Applied, .source = Component::Simulator, .object = apply.key};
        event.reason = "NotPlayed";
        event.message = what + " is not played";
        event.plain = {field.empty()
                           ? QT_TRANSLATE_NOOP("slipway::sim", "Runs do not play what %1 asks for: this one goes on as "
                                                               "if it were not there.")
                           : QT_TRANSLATE_NOOP("slipway::sim", "Runs do not play %2 of %1: this one goes on as if it "
                                                               "were not written."),
                       {apply.key.display(), what}};
        event.origin = apply.originOf(apply.engine, written);
        apply.engine.emit(std::move(event));
    }
}

} // namespace slipway::sim
