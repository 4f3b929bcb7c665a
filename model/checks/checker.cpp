// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checker.h"

#include "checks/parallel.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Numbers the documents [first, end) between their neighbours; all of them where there is no more room between.
void number(std::vector<std::unique_ptr<CheckedDocument>> &documents, std::size_t first, std::size_t end)
{
    constexpr std::uint64_t Distance = std::uint64_t{1} << 32;
    const std::uint64_t before = first == 0 ? 0 : documents[first - 1]->order;
    const std::uint64_t count = end - first;
    std::uint64_t step = Distance;
    if (end < documents.size())
        step = (documents[end]->order - before) / (count + 1);
    if (step == 0) {
        number(documents, 0, documents.size());
        return;
    }
    for (std::size_t i = first; i < end; ++i)
        documents[i]->order = before + (i - first + 1) * step;
}

/// The same open file under the same name, whatever its text.
bool isSameFile(const ManifestFile &a, const ManifestFile &b)
{
    return a.id() == b.id() && a.path() == b.path();
}

} // namespace

Findings Checker::check(const Workspace &workspace, const CheckSettings &settings)
{
    return *check(workspace, settings, [] { return false; });
}

std::optional<Findings> Checker::check(const Workspace &workspace, const CheckSettings &settings,
                                       const std::function<bool()> &isStale)
{
    if (settings != m_settings)
        forget();
    m_settings = settings;
    m_taken = 0;
    m_put = 0;
    updateFiles(workspace.files());
    if (std::exchange(m_arePatchesNew, false))
        for (const auto &file : m_files)
            touch(*file);
    for (CheckedFile *file : m_touched)
        updateMarks(*file);
    updateSettings(workspace);
    updateSchema();
    collectAskers();
    if (!run(isStale))
        return {};
    for (CheckedFile *file : m_touched) {
        updateBlocks(*file);
        m_staleGroups.push_back(file->rank / Findings::GroupSize);
    }
    m_touched.clear();
    compactAskers();
    return findings();
}

void Checker::forget()
{
    m_files.clear();
    m_projects.reset();
    m_seen = {};
    m_touched.clear();
    m_groups.clear();
    m_layout.reset();
    m_index = {};
    m_patches.clear();
    m_freeKeys.clear();
    m_lastKey = 0;
    m_due.clear();
    m_askers.clear();
    m_askerCount = 0;
    m_askedCount = 0;
}

void Checker::updateFiles(const FileList &files)
{
    std::vector<Update> updates;
    if (matchFiles(files)) {
        for (std::size_t i = 0; i < files.size(); ++i)
            if (CheckedFile &file = *m_files[i]; file.documents.empty() || file.file != files[i])
                updates.push_back(updateOf(file, files[i]));
    } else {
        for (const std::size_t i : files.differences(m_seen))
            updates.push_back(updateOf(*m_files[i], files[i]));
    }
    m_seen = files;
    read(updates);
    for (Update &update : updates) {
        const std::size_t end = update.changed.end;
        replace(*update.file, update.changed.first, std::move(update.old), std::move(update.fresh));
        if (update.haveLinesMoved)
            noteMovedLines(*update.file, end);
    }
}

/// Makes m_files stand for the files of the workspace, in its order: drops those that are gone and adds new ones,
/// empty. False where they do already.
bool Checker::matchFiles(const FileList &wanted)
{
    if (wanted.hasSameFiles(m_seen))
        return false;
    m_groups.clear();
    m_layout.reset();
    const auto isSame = [](const auto &known, const auto &now) { return isSameFile(*known->file, *now); };
    std::map<FileId, std::unique_ptr<CheckedFile>> known;
    for (auto &file : m_files)
        known.emplace(file->id(), std::move(file));
    m_files.clear();
    std::size_t last = 0;
    for (const auto &now : wanted) {
        const auto old = known.find(now->id());
        // Lists of facts are in the order of the files, so one that moved counts as another.
        if (old != known.end() && isSame(old->second, now) && old->second->rank >= last) {
            last = old->second->rank;
            m_files.push_back(std::move(old->second));
            known.erase(old);
        } else {
            m_files.push_back(std::make_unique<CheckedFile>(now));
        }
    }
    for (auto &[id, file] : known) {
        replace(*file, 0, std::move(file->documents), {});
        m_touched.erase(file.get());
    }
    for (std::size_t i = 0; i < m_files.size(); ++i)
        m_files[i]->rank = i;
    return true;
}

