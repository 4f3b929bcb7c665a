// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/cardrows.h"
#include "graph/objectgraph.h"
#include "graph/podtemplate.h"
#include "graph/relations.h"
#include "graph/serviceaddress.h"
#include "graph/volumebinding.h"
#include "schema/schemastore.h"

namespace slipway
{

/// Builds a graph in passes: nodes, references by name, selectors, matching of claims, guesses; then the cards.
class GraphBuilder
{
public:
    explicit GraphBuilder(const Workspace &workspace) : m_workspace(workspace) {}
    std::shared_ptr<const ObjectGraph> build();

private:
    void addNodes();
    void addNamed(int from, const Object &object);
    void addReference(int from, const Object &object, const RelationRule &rule, const Reference &at);
    void addSelectors(int from, const Object &object);
    std::vector<int> workloadsSelectedBy(const LabelSelector &selector, const std::string &ns);
    void addClaimMatches();
    void addCalls(int from, const Object &object);
    void fillCards();
    GraphEdge &addEdge(int from, int to, Relation relation, EdgeStyle style, const QString &label, const NodePath &path,
                       NodeRef text);
    int ghost(ObjectId id, Labels wanted = {});
    int find(const ObjectId &id) const { return m_graph->indexOf(graphKey(id)); }
    const Object &object(int node) const { return m_workspace.objects()[static_cast<std::size_t>(node)]; }
    GraphNode &node(int index) { return m_graph->m_nodes[static_cast<std::size_t>(index)]; }

