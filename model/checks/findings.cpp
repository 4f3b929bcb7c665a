// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/findings.h"

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

/// The part that holds an entry; the entry becomes one of that part.
std::size_t partWith(const std::vector<std::size_t> &before, std::size_t &entry)
{
    const auto next = std::upper_bound(before.begin(), before.end(), entry);
    const auto part = static_cast<std::size_t>(next - before.begin()) - 1;
    entry -= before[part];
    return part;
}

Findings::Brief briefOf(const Diagnostic &finding, const Findings::File &file, std::size_t document)
{
    return {file.file->id(), document, finding.object.isNull() ? -1 : finding.object.item, finding.severity};
}

/// Gathers where the findings of two states differ, going through both side by side.
class Comparison
{
public:
    void same(std::size_t count)
    {
        m_now += count;
        m_older += count;
    }
    void other(std::size_t now, std::size_t older)
    {
        if (!found.empty() && found.back().end == m_now && found.back().olderEnd == m_older)
            found.back() = {found.back().first, m_now + now, found.back().olderFirst, m_older + older};
        else if (now > 0 || older > 0)
            found.push_back({m_now, m_now + now, m_older, m_older + older});
        m_now += now;
        m_older += older;
    }
    void compare(const Findings::Group &now, const Findings::Group &older);
    std::vector<Findings::Difference> found{};

private:
    using Documents = std::vector<std::shared_ptr<const DocumentFindings>>;
    void compare(const Findings::File &now, const Findings::File &older);
    void compare(const Findings::Block &now, const Findings::Block &older);
    /// Of the blocks but for the first and last ones.
    static Documents between(const Findings::File &file, std::size_t head, std::size_t tail);
    void compareOtherParts(const Documents &now, const Documents &older);
    std::size_t m_now = 0;
    std::size_t m_older = 0;
};

/// Both with the same number of files.
void Comparison::compare(const Findings::Group &now, const Findings::Group &older)
{
    if (&now == &older)
        return same(now.before.back());
    for (std::size_t i = 0; i < now.files.size(); ++i)
        compare(*now.files[i], *older.files[i]);
}

/// Both with the same number of documents.
void Comparison::compare(const Findings::Block &now, const Findings::Block &older)
{
    for (std::size_t i = 0; i < now.documents.size(); ++i)
        if (now.documents[i] == older.documents[i])
            same(now.documents[i]->list.size());
        else
            other(now.documents[i]->list.size(), older.documents[i]->list.size());
}

std::size_t documentCount(const Findings::File &file)
{
    return file.documentsBefore.back();
}

const DocumentFindings &documentOf(const Findings::File &file, std::size_t index)
{
    const std::size_t block = partWith(file.documentsBefore, index);
    return *file.blocks[block]->documents[index];
}

void Comparison::compare(const Findings::File &now, const Findings::File &older)
{
    if (&now == &older)
        return same(now.before.back());
    // A file that got another name is told of with that.
    if (now.file->id() != older.file->id() || now.file->path() != older.file->path())
        return other(now.before.back(), older.before.back());
    if (now.documentsBefore == older.documentsBefore) {
        for (std::size_t i = 0; i < now.blocks.size(); ++i)
            if (now.blocks[i] == older.blocks[i])
                same(now.blocks[i]->before.back());
            else
                compare(*now.blocks[i], *older.blocks[i]);
        return;
    }
    // Documents came or went: what stands before and behind them has moved at most.
    const std::size_t common = std::min(now.blocks.size(), older.blocks.size());
    std::size_t head = 0;
    while (head < common && now.blocks[head] == older.blocks[head])
        ++head;
    std::size_t tail = 0;
    while (tail < common - head &&
           now.blocks[now.blocks.size() - 1 - tail] == older.blocks[older.blocks.size() - 1 - tail])
        ++tail;
    same(now.before[head]);
    compareOtherParts(between(now, head, tail), between(older, head, tail));
    same(now.before.back() - now.before[now.blocks.size() - tail]);
}

