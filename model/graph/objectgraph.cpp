// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/objectgraph.h"

#include "graph/cardrows.h"
#include "graph/podtemplate.h"
#include "graph/relations.h"
#include "schema/schemastore.h"

#include <algorithm>

namespace slipway
{

namespace
{

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The host and port of an address in an environment variable: "http://api:80/x", "api.shop.svc:80", "api".
struct Address {
    std::string_view host{};
    std::string_view ns{};
    bool certain = false; ///< has a scheme or a port, so it is surely meant as an address
};

Address addressIn(std::string_view value)
{
    Address address;
    if (const std::size_t scheme = value.find("://"); scheme != std::string_view::npos) {
        value.remove_prefix(scheme + 3);
        address.certain = true;
    }
    const std::string_view authority = value.substr(0, value.find_first_of("/?"));
    std::string_view host = authority.substr(authority.rfind('@') + 1);
    if (const std::size_t colon = host.find(':'); colon != std::string_view::npos) {
        const std::string_view port = host.substr(colon + 1);
        address.certain |= !port.empty() && port.find_first_not_of("0123456789") == std::string_view::npos;
        host = host.substr(0, colon);
    }
    const std::size_t dot = host.find('.');
    address.host = host.substr(0, dot);
    if (dot != std::string_view::npos) {
        const std::string_view rest = host.substr(dot + 1);
        address.ns = rest.substr(0, rest.find('.'));
        address.certain |= rest.find(".svc") != std::string_view::npos;
    }
    return address;
}

bool namesAnAddress(std::string_view variable)
{
    const QString upper = qs(variable).toUpper();
    for (const char *word : {"HOST", "ADDR", "URL", "URI", "SERVICE", "SERVER", "ENDPOINT", "BACKEND", "UPSTREAM"})
        if (upper.contains(QLatin1String(word)))
            return true;
    return false;
}

} // namespace

std::string graphKey(const ObjectId &id)
{
    const std::string ns = effectiveNamespace(id);
    std::string key = id.kind;
    if (!id.group().empty())
        key.append(".").append(id.group());
    return key.append("/").append(ns).append("/").append(id.name);
}

Category categoryOf(const ObjectId &id)
{
    static const std::map<std::string_view, Category> kinds{
        {"Service", Category::Network},
        {"Ingress", Category::Network},
        {"IngressClass", Category::Network},
        {"NetworkPolicy", Category::Network},
        {"Endpoints", Category::Network},
        {"EndpointSlice", Category::Network},
        {"IPAddress", Category::Network},
        {"ServiceCIDR", Category::Network},
        {"Gateway", Category::Network},
        {"HTTPRoute", Category::Network},
        {"VirtualService", Category::Network},
        {"ConfigMap", Category::Configuration},
        {"Secret", Category::Configuration},
        {"PersistentVolume", Category::Storage},
        {"PersistentVolumeClaim", Category::Storage},
        {"StorageClass", Category::Storage},
        {"VolumeAttachment", Category::Storage},
        {"VolumeAttributesClass", Category::Storage},
        {"CSIDriver", Category::Storage},
        {"CSINode", Category::Storage},
        {"CSIStorageCapacity", Category::Storage},
        {"HorizontalPodAutoscaler", Category::Policy},
        {"VerticalPodAutoscaler", Category::Policy},
        {"PodDisruptionBudget", Category::Policy},
        {"LimitRange", Category::Policy},
        {"ResourceQuota", Category::Policy},
        {"PriorityClass", Category::Policy},
        {"ServiceAccount", Category::Access},
        {"Role", Category::Access},
        {"ClusterRole", Category::Access},
        {"RoleBinding", Category::Access},
        {"ClusterRoleBinding", Category::Access},
        {"CertificateSigningRequest", Category::Access},
    };
    if (id.apiVersion.empty()) {
        const std::vector<KindInfo> &builtIn = SchemaStore::builtIn().kinds();
        const auto known =
            std::find_if(builtIn.begin(), builtIn.end(), [&](const auto &k) { return k.kind == id.kind; });
        if (known != builtIn.end())
            return categoryOf({.apiVersion = known->apiVersion, .kind = id.kind});
    }
    if (podTemplatePath(id))
        return Category::Workload;
    const auto found = kinds.find(id.kind);
    return found == kinds.end() ? Category::Other : found->second;
}

const char *relationId(Relation relation)
{
    static constexpr std::array<const char *, 20> names{
        "selects", "routes",   "class",   "tls",     "env",   "env-from", "mounts", "claims",   "binds", "provisions",
        "scales",  "protects", "filters", "runs-as", "pulls", "governs",  "grants", "includes", "owner", "calls"};
    return names[static_cast<std::size_t>(relation)];
}

bool flowsBackwards(Relation relation)
{
    return relation == Relation::Governs || relation == Relation::Includes || relation == Relation::Owner;
}

bool sitsAbove(Relation relation)
{
    return relation == Relation::Scales || relation == Relation::Protects || relation == Relation::Filters;
}

bool isNamespaced(const ObjectId &id)
{
    if (const KindInfo *info = SchemaStore::builtIn().kind(id))
        return info->namespaced;
    for (const KindInfo &info : SchemaStore::builtIn().kinds())
        if (info.kind == id.kind && ObjectId{info.apiVersion, {}, {}, {}}.group() == id.group())
            return info.namespaced;
    return !id.ns.empty();
}

std::string effectiveNamespace(const ObjectId &id)
{
    static thread_local std::map<std::string, bool, std::less<>> known;
    auto found = known.find(id.apiVersion + ' ' + id.kind);
    if (found == known.end() && id.ns.empty())
        found = known.emplace(id.apiVersion + ' ' + id.kind, isNamespaced(id)).first;
    const bool namespaced = found == known.end() ? isNamespaced(id) : found->second;
    return !namespaced ? std::string() : id.ns.empty() ? std::string(DefaultNamespace) : id.ns;
}

int ObjectGraph::indexOf(std::string_view key) const
{
    const auto found = m_byKey.find(std::string(key));
    return found == m_byKey.end() ? -1 : found->second;
}

int ObjectGraph::indexOf(const ObjectRef &object) const
{
    int atPlace = -1;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const ObjectRef &ref = m_nodes[i].object;
        if (ref == object && !ref.isNull())
            return static_cast<int>(i);
        if (!ref.isNull() && ref.file == object.file && ref.document == object.document && ref.item == object.item)
            atPlace = static_cast<int>(i);
    }
    return atPlace;
}

