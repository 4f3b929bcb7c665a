// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/unknownfield.h"

#include "checks/fieldplaces.h"
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

/// `volumes` of a container that are volumes and no mounts.
bool holdsVolumes(const SchemaProblem &problem)
{
    return problem.key == "volumes" && problem.node.size() > 0 &&
           !anyOf(problem.node, [](NodeRef entry) { return !entry.isMapping() || entry["mountPath"]; });
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
        const TypeInfo *fields = block.type == ValueType::Object ? block.object : nullptr;
        const FieldType *inner = fields ? fields->field(field.keyText()) : nullptr;
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

/// Fields that are not written yet and may be meant by the word, best first.
std::vector<std::string> likeNames(const SchemaProblem &problem)
{
    std::vector<std::string> open;
    for (const auto &[name, field] : problem.type->fields)
        if (!problem.node.parent()[name])
            open.push_back(name);
    const std::vector<std::string> like = didYouMean(problem.key, open);
    return like.empty() ? longerNames(problem, open) : like;
}

bool hasOddCharacter(const SchemaProblem &problem)
{
    const std::string plain = plainText(problem.key);
    const bool isOpened = plain.find_first_of("\"'") == 0 && plain.size() > 1;
    return plain != problem.key && problem.type->field(isOpened ? std::string_view(plain).substr(1, plain.size() - 2)
                                                                : std::string_view(plain));
}

/// Mistakes in how the field is written, not in where.
bool findMiswritten(const SchemaProblem &problem, UnknownField &unknown)
{
    if (hasOddCharacter(problem))
        unknown.kind = UnknownField::Kind::OddCharacter;
    else if (isOldShape(problem))
        unknown.kind = UnknownField::Kind::OldShape;
    else if (emptyParentOf(problem))
        unknown.kind = UnknownField::Kind::NotIndented;
    else
        for (const auto &[name, field] : problem.type->fields)
            if (sameButForCase(name, problem.key)) {
                unknown.kind = UnknownField::Kind::CaseWrong;
                unknown.right = name;
                break;
            }
    return unknown.kind != UnknownField::Kind::Other;
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
    if (findMiswritten(problem, unknown))
        return unknown;
    if (findForeign(scope, problem, unknown) || findAmount(scope, problem, unknown))
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
    if (findNamesake(scope, problem, unknown))
        return unknown;
    unknown.suggestions = likeNames(problem);
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