Comparison::Documents Comparison::between(const Findings::File &file, std::size_t head, std::size_t tail)
{
    Documents documents;
    for (std::size_t i = head; i < file.blocks.size() - tail; ++i)
        documents.insert(documents.end(), file.blocks[i]->documents.begin(), file.blocks[i]->documents.end());
    return documents;
}

void Comparison::compareOtherParts(const Documents &now, const Documents &older)
{
    const std::size_t common = std::min(now.size(), older.size());
    std::size_t head = 0;
    for (; head < common && now[head] == older[head]; ++head)
        same(now[head]->list.size());
    std::size_t tail = 0;
    while (tail < common - head && now[now.size() - 1 - tail] == older[older.size() - 1 - tail])
        ++tail;
    const auto sizeOf = [](const Documents &documents, std::size_t first, std::size_t end) {
        std::size_t size = 0;
        for (std::size_t i = first; i < end; ++i)
            size += documents[i]->list.size();
        return size;
    };
    other(sizeOf(now, head, now.size() - tail), sizeOf(older, head, older.size() - tail));
    same(sizeOf(now, now.size() - tail, now.size()));
}

} // namespace

namespace
{

Place placed(const Place &place, Standing in)
{
    if (!in.file)
        return place;
    return {in.file->id(), place.range.shifted(in.file->content().partStart(in.document))};
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

bool Findings::saysTheSame(std::size_t index, const Findings &other, std::size_t otherIndex) const
{
    const Diagnostic &mine = find(index).finding;
    const Diagnostic &theirs = other.find(otherIndex).finding;
    return mine.rule == theirs.rule && mine.severity == theirs.severity && mine.message == theirs.message &&
           mine.object.id == theirs.object.id && mine.object.item == theirs.object.item &&
           mine.fixes.size() == theirs.fixes.size();
}

std::vector<Findings::Difference> Findings::differences(const Findings &older) const
{
    Comparison comparison;
    if (m_groups.size() == older.m_groups.size() && fileCount() == older.fileCount())
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            comparison.compare(*m_groups[i], *older.m_groups[i]);
    else
        comparison.other(size(), older.size());
    for (Difference &one : comparison.found) {
        while (one.first < one.end && one.olderFirst < one.olderEnd && saysTheSame(one.first, older, one.olderFirst)) {
            ++one.first;
            ++one.olderFirst;
        }
        while (one.first < one.end && one.olderFirst < one.olderEnd &&
               saysTheSame(one.end - 1, older, one.olderEnd - 1)) {
            --one.end;
            --one.olderEnd;
        }
    }
    std::erase_if(comparison.found,
                  [](const Difference &one) { return one.first == one.end && one.olderFirst == one.olderEnd; });
    return std::move(comparison.found);
}

std::optional<std::vector<Findings::DocumentPlace>> Findings::changedDocuments(const Findings &older) const
{
    std::vector<DocumentPlace> changed;
    if (fileCount() != older.fileCount())
        return {};
    for (std::size_t i = 0; i < fileCount(); ++i) {
        if (i % GroupSize == 0 && m_groups[i / GroupSize] == older.m_groups[i / GroupSize]) {
            i += GroupSize - 1;
            continue;
        }
        const File &now = file(i);
        const File &then = older.file(i);
        if (&now == &then)
            continue;
        if (now.file->id() != then.file->id() || now.documentsBefore != then.documentsBefore)
            return {};
        for (std::size_t block = 0; block < now.blocks.size(); ++block) {
            if (now.blocks[block] == then.blocks[block])
                continue;
            for (std::size_t at = 0; at < now.blocks[block]->documents.size(); ++at)
                if (now.blocks[block]->documents[at] != then.blocks[block]->documents[at])
                    changed.push_back({now.file->id(), now.documentsBefore[block] + at});
        }
    }
    return changed;
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
