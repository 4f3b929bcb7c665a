// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/objectgraph.h"

#include <QCoreApplication>

namespace slipway
{

/// Translations of the graph's words.
struct GraphWords {
    Q_DECLARE_TR_FUNCTIONS(slipway::ObjectGraph)
};

/// A text that names another object, as found by a rule.
struct Reference {
    NodeRef name{};    ///< the node that holds the name
    NodeRef root{};    ///< the object
    NodeRef podSpec{}; ///< of rules below a pod
    NodePath path{};
};

/// What to do where the named object is not in the files.
enum class Absent { Ghost, Ignore };

/// One kind of reference by name. `kinds` empty means: every kind with a pod, `path` then starts at the pod's spec.
/// In a path `[*]` stands for every item.
struct RelationRule {
    std::vector<std::string> kinds{};
    std::vector<std::string> path{};
    ObjectId target{}; ///< apiVersion and kind; without kind it is read from the text beside the name
    Relation relation = Relation::Mounts;
    QString (*label)(const Reference &) = nullptr;
    Absent absent = Absent::Ghost;
    EdgeStyle style = EdgeStyle::Solid;
};

/// GraphNode::key of the first object with this identity.
std::string graphKey(const ObjectId &id);

const std::vector<RelationRule> &relationRules();
/// Every node that a path with wildcards reaches below `root`, with its path.
std::vector<std::pair<NodeRef, NodePath>> matches(NodeRef root, const std::vector<std::string> &path);
/// Objects that every cluster has without being told, so a reference to one is never loose.
bool isProvidedByCluster(const ObjectId &id);

} // namespace slipway
