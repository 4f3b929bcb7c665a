// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/newobject.h"
#include "graph/objectgraph.h"

namespace slipway
{

/// One undo step, or a sentence why it cannot be made.
struct ChangeOr {
    Change change{};
    QString reason{};
    explicit operator bool() const { return reason.isEmpty(); }
};

/// Removes the object's document (or its List item), and nothing of its neighbours.
ChangeOr deleteObject(const Workspace &workspace, const ObjectRef &object);
/// A copy behind the original, with a free name; a workload's own labels follow the new name, so that the copies do not
/// share pods.
NewObject duplicateObject(const Workspace &workspace, const ObjectRef &object);
/// Changes the places of the object and the one above or below it in their file (or List).
ChangeOr moveObject(const Workspace &workspace, const ObjectRef &object, bool down);
/// Gives the object another name and writes it wherever a text in the files names the object.
ChangeOr renameObject(const Workspace &workspace, const ObjectGraph &graph, const ObjectRef &object,
                      const std::string &newName);
/// Makes the object that is referred to and not there, with exactly the keys, ports and labels that are asked for,
/// at the end of the file that asks.
NewObject createMissing(const Workspace &workspace, const ObjectGraph &graph, int node);

} // namespace slipway
