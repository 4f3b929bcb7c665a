// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/findings.h"

#include "checks/findings_p.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Puts down how much lies before each part.
void addSize(std::vector<std::size_t> &before, std::size_t size)
{
    before.push_back(before.back() + size);
}

template <std::size_t Size, typename Counts>
void add(std::array<std::size_t, Size> &sum, const Counts &counts)
{
    for (std::size_t i = 0; i < Size; ++i)
        sum[i] += counts[i];
}

Findings::Brief briefOf(const Diagnostic &finding, const Findings::File &file, std::size_t document)
{
    return {file.file->id(), document, finding.object.isNull() ? -1 : finding.object.item, finding.severity};
}

Place placed(const Place &place, Standing in)
{
    if (!in.file)
        return place;
    return {in.file->id(), place.range.shifted(in.file->documentStart(in.document))};
}

} // namespace

Diagnostic placedFinding(Diagnostic placed, Standing at, const std::function<Standing(FileId document)> &standing)
{
    const FileId own = placed.where.file;
    const auto standingOf = [&](FileId document) { return document == own ? at : standing(document); };
    placed.document = at.document;
    placed.where = slipway::placed(placed.where, at);
    if (!placed.object.isNull()) {
        placed.object.file = at.file->id();
        placed.object.document = at.document;
    }
    if (placed.serverLine > 0) {
        const std::size_t before = at.file->content().linesBefore(at.document);
        placed.serverLine += before;
        for (ServerWord &word : placed.alsoSaid)
            word.line += word.line > 0 ? before : 0;
    }
    for (RelatedPlace &related : placed.related)
        related.where = slipway::placed(related.where, standingOf(related.where.file));
    for (Fix &fix : placed.fixes) {
        std::vector<FileEdits> files;
        for (FileEdits &edits : fix.change.files) {
            const Place start = slipway::placed({edits.file, {}}, standingOf(edits.file));
            edits = {start.file, shifted(std::move(edits.edits), start.range.start)};
            // Documents of one file have become one.
            const auto same = std::find_if(files.begin(), files.end(),
                                           [&](const FileEdits &other) { return other.file == edits.file; });
            if (same == files.end())
                files.push_back(std::move(edits));
            else
                same->edits.insert(same->edits.end(), edits.edits.begin(), edits.edits.end());
        }
        for (FileEdits &edits : files)
            std::stable_sort(edits.edits.begin(), edits.edits.end(),
                             [](const TextEdit &a, const TextEdit &b) { return a.range.start < b.range.start; });
        fix.change.files = std::move(files);
    }
    return placed;
}

Findings::Block::Block(std::vector<std::shared_ptr<const DocumentFindings>> list)
    : documents(std::move(list)), before{0}
{
    for (const auto &document : documents) {
        addSize(before, document->list.size());
        add(bySeverity, document->bySeverity);
    }
}

Findings::File::File(std::shared_ptr<const ManifestFile> now, std::vector<std::shared_ptr<const Block>> list)
    : file(std::move(now)), blocks(std::move(list)), before{0}, documentsBefore{0}
{
    for (const auto &block : blocks) {
        addSize(before, block->before.back());
        addSize(documentsBefore, block->documents.size());
        add(bySeverity, block->bySeverity);
    }
}

Findings::Group::Group(std::vector<std::shared_ptr<const File>> list) : files(std::move(list)), before{0}
{
    for (const auto &file : files) {
        addSize(before, file->before.back());
        add(bySeverity, file->bySeverity);
    }
}

Findings::Findings(const std::vector<std::shared_ptr<const File>> &files)
{
    std::vector<std::shared_ptr<const Group>> groups;
    for (auto at = files.begin(); at != files.end();) {
        const auto end = at + std::min<std::ptrdiff_t>(GroupSize, files.end() - at);
        groups.push_back(std::make_shared<const Group>(std::vector<std::shared_ptr<const File>>(at, end)));
        at = end;
    }
    Layout::Files places;
    for (const auto &file : files)
        places.emplace(file->file->id(), places.size());
    *this =
        Findings(std::move(groups), std::make_shared<Layout>(std::make_shared<const Layout::Files>(std::move(places))));
}

Findings::Findings(std::vector<std::shared_ptr<const Group>> groups, std::shared_ptr<Layout> layout)
    : m_groups(std::move(groups)), m_layout(std::move(layout))
{
    for (const auto &group : m_groups) {
        addSize(m_before, group->before.back());
        add(m_bySeverity, group->bySeverity);
    }
}

