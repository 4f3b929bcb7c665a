// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/change.h"
#include "yaml/yamledit.h"

namespace slipway
{

/// Several edits of one object, each made on the outcome of the one before, that become one change.
class ObjectDraft
{
public:
    explicit ObjectDraft(const Object &object);

    /// The object as it stands with the edits made so far.
    NodeRef root() const;
    void set(const NodePath &path, const Value &value);
    void append(const NodePath &list, const Value &item);
    void remove(const NodePath &path);

    /// The first edit that could not be made, for people; empty when all went well.
    const QString &error() const { return m_error; }
    /// All edits as a change of the object's file.
    Change change(const QString &name) const;

private:
    void take(EditResult result);
    FileId m_file;
    std::size_t m_start;
    int m_item;
    std::shared_ptr<const Document> m_document;
    EditSet m_edits;
    QString m_error;
};

} // namespace slipway
