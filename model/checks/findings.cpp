// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/findings.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// The one of several runs, each with a number of entries, that holds an entry, which becomes one of that run.
template <typename Runs, typename Count>
std::size_t runWith(const Runs &runs, std::size_t &entry, Count count)
{
    std::size_t run = 0;
    while (run < runs.size() && entry >= count(*runs[run]))
        entry -= count(*runs[run++]);
    return run;
}

std::size_t sum(const std::array<std::size_t, 3> &bySeverity)
{
    return bySeverity[0] + bySeverity[1] + bySeverity[2];
}

} // namespace

Findings::Findings(std::vector<std::shared_ptr<const File>> files) : m_files(std::move(files))
{
    for (const auto &file : m_files)
        for (std::size_t i = 0; i < m_bySeverity.size(); ++i)
            m_bySeverity[i] += file->bySeverity[i];
    m_size = sum(m_bySeverity);
}

Findings::Position Findings::positionOf(FileId document) const
{
    std::call_once(m_positions->once, [this] {
        for (const auto &file : m_files) {
            std::size_t index = 0;
            for (const auto &block : file->blocks)
                for (const auto &one : block->documents) {
                    const auto key = static_cast<std::size_t>(one->document);
                    if (m_positions->byDocument.size() <= key)
                        m_positions->byDocument.resize(key + 1);
                    m_positions->byDocument[key] = {file.get(), index++};
                }
        }
    });
    const auto key = static_cast<std::size_t>(document);
    return key < m_positions->byDocument.size() ? m_positions->byDocument[key] : Position();
}

Diagnostic Findings::placed(const Diagnostic &finding, Position at) const
{
    const FileId own = finding.where.file;
    const auto find = [&](FileId document) { return document == own ? at : positionOf(document); };
    const auto start = [](Position position) { return position.file->file->content().partStart(position.document); };
    const auto place = [&](Place &where) {
        if (const Position in = find(where.file); in.file)
            where = {in.file->file->id(), where.range.shifted(start(in))};
    };
    Diagnostic placed = finding;
    placed.document = at.document;
    place(placed.where);
    if (!placed.object.isNull()) {
        placed.object.file = at.file->file->id();
        placed.object.document = at.document;
    }
    if (placed.serverLine > 0) {
        const std::size_t before = at.file->file->content().linesBefore(at.document);
        placed.serverLine += before;
        for (ServerWord &word : placed.alsoSaid)
            word.line += word.line > 0 ? before : 0;
    }
    for (RelatedPlace &related : placed.related)
        place(related.where);
    for (Fix &fix : placed.fixes) {
        std::vector<FileEdits> files;
        for (FileEdits &edits : fix.change.files) {
            if (const Position in = find(edits.file); in.file)
                edits = {in.file->file->id(), shifted(std::move(edits.edits), start(in))};
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

Diagnostic Findings::operator[](std::size_t index) const
{
    const auto countOf = [](const auto &run) { return sum(run.bySeverity); };
    const File &file = *m_files[runWith(m_files, index, countOf)];
    const std::size_t block = runWith(file.blocks, index, countOf);
    const auto &documents = file.blocks[block]->documents;
    const std::size_t document =
        runWith(documents, index, [](const DocumentFindings &found) { return found.list.size(); });
    return placed(documents[document]->list[index], {&file, block * BlockSize + document});
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
    all.reserve(m_size);
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
                    visit({file->file->id(), index, finding.object.isNull() ? -1 : finding.object.item,
                           finding.severity});
                ++index;
            }
    }
}

} // namespace slipway
