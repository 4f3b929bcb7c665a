// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schemastore.h"
#include "yaml/textplace.h"

namespace slipway
{

/// What stands at a path below a structure; null where no such field exists, and for the empty path.
const FieldType *fieldBelow(const TypeInfo &root, const NodePath &path);
/// The structure at a path; `root` itself for the empty path.
const TypeInfo *typeBelow(const TypeInfo &root, const NodePath &path);

/// A place in half-written text, seen from its object: a document, or an item of a `kind: List`.
struct ObjectTextPlace {
    const KindInfo *kind = nullptr; ///< null while the text does not say, or for kinds that are not built in
    NodePath path{};                ///< below the object's root
    const TypeInfo *type() const { return kind ? kind->type : nullptr; }
};
ObjectTextPlace objectTextPlace(const TextPlace &place, const SchemaStore &schema);

} // namespace slipway
