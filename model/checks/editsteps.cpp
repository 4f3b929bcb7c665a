// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/editsteps.h"

#include "schema/keyorder.h"
#include "yaml/yamledit.h"

namespace slipway
{

EditSteps::EditSteps(NodeRef object)
    : m_tree(object.tree()), m_object(object.path()), m_failed(m_tree->text().size() > MaxStepSize)
{
}

NodeRef EditSteps::object() const
{
    return m_tree->root().find(m_object);
}

EditSteps &EditSteps::add(const EditResult &result)
{
    EditSet edits = result.edits;
    if (!result || !normalise(edits)) {
        m_failed = true;
        return *this;
    }
    ReadResult after = readYaml(applied(m_tree->text(), edits));
    m_failed = m_tree->isWhole() && !after.isComplete();
    m_edits = composed(m_edits, edits);
    m_read = std::move(after);
    m_tree = &m_read.tree;
    return *this;
}

EditSteps &EditSteps::set(const NodePath &path, const Value &value)
{
    return m_failed ? *this : add(setValue(object(), path, value, usualOrder(object())));
}

EditSteps &EditSteps::write(const NodePath &path, const std::string &source)
{
    return m_failed ? *this : add(setSource(object(), path, source));
}

EditSteps &EditSteps::rename(const NodePath &path, const std::string &key)
{
    return m_failed ? *this : add(renameKey(object(), path, key));
}

EditSteps &EditSteps::remove(const NodePath &path)
{
    return m_failed ? *this : add(removeNode(object(), path));
}

EditSteps &EditSteps::move(const NodePath &path, const NodePath &target)
{
    return m_failed ? *this : add(moveKey(object(), path, target, usualOrder(object())));
}

EditSteps &EditSteps::insert(const NodePath &list, std::size_t index, const Value &item)
{
    return m_failed ? *this : add(insertItem(object(), list, index, item, usualOrder(object())));
}

} // namespace slipway
