// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/fixes.h"
#include "checks/serving.h"

#include <algorithm>
#include <set>

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.pod())
        return found;
    const NodeRef spec = scope.pod()->spec;
    std::set<std::string_view> used;
    for (const char *list : {"containers", "initContainers", "ephemeralContainers"})
        for (NodeRef container : spec[list])
            for (const char *mounts : {"volumeMounts", "volumeDevices"})
                for (NodeRef mount : container[mounts])
                    used.insert(mount["name"].value());
    // A mount of a volume that is not there explains what is left over.
    std::set<std::string_view> declared;
    for (NodeRef volume : spec["volumes"])
        declared.insert(volume["name"].value());
    for (NodeRef claim : scope.spec()["volumeClaimTemplates"])
        declared.insert(claim["metadata"]["name"].value());
    if (!std::includes(declared.begin(), declared.end(), used.begin(), used.end()))
        return found;
    for (NodeRef volume : spec["volumes"]) {
        const NodeRef name = volume["name"];
        if (name.value().empty() || used.count(name.value()) > 0)
            continue;
        Diagnostic unused =
            scope.at(name, "", Rules::tr("No container mounts the volume \"%1\".").arg(qs(name.value())),
                     Rules::tr("Add a mount where it is needed, or remove the volume."));
        if (scope.wantsFixes())
            addFix(scope, unused, Rules::tr("Remove the volume"), removedWhole(volume, spec));
        if (scope.containers().size() == 1)
            if (scope.wantsFixes())
                addFix(scope, unused, Rules::tr("Mount it at /%1").arg(qs(name.value())),
                       appendedItem(scope, scope.pathOf(scope.containers().front().node) / "volumeMounts",
                                    Value::map({{"name", name.text()}, {"mountPath", "/" + name.text()}})));
        found.push_back(std::move(unused));
    }
    return found;
}

} // namespace

extern const Rule volumeUnusedRule;
const Rule volumeUnusedRule{
    .info = {.id = "volume-unused",
             .tier = Tier::Reference,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Volume that nobody mounts"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Either a mount is missing, or the Pod waits for a volume that it "
                                                     "does not need."),
             .docs = "concepts/storage/volumes/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