/// As many as the old documents keep their keys, so that who asked for what need not be noted again after most edits.
Checker::Update Checker::updateOf(CheckedFile &file, const std::shared_ptr<const ManifestFile> &now)
{
    const FileText &text = now->content();
    Update update{.file = &file, .changed = {0, text.partCount(), 0}};
    if (!file.documents.empty()) {
        update.changed = text.difference(file.file->content());
        update.haveLinesMoved = file.lineAsked > 0 && text.lineEnds() != file.file->content().lineEnds();
    }
    touch(file);
    file.file = now;
    const auto [first, end, olderEnd] = update.changed;
    const auto documents = file.documents.begin();
    update.old.assign(std::make_move_iterator(documents + static_cast<std::ptrdiff_t>(first)),
                      std::make_move_iterator(documents + static_cast<std::ptrdiff_t>(olderEnd)));
    for (std::size_t i = 0; i < end - first; ++i)
        update.keys.push_back(i < update.old.size() ? update.old[i]->key() : freeKey());
    update.fresh.resize(update.keys.size());
    return update;
}

/// Makes the documents that come, ready to be checked; those of thousands of files on all cores together.
void Checker::read(std::vector<Update> &updates)
{
    std::vector<std::pair<Update *, std::size_t>> all;
    for (Update &update : updates)
        for (std::size_t i = 0; i < update.fresh.size(); ++i)
            all.emplace_back(&update, i);
    inParallel(all.size(), [&](std::size_t at) {
        auto &[update, i] = all[at];
        const ManifestFile &file = *update->file->file;
        auto made = std::make_unique<CheckedDocument>(update->keys[i], file.path(),
                                                      file.content().part(update->changed.first + i));
        if (i < update->old.size()) {
            made->asked = update->old[i]->asked;
            made->generation = update->old[i]->generation;
            made->isLineAsked = update->old[i]->isLineAsked;
        }
        update->fresh[i] = std::move(made);
    });
}

/// Puts documents in place of others, which file.documents has lost already.
void Checker::replace(CheckedFile &file, std::size_t first, Documents old, Documents now)
{
    for (const auto &document : old)
        takeOut(*document);
    for (std::size_t i = now.size(); i < old.size(); ++i) {
        m_askedCount -= old[i]->asked.size();
        m_freeKeys.push_back(old[i]->key());
    }
    if (now.size() != old.size() && m_layout)
        m_layout = std::make_shared<Findings::Layout>(m_layout->files);
    const std::size_t end = first + now.size();
    file.replaceInBlocks(first, old.size(), now.size());
    const auto at = file.documents.begin() + static_cast<std::ptrdiff_t>(std::min(first, file.documents.size()));
    const auto common = static_cast<std::ptrdiff_t>(std::min(old.size(), now.size()));
    std::move(now.begin(), now.begin() + common, at);
    if (now.size() > old.size())
        file.documents.insert(at + common, std::make_move_iterator(now.begin() + common),
                              std::make_move_iterator(now.end()));
    else if (!file.documents.empty())
        file.documents.erase(at + common, at + static_cast<std::ptrdiff_t>(old.size()));
    number(file.documents, first, end);
    for (std::size_t i = first; i < end; ++i) {
        file.documents[i]->in = &file;
        putIn(*file.documents[i]);
    }
}

void Checker::takeOut(CheckedDocument &document)
{
    m_index.remove(document);
    m_definitionsChanged |= !document.definitions.empty();
    m_due.erase(&document);
    document.in->templates -= std::size_t{document.document().isTemplate()};
    document.in->patchMarks -= std::size_t{document.hasPatchMarks};
    if (document.isKustomization)
        for (const QString &path : patchFiles(document))
            if (const auto named = m_patches.find(path); --named->second == 0)
                m_patches.erase(named);
    document.in->lineAsked -= std::size_t{document.isLineAsked};
    m_arePatchesNew = m_arePatchesNew || document.isKustomization;
    ++m_taken;
}

