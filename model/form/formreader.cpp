// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formreader.h"

#include "form/cardsummary.h"
#include "form/fieldaccess.h"
#include "form/fieldbuilder.h"
#include "form/fieldnotes.h"
#include "form/keptkeys.h"
#include "form/layout.h"
#include "schema/keyorder.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr std::size_t MaxShownEntries = 500;
constexpr std::size_t SmallType = 9;
constexpr std::size_t MaxFormDepth = 40;

const TypeInfo *metadataType()
{
    const KindInfo *kind = SchemaStore::builtIn().kind("v1", "ConfigMap");
    const FieldType *field = kind ? kind->type->field("metadata") : nullptr;
    return field ? field->object : nullptr;
}

class FormReader
{
public:
    FormReader(NodeRef root, const OpenPaths &open, std::optional<std::int64_t> now)
        : m_root(root), m_open(open), m_now(now)
    {
    }

    std::vector<FormGroup> groupsOf(const TypeInfo &type, const NodePath &base, std::size_t keepDepth)
    {
        const TypeLayout *layout = FormLayouts::builtIn().find(type.name);
        std::vector<NodePath> covered;
        std::vector<FormGroup> groups;
        if (layout && (!layout->groups.empty() || !layout->alternatives.empty()))
            groups = laidOut(type, *layout, base, keepDepth, covered);
        else
            groups = generic(type, base, keepDepth, covered);
        if (layout && !layout->alternatives.empty())
            for (const Alternative &alternative : layout->alternatives)
                covered.push_back(NodePath::parse(alternative.key).value_or(NodePath()));
        FormGroup others{"other", false, {}};
        addWritten(type, base, {}, m_root.find(base), covered, keepDepth, others.items);
        addOpened(type, base, covered, keepDepth, others.items);
        if (!others.items.empty())
            groups.push_back(std::move(others));
        return groups;
    }

    /// For kinds without a field table: what is written, as it is written.
    std::vector<FormGroup> groupsOfUnknown(const NodePath &base, std::size_t keepDepth)
    {
        FormGroup group;
        for (const NodeRef child : m_root.find(base)) {
            const std::string key(child.keyText());
            if (base.isEmpty() && (key == "apiVersion" || key == "kind" || key == "metadata" || key == "status"))
                continue;
            group.items.push_back(item(FoundField{&anyType(), nullptr}, {}, key, nullptr, base / key, keepDepth));
        }
        return {group};
    }

    std::vector<FormGroup> metadataGroups()
    {
        FormGroup group{"basics", false, {}};
        if (const TypeInfo *type = metadataType())
            for (const char *key : {"name", "namespace", "labels", "annotations"})
                group.items.push_back(
                    item(FoundField{type->field(key), type}, type->name, key, nullptr, NodePath{"metadata", key}, 1));
        return {group};
    }

private:
    std::vector<FormGroup> laidOut(const TypeInfo &type, const TypeLayout &layout, const NodePath &base,
                                   std::size_t keepDepth, std::vector<NodePath> &covered)
    {
        std::vector<FormGroup> groups;
        for (const GroupLayout &group : layout.groups) {
            if (!group.include.empty()) {
                covered.push_back(group.at);
                const FoundField found = walkType(&type, group.at);
                if (found.field && found.field->object)
                    for (FormGroup &included : groupsOf(*found.field->object, base / group.at, keepDepth))
                        groups.push_back(std::move(included));
                continue;
            }
            FormGroup filled{group.id, group.folded, {}};
            for (const FieldPlace &place : group.fields) {
                if (place.path.size() == 1 && keyOf(place.path[0]) == "$alternative") {
                    filled.items.push_back(alternativesOf(type, layout, base, keepDepth));
                    continue;
                }
                covered.push_back(place.path);
                const FoundField found = walkType(&type, place.path);
                if (found.field && isShown(place, base))
                    filled.items.push_back(
                        item(found, type.name, place.path.toString(), &layout, base / place.path, keepDepth));
            }
            if (!filled.items.empty())
                groups.push_back(std::move(filled));
        }
        return groups;
    }

    bool isShown(const FieldPlace &place, const NodePath &base) const
    {
        if (!place.when || m_root.find(base / place.path) || m_open.count(base / place.path))
            return true;
        const std::string now = m_root.find(base / place.when->path).text();
        return std::find(place.when->values.begin(), place.when->values.end(), now) != place.when->values.end();
    }

