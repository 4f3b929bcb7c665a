// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/editsteps.h"
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "yaml/scalar.h"

namespace slipway
{

namespace
{

/// "data-2", or a higher number where a volume has that name too.
std::string freeName(NodeRef volumes, const std::string &name)
{
    for (int number = 2;; ++number)
        if (std::string free = name + "-" + std::to_string(number);
            !anyOf(volumes, [&](NodeRef volume) { return volume["name"].value() == free; }))
            return free;
}

/// Only a person knows which of two volumes a container means: its mounts may follow the new name.
void offerWithMounts(const Scope &scope, Diagnostic &finding)
{
    const std::optional<NodePath> path = NodePath::parse(finding.path);
    const NodeRef name = path ? scope.root().find(*path) : NodeRef();
    const NodeRef volumes = name.parent().parent();
    if (!scope.pod() || name.value().empty() || volumes != scope.pod()->spec["volumes"])
        return;
    const std::string renamed = freeName(volumes, name.text());
    for (const Container &container : scope.containers()) {
        EditSteps steps(scope.root());
        steps.write(*path, quotedWhereNeeded(renamed));
        bool mounts = false;
        for (const char *list : {"volumeMounts", "volumeDevices"})
            for (NodeRef mount : container.node[list])
                if (const NodeRef used = mount["name"]; used.value() == name.value()) {
                    steps.write(scope.pathOf(used), quotedWhereNeeded(renamed));
                    mounts = true;
                }
        if (mounts)
            offerEdits(finding, scope,
                       Rules::tr("Rename it to \"%1\", and mount it so in container \"%2\"")
                           .arg(qs(renamed), qs(container.name)),
                       steps.edits());
    }
}

} // namespace

extern const Rule listNameDuplicateRule;
const Rule listNameDuplicateRule{
    .info = {.id = "list-name-duplicate",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Same name twice in a Pod"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Other settings refer to these entries by name, so each name may "
                                                     "stand only once."),
             .docs = "concepts/workloads/pods/"},
    .fixes = offerWithMounts,
};

} // namespace slipway
