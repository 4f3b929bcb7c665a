// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/layout.h"

namespace slipway
{

/// A field of the field table, and the type that owns its last key (null inside maps and lists).
struct FoundField {
    const FieldType *field = nullptr;
    const TypeInfo *owner = nullptr;
};

/// The field at a path below a type; no field where there is none.
FoundField walkType(const TypeInfo *type, const NodePath &path);

/// The type of values that no field table describes.
const FieldType &anyType();

/// What to ask for a field: the field table's facts, then those of its own type's layout, then those of `layout` (null
/// for none), in which the field has the path `key`. `path` and `root` are those of the object it stands in.
Field buildField(const FoundField &found, const std::string &layoutType, const std::string &key,
                 const TypeLayout *layout, const NodePath &path, NodeRef root);

void setAlternatives(const TypeLayout &layout, const TypeInfo &type, Field &field);

} // namespace slipway
