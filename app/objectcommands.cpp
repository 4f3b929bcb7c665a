// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectcommands.h"

#include <QCoreApplication>

namespace slipway
{

std::shared_ptr<const ObjectGraph> currentGraph(const Session &session)
{
    const auto workspace = session.project().workspace();
    const Drawing &drawing = *session.drawing();
    return workspace->revision() == drawing.revision() ? drawing.graph : ObjectGraph::build(*workspace);
}

int referencesTo(const Session &session, const ObjectRef &object)
{
    const auto graph = currentGraph(session);
    const int node = graph->indexOf(object);
    return node < 0 ? 0 : static_cast<int>(graph->edgesTo(node).size());
}

bool ObjectCommands::apply(const ChangeOr &change)
{
    if (!change) {
        Q_EMIT m_session.notice(change.reason);
        return false;
    }
    return m_session.apply(change.change);
}

bool ObjectCommands::applyAndSelect(const ChangeOr &change, FileId file, const ObjectId &id)
{
    if (!apply(change))
        return false;
    const auto workspace = m_session.project().workspace();
    ObjectRef found = lastObject(*workspace, file);
    for (const Object &object : workspace->objects())
        if (object.file->id() == file && object.id == id)
            found = object.ref();
    m_session.select({found, {}, {}}, m_view);
    m_session.project().keepViewStates();
    return true;
}

bool ObjectCommands::remove(const ObjectRef &object)
{
    if (!apply(deleteObject(*m_session.project().workspace(), object)))
        return false;
    // What moves up to its place was never chosen.
    m_session.select({}, m_view);
    m_session.project().keepViewStates();
    Q_EMIT m_session.notice(
        QCoreApplication::translate("slipway::ObjectCommands", "%1 was deleted. Undo brings it back.")
            .arg(object.id.display()));
    return true;
}

bool ObjectCommands::duplicate(const ObjectRef &object)
{
    return add(duplicateObject(*m_session.project().workspace(), object));
}

bool ObjectCommands::add(const NewObject &added)
{
    const FileId file = added.change.files.empty() ? FileId::None : added.change.files.front().file;
    return applyAndSelect({added.change, added.reason}, file, added.id);
}

bool ObjectCommands::rename(const ObjectRef &object, const std::string &name)
{
    ObjectId renamed = object.id;
    renamed.name = name;
    return applyAndSelect(renameObject(*m_session.project().workspace(), *currentGraph(m_session), object, name),
                          object.file, renamed);
}

bool ObjectCommands::move(const ObjectRef &object, bool down)
{
    return applyAndSelect(moveObject(*m_session.project().workspace(), object, down), object.file, object.id);
}

} // namespace slipway
