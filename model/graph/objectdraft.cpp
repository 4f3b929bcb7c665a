// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/objectdraft.h"

#include "document/listitems.h"
#include "schema/keyorder.h"

namespace slipway
{

ObjectDraft::ObjectDraft(const Object &object)
    : m_file(object.file->id()), m_start(object.documentStart()), m_item(object.item),
      m_document(object.file->documents()[object.document].document)
{
}

NodeRef ObjectDraft::root() const
{
    const NodeRef root = m_document->tree().root();
    return m_item < 0 ? root : listItem(root, m_item);
}

void ObjectDraft::take(EditResult result)
{
    if (!m_error.isEmpty())
        return;
    if (!result) {
        m_error = result.error;
        return;
    }
    if (result.edits.empty())
        return;
    normalise(result.edits);
    m_document = Document::read(applied(m_document->text(), result.edits));
    m_edits = m_edits.empty() ? std::move(result.edits) : composed(m_edits, result.edits);
}

void ObjectDraft::set(const NodePath &path, const Value &value)
{
    take(setValue(root(), path, value, usualOrder(root())));
}

void ObjectDraft::append(const NodePath &list, const Value &item)
{
    take(insertItem(root(), list, root().find(list).size(), item, usualOrder(root())));
}

void ObjectDraft::remove(const NodePath &path)
{
    take(removeNode(root(), path, path.size() - 1));
}

Change ObjectDraft::change(const QString &name) const
{
    return {name, {{m_file, shifted(m_edits, m_start)}}};
}

} // namespace slipway
