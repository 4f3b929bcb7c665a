// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/completion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace slipway
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::Completion", text);
}

bool isRequired(const TypeInfo &type, std::string_view key)
{
    return std::find(type.required.begin(), type.required.end(), key) != type.required.end();
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

constexpr int NoMatch = 3;

/// 0 begins with what is typed, 1 holds it, 2 holds its letters in order, NoMatch does not fit.
int matchRank(std::string_view label, std::string_view typed)
{
    const std::string in = lower(label);
    const std::string wanted = lower(typed);
    if (in.substr(0, wanted.size()) == wanted)
        return 0;
    if (in.find(wanted) != std::string::npos)
        return 1;
    std::size_t at = 0;
    for (const char c : wanted) {
        at = in.find(c, at);
        if (at == std::string::npos)
            return NoMatch;
        ++at;
    }
    return wanted.size() > 1 ? 2 : NoMatch;
}

/// True when lists of this document stand at their key's column.
bool hasFlatLists(std::string_view document)
{
    std::size_t keyColumn = std::string_view::npos;
    for (std::size_t at = 0; at < document.size();) {
        const std::size_t end = std::min(document.find('\n', at), document.size());
        std::string_view line = document.substr(at, end - at);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        const std::size_t first = line.find_first_not_of(' ');
        if (first != std::string_view::npos && line[first] == '-' && keyColumn != std::string_view::npos)
            return first == keyColumn;
        keyColumn = first != std::string_view::npos && line.back() == ':' && line[first] != '-' && line[first] != '#'
                        ? first
                        : std::string_view::npos;
        at = end + 1;
    }
    return false;
}

class Collector
{
public:
    Collector(std::string_view text, const TextPlace &place) : m_text(text), m_place(place)
    {
        const std::size_t newline = text.find('\n');
        m_lineEnd = newline != std::string_view::npos && newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
    }

    void addKeys(const TypeInfo &type);
    void addValues(const FieldType &field);
    void addValue(std::string value, const QString &detail);
    void addRootKeys();
    void addKinds(const SchemaStore &schema, std::string_view field);
    void addTargets(const std::vector<ReferenceTarget> &targets);
    std::vector<Completion> sorted() &&;

private:
    bool isWritten(std::string_view key) const;
    void addKey(const std::string &key, const FieldType &field, bool required);
    std::string insertion(const std::string &key, const FieldType &field) const;

    std::string_view m_text;
    const TextPlace &m_place;
    std::string m_lineEnd;
    std::vector<Completion> m_items;
    std::set<std::string> m_known;
};

bool Collector::isWritten(std::string_view key) const
{
    if (m_place.mappings.empty())
        return false;
    for (const TextEntry &entry : m_place.mappings.back())
        if (entry.key == key && entry.keyRange.start != m_place.word.start)
            return true;
    return false;
}

std::string Collector::insertion(const std::string &key, const FieldType &field) const
{
    if (m_place.colonFollows)
        return key;
    if (m_place.inFlow)
        return key + ": ";
    const std::string deeper = m_lineEnd + std::string(m_place.column + 2, ' ');
    switch (field.type) {
    case ValueType::Object:
    case ValueType::Map:
        return key + ":" + deeper;
    case ValueType::List: {
        const std::string_view document =
            m_text.substr(m_place.document.start, m_place.document.end - m_place.document.start);
        return key + ":" + (hasFlatLists(document) ? m_lineEnd + std::string(m_place.column, ' ') : deeper) + "- ";
    }
    default:
        return key + ": ";
    }
}

void Collector::addKey(const std::string &key, const FieldType &field, bool required)
{
    if (isWritten(key) || key == "status" || !m_known.insert(key).second)
        return;
    QString detail = typeInWords(field);
    if (field.deprecated)
        detail = tr("%1, deprecated").arg(detail);
    else if (required)
        detail = tr("%1, required").arg(detail);
    m_items.push_back({key, insertion(key, field), detail, required});
}

void Collector::addKeys(const TypeInfo &type)
{
    for (const auto &[key, field] : type.fields)
        addKey(key, field, isRequired(type, key) || (m_place.path.isEmpty() && (key == "apiVersion" || key == "kind")));
}

void Collector::addRootKeys()
{
    FieldType text{};
    text.type = ValueType::String;
    FieldType object{};
    object.type = ValueType::Object;
    addKey("apiVersion", text, true);
    addKey("kind", text, true);
    addKey("metadata", object, true);
    addKey("spec", object, false);
    addKey("data", object, false);
}

void Collector::addValue(std::string value, const QString &detail)
{
    if (m_known.insert(value).second)
        m_items.push_back({value, value, detail, false});
}

void Collector::addValues(const FieldType &field)
{
    const auto detail = [&](const std::string &value) {
        return value == field.defaultValue ? tr("used when nothing is written") : QString();
    };
    for (const std::string &choice : field.choices)
        addValue(choice, detail(choice));
    if (field.type == ValueType::Bool)
        for (const char *value : {"true", "false"})
            addValue(value, detail(value));
    if (m_items.empty() && !field.defaultValue.empty() && field.defaultValue != "{}")
        addValue(field.defaultValue, detail(field.defaultValue));
}

void Collector::addKinds(const SchemaStore &schema, std::string_view field)
{
    const std::string other = m_place.valueOf(field == "kind" ? "apiVersion" : "kind");
    for (const bool onlyMatching : {true, false}) {
        for (const KindInfo &info : schema.kinds()) {
            const bool matches = other == (field == "kind" ? info.apiVersion : info.kind);
            if (onlyMatching && !matches)
                continue;
            const std::string &value = field == "kind" ? info.kind : info.apiVersion;
            const std::string &detail = field == "kind" ? info.apiVersion : info.kind;
            addValue(value, field == "kind" || matches ? QString::fromStdString(detail) : QString());
        }
        if (!m_items.empty())
            return;
    }
}

void Collector::addTargets(const std::vector<ReferenceTarget> &targets)
{
    for (const ReferenceTarget &target : targets)
        addValue(target.name, target.what);
}

std::vector<Completion> Collector::sorted() &&
{
    std::array<std::vector<Completion>, 2 * NoMatch> byRank; // of each rank those that are required first
    for (Completion &item : m_items)
        if (const int rank = matchRank(item.label, m_place.prefix); rank < NoMatch)
            byRank[static_cast<std::size_t>(2 * rank + (item.required ? 0 : 1))].push_back(std::move(item));
    std::vector<Completion> all;
    for (std::vector<Completion> &items : byRank)
        std::move(items.begin(), items.end(), std::back_inserter(all));
    return all;
}

const TypeInfo *metadataType(const SchemaStore &schema)
{
    for (const KindInfo &info : schema.kinds())
        if (const FieldType *field = info.type ? info.type->field("metadata") : nullptr; field && field->object)
            return field->object;
    return nullptr;
}

void collectKeys(Collector &collector, const ObjectTextPlace &at, const SchemaStore &schema)
{
    if (!at.kind) {
        if (at.path.isEmpty())
            collector.addRootKeys();
        else if (at.path == NodePath{std::string("metadata")})
            if (const TypeInfo *type = metadataType(schema))
                collector.addKeys(*type);
        return;
    }
    const TypeInfo *type = at.type() ? typeBelow(*at.type(), at.path) : nullptr;
    const FieldType *field = at.type() ? fieldBelow(*at.type(), at.path) : nullptr;
    if (type)
        collector.addKeys(*type);
    else if (field && !at.path.isEmpty() && std::holds_alternative<std::size_t>(at.path.last()))
        collector.addValues(*field);
}

} // namespace

