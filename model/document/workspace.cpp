// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workspace.h"

#include <algorithm>

namespace slipway
{

Workspace::Workspace(std::vector<std::shared_ptr<const ManifestFile>> files, std::uint64_t revision)
    : m_files(std::move(files)), m_revision(revision)
{
}

const std::vector<Object> &Workspace::objects() const
{
    std::call_once(m_objectsOnce, [this] {
        std::size_t count = 0;
        for (const auto &file : m_files)
            for (const DocumentSlot &slot : file->documents())
                count += slot.document->objects().size();
        m_objects.reserve(count);
        for (const auto &file : m_files) {
            if (file->isSettings())
                continue;
            for (std::size_t index = 0; index < file->documents().size(); ++index)
                for (const DocumentObject &object : file->documents()[index].document->objects())
                    m_objects.push_back({file.get(), index, object.item, object.root, object.id});
        }
    });
    return m_objects;
}

const ManifestFile *Workspace::file(FileId id) const
{
    for (const auto &file : m_files)
        if (file->id() == id)
            return file.get();
    return nullptr;
}

NodePath Object::pathAt(std::size_t offset) const
{
    const NodePath path = root.tree()->nodeAt(offset - std::min(offset, documentStart())).path();
    const NodePath top = root.path();
    NodePath below;
    if (path.startsWith(top))
        for (std::size_t i = top.size(); i < path.size(); ++i)
            below.append(path[i]);
    return below;
}

const Object *Workspace::find(const ObjectRef &ref) const
{
    const Object *best = nullptr;
    const Object *atPlace = nullptr;
    for (const Object &object : objects()) {
        if (object.file->id() != ref.file)
            continue;
        const bool samePlace = object.document == ref.document && object.item == ref.item;
        if (object.id == ref.id && (!best || samePlace))
            best = &object;
        if (samePlace)
            atPlace = &object;
    }
    return best ? best : atPlace;
}

const Object *Workspace::objectAt(FileId id, std::size_t offset) const
{
    const ManifestFile *in = file(id);
    if (!in)
        return nullptr;
    const std::size_t document = in->documentAt(offset);
    const Object *found = nullptr;
    for (const Object &object : objects()) {
        if (object.file != in || object.document != document)
            continue;
        if (object.item < 0 || object.root.entryRange().touches(offset - object.documentStart()))
            found = &object;
    }
    return found;
}

std::shared_ptr<const Workspace> readWorkspace(const WorkspaceSource &source, const Workspace *previous)
{
    std::vector<std::shared_ptr<const ManifestFile>> files;
    auto next = previous ? previous->files().begin() : files.cbegin();
    for (const WorkspaceSource::File &wanted : source.files) {
        std::shared_ptr<const ManifestFile> old;
        // Files keep their order over snapshots, so the search goes on where the last one ended.
        if (previous) {
            const auto found =
                std::find_if(next, previous->files().end(), [&](const auto &file) { return file->id() == wanted.id; });
            if (found != previous->files().end()) {
                old = *found;
                next = found + 1;
            }
        }
        const bool same = old && old->path() == wanted.path && old->content().isSame(wanted.text);
        files.push_back(same ? old : ManifestFile::read(wanted.id, wanted.path, wanted.text, old.get()));
    }
    return std::make_shared<const Workspace>(std::move(files), source.revision);
}

} // namespace slipway
