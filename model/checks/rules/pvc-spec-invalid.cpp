// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "schema/quantity.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

constexpr std::array<std::string_view, 4> Modes{"ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"};

void checkClaim(const Scope &scope, NodeRef claim, std::vector<Diagnostic> &found)
{
    if (!claim.isMapping())
        return;
    for (const SchemaProblem &problem : scope.schema)
        for (NodeRef at = problem.node; at; at = at.parent())
            if (at == claim["resources"])
                return;
    const NodeRef storage = claim["resources"]["requests"]["storage"];
    if (!storage || storage.isNull()) {
        Diagnostic missing = scope.missing(claim, "resources[storage]", "Required",
                                           Rules::tr("This claim does not say how much storage it needs."),
                                           Rules::tr("Add \"storage: 1Gi\" under \"resources\" and \"requests\"."));
        found.push_back(missing);
    } else if (const auto size = Quantity::parse(storage.value()); size && size->value <= 0) {
        Diagnostic wrong =
            scope.at(storage, "Invalid", Rules::tr("A claim must ask for more than %1.").arg(qs(storage.value())),
                     Rules::tr("Write the size that the program needs, for example 1Gi."));
        wrong.path = scope.path(claim) + ".resources[storage]";
        found.push_back(wrong);
    }
}

void checkModes(const Scope &scope, NodeRef modes, std::vector<Diagnostic> &found)
{
    for (NodeRef mode : modes) {
        if (!mode.isScalar() || (!mode.isNull() && scalarType(mode) != ScalarType::String))
            continue;
        const std::string_view text = mode.isNull() ? std::string_view() : mode.value();
        // The field table's fixed list already speaks for everything but nothing.
        if (std::find(Modes.begin(), Modes.end(), text) != Modes.end() || !text.empty())
            continue;
        Diagnostic wrong = scope.at(mode, "NotSupported", Rules::tr("An access mode is empty."),
                                    Rules::tr("Write ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod."));
        wrong.path = scope.path(modes);
        found.push_back(wrong);
    }
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    if (scope.isKind("PersistentVolumeClaim")) {
        checkClaim(scope, scope.spec(), found);
        checkModes(scope, scope.spec()["accessModes"], found);
    } else if (scope.isKind("StatefulSet")) {
        for (NodeRef claim : scope.spec()["volumeClaimTemplates"])
            checkClaim(scope, claim["spec"], found);
    } else if (scope.isKind("PersistentVolume")) {
        checkModes(scope, scope.spec()["accessModes"], found);
    }
    return found;
}

} // namespace

extern const Rule pvcSpecInvalidRule;
const Rule pvcSpecInvalidRule{
    .info = {.id = "pvc-spec-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Claim without size or access mode"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "A volume is chosen or made by how much is needed and how it will "
                                                     "be used, so both must be there."),
             .docs = "concepts/storage/persistent-volumes/#persistentvolumeclaims"},
    .object = run,
};

} // namespace slipway
