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

std::size_t shared(const DocumentFindings &, const DocumentFindings &, bool)
{
    return 0; // another document, though some of it may be said again
}

std::size_t sizeOf(const DocumentFindings &document)
{
    return document.list.size();
}

std::size_t sizeOf(const Findings::Block &block)
{
    return block.before.back();
}

std::size_t sizeOf(const Findings::File &file)
{
    return file.before.back();
}

/// How many findings two lists of parts share at one end.
template <typename Parts>
std::size_t sharedParts(const Parts &now, const Parts &older, bool atEnd);

std::size_t shared(const Findings::Block &now, const Findings::Block &older, bool atEnd)
{
    return sharedParts(now.documents, older.documents, atEnd);
}

std::size_t shared(const Findings::File &now, const Findings::File &older, bool atEnd)
{
    // A file that got another name is told of with that.
    return now.file->path() == older.file->path() ? sharedParts(now.blocks, older.blocks, atEnd) : 0;
}

template <typename Parts>
std::size_t sharedParts(const Parts &now, const Parts &older, bool atEnd)
{
    const std::size_t common = std::min(now.size(), older.size());
    std::size_t sum = 0;
    for (std::size_t i = 0; i < common; ++i) {
        const auto &a = atEnd ? now[now.size() - 1 - i] : now[i];
        const auto &b = atEnd ? older[older.size() - 1 - i] : older[i];
        if (a != b) {
            const std::size_t inside = shared(*a, *b, atEnd);
            sum += inside;
            if (inside < sizeOf(*a) || inside < sizeOf(*b))
                return sum;
            continue;
        }
        sum += sizeOf(*a);
    }
    return sum;
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
    : file(std::move(now)), blocks(std::move(list)), before{0}
{
    for (const auto &block : blocks) {
        addSize(before, block->before.back());
        add(bySeverity, block->bySeverity);
    }
}

Findings::Findings(std::vector<std::shared_ptr<const File>> files) : m_files(std::move(files))
{
    for (const auto &file : m_files) {
        addSize(m_before, file->before.back());
        add(m_bySeverity, file->bySeverity);
    }
}

Findings::Difference Findings::difference(const Findings &older) const
{
    const std::size_t common = std::min(size(), older.size());
    const std::size_t head = std::min(sharedParts(m_files, older.m_files, false), common);
    const std::size_t tail = std::min(sharedParts(m_files, older.m_files, true), common - head);
    return {head, size() - tail, older.size() - tail};
}

Standing Findings::standingOf(FileId document) const
{
    std::call_once(m_positions->once, [this] {
        for (const auto &file : m_files) {
            std::size_t index = 0;
            for (const auto &block : file->blocks)
                for (const auto &one : block->documents) {
                    const auto key = static_cast<std::size_t>(one->document);
                    if (m_positions->byDocument.size() <= key)
                        m_positions->byDocument.resize(key + 1);
                    m_positions->byDocument[key] = {file->file.get(), index++};
                }
        }
    });
    const auto key = static_cast<std::size_t>(document);
    return key < m_positions->byDocument.size() ? m_positions->byDocument[key] : Standing();
}

Diagnostic Findings::placed(const Diagnostic &finding, Position at) const
{
    return placedFinding(finding, {at.file->file.get(), at.document},
                         [this](FileId document) { return standingOf(document); });
}

Findings::Found Findings::find(std::size_t index) const
{
    const File &file = *m_files[partWith(m_before, index)];
    const std::size_t inFile = partWith(file.before, index);
    const Block &block = *file.blocks[inFile];
    const std::size_t inBlock = partWith(block.before, index);
    return {block.documents[inBlock]->list[index], {&file, inFile * BlockSize + inBlock}};
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

Place Findings::where(std::size_t index) const
{
    const Found found = find(index);
    return slipway::placed(found.finding.where, {found.at.file->file.get(), found.at.document});
}

void Findings::append(std::vector<Diagnostic> &all, const File &file) const
{
    std::size_t index = 0;
    for (const auto &block : file.blocks)
        for (const auto &document : block->documents) {
            for (const Diagnostic &finding : document->list)
                all.push_back(placed(finding, {&file, index}));
            ++index;
        }
}

std::vector<Diagnostic> Findings::all() const
{
    std::vector<Diagnostic> all;
    all.reserve(size());
    for (const auto &file : m_files)
        append(all, *file);
    return all;
}

std::vector<Diagnostic> Findings::ofFile(FileId id) const
{
    std::vector<Diagnostic> found;
    for (const auto &file : m_files)
        if (file->file->id() == id)
            append(found, *file);
    return found;
}

std::vector<Diagnostic> Findings::ofDocument(FileId id, std::size_t document) const
{
    std::vector<Diagnostic> found;
    for (const auto &file : m_files)
        if (file->file->id() == id && document / BlockSize < file->blocks.size())
            if (const auto &documents = file->blocks[document / BlockSize]->documents;
                document % BlockSize < documents.size())
                for (const Diagnostic &finding : documents[document % BlockSize]->list)
                    found.push_back(placed(finding, {file.get(), document}));
    return found;
}

void Findings::forEach(const std::function<void(const Brief &)> &visit) const
{
    for (const auto &file : m_files) {
        std::size_t index = 0;
        for (const auto &block : file->blocks)
            for (const auto &document : block->documents) {
                for (const Diagnostic &finding : document->list)
                    visit(briefOf(finding, *file, index));
                ++index;
            }
    }
}

} // namespace slipway
