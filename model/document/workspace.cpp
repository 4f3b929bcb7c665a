// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workspace.h"

#include <algorithm>

namespace slipway
{

Workspace::Workspace(FileList files, std::uint64_t revision, const Workspace *older)
    : m_files(std::move(files)), m_revision(revision)
{
    if (older && m_files.hasSameFiles(older->m_files)) {
        m_places = older->m_places;
        return;
    }
    auto places = std::make_shared<std::unordered_map<FileId, std::size_t>>();
    for (std::size_t i = 0; i < m_files.size(); ++i)
        places->emplace(m_files[i]->id(), i);
    m_places = std::move(places);
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
    const auto place = m_places->find(id);
    return place == m_places->end() ? nullptr : m_files[place->second].get();
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

std::size_t Workspace::objectCount() const
{
    std::size_t count = 0;
    for (const auto &file : m_files)
        count += file->objectCount();
    return count;
}

const Object *Workspace::find(const ObjectRef &ref) const
{
    const ManifestFile *in = file(ref.file);
    if (!in)
        return nullptr;
    const Object *atPlace = nullptr;
    for (const Object &object : in->objects(ref.document))
        if (object.item == ref.item)
            atPlace = &object;
    if (atPlace && atPlace->id == ref.id)
        return atPlace;
    // While a name is typed none has the old one, so that all are looked at for each key: names tell most apart.
    const FileText &text = in->content();
    for (std::size_t document = 0; document < in->documentCount(); ++document) {
        const auto &objects = text.part(document)->document()->objects();
        for (std::size_t i = 0; i < objects.size(); ++i)
            if (objects[i].id.name == ref.id.name && objects[i].id == ref.id)
                return &in->objects(document)[i];
    }
    return atPlace;
}

const Object *Workspace::objectAt(FileId id, std::size_t offset) const
{
    const ManifestFile *in = file(id);
    if (!in)
        return nullptr;
    const Object *found = nullptr;
    for (const Object &object : in->objects(in->documentAt(offset)))
        if (object.item < 0 || object.root.entryRange().touches(offset - object.documentStart()))
            found = &object;
    return found;
}

std::shared_ptr<const Workspace> readWorkspace(const WorkspaceSource &source, const Workspace *previous)
{
    const FileList known = previous ? previous->files() : FileList();
    FileList files = known.size() == source.files.size() ? known : FileList(); // shares what is the same
    auto next = known.begin();
    for (std::size_t i = 0; i < source.files.size(); ++i) {
        const WorkspaceSource::File &wanted = source.files[i];
        // Files keep their order over snapshots, so the search goes on where the last one ended.
        const auto found = std::find_if(next, known.end(), [&](const auto &file) { return file->id() == wanted.id; });
        FileList::File file;
        if (found != known.end()) {
            file = *found;
            next = found + 1;
        }
        if (!file || file->path() != wanted.path || !file->content().isSame(wanted.text))
            file = ManifestFile::read(wanted.id, wanted.path, wanted.text, file.get());
        if (i >= files.size())
            files.append(std::move(file));
        else if (files[i] != file)
            files.replace(i, std::move(file));
    }
    return std::make_shared<const Workspace>(std::move(files), source.revision, previous);
}

} // namespace slipway
