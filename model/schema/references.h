// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "schema/objecttextplace.h"

#include <functional>

namespace slipway
{

/// Something in the open files that a field may name: an object, a key of a ConfigMap, a port, a volume.
struct ReferenceTarget {
    std::string name{}; ///< what is written in the field
    QString what{};     ///< "ConfigMap", "key of web-config", "port 8080"; for people
    ObjectRef object{}; ///< where it is defined
    NodePath path{};    ///< below that object's root
    Place place{};
};

/// Which names are wanted of many.
using NameFilter = std::function<bool(std::string_view name)>;

/// Everything with a wanted name that the field at a place may refer to; empty when it is no reference. `self` is the
/// last readable state of the object that holds the place (null for none); it supplies volumes and ports of the same
/// pod.
std::vector<ReferenceTarget> referenceTargets(const TextPlace &place, const ObjectTextPlace &inObject,
                                              const Workspace &workspace, const Object *self,
                                              const NameFilter &isWanted);

/// Where the name written at a byte of a file is defined; empty when it names nothing in the open files.
std::vector<ReferenceTarget> definitionsOf(std::string_view text, FileId file, std::size_t offset,
                                           const Workspace &workspace,
                                           const SchemaStore &schema = SchemaStore::builtIn());

} // namespace slipway