std::string ObjectGraph::keyOf(const ObjectRef &object) const
{
    const int index = indexOf(object);
    return index < 0 ? std::string() : m_nodes[static_cast<std::size_t>(index)].key;
}

std::vector<int> ObjectGraph::edgesFrom(int node) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        if (m_edges[i].from == node)
            found.push_back(static_cast<int>(i));
    return found;
}

std::vector<int> ObjectGraph::edgesTo(int node) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        if (m_edges[i].to == node)
            found.push_back(static_cast<int>(i));
    return found;
}

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
        const std::string ns = node(from).ns;
        std::vector<int> candidates = m_workloadsOf[ns];
        for (const auto &[key, value] : selector.equalities()) {
            const std::vector<int> &narrower = m_byLabel[ns + '\n' + key + '=' + value];
            if (narrower.size() < candidates.size())
                candidates = narrower;
        }
        bool selected = false;
        for (int workload : candidates)
            if (selector.matches(m_podLabels[static_cast<std::size_t>(workload)])) {
                addEdge(from, workload, row.relation, EdgeStyle::Dashed, label, {"spec", row.field}, text);
                selected = true;
            }
        if (selected || !selector.isPlain() || row.relation != Relation::Selects)
            continue;
        const int missing = ghost({"apps/v1", "Deployment", object.id.ns, object.id.name}, selector.equalities());
        addEdge(from, missing, row.relation, EdgeStyle::Dashed, label, {"spec", row.field}, text);
    }
}

/// Claims that no name ties to a volume: the smallest volume of the same class that is large enough and allows the
/// modes, as the volume controller does it.
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
    const auto size = [](NodeRef text) { return quantityValue(text.value()).value_or(0); };
    for (int claim : claims) {
        const NodeRef spec = object(claim).root["spec"];
        int best = -1;
        double bestSize = 0;
        for (int volume : volumes) {
            const NodeRef offer = object(volume).root["spec"];
            const double capacity = size(offer["capacity"]["storage"]);
            bool modes = true;
            for (NodeRef wanted : spec["accessModes"]) {
                bool allowed = false;
                for (NodeRef mode : offer["accessModes"])
                    allowed |= mode.value() == wanted.value();
                modes &= allowed;
            }
            if (bound[static_cast<std::size_t>(volume)] || !modes ||
                offer["storageClassName"].value() != spec["storageClassName"].value() ||
                capacity < size(spec["resources"]["requests"]["storage"]) || (best >= 0 && capacity >= bestSize) ||
                !LabelSelector::fromSelector(spec["selector"])
                     .matches(labelsOf(object(volume).root["metadata"]["labels"])))
                continue;
            best = volume;
            bestSize = capacity;
        }
        if (best < 0 || bound[static_cast<std::size_t>(claim)])
            continue;
        bound[static_cast<std::size_t>(best)] = 1;
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
        const Address address = addressIn(value.value());
        if (address.host.empty() || address.host.size() > 63)
            continue;
        const std::string_view variable = value.parent()["name"].value();
        if (!address.certain && !namesAnAddress(variable))
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
