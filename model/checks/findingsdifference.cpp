// SPDX-License-Identifier: GPL-3.0-or-later
// In what the findings of two states differ.
#include "checks/findings.h"
#include "checks/findings_p.h"

namespace slipway
{

namespace
{

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

} // namespace slipway