    std::vector<FormGroup> generic(const TypeInfo &type, const NodePath &base, std::size_t keepDepth,
                                   std::vector<NodePath> &covered)
    {
        if (base.isEmpty())
            return genericRoot(type, keepDepth, covered);
        FormGroup first;
        FormGroup more{"more", true, {}};
        for (const std::string &key : keyOrder(type)) {
            const FieldType *field = type.field(key);
            const bool written = bool(m_root.find(base / key));
            const bool required = std::find(type.required.begin(), type.required.end(), key) != type.required.end();
            covered.push_back(NodePath{key});
            const bool asked = isOpen(base / key, false);
            if (field->deprecated && !written && !asked)
                continue;
            const bool isFirst = written || required || type.fields.size() <= SmallType || asked;
            (isFirst ? first : more)
                .items.push_back(item(FoundField{field, &type}, type.name, key, nullptr, base / key, keepDepth));
        }
        std::vector<FormGroup> groups;
        for (FormGroup *group : {&first, &more})
            if (!group->items.empty())
                groups.push_back(std::move(*group));
        if (groups.size() == 1)
            groups[0] = FormGroup{{}, false, std::move(groups[0].items)};
        return groups;
    }

    std::vector<FormGroup> genericRoot(const TypeInfo &type, std::size_t keepDepth, std::vector<NodePath> &covered)
    {
        std::vector<FormGroup> groups = metadataGroups();
        for (const char *key : {"name", "namespace", "labels", "annotations"})
            covered.push_back(NodePath{"metadata", key});
        for (const char *key : {"apiVersion", "kind", "status"})
            covered.push_back(NodePath{key});
        FormGroup top{"settings", false, {}};
        std::vector<FormGroup> inner;
        for (const std::string &key : keyOrder(type)) {
            const FieldType *field = type.field(key);
            if (key == "apiVersion" || key == "kind" || key == "status" || key == "metadata")
                continue;
            covered.push_back(NodePath{key});
            if (field->type != ValueType::Object || !field->object || key != "spec") {
                top.items.push_back(item(FoundField{field, &type}, type.name, key, nullptr, NodePath{key}, keepDepth));
                continue;
            }
            for (FormGroup &group : groupsOf(*field->object, NodePath{key}, keepDepth)) {
                if (group.id.empty())
                    group.id = "settings";
                inner.push_back(std::move(group));
            }
        }
        if (!top.items.empty())
            groups.push_back(std::move(top));
        for (FormGroup &group : inner)
            groups.push_back(std::move(group));
        return groups;
    }

    /// Fields that are written but not laid out.
    void addWritten(const TypeInfo &type, const NodePath &base, const NodePath &below, NodeRef node,
                    const std::vector<NodePath> &covered, std::size_t keepDepth, std::vector<FormItem> &items)
    {
        if (!node.isMapping() || below.size() > MaxFormDepth)
            return;
        for (const NodeRef child : node) {
            const NodePath path = below / std::string(child.keyText());
            if (isCovered(path, covered) || isServerWritten(base / path))
                continue;
            if (base.isEmpty() && (path == NodePath{"apiVersion"} || path == NodePath{"kind"}))
                continue;
            if (leadsToCovered(path, covered))
                addWritten(type, base, path, child, covered, keepDepth, items);
            else
                addOther(type, base, path, keepDepth, items);
        }
    }

    void addOpened(const TypeInfo &type, const NodePath &base, const std::vector<NodePath> &covered,
                   std::size_t keepDepth, std::vector<FormItem> &items)
    {
        for (const auto &[opened, isOpen] : m_open) {
            if (!opened.startsWith(base) || opened.size() == base.size())
                continue;
            for (std::size_t count = 1; base.size() + count <= opened.size(); ++count) {
                NodePath path;
                for (std::size_t i = 0; i < count; ++i)
                    path.append(opened[base.size() + i]);
                if (isCovered(path, covered))
                    break;
                if (leadsToCovered(path, covered))
                    continue;
                addOther(type, base, path, keepDepth, items);
                break;
            }
        }
    }

    void addOther(const TypeInfo &type, const NodePath &base, const NodePath &path, std::size_t keepDepth,
                  std::vector<FormItem> &items)
    {
        const FoundField found = walkType(&type, path);
        const bool there = std::any_of(items.begin(), items.end(),
                                       [&](const FormItem &item) { return item.field.path == base / path; });
        if (found.field && !there)
            items.push_back(item(found, type.name, path.toString(), nullptr, base / path, keepDepth));
    }

    static bool isCovered(const NodePath &path, const std::vector<NodePath> &covered)
    {
        return std::find(covered.begin(), covered.end(), path) != covered.end();
    }
    static bool leadsToCovered(const NodePath &path, const std::vector<NodePath> &covered)
    {
        return std::any_of(covered.begin(), covered.end(), [&](const NodePath &c) { return c.startsWith(path); });
    }

    FormItem item(const FoundField &found, const std::string &layoutType, const std::string &key,
                  const TypeLayout *layout, const NodePath &path, std::size_t keepDepth)
    {
        FormItem item;
        item.field = buildField(found, layoutType, key, layout, path, m_root);
        item.field.keepDepth = keepDepth;
        item.state = readField(item.field, m_root);
        item.summary = fieldNote(m_root, path, m_now);
        fill(item);
        return item;
    }

