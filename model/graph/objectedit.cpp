// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/objectedit.h"

#include "graph/podtemplate.h"
#include "graph/relations.h"
#include "yaml/yamledit.h"

#include <algorithm>

namespace slipway
{

namespace
{

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

FileEdits &editsOf(Change &change, FileId file)
{
    for (FileEdits &edits : change.files)
        if (edits.file == file)
            return edits;
    change.files.push_back({file, {}});
    return change.files.back();
}

/// Adds edits of an object's document to the change; false, with the reason, when they could not be made.
bool add(ChangeOr &result, const Object &object, const EditResult &edits)
{
    if (!edits) {
        result.reason = edits.error;
        return false;
    }
    EditSet &all = editsOf(result.change, object.file->id()).edits;
    for (TextEdit &edit : shifted(edits.edits, object.documentStart()))
        if (std::find(all.begin(), all.end(), edit) == all.end()) // an anchor reached twice is one text
            all.push_back(std::move(edit));
    return true;
}

bool isValidName(const std::string &name)
{
    // The widest rule that any kind has; the checks know each kind's own.
    return !name.empty() && name.size() <= 253 && std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-' || c == '.' || c == ':' || c == '_';
    });
}

/// The text with `from` as a whole host name replaced once ("http://web:80" but not "webshop:80").
std::string withHost(const std::string &text, const std::string &from, const std::string &to)
{
    const auto isPart = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; };
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
        const std::size_t end = at + from.size();
        if ((at == 0 || !isPart(text[at - 1])) && (end == text.size() || !isPart(text[end])))
            return text.substr(0, at) + to + text.substr(end);
    }
    return text;
}

TextRange documentRange(const Object &object)
{
    return object.file->documents()[object.document].range();
}

} // namespace

ChangeOr deleteObject(const Workspace &workspace, const ObjectRef &ref)
{
    const Object *object = workspace.find(ref);
    if (!object)
        return {{}, GraphWords::tr("The object is no longer there.")};
    ChangeOr result;
    result.change.name = GraphWords::tr("Delete %1").arg(object->id.display());
    if (object->item >= 0) {
        const NodeRef root = object->file->documents()[object->document].document->tree().root();
        add(result, *object, removeNode(root, NodePath{"items"} / static_cast<std::size_t>(object->item)));
        return result;
    }
    TextRange range = documentRange(*object);
    // The next document's marker stays; where the first one goes, the second needs none before it.
    result.change.files.push_back({object->file->id(), {{range, {}}}});
    return result;
}

NewObject duplicateObject(const Workspace &workspace, const ObjectRef &ref)
{
    const Object *object = workspace.find(ref);
    if (!object || !object->root["metadata"]["name"].isScalar())
        return {.reason = GraphWords::tr("An object without a name cannot be duplicated.")};
    NewObject result;
    result.id = object->id;
    result.id.name = freeName(workspace, object->id, object->id.name);
    result.change.name = GraphWords::tr("Duplicate %1").arg(object->id.display());
    EditSet edits;
    const auto set = [&](NodeRef node, const std::string &value) {
        const EditResult made = setValue(object->root, node.path(), value);
        edits.insert(edits.end(), made.edits.begin(), made.edits.end());
    };
    if (object->item >= 0) {
        Value copy = Value::fromNode(object->root);
        for (auto &[key, value] : *copy.asMap())
            if (key == "metadata")
                for (auto &[name, text] : *value.asMap())
                    if (name == "name")
                        text = result.id.name;
        const EditResult made = insertItem(object->file->documents()[object->document].document->tree().root(),
                                           {"items"}, static_cast<std::size_t>(object->item) + 1, copy);
        result.reason = made.error;
        result.change.files.push_back({object->file->id(), shifted(made.edits, object->documentStart())});
        return result;
    }
    set(object->root["metadata"]["name"], result.id.name);
    if (const auto path = podTemplatePath(object->id)) {
        const NodeRef labels = object->root.find(*path)["metadata"]["labels"];
        for (NodeRef map : {object->root["metadata"]["labels"], path->isEmpty() ? NodeRef() : labels,
                            object->root["spec"]["selector"]["matchLabels"]})
            if (map.isMapping())
                for (NodeRef value : map)
                    if (value.value() == object->id.name)
                        set(value, result.id.name);
    }
    if (!normalise(edits)) {
        result.reason = GraphWords::tr("This document is written in a way that cannot be duplicated.");
        return result;
    }
    const TextRange range = documentRange(*object);
    std::string copy = applied(object->file->text().substr(range.start, range.size()), edits);
    const std::string eol = object->file->lineEnd() == LineEnd::CrLf ? "\r\n" : "\n";
    if (copy.compare(0, 3, "---") != 0)
        copy = "---" + eol + copy;
    const bool atEnd = range.end == object->file->text().size();
    if (atEnd && (range.size() == 0 || object->file->text().back() != '\n'))
        copy = eol + copy;
    else if (!atEnd && copy.back() != '\n')
        copy += eol;
    result.change.files.push_back({object->file->id(), {{{range.end, range.end}, copy}}});
    return result;
}

ChangeOr renameObject(const Workspace &workspace, const ObjectGraph &graph, const ObjectRef &ref,
                      const std::string &newName)
{
    const Object *object = workspace.find(ref);
    const int node = graph.indexOf(ref);
    ChangeOr result;
    if (!object || node < 0)
        result.reason = GraphWords::tr("The object is no longer there.");
    else if (!isValidName(newName))
        result.reason = GraphWords::tr("A name consists of lower-case letters, digits, '-' and '.'.");
    else if (freeName(workspace, object->id, newName) != newName && newName != object->id.name)
        result.reason = GraphWords::tr("There is a %1 of that name already.").arg(qs(object->id.kind));
    if (!result)
        return result;
    result.change.name = GraphWords::tr("Rename %1 to %2").arg(object->id.display(), qs(newName));
    if (!add(result, *object, setValue(object->root, {"metadata", "name"}, newName)))
        return result;
    for (int index : graph.edgesTo(node)) {
        const GraphEdge &edge = graph.edges()[static_cast<std::size_t>(index)];
        const Object *referrer = workspace.find(graph.nodes()[static_cast<std::size_t>(edge.from)].object);
        if (!referrer || (!edge.byName && edge.relation != Relation::Calls))
            continue;
        const std::string text = referrer->root.find(edge.path).text();
        const std::string renamed = edge.byName ? newName : withHost(text, object->id.name, newName);
        if ((edge.byName && text != object->id.name) || renamed == text)
            continue;
        if (!add(result, *referrer, setValue(referrer->root, edge.path, renamed)))
            return result;
    }
    if (object->id.kind == "Namespace")
        for (const Object &inside : workspace.objects())
            if (inside.id.ns == object->id.name &&
                !add(result, inside, setValue(inside.root, {"metadata", "namespace"}, newName)))
                return result;
    return result;
}

} // namespace slipway
