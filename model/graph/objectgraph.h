// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "graph/labelselector.h"

#include <array>
#include <unordered_map>

namespace slipway
{

/// What a kind is about; gives its colour, its icon's family and its place in the palette.
enum class Category { Workload, Network, Configuration, Storage, Policy, Access, Other };
/// Without an API version, that of the built-in kind.
Category categoryOf(const ObjectId &id);

/// What a reference means.
enum class Relation {
    Selects,    ///< Service -> pods
    Routes,     ///< Ingress -> Service
    Class,      ///< Ingress -> IngressClass, pod -> PriorityClass, ...
    Tls,        ///< Ingress -> Secret
    Env,        ///< one key as a variable
    EnvFrom,    ///< all keys as variables
    Mounts,     ///< ConfigMap or Secret as files
    Claims,     ///< workload -> PersistentVolumeClaim
    Binds,      ///< PersistentVolumeClaim <-> PersistentVolume
    Provisions, ///< claim or volume -> StorageClass
    Scales,     ///< HorizontalPodAutoscaler -> workload
    Protects,   ///< PodDisruptionBudget -> pods
    Filters,    ///< NetworkPolicy -> pods
    RunsAs,     ///< workload -> ServiceAccount
    Pulls,      ///< image pull Secret
    Governs,    ///< StatefulSet -> its headless Service
    Grants,     ///< binding -> role
    Includes,   ///< binding -> subject
    Owner,      ///< ownerReferences
    Calls,      ///< an environment variable holds a Service's address
};
/// Stable word for JSON: "selects", "env-from".
const char *relationId(Relation relation);
/// True where the object that holds the text stands behind its target (a pod behind its owner's headless Service).
bool flowsBackwards(Relation relation);
/// True for policy and scaling, which is drawn above its workload.
bool sitsAbove(Relation relation);

enum class EdgeStyle { Solid, Dashed, Dotted }; ///< by name, by selector or matching, by owner or template or guess

/// Which probes a container has.
struct ProbeLamps {
    bool startup = false;
    bool readiness = false;
    bool liveness = false;
};

/// One line on a card.
struct CardRow {
    QString text{};
    QString detail{}; ///< muted, at the right
    std::optional<ProbeLamps> lamps{};
    bool muted = false;
    NodePath path{}; ///< what the line shows, below the object's root
};

/// An object, or one that is referred to and not in the files.
struct GraphNode {
    ObjectId id{};      ///< `ns` as written
    std::string ns{};   ///< the namespace it would land in; empty for cluster-wide kinds
    std::string key{};  ///< unique in its graph, and the same in the graph after an edit
    ObjectRef object{}; ///< null for a missing one
    Category category = Category::Other;
    Labels wanted{}; ///< of a missing workload: the labels that a selector asks for
    QString title{};
    QString subtitle{};
    QString badge{}; ///< "×4"
    std::vector<CardRow> rows{};
    bool isMissing() const { return object.isNull(); }
};

/// A reference, from the object that holds the text to the one it means.
struct GraphEdge {
    int from = -1;
    int to = -1;
    Relation relation = Relation::Selects;
    EdgeStyle style = EdgeStyle::Solid;
    QString label{};
    NodePath path{};     ///< of the referring text, below the root of `from`
    Place place{};       ///< the same text in its file
    std::string key{};   ///< the key of a ConfigMap or Secret, or the port of a Service, that is referred to
    bool byName = false; ///< the text is the target's name, so a rename must change it
};

/// Who refers to whom in the open files. Immutable once built; needs the workspace only while it is built.
class ObjectGraph
{
public:
    static std::shared_ptr<const ObjectGraph> build(const Workspace &workspace);

    const std::vector<GraphNode> &nodes() const { return m_nodes; }
    const std::vector<GraphEdge> &edges() const { return m_edges; }
    /// -1 when there is none.
    int indexOf(const ObjectRef &object) const;
    int indexOf(std::string_view key) const;
    /// Empty when there is none.
    std::string keyOf(const ObjectRef &object) const;
    std::vector<int> edgesFrom(int node) const;
    std::vector<int> edgesTo(int node) const;

private:
    friend class GraphBuilder;
    std::vector<GraphNode> m_nodes;
    std::vector<GraphEdge> m_edges;
    std::unordered_map<std::string, int> m_byKey;
};

/// The namespace that an object without one lands in.
inline constexpr std::string_view DefaultNamespace = "default";
/// Whether the kind lives in namespaces; kinds outside the field table do when one is written.
bool isNamespaced(const ObjectId &id);
std::string effectiveNamespace(const ObjectId &id);

} // namespace slipway
