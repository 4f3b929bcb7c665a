// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/carriedreferences.h"

#include "graph/objectedit.h"

namespace slipway
{

namespace
{

/// The name that the object has after the edit, where the edit is one of the name; else nothing.
std::string nameAfter(TextEdit edit, const Object &object)
{
    const NodeRef written = object.root["metadata"]["name"];
    if (!written || !object.place(written.range()).range.encloses(edit.range))
        return {};
    edit.range = {edit.range.start - object.documentStart(), edit.range.end - object.documentStart()};
    const ReadResult read = readYaml(applied(object.root.tree()->text(), {edit}));
    return read.tree.root().find(object.root.path())["metadata"]["name"].text();
}

} // namespace

void CarriedReferences::addTo(Change &fix)
{
    if (fix.files.size() != 1 || fix.files[0].edits.size() != 1)
        return;
    const Object *object = m_workspace.objectAt(fix.files[0].file, fix.files[0].edits[0].range.start);
    const std::string name = object ? nameAfter(fix.files[0].edits[0], *object) : std::string();
    if (name.empty())
        return;
    if (!m_graph)
        m_graph = ObjectGraph::build(m_workspace);
    if (ChangeOr renamed = renameObject(m_workspace, *m_graph, object->ref(), name))
        fix.files = std::move(renamed.change.files);
}

void CarriedReferences::addTo(std::vector<Diagnostic> &findings)
{
    for (Diagnostic &finding : findings)
        if (finding.path == "metadata.name")
            for (Fix &fix : finding.fixes)
                addTo(fix.change);
}

Change withReferences(const Workspace &workspace, const Change &fix)
{
    Change carried = fix;
    CarriedReferences(workspace).addTo(carried);
    return carried;
}

} // namespace slipway
