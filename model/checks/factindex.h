// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkeddocument.h"
#include "schema/customkinds.h"

#include <map>
#include <set>
#include <unordered_map>

namespace slipway
{

/// The tables behind Facts: small facts of all documents, kept up to date as documents come and go.
class FactIndex
{
public:
    using Objects = std::vector<const Object *>;

    /// Borrowed until it is removed; the index does not change it.
    void add(CheckedDocument &document);
    void remove(const CheckedDocument &document);
    /// What would be answered differently since this was last called. `sameNames`: one document was put in place of
    /// another, so what both say alike about names and labels is no difference.
    std::vector<FactKey> takeChanged(bool sameNames);
    void changed(FactKey key)
    {
        if (m_notesChanges)
            m_changed.push_back(key);
    }
    /// For who asks only once: then nothing is remembered for takeChanged().
    void noteNoChanges() { m_notesChanges = false; }

    const CheckedDocument &document(FileId key) const { return *m_documents[static_cast<std::size_t>(key)]; }
    const CheckedDocument &document(const Object &object) const { return document(object.file->id()); }
    /// Null when there is none of that name any more.
    CheckedDocument *find(FileId key) const;
    bool isBefore(const Object &a, const Object &b) const;

    const Objects &byName(std::string_view kind, std::string_view name) const;
    const Objects &byKind(std::string_view kind) const;
    const Objects &named(std::string_view kind, std::string_view ns) const;
    const Objects &workloads(std::string_view ns) const;
    const Objects &labelled(std::string_view ns, std::string_view key, std::string_view value) const;
    bool isProvided(std::string_view kind, std::string_view name) const;
    /// Whether an object says what one of the names below stands for. Only a first or last one is a difference.
    bool isSaid(const std::string &what) const { return m_said.count(what) > 0; }
    bool hasCustomKinds() const { return m_customKinds > 0; }
    /// The kinds that the files define. Not part of what is noted: with another one everything is checked anew.
    const WorkspaceSchema &schema() const { return *m_schema; }
    const std::shared_ptr<const WorkspaceSchema> &sharedSchema() const { return m_schema; }
    void setSchema(std::shared_ptr<const WorkspaceSchema> schema) { m_schema = std::move(schema); }
    /// The namespaces with objects that make pods, as the tables call them.
    std::vector<std::string> workloadNamespaces() const;
    /// Of the objects with that namespace written; null where there is none.
    const Object *firstIn(std::string_view ns) const;
    /// The objects with something by which others look for them, see the names below.
    const Objects &held(const std::string &what) const;
    /// The objects in which a name stands as a word. The first question makes the table, which is large.
    const Objects &mentioning(std::string_view name) const;

    /// A Service, PodDisruptionBudget or NetworkPolicy that asks for a label, one of its own; without key and
    /// value: one that asks for none.
    static std::string selectorOfOne(std::string_view kind, std::string_view ns, std::string_view key,
                                     std::string_view value);
    static std::string scaled(std::string_view kind, std::string_view ns, std::string_view name);
    static std::string nodePort(std::string_view protocol, std::string_view port);
    static std::string host(std::string_view host);
    static std::string policiesIn(std::string_view ns);
    static std::string volumeClass(std::string_view storageClass);
    static std::string taggedImage(std::string_view image);
    /// What a LimitRange says of a resource of containers that say nothing themselves.
    static std::string limitDefault(std::string_view ns, std::string_view resource, bool isLimit);

    static FactKey nameKey(std::string_view kind, std::string_view name);
    static FactKey kindKey(std::string_view kind);
    static FactKey namesKey(std::string_view kind, std::string_view ns);
    static FactKey workloadsKey(std::string_view ns);
    static FactKey workloadLabelsKey(std::string_view ns);
    static FactKey labelKey(std::string_view ns, std::string_view key, std::string_view value);
    static FactKey providedKey(std::string_view kind, std::string_view name);
    static FactKey customKindsKey();
    static FactKey workloadNamespacesKey();
    static FactKey firstInKey(std::string_view ns);
    static FactKey heldKey(std::string_view what);
    static FactKey saidKey(std::string_view what);
    static FactKey wordKey(std::string_view word);
    static FactKey linesKey(FileId document);
    /// The document of a linesKey; of others None, or by chance one more document.
    static FileId documentOfLines(FactKey key);

private:
    using Table = std::unordered_map<std::string, Objects>;
    /// A name, or a name with its labels, that a list of such holds.
    using Member = std::pair<FactKey, std::size_t>;
    void update(const CheckedDocument &document, bool isThere);
    void update(const CheckedDocument &document, const Object &object, bool isThere);
    void update(Table &table, std::string key, const Object &object, bool isThere) const;
    void updateWorkload(const Object &object, const PodTemplate &pod, bool isThere);
    void updateHeld(const std::string &what, const Object &object, bool isThere);
    void updateReferring(const Object &object, const std::optional<LabelSelector> &selector, bool isThere);
    std::set<std::string_view> updateWords(const Object &object, bool isThere) const;
    void updateProvided(const Object &object, bool isThere);
    void updateSaid(const Object &object, bool isThere);
    void updateMember(FactKey key, std::string_view member, bool isThere);

    std::vector<CheckedDocument *> m_documents; ///< by key, null where there is none
    Table m_byName;
    Table m_byKind;
    Table m_named; ///< by kind and namespace
    Table m_workloads;
    Table m_byLabel;
    Table m_written; ///< by namespace
    Table m_held;
    mutable Table m_byWord; ///< empty until somebody asks
    mutable bool m_remembersWords = false;
    std::unordered_map<std::string, std::size_t> m_provided; ///< how often
    std::unordered_map<std::string, std::size_t> m_said;     ///< how often
    std::size_t m_customKinds = 0;
    std::shared_ptr<const WorkspaceSchema> m_schema = std::make_shared<const WorkspaceSchema>();
    bool m_notesChanges = true;
    std::vector<FactKey> m_changed;
    std::vector<Member> m_added;
    std::vector<Member> m_removed;
};

} // namespace slipway
