// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldaccess.h"

#include "form/entrytext.h"
#include "form/layout.h"
#include "schema/keyorder.h"
#include "yaml/scalar.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace slipway
{

namespace
{

constexpr std::size_t MaxEntries = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::Form", text);
}

bool isTemplated(std::string_view text)
{
    return text.find("{{") != std::string_view::npos && text.find("}}") != std::string_view::npos;
}

/// A node on the way to a field, and why a form must leave the field alone.
struct Located {
    NodeRef node{};
    QString obstacle{};
};

Located locate(NodeRef root, const NodePath &path)
{
    NodeRef at = root;
    for (const PathStep &step : path) {
        const NodeRef next = at.find(NodePath{step});
        if (!next)
            return {{},
                    at.isScalar() && !at.isNull() ? tr("What it belongs to is not written as a mapping here.")
                                                  : QString()};
        if (next.node().kind == NodeKind::Alias)
            return {next, tr("It is written as *%1, an alias of another place.")
                              .arg(QString::fromStdString(std::string(next.node().value)))};
        at = next;
    }
    return {at, {}};
}

bool wantsMapping(FieldKind kind)
{
    return kind == FieldKind::Object || kind == FieldKind::OneOf || kind == FieldKind::KeyValues;
}

bool wantsList(FieldKind kind)
{
    return kind == FieldKind::Strings || kind == FieldKind::Cards;
}

/// Why an edit of the field, or of what is in it, would be one of other places too.
QString sharedReason(const Field &field, NodeRef root)
{
    const bool hasInside = wantsMapping(field.kind) || wantsList(field.kind);
    return sharedTextReason(root, hasInside ? field.path / PathStep(std::string()) : field.path);
}

QString shapeProblem(const Field &field, NodeRef node)
{
    if (field.kind == FieldKind::Yaml)
        return tr("Its shape is free. Edit it in the YAML.");
    if (node.isNull())
        return {};
    if (wantsMapping(field.kind) && !node.isMapping())
        return tr("It should be a mapping, but something else is written. Edit it in the YAML.");
    if (wantsList(field.kind) && !node.isSequence())
        return tr("It should be a list, but something else is written. Edit it in the YAML.");
    if (!wantsMapping(field.kind) && !wantsList(field.kind) && !node.isScalar())
        return tr("It should be a single value, but something else is written. Edit it in the YAML.");
    if (node.isScalar() && isTemplated(node.value()))
        return tr("A template fills it in. Edit it in the YAML.");
    return {};
}

Entry entryOf(const Field &field, NodeRef node)
{
    Entry entry{node.parent().isMapping() ? std::string(node.keyText()) : std::string(), node.text(), node.isScalar()};
    if (node.node().kind == NodeKind::Alias || isTemplated(entry.text))
        entry.editable = false;
    if (!field.encoded || !entry.editable || entry.text.empty())
        return entry;
    if (const std::optional<std::string> decoded = decodeBase64(entry.text))
        entry.text = *decoded;
    else
        entry.editable = false;
    return entry;
}

std::string writtenAlternative(const Field &field, NodeRef root)
{
    for (const Alternative &alternative : field.alternatives)
        if (root.find(field.path / NodePath::parse(alternative.key).value_or(NodePath())))
            return alternative.key;
    return {};
}

std::optional<std::int64_t> integer(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    // "007" and "-0" are no numbers that would come back the same.
    return whole && std::to_string(number) == text ? std::optional(number) : std::nullopt;
}

Value withPorts(const Value &value, NodeRef root, const NodePath &path)
{
    if (const std::string *text = value.asString(); text && *text == "$port") {
        for (std::size_t depth = path.size(); depth > 0; --depth)
            if (const NodeRef ports = root.find(path.first(depth))["ports"]; ports.size() > 0) {
                if (const NodeRef name = ports[std::size_t{0}]["name"])
                    return Value(name.text());
                return Value::fromNode(ports[std::size_t{0}]["containerPort"]);
            }
        return Value(8080);
    }
    if (const Value::Map *map = value.asMap()) {
        Value::Map filled;
        for (const auto &[key, entry] : *map)
            filled.emplace_back(key, withPorts(entry, root, path));
        return Value(std::move(filled));
    }
    return value;
}

/// The skeleton of an alternative with what the old one said under the same keys (a port, a name).
Value carriedOver(Value skeleton, NodeRef old)
{
    const Value::Map *map = skeleton.asMap();
    if (!map || !old.isMapping())
        return skeleton;
    Value::Map merged = *map;
    for (auto &[key, value] : merged)
        if (const NodeRef written = old[key]; written.isScalar())
            value = Value::fromNode(written);
    return Value(std::move(merged));
}

EditResult choose(const FormEdit &edit, const Field &field, NodeRef root, const KindInfo *kind)
{
    const auto pathOf = [&](const std::string &key) { return field.path / NodePath::parse(key).value_or(NodePath()); };
    const std::string old = writtenAlternative(field, root);
    if (edit.text.empty())
        return field.optional ? removeNode(root, field.path, std::min(field.keepDepth, field.path.size() - 1))
               : old.empty()  ? EditResult()
                              : removeNode(root, pathOf(old), field.path.size());
    for (const Alternative &alternative : field.alternatives) {
        if (alternative.key != edit.text)
            continue;
        const NodePath path = pathOf(alternative.key);
        const Value skeleton = withPorts(Value::parse(alternative.skeleton).value_or(Value()), root, field.path);
        return setValue(root, path, carriedOver(skeleton, root.find(old.empty() ? path : pathOf(old))),
                        usualOrder(kind));
    }
    return {};
}

/// Applies edits one after the other on copies, so that each sees the one before; the result is one edit.
class Sequence
{
public:
    explicit Sequence(NodeRef root) : m_rootPath(root.path()), m_before(root.tree()->text()), m_text(m_before) {}

    template <class Step>
    void run(const Step &step)
    {
        if (!m_error.isEmpty())
            return;
        const ReadResult read = readYaml(m_text);
        const NodeRef root = m_rootPath.isEmpty() ? read.tree.root() : read.tree.root().find(m_rootPath);
        EditResult result = step(root);
        m_error = result.error;
        if (result && normalise(result.edits))
            m_text = applied(m_text, result.edits);
    }

    EditResult result() const
    {
        return m_error.isEmpty() ? EditResult{difference(m_before, m_text), {}} : EditResult{{}, m_error};
    }

private:
    NodePath m_rootPath;
    std::string m_before;
    std::string m_text;
    QString m_error;
};

/// Written fields that the layout shows only for another value of the edited field.
std::vector<NodePath> hiddenBy(const Field &field, const std::string &value, NodeRef root, const KindInfo *kind)
{
    std::vector<NodePath> hidden;
    if (!kind || field.kind != FieldKind::Choice)
        return hidden;
    for (std::size_t depth = 0; depth < field.path.size(); ++depth) {
        const NodePath base = field.path.first(depth);
        const FieldType *at = SchemaStore::builtIn().field(*kind, base);
        const TypeInfo *type = depth == 0 ? kind->type : at ? at->object : nullptr;
        const TypeLayout *layout = type ? FormLayouts::builtIn().find(type->name) : nullptr;
        if (!layout)
            continue;
        for (const GroupLayout &group : layout->groups)
            for (const FieldPlace &place : group.fields)
                if (place.when && base / place.when->path == field.path &&
                    std::count(place.when->values.begin(), place.when->values.end(), value) == 0 &&
                    root.find(base / place.path))
                    hidden.push_back(base / place.path);
    }
    return hidden;
}

EditResult setField(const FormEdit &edit, const Field &field, NodeRef root, const KindInfo *kind)
{
    const Located at = locate(root, edit.path);
    if (!at.obstacle.isEmpty())
        return {{}, at.obstacle};
    const bool isEntry = edit.path.size() > field.path.size();
    if (edit.text.empty() && !isEntry)
        return at.node ? removeNode(root, edit.path, field.keepDepth) : EditResult();
    return setValue(root, edit.path, typedValue(field, edit.text), usualOrder(kind));
}

EditResult insert(const FormEdit &edit, const Field &field, NodeRef root, const KindInfo *kind)
{
    const Value value = field.kind == FieldKind::Cards
                            ? withPorts(Value::parse(field.itemSkeleton).value_or(Value(Value::Map())), root, edit.path)
                            : typedValue(field, edit.text);
    if (!root.find(edit.path))
        return setValue(root, edit.path, Value(Value::List{value}), usualOrder(kind));
    return insertItem(root, edit.path, edit.index, value);
}

EditResult single(const FormEdit &edit, const Field &field, NodeRef root, const KindInfo *kind)
{
    switch (edit.what) {
    case FormEdit::What::Set:
        return setField(edit, field, root, kind);
    case FormEdit::What::Remove:
        return removeNode(root, edit.path, std::min(field.keepDepth, edit.path.size() - 1));
    case FormEdit::What::Rename:
        return renameKey(root, edit.path, edit.text);
    case FormEdit::What::Insert:
        return insert(edit, field, root, kind);
    case FormEdit::What::Duplicate:
        return duplicateItem(root, edit.path, edit.index);
    case FormEdit::What::Move:
        return moveItem(root, edit.path, edit.index, edit.to);
    case FormEdit::What::Choose:
        return choose(edit, field, root, kind);
    case FormEdit::What::Expand:
        return expandShared(root, edit.path);
    }
    return {};
}

/// The steps an edit takes beside itself: what the old alternative wrote goes, and so do fields hidden by the new
/// value.
std::vector<NodePath> removedWith(const FormEdit &edit, const Field &field, NodeRef root, const KindInfo *kind)
{
    if (edit.what == FormEdit::What::Set)
        return hiddenBy(field, edit.text, root, kind);
    const std::string old = writtenAlternative(field, root);
    if (edit.what == FormEdit::What::Choose && !edit.text.empty() && !old.empty() && old != edit.text)
        return {field.path / NodePath::parse(old).value_or(NodePath())};
    return {};
}

} // namespace

