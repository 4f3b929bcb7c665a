// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/volumekinds.h"

namespace slipway
{

namespace
{

/// A volume of the name that is mounted, of each kind that may be meant.
void offerVolumes(const Scope &scope, Diagnostic &finding)
{
    const std::optional<NodePath> path = NodePath::parse(finding.path);
    const NodeRef name = path ? scope.root().find(*path) : NodeRef();
    const PodTemplate *pod = scope.pod();
    if (!pod || name.value().empty())
        return;
    const bool isDevice = name.parent().parent().keyText() == "volumeDevices";
    for (VolumeKind &kind : volumeKinds(scope, name.text()))
        if (!isDevice || kind.field == "persistentVolumeClaim")
            offerEdits(finding, scope, kind.title,
                       appendedItem(scope, scope.pathOf(pod->spec) / "volumes",
                                    Value::map({{"name", name.text()}, {kind.field, std::move(kind.source)}})));
}

} // namespace

extern const Rule volumeMountUnknownRule;
const Rule volumeMountUnknownRule{
    .info = {.id = "volume-mount-unknown",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Mount without a volume"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A container can only mount what the Pod declares under "
                                                        "\"volumes\", so the Pod is refused."),
             .docs = "concepts/storage/volumes/"},
    .fixes = offerVolumes,
};

} // namespace slipway
