// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/change.h"

namespace slipway
{

/// A document that is to be added, or why it cannot be.
struct NewObject {
    Change change{};
    ObjectId id{};
    std::string key{}; ///< GraphNode::key that it will have
    QString reason{};
    explicit operator bool() const { return reason.isEmpty(); }
};

/// A sensible, complete manifest of the kind; of kinds without a starter of their own, what the field table requires.
std::string starterText(const ObjectId &kind, const std::string &name);
/// `base`, or `base-2`, `base-3`, ... : a name that no object of the kind has in that namespace.
std::string freeName(const Workspace &workspace, const ObjectId &kind, const std::string &base);
/// Appends a document to a file, behind a `---` where something stands before it.
EditSet appended(const ManifestFile &file, const std::string &document);

/// A new object of the kind at the end of a file, with a free name.
NewObject newObject(const Workspace &workspace, FileId file, const ObjectId &kind);

/// The object that a change put at the end of a file.
ObjectRef lastObject(const Workspace &workspace, FileId file);

} // namespace slipway