    const Workspace &m_workspace;
    std::shared_ptr<ObjectGraph> m_graph = std::make_shared<ObjectGraph>();
    std::vector<Labels> m_podLabels;                                            ///< by node, for workloads
    std::unordered_map<std::string, std::vector<int>> m_byLabel;                ///< "ns\nkey=value" -> workloads
    std::unordered_map<std::string, std::vector<int>> m_workloadsOf;            ///< namespace -> workloads
    std::unordered_map<std::string, std::vector<const RelationRule *>> m_rules; ///< by kind
    std::vector<const RelationRule *> m_podRules;
    std::set<std::string> m_volumeClasses;
};

void GraphBuilder::addNodes()
{
    for (const Object &object : m_workspace.objects()) {
        GraphNode node;
        node.id = object.id;
        node.ns = effectiveNamespace(object.id);
        node.object = object.ref();
        node.category = categoryOf(object.id);
        node.key = graphKey(object.id);
        const std::string plain = node.key;
        for (int twin = 2; m_graph->m_byKey.count(node.key) != 0; ++twin)
            node.key = plain + "#" + std::to_string(twin);
        const int index = static_cast<int>(m_graph->m_nodes.size());
        m_graph->m_byKey.emplace(node.key, index);
        m_podLabels.emplace_back();
        if (object.id.kind == "PersistentVolume")
            m_volumeClasses.insert(object.root["spec"]["storageClassName"].text());
        if (isWorkload(object.id)) {
            m_podLabels.back() = podLabels(object.root, object.id);
            m_workloadsOf[node.ns].push_back(index);
            for (const auto &[key, value] : m_podLabels.back())
                m_byLabel[node.ns + '\n' + key + '=' + value].push_back(index);
        }
        m_graph->m_nodes.push_back(std::move(node));
    }
}

GraphEdge &GraphBuilder::addEdge(int from, int to, Relation relation, EdgeStyle style, const QString &label,
                                 const NodePath &path, NodeRef text)
{
    GraphEdge edge;
    edge.from = from;
    edge.to = to;
    edge.relation = relation;
    edge.style = style;
    edge.label = label;
    edge.path = path;
    edge.place = object(from).place(text.range());
    m_graph->m_edges.push_back(std::move(edge));
    return m_graph->m_edges.back();
}

int GraphBuilder::ghost(ObjectId id, Labels wanted)
{
    GraphNode missing;
    missing.id = std::move(id);
    missing.wanted = std::move(wanted);
    missing.ns = effectiveNamespace(missing.id);
    missing.category = categoryOf(missing.id);
    missing.key = "?" + graphKey(missing.id) + (missing.wanted.empty() ? "" : "?" + toString(missing.wanted));
    const auto [known, isNew] = m_graph->m_byKey.emplace(missing.key, static_cast<int>(m_graph->m_nodes.size()));
    if (isNew)
        m_graph->m_nodes.push_back(std::move(missing));
    return known->second;
}

void GraphBuilder::addNamed(int from, const Object &object)
{
    const auto run = [&](const RelationRule *rule, NodeRef start, const NodePath &prefix, NodeRef podSpec) {
        for (const auto &[name, path] : matches(start, rule->path))
            if (name.isScalar() && !name.value().empty())
                addReference(from, object, *rule, {name, object.root, podSpec, prefix / path});
    };
    for (const std::string &kind : {object.id.kind, std::string("*")})
        if (const auto rules = m_rules.find(kind); rules != m_rules.end())
            for (const RelationRule *rule : rules->second)
                run(rule, object.root, {}, {});
    if (const std::optional<NodePath> path = podSpecPath(object.id))
        if (const NodeRef podSpec = object.root.find(*path))
            for (const RelationRule *rule : m_podRules)
                run(rule, podSpec, *path, podSpec);
}

void GraphBuilder::addReference(int from, const Object &object, const RelationRule &rule, const Reference &at)
{
    ObjectId id = rule.target;
    const NodeRef beside = at.name.parent();
    if (id.kind.empty()) { // kind and group are written beside the name
        id.kind = beside["kind"].text();
        id.apiVersion = beside["apiVersion"].text();
        if (beside["apiGroup"].isScalar() && !beside["apiGroup"].value().empty())
            id.apiVersion = beside["apiGroup"].text() + "/v1";
        if (id.kind.empty() || id.kind == "User" || id.kind == "Group")
            return;
    }
    id.name = at.name.text();
    id.ns = beside["namespace"].isScalar() ? beside["namespace"].text() : object.id.ns;
    if (!isNamespaced({id.apiVersion, id.kind, {}, {}}) && SchemaStore::builtIn().kind(id))
        id.ns.clear();
    int to = find(id);
    const bool optional = beside["optional"].value() == "true";
    if (to < 0 && (rule.absent == Absent::Ignore || optional || isProvidedByCluster(id)))
        return;
    // A class that volumes in the files carry need not exist as an object: it only has to be the same word.
    if (to < 0 && id.kind == "StorageClass" && m_volumeClasses.count(id.name) != 0)
        return;
    if (to < 0)
        to = ghost(id);
    if (to == from)
        return;
    GraphEdge &edge = addEdge(from, to, rule.relation, rule.style, rule.label(at), at.path, at.name);
    edge.byName = true;
    if (rule.relation == Relation::Env)
        edge.key = beside["key"].text();
    else if (rule.relation == Relation::Routes)
        edge.key = beside["port"]["number"] ? beside["port"]["number"].text() : beside["port"]["name"].text();
}

std::vector<int> GraphBuilder::workloadsSelectedBy(const LabelSelector &selector, const std::string &ns)
{
    const std::vector<int> *candidates = &m_workloadsOf[ns];
    for (const auto &[key, value] : selector.equalities()) {
        const std::vector<int> &narrower = m_byLabel[ns + '\n' + key + '=' + value];
        if (narrower.size() < candidates->size())
            candidates = &narrower;
    }
    std::vector<int> selected;
    for (int workload : *candidates)
        if (selector.matches(m_podLabels[static_cast<std::size_t>(workload)]))
            selected.push_back(workload);
    return selected;
}

void GraphBuilder::addSelectors(int from, const Object &object)
{
    struct Row {
        std::string_view group{};
        std::string_view kind{};
        const char *field = "";
        Relation relation = Relation::Selects;
        bool plainMap = false;
    };
    static const std::vector<Row> rows{
        {"", "Service", "selector", Relation::Selects, true},
        {"policy", "PodDisruptionBudget", "selector", Relation::Protects, false},
        {"networking.k8s.io", "NetworkPolicy", "podSelector", Relation::Filters, false},
    };
    for (const Row &row : rows) {
        const NodeRef text = object.root["spec"][row.field];
        if (row.kind != object.id.kind || row.group != object.id.group() || !text.isMapping())
            continue;
        const LabelSelector selector = row.plainMap ? LabelSelector::fromMap(text) : LabelSelector::fromSelector(text);
        // A Service with an empty selector selects nothing, a NetworkPolicy every pod; the latter is drawn without
        // lines.
        if (selector.isEmpty())
            continue;
        const QString label = row.relation == Relation::Selects    ? GraphWords::tr("selects")
                              : row.relation == Relation::Protects ? GraphWords::tr("protects")
                                                                   : GraphWords::tr("filters");
        const std::vector<int> selected = workloadsSelectedBy(selector, node(from).ns);
        for (int workload : selected)
            addEdge(from, workload, row.relation, EdgeStyle::Dashed, label, {"spec", row.field}, text);
        if (!selected.empty() || !selector.isPlain() || row.relation != Relation::Selects)
            continue;
        const int missing = ghost({"apps/v1", "Deployment", object.id.ns, object.id.name}, selector.equalities());
        addEdge(from, missing, row.relation, EdgeStyle::Dashed, label, {"spec", row.field}, text);
    }
}

/// Claims that no name ties to a volume get the smallest one that they can be bound to, as the volume controller does
/// it.
void GraphBuilder::addClaimMatches()
{
    std::vector<int> claims;
    std::vector<int> volumes;
    std::vector<char> bound(m_graph->m_nodes.size(), 0);
    for (std::size_t i = 0; i < m_workspace.objects().size(); ++i) {
        if (m_graph->m_nodes[i].id.kind == "PersistentVolumeClaim")
            claims.push_back(static_cast<int>(i));
        else if (m_graph->m_nodes[i].id.kind == "PersistentVolume")
            volumes.push_back(static_cast<int>(i));
    }
    for (const GraphEdge &edge : m_graph->m_edges)
        if (edge.relation == Relation::Binds)
            bound[static_cast<std::size_t>(edge.from)] = bound[static_cast<std::size_t>(edge.to)] = 1;
    for (int claim : claims) {
        if (bound[static_cast<std::size_t>(claim)])
            continue;
        int best = -1;
        long double bestSize = 0;
        for (int volume : volumes) {
            const long double capacity = bytesOf(object(volume).root["spec"]["capacity"]["storage"]);
            if (bound[static_cast<std::size_t>(volume)] || (best >= 0 && capacity >= bestSize) ||
                !canBind(object(claim), object(volume)))
                continue;
            best = volume;
            bestSize = capacity;
        }
        if (best < 0)
            continue;
        bound[static_cast<std::size_t>(best)] = 1;
        const NodeRef spec = object(claim).root["spec"];
        const NodeRef request = spec["resources"]["requests"]["storage"];
        addEdge(claim, best, Relation::Binds, EdgeStyle::Dashed, GraphWords::tr("binds"),
                request ? NodePath{"spec", "resources", "requests", "storage"} : NodePath{"spec"},
                request ? request : spec);
    }
}

/// Environment variables that hold the address of a Service in the files. A guess, so never a missing object.
void GraphBuilder::addCalls(int from, const Object &object)
{
    const std::optional<NodePath> specPath = podSpecPath(object.id);
    if (!specPath)
        return;
    static const std::vector<std::string> values{"containers", "*", "env", "*", "value"};
    for (const auto &[value, path] : matches(object.root.find(*specPath), values)) {
        const ServiceAddress address = ServiceAddress::parse(value.value());
        if (address.host.empty() || address.host.size() > 63)
            continue;
        const std::string_view variable = value.parent()["name"].value();
        if (!address.isCertain && !namesAnAddress(variable))
            continue;
        int to = address.ns.empty() ? -1 : find({"v1", "Service", std::string(address.ns), std::string(address.host)});
        if (to < 0 && address.ns.empty())
            to = find({"v1", "Service", object.id.ns, std::string(address.host)});
        if (to < 0)
            continue;
        const LabelSelector own = LabelSelector::fromMap(this->object(to).root["spec"]["selector"]);
        if (!own.isEmpty() && own.matches(m_podLabels[static_cast<std::size_t>(from)]))
            continue; // its own address, told to itself
        //: A container calls a Service whose address is in an environment variable.
        addEdge(from, to, Relation::Calls, EdgeStyle::Dotted, GraphWords::tr("calls"), *specPath / path, value);
    }
}

void GraphBuilder::fillCards()
{
    std::vector<std::set<std::string>> keys(m_graph->m_nodes.size());
    for (const GraphEdge &edge : m_graph->m_edges)
        if (!edge.key.empty())
            keys[static_cast<std::size_t>(edge.to)].insert(edge.key);
    for (std::size_t i = 0; i < m_graph->m_nodes.size(); ++i) {
        if (m_graph->m_nodes[i].isMissing())
            fillGhost(m_graph->m_nodes[i], keys[i]);
        else
            fillCard(m_graph->m_nodes[i], m_workspace.objects()[i].root, keys[i]);
    }
}

std::shared_ptr<const ObjectGraph> GraphBuilder::build()
{
    for (const RelationRule &rule : relationRules()) {
        if (rule.kinds.empty())
            m_podRules.push_back(&rule);
        for (const std::string &kind : rule.kinds)
            m_rules[kind].push_back(&rule);
    }
    addNodes();
    const int count = static_cast<int>(m_workspace.objects().size());
    for (int i = 0; i < count; ++i)
        addNamed(i, object(i));
    for (int i = 0; i < count; ++i)
        addSelectors(i, object(i));
    addClaimMatches();
    for (int i = 0; i < count; ++i)
        addCalls(i, object(i));
    fillCards();
    return m_graph;
}

std::shared_ptr<const ObjectGraph> ObjectGraph::build(const Workspace &workspace)
{
    return GraphBuilder(workspace).build();
}

} // namespace slipway
