// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/unknownfield.h"

#include "checks/nodes.h"
#include "checks/oddcharacters.h"
#include "checks/oldshape.h"
#include "schema/didyoumean.h"

#include <algorithm>
#include <array>
#include <utility>

namespace slipway
{

namespace
{

constexpr int MaxLevels = 3;

/// Names that many structures have, so that finding them elsewhere says nothing.
bool isCommonName(std::string_view key)
{
    static constexpr std::array<std::string_view, 24> Names{
        "name",  "type",     "path",   "kind",       "value",     "key",   "values", "operator",
        "items", "status",   "reason", "message",    "version",   "group", "uid",    "optional",
        "user",  "metadata", "spec",   "apiVersion", "namespace", "host",  "mode",   "data"};
    return std::find(Names.begin(), Names.end(), key) != Names.end();
}

bool fitsShape(NodeRef node, const FieldType &field)
{
    switch (field.type) {
    case ValueType::Object:
    case ValueType::Map:
        return node.isMapping();
    case ValueType::List:
        return node.isSequence();
    case ValueType::Any:
        return false;
    default:
        return node.isScalar() && !node.isNull();
    }
}

const TypeInfo *structureOf(const FieldType &field)
{
    if (field.type == ValueType::Object)
        return field.object;
    return field.type == ValueType::List && field.of ? field.of->object : nullptr;
}

struct Found {
    NodePath fields{};   ///< from the start of the search, without list indices
    bool exists = false; ///< everything on the way is written already
};

/// The way of a search, put together only where it ends in a find.
struct Way {
    const Way *before = nullptr; ///< null for where the search begins
    std::string_view field{};
    bool isList = false;

