// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/editsteps.h"
#include "checks/fixes.h"
#include "checks/rule.h"
#include "yaml/quickedit.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr const char *LastApplied = "kubectl.kubernetes.io/last-applied-configuration";
constexpr const char *Revision = "deployment.kubernetes.io/revision";

bool isWritten(NodeRef node)
{
    return node && !node.isNull() && (node.isScalar() ? !node.value().empty() : node.size() > 0);
}

/// What only the cluster fills in. Empty ones come from tools that write every field and mean nothing.
std::vector<NodeRef> managedFields(const Scope &scope)
{
    const NodeRef metadata = scope.root()["metadata"];
    std::vector<NodeRef> found;
    const auto add = [&](NodeRef node) {
        if (isWritten(node) && scope.root().find(scope.pathOf(node)) == node)
            found.push_back(node);
    };
    for (const char *key : {"uid", "resourceVersion", "generation", "creationTimestamp", "selfLink", "managedFields"})
        add(metadata[key]);
    for (const char *key : {LastApplied, Revision})
        add(metadata["annotations"][key]);
    if (scope.kind)
        add(scope.root()["status"]);
    return found;
}

/// Exports of whole clusters are large, so this works on lines where it can.
EditSet allRemoved(const Scope &scope, const std::vector<NodeRef> &fields)
{
    EditSet edits;
    for (const NodeRef field : fields) {
        const NodeRef owner = field.parent();
        bool isLast = true;
        for (NodeRef entry : owner)
            isLast = isLast && std::find(fields.begin(), fields.end(), entry) != fields.end();
        if (isLast && *owner.begin() != field)
            continue; // its owner goes as a whole
        const EditSet entry = quickRemove(isLast && owner.parent() ? owner : field);
        if (entry.empty()) {
            EditSteps steps(scope.root());
            for (const NodeRef one : fields)
                steps.remove(scope.pathOf(one));
            return steps.edits();
        }
        edits.insert(edits.end(), entry.begin(), entry.end());
    }
    return normalise(edits) ? edits : EditSet();
}

Diagnostic exported(const Scope &scope, const std::vector<NodeRef> &fields)
{
    QStringList names;
    for (const NodeRef field : fields)
        names.append(QStringLiteral("\"%1\"").arg(qs(field.keyText())));
    //: %1 is one or more names of fields in quotes.
    Diagnostic found = scope.atKey(fields.front(), "",
                                   Rules::tr("The cluster writes these itself: %1. They come from an export.")
                                       .arg(names.join(QLatin1String(", "))),
                                   Rules::tr("Remove them; the cluster fills them in again."));
    for (std::size_t at = 1; at < fields.size(); ++at)
        found.related.push_back(
            {scope.object.place(fields[at].keyRange()), Rules::tr("This is written by the cluster, too.")});
    if (EditSet edits = scope.wantsFixes() ? allRemoved(scope, fields) : EditSet(); !edits.empty())
        found.fixes.push_back(scope.fix(Rules::tr("Remove what the cluster writes itself"), std::move(edits), true));
    return found;
}

/// A field that the cluster usually fills in, but that a person may also choose.
void checkAssigned(const Scope &scope, NodeRef node, const QString &message, std::vector<Diagnostic> &found)
{
    if (!isWritten(node) || node.value() == "None")
        return;
    Diagnostic wrong =
        scope.atKey(node, "", message, Rules::tr("Remove it unless you chose it yourself; the cluster fills it in."));
    if (EditSet edits = scope.wantsFixes() ? removedField(scope.root(), node) : EditSet(); !edits.empty())
        wrong.fixes.push_back(scope.fix(Rules::tr("Remove \"%1\"").arg(qs(node.keyText())), std::move(edits), false));
    found.push_back(std::move(wrong));
}

/// The address of a Service, which the cluster writes twice. One without the other is refused.
void checkAddress(const Scope &scope, std::vector<Diagnostic> &found)
{
    const NodeRef address = scope.spec()["clusterIP"];
    const NodeRef list = scope.spec()["clusterIPs"];
    const std::size_t before = found.size();
    checkAssigned(scope, isWritten(address) ? address : list,
                  Rules::tr("The cluster gave this address out; another cluster may have it in use."), found);
    if (found.size() == before || !isWritten(address) || !isWritten(list))
        return;
    Diagnostic &both = found.back();
    both.related.push_back({scope.object.place(list.keyRange()), Rules::tr("This is written by the cluster, too.")});
    both.fixes.clear();
    if (!scope.wantsFixes())
        return;
    EditSteps steps(scope.root());
    steps.remove(scope.pathOf(address)).remove(scope.pathOf(list));
    offerEdits(both, scope, Rules::tr("Remove \"clusterIP\" and \"clusterIPs\""), steps.edits());
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const std::vector<NodeRef> fields = managedFields(scope);
    if (!fields.empty())
        found.push_back(exported(scope, fields));
    checkAssigned(scope, scope.root()["metadata"]["ownerReferences"],
                  Rules::tr("Owners are written by the cluster, with ids that hold only there."), found);
    // Where the rest of the file was exported, so were these; alone they are a person's choice.
    if (fields.empty())
        return found;
    if (scope.isKind("Service"))
        checkAddress(scope, found);
    if (scope.isKind("PersistentVolumeClaim"))
        checkAssigned(scope, scope.spec()["volumeName"],
                      Rules::tr("The cluster bound the claim to this volume; another cluster does not have it."),
                      found);
    return found;
}

} // namespace

extern const Rule serverManagedFieldsRule;
const Rule serverManagedFieldsRule{
    .info = {.id = "server-managed-fields",
             .tier = Tier::Schema,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Fields that the cluster writes itself"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "They hold the state of one object in one cluster at one time. "
                                                        "In a file they are noise, and an old resourceVersion makes "
                                                        "every later apply fail."),
             .docs = "concepts/overview/working-with-objects/"},
    .object = run,
};

} // namespace slipway