std::size_t Findings::fileCount() const
{
    return m_groups.empty() ? 0 : (m_groups.size() - 1) * GroupSize + m_groups.back()->files.size();
}

Standing Findings::standingOf(FileId document) const
{
    std::call_once(m_layout->documentsOnce, [this] {
        auto &places = m_layout->documents;
        for (std::size_t i = 0; i < fileCount(); ++i)
            for (std::size_t at = 0; at < documentCount(file(i)); ++at) {
                const auto key = static_cast<std::size_t>(documentOf(file(i), at).document);
                if (places.size() <= key)
                    places.resize(key + 1, {SIZE_MAX, 0});
                places[key] = {i, at};
            }
    });
    const auto &places = m_layout->documents;
    const auto key = static_cast<std::size_t>(document);
    if (key >= places.size() || places[key].first == SIZE_MAX)
        return {};
    return {file(places[key].first).file.get(), places[key].second};
}

Diagnostic Findings::placed(const Diagnostic &finding, Position at) const
{
    return placedFinding(finding, {at.file->file.get(), at.document},
                         [this](FileId document) { return standingOf(document); });
}

Findings::Found Findings::find(std::size_t index) const
{
    const Group &group = *m_groups[partWith(m_before, index)];
    const File &file = *group.files[partWith(group.before, index)];
    const std::size_t inFile = partWith(file.before, index);
    const Block &block = *file.blocks[inFile];
    const std::size_t inBlock = partWith(block.before, index);
    return {block.documents[inBlock]->list[index], {&file, file.documentsBefore[inFile] + inBlock}};
}

Diagnostic Findings::operator[](std::size_t index) const
{
    const Found found = find(index);
    return placed(found.finding, found.at);
}

Findings::Brief Findings::brief(std::size_t index) const
{
    const Found found = find(index);
    return briefOf(found.finding, *found.at.file, found.at.document);
}

const Findings::File *Findings::find(FileId id) const
{
    const auto found = m_layout->files->find(id);
    return found == m_layout->files->end() ? nullptr : &file(found->second);
}

void Findings::append(std::vector<Diagnostic> &all, const File &file, std::size_t first, std::size_t end,
                      std::size_t most) const
{
    for (std::size_t index = first; index < std::min(end, documentCount(file)); ++index)
        for (const Diagnostic &finding : documentOf(file, index).list) {
            if (all.size() >= most)
                return;
            all.push_back(placed(finding, {&file, index}));
        }
}

std::vector<Diagnostic> Findings::all() const
{
    std::vector<Diagnostic> all;
    all.reserve(size());
    for (std::size_t i = 0; i < fileCount(); ++i)
        append(all, file(i), 0, SIZE_MAX, SIZE_MAX);
    return all;
}

std::vector<Diagnostic> Findings::ofFile(FileId id, std::size_t most) const
{
    std::vector<Diagnostic> found;
    if (const File *file = find(id))
        append(found, *file, 0, SIZE_MAX, most);
    return found;
}

std::vector<Diagnostic> Findings::around(FileId id, TextRange range) const
{
    std::vector<Diagnostic> found;
    if (const File *file = find(id)) {
        const FileText &text = file->file->content();
        append(found, *file, text.partAt(range.start), text.partAt(range.end) + 1, SIZE_MAX);
    }
    return found;
}

std::vector<Diagnostic> Findings::ofDocument(FileId id, std::size_t document) const
{
    std::vector<Diagnostic> found;
    if (const File *file = find(id))
        append(found, *file, document, document + 1, SIZE_MAX);
    return found;
}

void Findings::forEach(const std::function<void(const Brief &)> &visit) const
{
    for (std::size_t i = 0; i < fileCount(); ++i)
        for (std::size_t at = 0; at < documentCount(file(i)); ++at)
            for (const Diagnostic &finding : documentOf(file(i), at).list)
                visit(briefOf(finding, file(i), at));
}

void Findings::forEach(FileId id, std::size_t document, const std::function<void(const Brief &)> &visit) const
{
    const File *file = find(id);
    if (!file || document >= documentCount(*file))
        return;
    for (const Diagnostic &finding : documentOf(*file, document).list)
        visit(briefOf(finding, *file, document));
}

} // namespace slipway
