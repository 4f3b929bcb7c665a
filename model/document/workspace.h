// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filelist.h"

#include <typeindex>
#include <unordered_map>

namespace slipway
{

/// Names an object of the open files over edits: by identity first, then by its place.
struct ObjectRef {
    FileId file = FileId::None;
    std::size_t document = 0; ///< 0-based
    int item = -1;            ///< index in a List's items
    ObjectId id{};
    bool isNull() const { return file == FileId::None; }
    bool operator==(const ObjectRef &) const = default;
};

/// A place in an open file, in bytes of the file.
struct Place {
    FileId file = FileId::None;
    TextRange range{};
    bool operator==(const Place &) const = default;
};

/// An object of a workspace, with everything needed to read it and to say where it stands. Borrowed from its workspace.
struct Object {
    const ManifestFile *file = nullptr;
    std::size_t document = 0;
    int item = -1;
    NodeRef root{};
    ObjectId id{};

    ObjectRef ref() const { return {file->id(), document, item, id}; }
    std::size_t documentStart() const { return file->documentStart(document); }
    /// The field at a byte of the file, as a path below the object.
    NodePath pathAt(std::size_t offset) const;
    /// A range of the document's text as a place in the file.
    Place place(TextRange inDocument) const { return {file->id(), inDocument.shifted(documentStart())}; }
};

/// An immutable snapshot of all open files. Cheap to copy around as a shared pointer; safe to read from any thread.
class Workspace
{
public:
    /// `older`: a state before, which lends what is the same.
    Workspace(FileList files, std::uint64_t revision, const Workspace *older = nullptr);

    const FileList &files() const { return m_files; }
    const ManifestFile *file(FileId id) const;
    /// All objects, file by file and from top to bottom. Reads every document that was not read before.
    const std::vector<Object> &objects() const;
    /// How many there are, for less than objects() costs.
    std::size_t objectCount() const;
    /// The object that the reference means now, or null: same identity in that file, else whatever stands at its place.
    const Object *find(const ObjectRef &ref) const;
    /// The object whose document (or List item) holds a byte of a file, or null.
    const Object *objectAt(FileId file, std::size_t offset) const;
    /// Counts up with every change of any file.
    std::uint64_t revision() const { return m_revision; }
    /// What is worked out of the whole workspace by `T(const Workspace &)`, once, and lives as long as the workspace.
    template <class T>
    const T &derived() const
    {
        const std::lock_guard lock(m_derivedMutex);
        std::shared_ptr<const void> &slot = m_derived[typeid(T)];
        if (!slot)
            slot = std::make_shared<const T>(*this);
        return *static_cast<const T *>(slot.get());
    }

    /// Takes what somebody else worked out the same, so that derived() need not.
    template <class T>
    void setDerived(std::shared_ptr<const T> known) const
    {
        const std::lock_guard lock(m_derivedMutex);
        m_derived.try_emplace(typeid(T), std::move(known));
    }

private:
    FileList m_files;
    std::shared_ptr<const std::unordered_map<FileId, std::size_t>> m_places; ///< where a file stands in m_files
    mutable std::once_flag m_objectsOnce;
    mutable std::vector<Object> m_objects;
    mutable std::mutex m_derivedMutex;
    mutable std::unordered_map<std::type_index, std::shared_ptr<const void>> m_derived;
    std::uint64_t m_revision = 0;
};

/// The texts that a workspace is to be read from. Holds no widgets and no trees, so a worker can read it.
struct WorkspaceSource {
    struct File {
        FileId id = FileId::None;
        QString path{};
        FileText text{};
    };
    std::vector<File> files{};
    std::uint64_t revision = 0;
};

/// Reads the texts into documents; documents of `previous` are reused where their bytes are the same.
std::shared_ptr<const Workspace> readWorkspace(const WorkspaceSource &source, const Workspace *previous = nullptr);

} // namespace slipway
