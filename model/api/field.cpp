// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/field.h"

#include "yaml/jsonreading.h"

#include <algorithm>
#include <new>
#include <type_traits>

namespace slipway
{

std::string_view apiTypeName(ApiErrorType type)
{
    switch (type) {
    case ApiErrorType::Required:
        return "Required";
    case ApiErrorType::Invalid:
        return "Invalid";
    case ApiErrorType::NotSupported:
        return "NotSupported";
    case ApiErrorType::Forbidden:
        return "Forbidden";
    case ApiErrorType::Duplicate:
        return "Duplicate";
    case ApiErrorType::NotFound:
        return "NotFound";
    case ApiErrorType::TooLong:
        return "TooLong";
    case ApiErrorType::TooMany:
        return "TooMany";
    case ApiErrorType::InternalError:
        return "InternalError";
    }
    return {};
}

ApiError &ApiError::ruled(std::string_view id)
{
    rule = id;
    return *this;
}

ApiError &ApiError::shownAtKey()
{
    atKey = true;
    return *this;
}

ApiError &ApiError::write(std::string source, bool safe, QString title)
{
    repairs.push_back({ApiRepair::Kind::Write, node, std::move(source), safe, std::move(title)});
    return *this;
}

ApiError &ApiError::renameKey(std::string key, QString title, bool safe)
{
    repairs.push_back({ApiRepair::Kind::Rename, node, std::move(key), safe, std::move(title)});
    return *this;
}

ApiError &ApiError::remove(NodeRef entry, bool safe, QString title)
{
    repairs.push_back({ApiRepair::Kind::Remove, entry, {}, safe, std::move(title)});
    return *this;
}

ApiRepair ApiRepair::write(NodeRef node, std::string source)
{
    return {.kind = Kind::Write, .node = node, .text = std::move(source)};
}

ApiRepair ApiRepair::remove(NodeRef entry)
{
    return {.kind = Kind::Remove, .node = entry};
}

ApiRepair ApiRepair::set(const Field &field, Value value)
{
    return {.kind = Kind::Set, .path = field.place(), .value = std::move(value)};
}

ApiRepair ApiRepair::insert(const Field &list, std::size_t at, Value item)
{
    return {.kind = Kind::Insert, .path = list.place(), .value = std::move(item), .at = at};
}

ApiError &ApiError::set(const Field &field, Value value, bool safe, QString title)
{
    return repair(std::move(title), {ApiRepair::set(field, std::move(value))}, safe);
}

ApiError &ApiError::repair(QString title, std::vector<ApiRepair> steps, bool safe)
{
    ApiRepair whole = std::move(steps.front());
    whole.title = std::move(title);
    whole.safe = safe;
    whole.more.assign(std::make_move_iterator(steps.begin() + 1), std::make_move_iterator(steps.end()));
    repairs.push_back(std::move(whole));
    return *this;
}

ApiError &ApiError::relate(NodeRef place, QString text)
{
    related.push_back({place, std::move(text)});
    return *this;
}

Field Field::child(Step::Kind kind, std::string_view key, std::size_t index, NodeRef node) const
{
    const bool isBroken = m_step->isBroken || m_run->isBroken(node);
    return {m_run, m_run->add({.parent = m_step,
                               .kind = kind,
                               .isBroken = isBroken,
                               .isSet = node && !isBroken && !node.isNull(),
                               .node = node.id(),
                               .key = key,
                               .index = index})};
}

NodeRef Field::nodeOf(const Step *step) const
{
    return step->node == NoNode ? NodeRef() : NodeRef(m_run->m_tree, step->node);
}

Field Field::operator[](std::string_view key) const
{
    return child(Step::Kind::Child, key, 0, isSet() ? node()[key] : NodeRef());
}

std::vector<Field> Field::items() const
{
    std::vector<Field> all;
    if (isSet() && node().isSequence())
        for (NodeRef item : node())
            all.push_back(child(Step::Kind::Item, {}, all.size(), item));
    return all;
}

std::vector<Field> Field::entries() const
{
    std::vector<Field> all;
    if (!isSet() || !node().isMapping())
        return all;
    const bool keysStay = node().isPlainMapping();
    forEachJsonEntry(node(), [&](std::string_view key, NodeRef value) {
        all.push_back(child(Step::Kind::Entry, keysStay ? key : m_run->keep(std::string(key)), 0, value));
    });
    return all;
}

Field Field::owner() const
{
    return {m_run, m_step->parent ? m_step->parent : m_step};
}

Field Field::reportedAt(Field other) const
{
    Step step = *m_step;
    step.reported = other.m_step->reported ? other.m_step->reported : other.m_step;
    return {m_run, m_run->add(step)};
}

Field Field::made(std::string_view name) const
{
    return child(Step::Kind::Child, name, 0, {});
}

Field Field::madeEntry(std::string_view key) const
{
    return child(Step::Kind::Entry, key, 0, {});
}

Field Field::madeItem(std::size_t index) const
{
    return child(Step::Kind::Item, {}, index, {});
}

bool Field::isSet() const
{
    return m_step->isSet;
}

bool Field::isBroken() const
{
    return m_step->isBroken;
}

NodeRef Field::node() const
{
    return nodeOf(m_step);
}

std::string_view Field::key() const
{
    return m_step->kind == Step::Kind::Item && m_step->parent ? m_step->parent->key : m_step->key;
}

std::string Field::pathOf(const Step *step)
{
    if (step->reported)
        return pathOf(step->reported);
    if (!step->parent)
        return {};
    std::string path = pathOf(step->parent);
    switch (step->kind) {
    case Step::Kind::Child:
        return path + (path.empty() ? "" : ".") + std::string(step->key);
    case Step::Kind::Item:
        return path + "[" + std::to_string(step->index) + "]";
    case Step::Kind::Entry:
        return path + "[" + std::string(step->key) + "]";
    }
    return path;
}

std::string Field::path() const
{
    return pathOf(m_step);
}

std::string Field::ownerPath() const
{
    return m_step->parent ? pathOf(m_step->parent) : std::string();
}

NodePath Field::place() const
{
    std::vector<PathStep> steps;
    for (const Step *step = m_step; step->parent; step = step->parent)
        steps.push_back(step->kind == Step::Kind::Item ? PathStep(step->index) : PathStep(std::string(step->key)));
    NodePath path;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        path.append(std::move(*step));
    return path;
}

std::size_t Field::size() const
{
    return isSet() && !node().isScalar() ? node().size() : 0;
}

std::string_view Field::text() const
{
    return isSet() ? node().value() : std::string_view();
}

std::optional<std::int64_t> Field::number() const
{
    return isSet() ? wholeNumber(node()) : std::nullopt;
}

bool Field::isTrue() const
{
    return isSet() && node().isScalar() && scalarType(node()) == ScalarType::Bool &&
           plainScalarValue(node().value()) == Value(true);
}

bool Field::isFalse() const
{
    return isSet() && node().isScalar() && scalarType(node()) == ScalarType::Bool &&
           plainScalarValue(node().value()) == Value(false);
}

bool Field::isText() const
{
    if (!isSet() || !node().isScalar())
        return false;
    const ScalarType type = scalarType(node());
    return type == ScalarType::String || type == ScalarType::Timestamp;
}

ApiError &Field::refuse(ApiErrorType type, QString message, QString next) const
{
    const Step *shown = m_step;
    while (shown->node == NoNode && shown->parent)
        shown = shown->parent;
    if (m_step->isBroken || m_run->isIncomplete(nodeOf(shown))) {
        m_run->m_dropped = ApiError();
        return m_run->m_dropped;
    }
    m_run->m_errors.push_back({.type = type,
                               .path = path(),
                               .node = nodeOf(shown),
                               .atKey = shown != m_step || nodeOf(shown).isNull() || !nodeOf(shown).isScalar(),
                               .message = std::move(message),
                               .next = std::move(next)});
    return m_run->m_errors.back();
}

ApiError &Field::required(QString message, QString next) const
{
    return refuse(ApiErrorType::Required, std::move(message), std::move(next)).ruled("required-field-missing");
}

ApiError &Field::invalid(QString message, QString next) const
{
    return refuse(ApiErrorType::Invalid, std::move(message), std::move(next));
}

ApiError &Field::forbidden(QString message, QString next) const
{
    return refuse(ApiErrorType::Forbidden, std::move(message), std::move(next)).shownAtKey();
}

ApiRun::ApiRun(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema, const Cluster &cluster)
    : m_tree(root.tree()), m_kind(kind), m_cluster(cluster)
{
    for (const SchemaProblem &problem : schema) {
        using Kind = SchemaProblem::Kind;
        switch (problem.kind) {
        case Kind::UnknownField:
            m_incomplete.push_back(problem.node.parent().id());
            break;
        case Kind::WrongType:
        case Kind::NumberTooBig:
        case Kind::BadQuantity:
        case Kind::BadTime:
        case Kind::BadBase64:
            m_broken.push_back(problem.node.id());
            break;
        default:
            break;
        }
    }
    m_object = add({.isSet = root && !root.isNull(), .node = root.id()});
}

Field ApiRun::object()
{
    return {this, m_object};
}

Field ApiRun::spec()
{
    const Field spec = object()["spec"];
    const Field misplaced = object()["metadata"]["spec"];
    return !spec.node() && misplaced.isSet() && misplaced.node().isMapping() ? misplaced : spec;
}

std::string_view ApiRun::keep(std::string text)
{
    return m_kept.emplace_back(std::move(text));
}

void ApiRun::reportOnly(std::size_t first, std::size_t last)
{
    for (std::size_t at = 0; at < m_errors.size(); ++at)
        m_errors[at].reached = m_errors[at].reached && at >= first && at < last;
}

void ApiRun::joinFrom(std::size_t first)
{
    if (first + 1 >= m_errors.size())
        return;
    ApiError &told = m_errors[first];
    for (std::size_t at = first + 1; at < m_errors.size(); ++at)
        told.alsoSaid.emplace_back(m_errors[at].type, m_errors[at].path);
    m_errors.resize(first + 1);
}

void ApiRun::joinLast(std::size_t first, std::size_t before)
{
    if (first >= before || before + 1 != m_errors.size())
        return;
    m_errors[first].alsoSaid.emplace_back(m_errors.back().type, m_errors.back().path);
    m_errors.pop_back();
}

bool ApiRun::isBroken(NodeRef node) const
{
    return node && std::find(m_broken.begin(), m_broken.end(), node.id()) != m_broken.end();
}

bool ApiRun::isIncomplete(NodeRef node) const
{
    const auto isListed = [this](NodeRef one) {
        return one && std::find(m_incomplete.begin(), m_incomplete.end(), one.resolved().id()) != m_incomplete.end();
    };
    // What an empty block lacks may be beside it, not indented.
    return isListed(node) || (node && node.isNull() && isListed(node.parent()));
}

const Field::Step *ApiRun::add(const Field::Step &step)
{
    static_assert(std::is_trivially_destructible_v<Field::Step>);
    if (m_stepCount == m_firstSteps.size() / sizeof step)
        return &m_moreSteps.emplace_back(step);
    return new (m_firstSteps.data() + m_stepCount++ * sizeof step) Field::Step(step);
}

} // namespace slipway