FieldState readField(const Field &field, NodeRef root)
{
    FieldState state;
    const Located at = locate(root, field.path);
    state.origin = at.node ? Origin::Written : field.fallback.empty() ? Origin::Absent : Origin::Default;
    state.reason = at.obstacle;
    if (state.reason.isEmpty())
        state.reason = sharedReason(field, root);
    state.isShared = !state.reason.isEmpty() && isShared(root, field.path);
    if (at.node) {
        state.where = field.path.isEmpty() ? at.node.range() : at.node.entryRange();
        if (state.reason.isEmpty())
            state.reason = shapeProblem(field, at.node);
    }
    if (!state.reason.isEmpty()) {
        state.origin = Origin::NotEditable;
        state.text = at.node.resolved().text();
        return state;
    }
    if (field.kind == FieldKind::OneOf)
        state.text = writtenAlternative(field, root);
    else if (field.kind == FieldKind::Strings || field.kind == FieldKind::KeyValues)
        for (const NodeRef child : at.node) {
            if (state.entries.size() == MaxEntries)
                break;
            state.entries.push_back(entryOf(field, child));
        }
    else if (at.node.isScalar())
        state.text = entryOf(field, at.node).text;
    return state;
}

Value typedValue(const Field &field, std::string_view text)
{
    const FieldType *type = field.type;
    if (type && (field.kind == FieldKind::Strings || field.kind == FieldKind::KeyValues) && type->of)
        type = type->of.get();
    switch (type ? type->type : ValueType::String) {
    case ValueType::Bool:
        if (text == "true" || text == "false")
            return Value(text == "true");
        break;
    case ValueType::Int:
    case ValueType::IntOrString:
    case ValueType::Quantity:
        if (const auto number = integer(text))
            return Value(*number);
        break;
    case ValueType::Number:
    case ValueType::Any:
        if (plainScalarType(text) != ScalarType::String && plainScalarType(text) != ScalarType::Timestamp)
            return plainScalarValue(text);
        break;
    case ValueType::Bytes:
        return Value(encodeBase64(text));
    default:
        break;
    }
    return Value(text);
}

EditResult editsOf(const FormEdit &edit, const Field &field, NodeRef root, const KindInfo *kind)
{
    const std::vector<NodePath> removed = removedWith(edit, field, root, kind);
    if (removed.empty())
        return single(edit, field, root, kind);
    Sequence sequence(root);
    const bool isChoice = edit.what == FormEdit::What::Choose;
    // The new alternative is written first, while the old one can still lend its values.
    sequence.run([&](NodeRef now) { return single(edit, field, now, kind); });
    for (const NodePath &path : removed)
        sequence.run([&](NodeRef now) { return removeNode(now, path, isChoice ? field.path.size() : 1); });
    return sequence.result();
}

EditResult editsOf(const std::vector<FormEdit> &edits, const Field &field, NodeRef root, const KindInfo *kind)
{
    if (edits.size() == 1)
        return editsOf(edits[0], field, root, kind);
    Sequence sequence(root);
    for (const FormEdit &edit : edits)
        sequence.run([&](NodeRef now) { return editsOf(edit, field, now, kind); });
    return sequence.result();
}

} // namespace slipway
