// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/podfindings.h"

namespace slipway
{

namespace
{

/// Read-only, with an empty folder at /tmp where nothing is mounted there.
void offerReadOnly(Diagnostic &finding, const Scope &scope, const Container &container)
{
    const NodePath path = scope.pathOf(container.node);
    EditSet edits = writtenValue(scope, path / "securityContext" / "readOnlyRootFilesystem", true);
    bool hasTmp = false;
    for (NodeRef mount : container.node["volumeMounts"])
        hasTmp = hasTmp || mount["mountPath"].value() == "/tmp";
    if (!hasTmp && !edits.empty()) {
        const std::string name = (container.name.empty() ? "app" : container.name) + "-tmp";
        const NodePath volumes = scope.pathOf(scope.pod()->spec) / "volumes";
        for (const auto &[list, item] :
             {std::pair(path / "volumeMounts", Value::map({{"name", name}, {"mountPath", "/tmp"}})),
              std::pair(volumes, Value::map({{"name", name}, {"emptyDir", Value::Map{}}}))}) {
            const EditSet more = appendedItem(scope, list, item);
            if (more.empty())
                return;
            // Where a list ends its block, its new entry stands before the block's new keys.
            edits.insert(scope.root().find(list) ? edits.begin() : edits.end(), more.begin(), more.end());
        }
    }
    if (scope.wantsFixes())
        offerEdits(finding, scope,
                   hasTmp ? Rules::tr("Make the root read-only")
                          : Rules::tr("Make the root read-only, with an empty folder at /tmp"),
                   std::move(edits));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.pod() || scope.pod()->spec["os"]["name"].value() == "windows")
        return found;
    const NodePath keys{"securityContext", "readOnlyRootFilesystem"};
    for (const Container &container : scope.containers()) {
        const NodeRef written = container.node["securityContext"]["readOnlyRootFilesystem"];
        const Flag flag = flagOf(written);
        if (flag == Flag::True || flag == Flag::Unknown ||
            (flag == Flag::Absent && !canLack(scope, container.node, keys)))
            continue;
        const QString message =
            Rules::tr("The program in container \"%1\" can change its own files, and so can an attacker.")
                .arg(qs(container.name));
        const QString next =
            Rules::tr("Make the root read-only, and mount an emptyDir where the program has to write.");
        Diagnostic finding = flag == Flag::Absent ? lacking(scope, container.node, keys, message, next)
                                                  : scope.at(written, "", message, next);
        offerReadOnly(finding, scope, container);
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace

extern const Rule rootFilesystemWritableRule;
const Rule rootFilesystemWritableRule{
    .info = {.id = "root-filesystem-writable",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Program can change its own files"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Attackers like to put their tools beside the program. What is written into the "
                                      "image's files is also lost with every restart."),
             .docs = "tasks/configure-pod-container/security-context/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
