// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/connect.h"

#include "document/listitems.h"
#include "graph/podtemplate.h"
#include "graph/relations.h"
#include "yaml/yamledit.h"

#include <algorithm>
#include <functional>

namespace slipway
{

namespace
{

bool names(const NodePath &path, std::size_t step, std::string_view key)
{
    return step < path.size() && keyOf(path[step]) == key;
}

/// The volume that a path below a pod's spec leads into, and every mount of it.
std::vector<NodePath> volumeAndMounts(const Object &object, const NodePath &path)
{
    const NodePath spec = *podSpecPath(object.id);
    const NodePath volume = path.first(spec.size() + 2);
    std::vector<NodePath> parts{volume};
    const std::string_view name = object.root.find(volume)["name"].value();
    for (const char *list : {"containers", "initContainers", "ephemeralContainers"}) {
        const NodeRef containers = object.root.find(spec / list);
        for (std::size_t i = 0; i < containers.size(); ++i)
            for (std::size_t j = 0; j < containers[i]["volumeMounts"].size(); ++j)
                if (containers[i]["volumeMounts"][j]["name"].value() == name)
                    parts.push_back(spec / list / i / "volumeMounts" / j);
    }
    return parts;
}

/// The parts of the text that make up a reference; empty where it cannot be taken out.
std::vector<NodePath> partsOf(const Object &object, const GraphEdge &edge)
{
    const NodePath &path = edge.path;
    const auto up = [&](std::size_t steps) { return std::vector<NodePath>{path.first(path.size() - steps)}; };
    switch (edge.relation) {
    case Relation::Env:
        return up(3);
    case Relation::EnvFrom:
        return up(2);
    case Relation::Calls:
    case Relation::Pulls:
    case Relation::Tls:
    case Relation::Includes:
    case Relation::Owner:
        return up(1);
    case Relation::RunsAs:
    case Relation::Class:
    case Relation::Provisions:
    case Relation::Governs:
        return up(0);
    case Relation::Routes:
        return names(path, 1, "defaultBackend") ? std::vector<NodePath>{path.first(2)} : up(3);
    case Relation::Mounts:
    case Relation::Claims:
        if (names(path, podSpecPath(object.id)->size() + 2, "projected"))
            return up(2);
        return volumeAndMounts(object, path);
    case Relation::Binds:
        if (names(path, 1, "volumeName"))
            return up(0);
        return names(path, 1, "claimRef") ? up(1) : std::vector<NodePath>();
    case Relation::Selects:
        return up(0);
    case Relation::Protects:
    case Relation::Filters:
    case Relation::Scales:
    case Relation::Grants:
        break; // the field is required: such an object without it means nothing
    }
    return {};
}

} // namespace

ChangeOr disconnectObjects(const Workspace &workspace, const ObjectGraph &graph, int index)
{
    const GraphEdge &edge = graph.edges()[static_cast<std::size_t>(index)];
    const Object *object = workspace.find(graph.nodes()[static_cast<std::size_t>(edge.from)].object);
    if (!object || !object->root.find(edge.path))
        return {{}, GraphWords::tr("The reference is no longer there.")};
    const QString from = object->id.display();
    const QString to = graph.nodes()[static_cast<std::size_t>(edge.to)].id.display();
    ChangeOr result;
    result.change.name = GraphWords::tr("Disconnect %1 from %2").arg(from, to);
    const std::vector<NodePath> parts = partsOf(*object, edge);
    if (parts.empty())
        return {{},
                GraphWords::tr("%1 cannot be without this reference. Delete %1, or connect it with another object.")
                    .arg(from)};
    std::shared_ptr<const Document> document = object->file->documents()[object->document].document;
    EditSet all;
    // From back to front, so that the indices of what is still to go stay right.
    std::vector<NodePath> order = parts;
    std::sort(order.begin(), order.end(), std::greater<>());
    for (const NodePath &part : order) {
        NodeRef root = document->tree().root();
        if (object->item >= 0)
            root = listItem(root, object->item);
        EditResult removed = removeNode(root, part);
        if (!removed)
            return {{}, removed.error};
        normalise(removed.edits);
        document = Document::read(applied(document->text(), removed.edits));
        all = all.empty() ? std::move(removed.edits) : composed(all, removed.edits);
    }
    result.change.files.push_back({object->file->id(), shifted(std::move(all), object->documentStart())});
    return result;
}

} // namespace slipway
