// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/volumekinds.h"

namespace slipway
{

namespace
{

/// Every field of a volume but its name is a kind of storage.
bool hasSource(NodeRef volume)
{
    for (NodeRef field : volume)
        if (field.keyText() != "name")
            return true;
    return false;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.pod())
        return found;
    for (NodeRef volume : scope.pod()->spec["volumes"]) {
        const NodeRef name = volume["name"];
        if (!volume.isMapping() || name.value().empty() || hasSource(volume))
            continue;
        Diagnostic wrong =
            scope.at(name, "",
                     Rules::tr("Volume \"%1\" names no storage, so it is an empty folder that is lost with the Pod.")
                         .arg(qs(name.value())),
                     Rules::tr("Say where its files are kept, or write \"emptyDir: {}\" if that is meant."));
        wrong.severity = Severity::Warning;
        if (!scope.wantsFixes()) {
            found.push_back(std::move(wrong));
            continue;
        }
        for (const VolumeKind &kind : volumeKinds(scope, name.text()))
            offerValue(wrong, scope, kind.title, scope.pathOf(volume) / kind.field, kind.source);
        found.push_back(std::move(wrong));
    }
    return found;
}

} // namespace

/// What the server refuses is in the API validation, which names this rule; here stands what it accepts.
extern const Rule volumeSourceCountRule;
const Rule volumeSourceCountRule{
    .info = {.id = "volume-source-count",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Volume with no or several kinds of storage"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "A volume stands for one place where files are kept. Several cannot be joined, "
                                      "and without any the files are gone with the Pod."),
             .docs = "concepts/storage/volumes/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
