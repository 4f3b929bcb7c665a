// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/objectedit.h"

#include "document/documentedit.h"
#include "document/listitems.h"
#include "graph/podtemplate.h"
#include "graph/relations.h"
#include "graph/serviceaddress.h"
#include "schema/keyorder.h"
#include "yaml/quickedit.h"

#include <algorithm>

namespace slipway
{

namespace
{

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

/// The address with another host.
std::string withHost(const std::string &address, const std::string &host)
{
    const std::string_view before = ServiceAddress::parse(address).host;
    std::string after = address;
    return after.replace(static_cast<std::size_t>(before.data() - address.data()), before.size(), host);
}

NodeRef documentRoot(const Object &object)
{
    return object.file->document(object.document).document->tree().root();
}

/// The edits that give the object below `root` another name, and a workload's own labels with it, so that it does not
/// share the pods of the one it is a copy of.
EditResult namedAnew(NodeRef root, const ObjectId &id, const std::string &name)
{
    EditResult result;
    const auto set = [&](NodeRef node) {
        const EditResult made = setValue(root.tree()->root(), node.path(), name);
        if (!made)
            result.error = made.error;
        result.edits.insert(result.edits.end(), made.edits.begin(), made.edits.end());
    };
    set(root["metadata"]["name"]);
    if (const auto path = podTemplatePath(id)) {
        const NodeRef labels = root.find(*path)["metadata"]["labels"];
        for (NodeRef map : {root["metadata"]["labels"], path->isEmpty() ? NodeRef() : labels,
                            root["spec"]["selector"]["matchLabels"]})
            if (map.isMapping())
                for (NodeRef value : map)
                    if (value.value() == id.name)
                        set(value);
    }
    if (!normalise(result.edits))
        result.error = GraphWords::tr("This document is written in a way that cannot be duplicated.");
    return result;
}

/// Where a List's item is written.
struct ItemPlace {
    NodeRef node{};
    NodePath list{}; ///< of the sequence that it stands in
    std::size_t index = 0;
};

ItemPlace placeOf(const Object &object)
{
    const NodeRef item = listItem(documentRoot(object), object.item);
    const NodePath path = item.path();
    return {item, path.parent(), std::get<std::size_t>(path.last())};
}

/// A copy of a List's item right behind it, under another name.
EditResult copiedItem(const Object &object, const std::string &name)
{
    const NodeRef root = documentRoot(object);
    const auto [item, list, index] = placeOf(object);
    EditResult copied = duplicateItem(root, list, index);
    if (!copied || !normalise(copied.edits))
        return copied;
    const ReadResult read = readYaml(applied(root.tree()->text(), copied.edits));
    EditResult named = namedAnew(read.tree.root().find(list)[index + 1], object.id, name);
    if (!named)
        return named;
    return {.edits = composed(copied.edits, named.edits), .error = {}};
}

bool holdsObject(const ManifestFile &file, std::size_t document)
{
    return !file.document(document).document->isEmpty();
}

} // namespace

ChangeOr deleteObject(const Workspace &workspace, const ObjectRef &ref)
{
    const Object *object = workspace.find(ref);
    if (!object)
        return {{}, GraphWords::tr("The object is no longer there.")};
    ChangeOr result;
    result.change.name = GraphWords::tr("Delete %1").arg(object->id.display());
    if (object->item >= 0)
        add(result, *object, removeNode(documentRoot(*object), placeOf(*object).node.path()));
    else
        result.change.files.push_back({object->file->id(), removeDocument(object->file->content(), object->document)});
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
    if (object->item >= 0) {
        EditResult made = copiedItem(*object, result.id.name);
        result.reason = made.error;
        result.change.files.push_back({object->file->id(), shifted(std::move(made.edits), object->documentStart())});
        return result;
    }
    const EditResult named = namedAnew(object->root, object->id, result.id.name);
    result.reason = named.error;
    const FileText &file = object->file->content();
    const std::string copy = documentText(file.edited(shifted(named.edits, object->documentStart())), object->document);
    result.change.files.push_back({object->file->id(), insertDocument(file, object->document + 1, copy)});
    return result;
}

ChangeOr moveObject(const Workspace &workspace, const ObjectRef &ref, bool down)
{
    const Object *object = workspace.find(ref);
    if (!object)
        return {{}, GraphWords::tr("The object is no longer there.")};
    ChangeOr result;
    result.change.name =
        (down ? GraphWords::tr("Move %1 down") : GraphWords::tr("Move %1 up")).arg(object->id.display());
    const ManifestFile &file = *object->file;
    const bool isItem = object->item >= 0;
    const ItemPlace item = isItem ? placeOf(*object) : ItemPlace();
    const std::size_t from = isItem ? item.index : object->document;
    const std::size_t count = isItem ? item.node.parent().size() : file.documentCount();
    std::size_t to = down ? from + 1 : from - 1; // wraps around at the begin, which is not below `count`
    while (!isItem && to < count && !holdsObject(file, to))
        to = down ? to + 1 : to - 1;
    if (to >= count)
        result.reason = down ? GraphWords::tr("%1 is the last of its file.").arg(object->id.display())
                             : GraphWords::tr("%1 is the first of its file.").arg(object->id.display());
    else if (isItem)
        add(result, *object, moveItem(documentRoot(*object), item.list, from, to));
    else
        result.change.files.push_back({file.id(), moveDocument(file.content(), from, to)});
    return result;
}

namespace
{

/// setValue(), without reading the text again where nothing but the value has to be known: checks rename a lot.
EditResult written(NodeRef root, const NodePath &path, const std::string &text, const KeyOrderOf &keyOrder = {})
{
    if (EditSet edits = quickSet(root, path, text, keyOrder); !edits.empty())
        return {.edits = std::move(edits), .error = {}};
    return setValue(root, path, text, keyOrder);
}

} // namespace

ChangeOr renameObject(const Workspace &workspace, const ObjectGraph &graph, const ObjectRef &ref,
                      const std::string &newName)
{
    const Object *object = workspace.find(ref);
    const int node = graph.indexOf(ref);
    ChangeOr result;
    if (!object || node < 0)
        return {{}, GraphWords::tr("The object is no longer there.")};
    if (!isValidName(newName))
        result.reason = GraphWords::tr("A name consists of lower-case letters, digits, '-' and '.'.");
    else if (freeName(workspace, object->id, newName) != newName && newName != object->id.name)
        result.reason = GraphWords::tr("There is a %1 of that name already.").arg(QString::fromUtf8(object->id.kind));
    if (!result)
        return result;
    result.change.name = GraphWords::tr("Rename %1 to %2").arg(object->id.display(), QString::fromUtf8(newName));
    if (!add(result, *object, written(object->root, {"metadata", "name"}, newName, usualOrder(object->root))))
        return result;
    for (int index : graph.edgesTo(node)) {
        const GraphEdge &edge = graph.edges()[static_cast<std::size_t>(index)];
        const Object *referrer = workspace.find(graph.nodes()[static_cast<std::size_t>(edge.from)].object);
        if (!referrer || (!edge.byName && edge.relation != Relation::Calls))
            continue;
        const std::string text = referrer->root.find(edge.path).text();
        const std::string renamed = edge.byName ? newName : withHost(text, newName);
        if ((edge.byName && text != object->id.name) || renamed == text)
            continue;
        if (!add(result, *referrer, written(referrer->root, edge.path, renamed)))
            return result;
    }
    if (object->id.kind == "Namespace")
        for (const Object &inside : workspace.objects())
            if (inside.id.ns == object->id.name &&
                !add(result, inside, written(inside.root, {"metadata", "namespace"}, newName, usualOrder(inside.root))))
                return result;
    return result;
}

} // namespace slipway
