// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/reader.h"
#include "yaml/value.h"

namespace slipway
{

struct EditResult;

/// Documents above this get no fixes that are worked out by reading them again: a file may hold very many mistakes.
/// Bytes.
inline constexpr std::size_t MaxStepSize = 64 * 1024;

/// Several edits of one object made into one: each is worked out on the text that those before it leave. Paths start at
/// the object. When one of them cannot be done, or the document is larger than MaxStepSize, none is.
class EditSteps
{
public:
    explicit EditSteps(NodeRef object);
    EditSteps(const EditSteps &) = delete;
    EditSteps &operator=(const EditSteps &) = delete;

    EditSteps &set(const NodePath &path, const Value &value);
    EditSteps &write(const NodePath &path, const std::string &source);
    EditSteps &rename(const NodePath &path, const std::string &key);
    EditSteps &remove(const NodePath &path);
    EditSteps &move(const NodePath &path, const NodePath &target);
    EditSteps &insert(const NodePath &list, std::size_t index, const Value &item);

    /// In bytes of the object's document; empty when a step failed.
    EditSet edits() const { return m_failed ? EditSet() : m_edits; }

private:
    NodeRef object() const;
    EditSteps &add(const EditResult &result);

    const SyntaxTree *m_tree = nullptr;
    NodePath m_object;
    ReadResult m_read; // of the text behind the last step
    EditSet m_edits;
    bool m_failed = false;
};

} // namespace slipway