    FormItem alternativesOf(const TypeInfo &type, const TypeLayout &layout, const NodePath &base, std::size_t keepDepth)
    {
        FormItem item;
        item.field.path = base;
        item.field.kind = FieldKind::OneOf;
        item.field.typeName = type.name;
        item.field.key = "$alternative";
        item.field.keepDepth = keepDepth;
        setAlternatives(layout, type, item.field);
        item.state = readField(item.field, m_root);
        item.groups = chosen(item.field, item.state, type);
        return item;
    }

    /// The fields of the alternative that is written, or that the user asked to see.
    std::vector<FormGroup> chosen(const Field &field, FieldState &state, const TypeInfo &type)
    {
        if (state.text.empty())
            for (const Alternative &alternative : field.alternatives) {
                const NodePath at = field.path / NodePath::parse(alternative.key).value_or(NodePath());
                if (std::any_of(m_open.begin(), m_open.end(),
                                [&](const auto &open) { return open.first.startsWith(at); }))
                    state.text = alternative.key;
            }
        const NodePath below = NodePath::parse(state.text).value_or(NodePath());
        const FoundField found = walkType(&type, below);
        if (state.text.empty() || !found.field)
            return {};
        const NodePath at = field.path / below;
        if (found.field->type == ValueType::Object && found.field->object && !found.field->object->fields.empty() &&
            state.origin != Origin::NotEditable)
            return groupsOf(*found.field->object, at, at.size());
        return {FormGroup{{}, false, {item(found, type.name, state.text, nullptr, at, field.keepDepth)}}};
    }

    void fill(FormItem &item)
    {
        const Field &field = item.field;
        if (field.path.size() > MaxFormDepth)
            item.field.kind = FieldKind::Yaml;
        else if (item.state.origin == Origin::NotEditable)
            item.open = false;
        else if (field.kind == FieldKind::Object)
            fillObject(item, item.state.origin == Origin::Written);
        else if (field.kind == FieldKind::OneOf)
            fillOneOf(item);
        else if (field.kind == FieldKind::Cards)
            fillCards(item);
    }

    bool isOpen(const NodePath &path, bool byDefault) const
    {
        const auto set = m_open.find(path);
        if (set != m_open.end())
            return set->second;
        // A field further down that the user asked for unfolds what it stands in.
        const auto after = m_open.upper_bound(path);
        return (after != m_open.end() && after->first.startsWith(path)) || byDefault;
    }

    void fillObject(FormItem &item, bool byDefault)
    {
        item.open = isOpen(item.field.path, byDefault);
        item.summary = cardSummary(item.field, m_root);
        if (!item.open)
            return;
        if (item.field.type->object)
            item.groups = groupsOf(*item.field.type->object, item.field.path, item.field.keepDepth);
        else
            item.groups = groupsOfUnknown(item.field.path, item.field.keepDepth);
    }

    void fillOneOf(FormItem &item)
    {
        const TypeInfo &type = *item.field.type->object;
        item.groups = chosen(item.field, item.state, type);
        if (item.state.origin == Origin::Absent && item.state.text.empty() && !isOpen(item.field.path, false))
            return;
        for (FormGroup &group : groupsOf(type, item.field.path, item.field.keepDepth))
            item.groups.push_back(std::move(group));
    }

    void fillCards(FormItem &item)
    {
        const NodeRef list = m_root.find(item.field.path);
        const std::size_t count = std::min(list.size(), MaxShownEntries);
        for (std::size_t index = 0; index < count; ++index) {
            FormItem card;
            card.field.path = item.field.path / index;
            card.field.kind = FieldKind::Object;
            card.field.type = item.field.type->of ? item.field.type->of.get() : &anyType();
            card.field.typeName = card.field.type->object ? card.field.type->object->name : std::string();
            card.field.keepDepth = card.field.path.size();
            card.state = readField(card.field, m_root);
            if (card.state.origin == Origin::NotEditable)
                card.open = false;
            else
                fillObject(card, count == 1 || (index == 0 && card.field.typeName == "core.v1.Container"));
            if (card.summary.isEmpty())
                card.summary = cardSummary(card.field, m_root);
            item.cards.push_back(std::move(card));
        }
    }

    NodeRef m_root;
    const OpenPaths &m_open;
    std::optional<std::int64_t> m_now;
};

} // namespace

Form readForm(const Object &object, const OpenPaths &open, const SchemaStore &schema, std::optional<std::int64_t> now)
{
    Form form;
    form.kind = schema.kind(object.id);
    FormReader reader(object.root, open, now);
    if (form.kind && form.kind->type) {
        form.groups = reader.groupsOf(*form.kind->type, {}, 1);
        form.kept = keptKeys(object.root, *form.kind->type);
        return form;
    }
    form.groups = reader.metadataGroups();
    for (FormGroup &group : reader.groupsOfUnknown({}, 1)) {
        group.id = "settings";
        if (!group.items.empty())
            form.groups.push_back(std::move(group));
    }
    if (const NodeRef status = object.root["status"])
        form.kept.push_back({NodePath{"status"}, status.keyRange()});
    return form;
}

} // namespace slipway
