// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/objectedit.h"
#include "session.h"

namespace slipway
{

/// What a person does with whole objects, the same from every view: one undo step, the outcome is selected, and what
/// cannot be done is told. Each is false when nothing was done.
class ObjectCommands
{
public:
    /// `view` is the one that asks, see Session::select().
    ObjectCommands(Session &session, QObject *view) : m_session(session), m_view(view) {}

    bool remove(const ObjectRef &object);
    bool duplicate(const ObjectRef &object);
    /// Writes the new name in every reference of all open files.
    bool rename(const ObjectRef &object, const std::string &name);
    bool move(const ObjectRef &object, bool down);
    bool add(const NewObject &added);
    bool apply(const ChangeOr &change);

private:
    bool applyAndSelect(const ChangeOr &change, FileId file, const ObjectId &id);

    Session &m_session;
    QObject *m_view;
};

/// The graph of the texts as they are now; the analysed one may be a moment older.
std::shared_ptr<const ObjectGraph> currentGraph(const Session &session);
/// How many texts of the open files name the object or choose it in another way.
int referencesTo(const Session &session, const ObjectRef &object);

} // namespace slipway