    NodePath path() const
    {
        if (!before)
            return {};
        const NodePath here = before->path() / std::string(field);
        return isList ? here / std::size_t{0} : here;
    }
};

/// The shallowest structures below `type` that have the field, with those already written first.
void searchBelow(const TypeInfo &type, NodeRef node, NodeRef value, std::string_view key, const Way &way, int levels,
                 std::vector<Found> &found)
{
    if (levels == 0)
        return;
    for (const auto &[name, field] : type.fields) {
        const TypeInfo *below = structureOf(field);
        if (!below || name == "status" || name == "ephemeralContainers")
            continue;
        NodeRef child = node[name];
        if (field.type == ValueType::List)
            child = child[std::size_t{0}];
        const Way here{&way, name, field.type == ValueType::List};
        if (const FieldType *hit = below->field(key); hit && fitsShape(value, *hit))
            found.push_back({here.path(), child.isMapping()});
        else
            searchBelow(*below, child, value, key, here, levels - 1, found);
    }
}

/// `volumes` of a container that are volumes and no mounts.
bool holdsVolumes(const SchemaProblem &problem)
{
    return problem.key == "volumes" && problem.node.size() > 0 &&
           !anyOf(problem.node, [](NodeRef entry) { return !entry.isMapping() || entry["mountPath"]; });
}

/// `fsGroup` in the securityContext of a container, which only that of the Pod has, and the other way round.
bool findNamesake(const Scope &scope, const SchemaProblem &problem, UnknownField &unknown)
{
    const NodeRef block = problem.node.parent();
    const std::string key(block.keyText());
    const NodePath path = scope.pathOf(block);
    for (std::size_t up = 2; up <= MaxLevels && up < path.size(); ++up) {
        const NodePath around = path.first(path.size() - up);
        const FieldType *field = SchemaStore::builtIn().field(*scope.kind, around / key);
        if (!field || field->object == problem.type || !field->object || !scope.root().find(around).isMapping())
            continue;
        const FieldType *hit = field->object->field(problem.key);
        if (!hit || !fitsShape(problem.node, *hit))
            continue;
        unknown.kind = UnknownField::Kind::WrongLevel;
        unknown.place = (around / key).toString();
        unknown.isMade = !scope.root().find(around / key);
        if (!unknown.isMade && !scope.root().find(around / key)[problem.key])
            unknown.targets = {around / key};
        return true;
    }
    return false;
}

/// `memory: 1Gi` beside the image and `storage: 1Gi` beside the access modes.
bool findAmount(const Scope &scope, const SchemaProblem &problem, UnknownField &unknown)
{
    const std::string_view meant = problem.key == "mem_limit" ? std::string_view("memory") : problem.key;
    const FieldType *resources = problem.type->field("resources");
    const bool isStorage = meant == "storage";
    if ((meant != "cpu" && meant != "memory" && !isStorage) || !problem.node.isScalar() || !resources ||
        !resources->object || !resources->object->field("requests") ||
        isStorage != (problem.type->name == "core.v1.PersistentVolumeClaimSpec"))
        return false;
    unknown.kind = UnknownField::Kind::WrongLevel;
    unknown.amountOf = meant;
    unknown.place = (scope.pathOf(problem.node.parent()) / "resources" / "requests").toString();
    return true;
}

/// What is written as `app: web` or `port: 80` right in a block that has no such fields, but holds one that does:
/// labels in a selector without matchLabels, a request's path in a probe without httpGet.
void findBlock(const Scope &scope, const SchemaProblem &problem, UnknownField &unknown)
{
    const NodeRef owner = problem.node.parent();
    const std::vector<NodeRef> fellows = unknownFellows(problem);
    const auto takes = [](const FieldType &block, NodeRef field) {
        if (block.type == ValueType::Map)
            return block.of && block.of->type == ValueType::String && fitsShape(field, *block.of);
        const FieldType *inner = block.type == ValueType::Object ? block.object->field(field.keyText()) : nullptr;
        return inner && fitsShape(field, *inner);
    };
    for (const auto &[name, block] : problem.type->fields) {
        const NodeRef written = owner[name];
        const bool isMap = block.type == ValueType::Map;
        if ((isMap && problem.type->name != "meta.v1.LabelSelector") || name == "status" ||
            !std::all_of(fellows.begin(), fellows.end(), [&](NodeRef one) { return takes(block, one); }))
            continue;
        // Somebody who wrote the key meant it; a block that is there is a place like others.
        if (written.isMapping()) {
            unknown.blocks.clear();
            return;
        }
        if (written) {
            unknown.kind = UnknownField::Kind::WrongLevel;
            unknown.place = scope.path(written);
            return;
        }
        unknown.blocks.push_back(name);
    }
    const bool saysNothing = isCommonName(problem.key) && fellows.size() < 2;
    if (unknown.blocks.size() == 1 && (problem.type->name == "meta.v1.LabelSelector" || !saysNothing)) {
        unknown.kind = UnknownField::Kind::NoBlock;
        unknown.block = unknown.blocks.front();
    }
    if (saysNothing)
        unknown.blocks.clear();
}

/// The places like `place` that lack the key: where it goes through the first item of a list that does not hold the
/// field itself, those of the other items too.
void addPlaces(NodeRef root, const NodePath &place, std::size_t step, std::string_view key, UnknownField &unknown)
{
    constexpr std::size_t Most = 4;
    for (; step < place.size(); ++step) {
        const auto *index = std::get_if<std::size_t>(&place[step]);
        const NodeRef list = index ? root.find(place.first(step)) : NodeRef();
        if (!index || *index != 0 || list.size() < 2)
            continue;
        for (std::size_t item = 0; item < list.size() && unknown.targets.size() < Most; ++item) {
            NodePath other = place.first(step) / item;
            for (std::size_t rest = step + 1; rest < place.size(); ++rest)
                other.append(place[rest]);
            addPlaces(root, other, step + 1, key, unknown);
        }
        return;
    }
    if (const NodeRef target = root.find(place); target.isMapping() && !target[key])
        unknown.targets.push_back(place);
}

bool findElsewhere(const Scope &scope, const SchemaProblem &problem, UnknownField &unknown)
{
    if (isCommonName(problem.key) || !scope.kind)
        return false;
    const NodePath path = scope.pathOf(problem.node).parent();
    std::vector<Found> found;
    for (std::size_t up = 0; up <= MaxLevels + 2 && up <= path.size(); ++up) {
        const NodePath at = path.first(path.size() - up);
        const NodeRef node = scope.root().find(at);
        const FieldType *field = at.isEmpty() ? nullptr : SchemaStore::builtIn().field(*scope.kind, at);
        const TypeInfo *type = at.isEmpty() ? scope.kind->type : field ? field->object : nullptr;
        if (!type || !node.isMapping())
            continue;
        if (const FieldType *hit = type->field(problem.key); up > 0 && hit && fitsShape(problem.node, *hit))
            found.push_back({at, true});
        std::vector<Found> below;
        searchBelow(*type, node, problem.node, problem.key, {}, up == 0 ? MaxLevels : 2, below);
        // What a neighbour could hold says something only where the neighbour is written.
        for (const Found &hit : below)
            if (up == 0 || hit.exists)
                found.push_back({at / hit.fields, hit.exists});
        if (std::any_of(found.begin(), found.end(), [](const Found &hit) { return hit.exists; }))
            break;
    }
    if (found.empty())
        return false;
    const auto best = std::min_element(found.begin(), found.end(), [](const Found &a, const Found &b) {
        if (a.exists != b.exists)
            return a.exists;
        return a.fields.size() < b.fields.size();
    });
    // Of several blocks that could be made none is meant more than the others.
    if (!best->exists && std::count_if(found.begin(), found.end(),
                                       [&](const Found &hit) { return hit.fields.size() == best->fields.size(); }) > 1)
        return false;
    unknown.kind = UnknownField::Kind::WrongLevel;
    unknown.place = best->fields.isEmpty() ? std::string() : best->fields.toString();
    const auto exists = [](const Found &hit) { return hit.exists; };
    if (best->exists)
        addPlaces(scope.root(), best->fields, 0, problem.key, unknown);
    unknown.isOnlyPlace = unknown.targets.size() == 1 && unknown.targets.front() == best->fields &&
                          std::count_if(found.begin(), found.end(), exists) == 1;
    return true;
}

struct ForeignField {
    std::string_view kind;
    std::string_view field;
    std::string_view owner;
    std::string_view counterpart;
};

constexpr std::array<ForeignField, 24> ForeignFields{{
    {"DaemonSet", "replicas", "Deployment", ""},
    {"DaemonSet", "strategy", "Deployment", "updateStrategy"},
    {"DaemonSet", "serviceName", "StatefulSet", ""},
    {"DaemonSet", "volumeClaimTemplates", "StatefulSet", ""},
    {"StatefulSet", "strategy", "Deployment", "updateStrategy"},
    {"StatefulSet", "progressDeadlineSeconds", "Deployment", ""},
    {"StatefulSet", "paused", "Deployment", ""},
    {"Deployment", "updateStrategy", "StatefulSet", "strategy"},
    {"Deployment", "serviceName", "StatefulSet", ""},
    {"Deployment", "volumeClaimTemplates", "StatefulSet", ""},
    {"Deployment", "podManagementPolicy", "StatefulSet", ""},
    {"ReplicaSet", "strategy", "Deployment", ""},
    {"ReplicaSet", "progressDeadlineSeconds", "Deployment", ""},
    {"Job", "schedule", "CronJob", ""},
    {"Job", "jobTemplate", "CronJob", "template"},
    {"Job", "concurrencyPolicy", "CronJob", ""},
    {"Job", "replicas", "Deployment", "parallelism"},
    {"CronJob", "template", "Job", "jobTemplate"},
    {"Pod", "replicas", "Deployment", ""},
    {"Pod", "template", "Deployment", ""},
    {"Pod", "selector", "Deployment", ""},
    {"Pod", "strategy", "Deployment", ""},
    {"ConfigMap", "stringData", "Secret", "data"},
    {"PersistentVolumeClaim", "capacity", "PersistentVolume", "resources"},
}};

bool findForeign(const Scope &scope, const SchemaProblem &problem, UnknownField &unknown)
{
    const NodeRef owner = problem.node.parent();
    if (owner != scope.spec().resolved() && owner.id() != scope.root().id())
        return false;
    for (const ForeignField &foreign : ForeignFields)
        if (scope.isKind(foreign.kind) && foreign.field == problem.key) {
            unknown.kind = UnknownField::Kind::WrongKind;
            unknown.right = foreign.owner;
            unknown.counterpart = foreign.counterpart;
            return true;
        }
    return false;
}

} // namespace

bool isUnderMetadata(const SchemaProblem &problem)
{
    const bool isBody =
        problem.key == "spec" || problem.key == "data" || problem.key == "template" || problem.key == "stringData";
    if (!isBody || (!problem.node.isMapping() && !problem.node.isSequence()))
        return false;
    NodeRef owner = problem.node.parent();
    if (problem.kind == SchemaProblem::Kind::WrongType)
        return (owner.keyText() == "labels" || owner.keyText() == "annotations") &&
               owner.parent().keyText() == "metadata";
    return problem.kind == SchemaProblem::Kind::UnknownField && problem.type &&
           problem.type->name == "meta.v1.ObjectMeta";
}

NodeRef emptyParentOf(const SchemaProblem &problem)
{
    const NodeRef owner = problem.node.parent();
    if (!problem.type || owner.node().style != NodeStyle::Block)
        return {};
    NodeRef above;
    for (NodeRef sibling : owner) {
        if (sibling == problem.node)
            break;
        // Several fields may have slipped out of the same block.
        if (problem.type->field(sibling.keyText()))
            above = sibling;
    }
    const FieldType *field = above ? problem.type->field(above.keyText()) : nullptr;
    if (!field || !above.range().isEmpty())
        return {};
    const bool fits = field->type == ValueType::Map
                          ? field->of && fitsShape(problem.node, *field->of)
                          : field->object && field->type == ValueType::Object && field->object->field(problem.key);
    return fits ? above : NodeRef();
}

std::vector<NodeRef> unknownFellows(const SchemaProblem &problem)
{
    std::vector<NodeRef> fellows;
    if (problem.type)
        for (const NodeRef field : problem.node.parent())
            if (!problem.type->field(field.keyText()))
                fellows.push_back(field);
    return fellows;
}

namespace
{

/// Fields that end in the word or begin with it, as mountPath and configMapRef do; what must be written and is not
/// comes first.
std::vector<std::string> longerNames(const SchemaProblem &problem, const std::vector<std::string> &open)
{
    constexpr std::size_t Most = 3;
    std::vector<std::string> found;
    for (const std::string &name : open) {
        const FieldType *field = problem.type->field(name);
        if (name.size() <= problem.key.size() || !field || !fitsShape(problem.node, *field) ||
            (!sameButForCase("-" + name.substr(name.size() - problem.key.size()), problem.key) &&
             !name.starts_with(problem.key)))
            continue;
        const auto &required = problem.type->required;
        const bool isRequired = std::find(required.begin(), required.end(), name) != required.end();
        found.insert(isRequired ? found.begin() : found.end(), name);
    }
    found.resize(std::min(found.size(), Most));
    return found;
}

thread_local ExplainedFields *explained = nullptr;

UnknownField explain(const Scope &scope, const SchemaProblem &problem)
{
    UnknownField unknown;
    if (isUnderMetadata(problem)) {
        unknown.kind = UnknownField::Kind::UnderMetadata;
        return unknown;
    }
    if (!problem.type)
        return unknown;
    if (const std::string plain = plainText(problem.key);
        plain != problem.key && problem.type->field(plain.find_first_of("\"'") == 0 && plain.size() > 1
                                                        ? std::string_view(plain).substr(1, plain.size() - 2)
                                                        : std::string_view(plain))) {
        unknown.kind = UnknownField::Kind::OddCharacter;
        return unknown;
    }
    if (isOldShape(problem)) {
        unknown.kind = UnknownField::Kind::OldShape;
        return unknown;
    }
    if (emptyParentOf(problem)) {
        unknown.kind = UnknownField::Kind::NotIndented;
        return unknown;
    }
    for (const auto &[name, field] : problem.type->fields)
        if (sameButForCase(name, problem.key)) {
            unknown.kind = UnknownField::Kind::CaseWrong;
            unknown.right = name;
            return unknown;
        }
    if (findForeign(scope, problem, unknown))
        return unknown;
    if (findAmount(scope, problem, unknown))
        return unknown;
    const std::string_view other = wordOfOtherTools(problem.key);
    if (!other.empty() && problem.type->field(other) && problem.type->name != "core.v1.PodSpec" &&
        !holdsVolumes(problem)) {
        unknown.suggestions = {std::string(other)};
        return unknown;
    }
    UnknownField elsewhere;
    const bool isElsewhere = findElsewhere(scope, problem, elsewhere);
    findBlock(scope, problem, unknown);
    // Of several blocks that could be made none is meant where a block around this one has the field.
    const bool isAround = isElsewhere && scope.path(problem.node.parent()).starts_with(elsewhere.place);
    if (unknown.kind != UnknownField::Kind::Other || (unknown.blocks.size() > 1 && !isAround))
        return unknown;
    unknown.blocks.clear();
    if (isElsewhere)
        return elsewhere;
    if (scope.kind && !isCommonName(problem.key) && findNamesake(scope, problem, unknown))
        return unknown;
    std::vector<std::string> open;
    for (const auto &[name, field] : problem.type->fields)
        if (!problem.node.parent()[name])
            open.push_back(name);
    unknown.suggestions = didYouMean(problem.key, open);
    if (unknown.suggestions.empty())
        unknown.suggestions = longerNames(problem, open);
    return unknown;
}

} // namespace

ExplainedFields::ExplainedFields() : m_outer(std::exchange(explained, this)) {}

ExplainedFields::~ExplainedFields()
{
    explained = m_outer;
}

UnknownField explainUnknownField(const Scope &scope, const SchemaProblem &problem)
{
    if (!explained)
        return explain(scope, problem);
    const auto known = explained->m_known.find(&problem);
    return known != explained->m_known.end()
               ? known->second
               : explained->m_known.emplace(&problem, explain(scope, problem)).first->second;
}

} // namespace slipway