void Checker::putIn(CheckedDocument &document)
{
    m_index.add(document);
    m_definitionsChanged |= !document.definitions.empty();
    m_due[&document] = {};
    document.in->templates += std::size_t{document.document().isTemplate()};
    document.in->patchMarks += std::size_t{document.hasPatchMarks};
    if (document.isKustomization)
        for (const QString &path : patchFiles(document))
            ++m_patches[path];
    document.in->lineAsked += std::size_t{document.isLineAsked};
    m_arePatchesNew = m_arePatchesNew || document.isKustomization;
    ++m_put;
}

void Checker::noteMovedLines(const CheckedFile &file, std::size_t first)
{
    for (std::size_t i = first; i < file.documents.size(); ++i)
        if (file.documents[i]->isLineAsked)
            m_index.changed(FactIndex::linesKey(file.documents[i]->key()));
}

/// Whether the file is a template or a patch, which decides whether its objects are judged.
void Checker::updateMarks(CheckedFile &file)
{
    const bool isTemplate = file.templates > 0;
    const bool isPatch = file.isNamedLikePatch || file.patchMarks > 0 || m_patches.count(file.cleanPath) > 0;
    if (isPatch != file.isPatch) {
        for (const auto &document : file.documents)
            m_index.remove(*document);
        file.isPatch = isPatch;
        for (const auto &document : file.documents)
            m_index.add(*document);
        m_taken += file.documents.size();
        checkAll(file);
    }
    if (isTemplate != file.isTemplate) {
        file.isTemplate = isTemplate;
        checkAll(file);
    }
}

/// Files whose project says something else now are checked anew.
void Checker::updateSettings(const Workspace &workspace)
{
    if (m_projects && m_projects->follow(workspace))
        return;
    auto projects = std::make_unique<ProjectSettings>(workspace, m_settings);
    for (const auto &file : m_files) {
        const CheckSettings &now = projects->of(file->id());
        if (file->settings && *file->settings != now)
            checkAll(*file);
        file->settings = &now;
    }
    m_projects = std::move(projects);
}

/// Any object may be of a kind that is defined otherwise now.
void Checker::updateSchema()
{
    if (!std::exchange(m_definitionsChanged, false))
        return;
    WorkspaceSchema::Definitions all;
    for (const auto &file : m_files)
        for (const auto &document : file->documents)
            all.insert(all.end(), document->definitions.begin(), document->definitions.end());
    auto schema = std::make_shared<const WorkspaceSchema>(all);
    if (schema->isSame(m_index.schema()))
        return;
    m_index.setSchema(std::move(schema));
    for (const auto &file : m_files)
        checkAll(*file);
}

void Checker::checkAll(CheckedFile &file)
{
    for (const auto &document : file.documents)
        m_due[document.get()] = {};
}

/// What has to run because others changed what it had asked for.
void Checker::collectAskers()
{
    for (const FactKey key : m_index.takeChanged(m_taken == 1 && m_put == 1)) {
        const auto askers = m_askers.find(key);
        if (askers == m_askers.end())
            continue;
        for (const Asker &asker : askers->second) {
            CheckedDocument *document = m_index.find(asker.document);
            if (!document || document->generation != asker.generation)
                continue;
            const auto [due, isNew] = m_due.try_emplace(document);
            if (isNew || !due->second.empty())
                due->second.push_back(asker.run);
        }
    }
}