QString typeInWords(const FieldType &field)
{
    switch (field.type) {
    case ValueType::Any:
        return tr("any value");
    case ValueType::String:
        return tr("string");
    case ValueType::Int:
        return tr("integer");
    case ValueType::Number:
        return tr("number");
    case ValueType::Bool:
        return tr("boolean");
    case ValueType::IntOrString:
        return tr("integer or string");
    case ValueType::Quantity:
        return tr("quantity");
    case ValueType::Time:
        return tr("time");
    case ValueType::Bytes:
        return tr("base64 data");
    case ValueType::Map:
        return tr("map");
    case ValueType::Object:
        return tr("object");
    case ValueType::List:
        break;
    }
    const bool objects = field.of && field.of->type == ValueType::Object;
    return objects ? tr("list of objects") : tr("list");
}

CompletionList completionsAt(std::string_view text, FileId file, std::size_t offset, const Workspace &workspace,
                             const SchemaStore &schema)
{
    return completionsAt(text, workspace.objectAt(file, offset), offset, workspace, schema);
}

CompletionList completionsAt(std::string_view text, const Object *self, std::size_t offset, const Workspace &workspace,
                             const SchemaStore &schema)
{
    const TextPlace place = placeInText(text, offset);
    CompletionList list{place.word, {}, place.slot};
    if (place.slot == TextPlace::Slot::None)
        return list;
    const ObjectTextPlace at = objectTextPlace(place, schema);
    Collector collector(text, place);
    if (place.slot == TextPlace::Slot::Key) {
        collectKeys(collector, at, schema);
    } else if (at.path.size() == 1 && (keyOf(at.path[0]) == "kind" || keyOf(at.path[0]) == "apiVersion")) {
        collector.addKinds(schema, keyOf(at.path[0]));
    } else if (at.type()) {
        collector.addTargets(referenceTargets(place, at, workspace, self, [&](std::string_view name) {
            return matchRank(name, place.prefix) < NoMatch;
        }));
        if (const FieldType *field = fieldBelow(*at.type(), at.path))
            collector.addValues(*field);
    }
    list.items = std::move(collector).sorted();
    return list;
}

std::optional<FieldHelp> fieldHelpAt(std::string_view text, std::size_t offset, const SchemaStore &schema)
{
    const TextPlace place = placeInText(text, offset);
    if (place.slot == TextPlace::Slot::None)
        return std::nullopt;
    ObjectTextPlace at = objectTextPlace(place, schema);
    if (!at.type())
        return std::nullopt;
    if (place.slot == TextPlace::Slot::Key && place.colonFollows)
        at.path.append(std::string(text.substr(place.word.start, place.word.size())));
    if (at.path.isEmpty())
        return std::nullopt;
    FieldHelp help;
    help.path = at.path.toString();
    help.kind = at.kind->kind;
    help.field = fieldBelow(*at.type(), at.path);
    const TypeInfo *owner = typeBelow(*at.type(), at.path.parent());
    help.required = owner && isRequired(*owner, keyOf(at.path.last()));
    return help;
}

} // namespace slipway
