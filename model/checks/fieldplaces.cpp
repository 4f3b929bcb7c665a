// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fieldplaces.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

constexpr int MaxLevels = 3;

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

} // namespace

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

bool findNamesake(const Scope &scope, const SchemaProblem &problem, UnknownField &unknown)
{
    if (isCommonName(problem.key) || !scope.kind)
        return false;
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

} // namespace slipway