/// False where it was given up; then what is left to do stays due.
bool Checker::run(const std::function<bool()> &isStale)
{
    using Due = decltype(m_due)::iterator;
    std::vector<Due> whole;
    std::vector<Due> partly;
    std::vector<const CheckedDocument *> documents;
    for (auto due = m_due.begin(); due != m_due.end(); ++due) {
        (due->second.empty() ? whole : partly).push_back(due);
        if (due->second.empty())
            documents.push_back(due->first);
    }
    std::vector<DocumentCheck> rechecks(partly.size());
    inParallel(partly.size(), [&](std::size_t i) {
        if (isStale())
            return;
        auto &[document, runs] = *partly[i];
        std::sort(runs.begin(), runs.end());
        runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
        rechecks[i] = recheckDocument(*document, runs, m_index);
    });
    const auto acceptAll = [this](const std::vector<Due> &dues, std::vector<DocumentCheck> checks) {
        for (std::size_t i = 0; i < dues.size(); ++i)
            if (checks[i].findings) {
                accept(*dues[i]->first, std::move(checks[i]));
                m_due.erase(dues[i]);
            }
    };
    acceptAll(whole, checkDocuments(documents, m_index, true, isStale));
    acceptAll(partly, std::move(rechecks));
    return m_due.empty();
}

void Checker::accept(CheckedDocument &document, DocumentCheck check)
{
    document.findings = std::move(check.findings);
    touch(*document.in);
    document.in->noteOtherFindings(document.in->indexOf(document));
    if (check.asked == document.asked)
        return;
    m_askedCount -= document.asked.size();
    document.asked = std::move(check.asked);
    m_askedCount += document.asked.size();
    document.generation = ++m_lastGeneration;
    ask(document);
}

void Checker::ask(const CheckedDocument &document)
{
    for (const CheckedDocument::Asked &asked : document.asked) {
        m_askers[asked.key].push_back({document.key(), document.generation, asked.by});
        CheckedDocument *about = m_index.find(FactIndex::documentOfLines(asked.key));
        if (about && !std::exchange(about->isLineAsked, true))
            ++about->in->lineAsked;
    }
    m_askerCount += document.asked.size();
}

/// Drops what is out of date when that is most of it.
void Checker::compactAskers()
{
    constexpr std::size_t Few = 4096;
    if (m_askerCount < 2 * m_askedCount + Few)
        return;
    m_askers.clear();
    m_askerCount = 0;
    for (const auto &file : m_files)
        for (const auto &document : file->documents)
            ask(*document);
}

void Checker::updateBlocks(CheckedFile &file)
{
    std::vector<std::shared_ptr<const Findings::Block>> blocks;
    bool isSame = file.findings && file.findings->file == file.file;
    std::size_t first = 0;
    for (CheckedFile::Block &block : file.blocks) {
        if (!block.findings) {
            isSame = false;
            std::vector<std::shared_ptr<const DocumentFindings>> documents;
            for (std::size_t at = first; at < first + block.documents; ++at)
                documents.push_back(file.documents[at]->findings);
            block.findings = std::make_shared<Findings::Block>(std::move(documents));
        }
        blocks.push_back(block.findings);
        first += block.documents;
    }
    if (!isSame)
        file.findings = std::make_shared<Findings::File>(file.file, std::move(blocks));
}

/// Only the groups with touched files are put together anew, and all of them where files came or went.
Findings Checker::findings()
{
    constexpr std::size_t Size = Findings::GroupSize;
    std::vector<std::size_t> stale = std::exchange(m_staleGroups, {});
    if (m_groups.empty()) {
        m_groups.resize((m_files.size() + Size - 1) / Size);
        stale.clear();
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            stale.push_back(i);
    }
    std::sort(stale.begin(), stale.end());
    stale.erase(std::unique(stale.begin(), stale.end()), stale.end());
    for (const std::size_t i : stale) {
        std::vector<std::shared_ptr<const Findings::File>> files;
        for (std::size_t at = i * Size; at < std::min((i + 1) * Size, m_files.size()); ++at)
            files.push_back(m_files[at]->findings);
        m_groups[i] = std::make_shared<const Findings::Group>(std::move(files));
    }
    if (!m_layout) {
        Findings::Layout::Files places;
        for (const auto &file : m_files)
            places.emplace(file->id(), file->rank);
        m_layout =
            std::make_shared<Findings::Layout>(std::make_shared<const Findings::Layout::Files>(std::move(places)));
    }
    return {m_groups, m_layout};
}

FileId Checker::freeKey()
{
    if (m_freeKeys.empty())
        return static_cast<FileId>(++m_lastKey);
    const FileId key = m_freeKeys.back();
    m_freeKeys.pop_back();
    return key;
}

} // namespace slipway
