// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filetext.h"

#include "yaml/splitter.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr std::size_t BlockSize = 64;

std::size_t countOf(std::string_view text, std::string_view what)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size()))
        ++count;
    return count;
}

} // namespace

FilePart::FilePart(std::string bytes)
    : m_bytes(std::make_shared<const std::string>(std::move(bytes))), m_size(m_bytes->size()),
      m_lineEnds(static_cast<std::size_t>(std::count(m_bytes->begin(), m_bytes->end(), '\n'))),
      m_crlfs(countOf(*m_bytes, "\r\n"))
{
}

const std::shared_ptr<const Document> &FilePart::document() const
{
    std::call_once(m_readOnce, [this] { m_document = Document::read(m_bytes); });
    return m_document;
}

void FilePart::unload() const
{
    document()->tree().unload();
    m_bytes = nullptr;
}

const LineIndex &FilePart::lines() const
{
    std::call_once(m_linesOnce, [this] { m_lines = LineIndex(bytes()); });
    return m_lines;
}

FileText::Block::Block(Parts list) : parts(std::move(list))
{
    starts.reserve(parts.size());
    lines.reserve(parts.size());
    for (const auto &part : parts) {
        starts.push_back(size);
        lines.push_back(lineEnds);
        size += part->size();
        lineEnds += part->lineEnds();
        crlfs += part->crlfs();
    }
}

const FileText::Block::Content &FileText::Block::counted() const
{
    std::call_once(m_content.once, [this] {
        for (const auto &part : parts) {
            m_content.objects += part->document()->objects().size();
            m_content.hasTemplates = m_content.hasTemplates || part->document()->isTemplate();
        }
    });
    return m_content;
}

std::shared_ptr<FileText::Data> FileText::dataOf(Blocks blocks)
{
    auto data = std::make_shared<Data>();
    data->blocks = std::move(blocks);
    data->before.reserve(data->blocks.size() + 1);
    Before sum;
    for (const auto &block : data->blocks) {
        data->before.push_back(sum);
        sum.parts += block->parts.size();
        sum.size += block->size;
        sum.lineEnds += block->lineEnds;
        sum.crlfs += block->crlfs;
    }
    data->before.push_back(sum);
    return data;
}

void FileText::append(Blocks &blocks, Parts parts)
{
    if (parts.size() <= 2 * BlockSize) {
        if (!parts.empty())
            blocks.push_back(std::make_shared<const Block>(std::move(parts)));
        return;
    }
    for (auto at = parts.begin(); at != parts.end();) {
        const auto end = at + std::min<std::ptrdiff_t>(BlockSize, parts.end() - at);
        blocks.push_back(std::make_shared<const Block>(Parts(at, end)));
        at = end;
    }
}

FileText::Parts FileText::cut(std::string_view text)
{
    return cut(text, splitDocuments(text));
}

FileText::Parts FileText::cut(std::string_view text, const std::vector<TextRange> &ranges)
{
    Parts parts;
    for (const TextRange part : ranges)
        parts.push_back(std::make_shared<const FilePart>(std::string(text.substr(part.start, part.size()))));
    return parts;
}

FileText::FileText()
{
    static const FileText empty(std::make_shared<const std::string>());
    m_data = empty.m_data;
}

FileText::FileText(std::shared_ptr<const std::string> text)
{
    Blocks blocks;
    append(blocks, cut(*text));
    auto data = dataOf(std::move(blocks));
    std::call_once(data->flatOnce, [&] { data->flat = std::move(text); });
    data->hasFlat = true;
    m_data = std::move(data);
}

FileText::FileText(std::shared_ptr<const std::string> text, const FileText &older)
{
    const std::string_view all = *text;
    const std::vector<TextRange> ranges = splitDocuments(all);
    const auto same = [&](std::size_t range, std::size_t part) {
        return older.part(part)->bytes() == all.substr(ranges[range].start, ranges[range].size());
    };
    const std::size_t common = std::min(ranges.size(), older.partCount());
    std::size_t head = 0;
    while (head < common && same(head, head))
        ++head;
    std::size_t tail = 0;
    while (tail < common - head && same(ranges.size() - 1 - tail, older.partCount() - 1 - tail))
        ++tail;
    const auto changed = ranges.begin() + static_cast<std::ptrdiff_t>(head);
    const std::vector<TextRange> between(changed, ranges.end() - static_cast<std::ptrdiff_t>(tail));
    const FileText shared = older.replaced(head, older.partCount() - tail, cut(all, between));
    auto data = dataOf(shared.m_data->blocks);
    std::call_once(data->flatOnce, [&] { data->flat = std::move(text); });
    data->hasFlat = true;
    m_data = std::move(data);
}

FileText FileText::inParts(std::string text)
{
    const std::vector<TextRange> ranges = splitDocuments(text);
    if (ranges.size() == 1)
        return FileText(std::make_shared<const FilePart>(std::move(text)));
    Blocks blocks;
    append(blocks, cut(text, ranges));
    return FileText(std::shared_ptr<const Data>(dataOf(std::move(blocks))));
}

FileText::FileText(std::shared_ptr<const FilePart> part)
{
    Parts parts;
    parts.push_back(std::move(part));
    Blocks blocks;
    append(blocks, std::move(parts));
    m_data = dataOf(std::move(blocks));
}

FileText::Difference FileText::difference(const FileText &older) const
{
    const std::size_t common = std::min(partCount(), older.partCount());
    const Blocks &mine = m_data->blocks;
    const Blocks &theirs = older.m_data->blocks;
    // Whole blocks first: most of a long text is shared with its older state.
    std::size_t block = 0;
    while (block < std::min(mine.size(), theirs.size()) && mine[block] == theirs[block])
        ++block;
    std::size_t head = m_data->before[block].parts;
    while (head < common && part(head) == older.part(head))
        ++head;
    std::size_t tail = 0;
    for (std::size_t i = 1; i <= std::min(mine.size(), theirs.size()); ++i) {
        const auto &last = mine[mine.size() - i];
        if (last != theirs[theirs.size() - i] || tail + last->parts.size() > common - head)
            break;
        tail += last->parts.size();
    }
    while (tail < common - head && part(partCount() - 1 - tail) == older.part(older.partCount() - 1 - tail))
        ++tail;
    return {head, partCount() - tail, older.partCount() - tail};
}

/// The text with other parts in place of [first, last).
FileText FileText::replaced(std::size_t first, std::size_t last, Parts parts) const
{
    Blocks blocks;
    const std::size_t firstBlock = blockOf(first);
    blocks.reserve(m_data->blocks.size() + 2);
    blocks.assign(m_data->blocks.begin(), m_data->blocks.begin() + static_cast<std::ptrdiff_t>(firstBlock));
    Parts changed;
    for (std::size_t i = m_data->before[firstBlock].parts; i < first; ++i)
        changed.push_back(part(i));
    std::move(parts.begin(), parts.end(), std::back_inserter(changed));
    std::size_t behind = firstBlock;
    while (behind < m_data->blocks.size() && m_data->before[behind].parts < last)
        ++behind;
    for (std::size_t i = last; i < m_data->before[behind].parts; ++i)
        changed.push_back(part(i));
    append(blocks, std::move(changed));
    blocks.insert(blocks.end(), m_data->blocks.begin() + static_cast<std::ptrdiff_t>(behind), m_data->blocks.end());
    return FileText(std::shared_ptr<const Data>(dataOf(std::move(blocks))));
}

FileText FileText::edited(const EditSet &edits) const
{
    if (edits.empty())
        return *this;
    // An edit of a part's first line can join it with the one before, so that one is looked at as well.
    std::size_t first = partAt(edits.front().range.start);
    first -= first > 0 ? 1 : 0;
    std::size_t last = partAt(edits.back().range.end) + 1;
    const std::size_t start = partStart(first);
    EditSet local = edits;
    for (TextEdit &edit : local)
        edit.range = {edit.range.start - start, edit.range.end - start};
    std::string region = applied(bytes({start, partStart(last)}), local);
    // Behind the edits the text is cut where it was before, as soon as one cut is found again: every part begins alike.
    std::vector<TextRange> ranges = splitDocuments(region);
    while (last < partCount()) {
        const std::size_t regionEnd = region.size();
        region += part(last)->bytes();
        ranges = splitDocuments(region);
        if (ranges.back().start == regionEnd) {
            ranges.pop_back();
            break;
        }
        ++last;
    }
    Parts parts;
    for (const TextRange range : ranges) {
        const std::string_view now = std::string_view(region).substr(range.start, range.size());
        const std::size_t same = first + parts.size();
        if (same < last && part(same)->bytes() == now)
            parts.push_back(part(same));
        else
            parts.push_back(std::make_shared<const FilePart>(std::string(now)));
    }
    return replaced(first, last, std::move(parts));
}

std::size_t FileText::size() const
{
    return m_data->before.back().size;
}

std::size_t FileText::partCount() const
{
    return m_data->before.back().parts;
}

std::size_t FileText::lineEnds() const
{
    return m_data->before.back().lineEnds;
}

std::size_t FileText::crlfs() const
{
    return m_data->before.back().crlfs;
}

std::size_t FileText::objectCount() const
{
    std::size_t count = 0;
    for (const auto &block : m_data->blocks)
        count += block->objectCount();
    return count;
}

bool FileText::hasTemplates() const
{
    return std::any_of(m_data->blocks.begin(), m_data->blocks.end(),
                       [](const auto &block) { return block->hasTemplates(); });
}

/// The block that holds a part; behind the last part, the last block.
std::size_t FileText::blockOf(std::size_t index) const
{
    const auto &before = m_data->before;
    const auto next = std::upper_bound(before.begin(), before.end() - 1, index,
                                       [](std::size_t wanted, const Before &block) { return wanted < block.parts; });
    return next == before.begin() ? 0 : static_cast<std::size_t>(next - before.begin()) - 1;
}

const std::shared_ptr<const FilePart> &FileText::part(std::size_t index) const
{
    const std::size_t block = blockOf(index);
    return m_data->blocks[block]->parts[index - m_data->before[block].parts];
}

std::size_t FileText::partStart(std::size_t index) const
{
    if (index >= partCount())
        return size();
    const std::size_t block = blockOf(index);
    return m_data->before[block].size + m_data->blocks[block]->starts[index - m_data->before[block].parts];
}

std::size_t FileText::partAt(std::size_t offset) const
{
    const auto &before = m_data->before;
    const auto next = std::upper_bound(before.begin(), before.end() - 1, offset,
                                       [](std::size_t at, const Before &block) { return at < block.size; });
    const std::size_t block = next == before.begin() ? 0 : static_cast<std::size_t>(next - before.begin()) - 1;
    const auto &starts = m_data->blocks[block]->starts;
    const auto behind = std::upper_bound(starts.begin() + 1, starts.end(), offset - before[block].size);
    return before[block].parts + static_cast<std::size_t>(behind - starts.begin()) - 1;
}

std::size_t FileText::linesBefore(std::size_t index) const
{
    if (index >= partCount())
        return lineEnds();
    const std::size_t block = blockOf(index);
    return m_data->before[block].lineEnds + m_data->blocks[block]->lines[index - m_data->before[block].parts];
}

const std::shared_ptr<const std::string> &FileText::sharedFlat() const
{
    std::call_once(m_data->flatOnce, [this] {
        m_data->flat = std::make_shared<const std::string>(bytes({0, size()}));
    });
    return m_data->flat;
}

const std::string &FileText::flat() const
{
    return *sharedFlat();
}

std::string FileText::bytes(TextRange range) const
{
    std::string out;
    out.reserve(range.size());
    std::size_t at = partAt(range.start);
    std::size_t start = partStart(at);
    for (; at < partCount() && start < range.end; ++at) {
        const std::string_view part = this->part(at)->bytes();
        const std::size_t from = std::max(range.start, start) - start;
        out += part.substr(from, std::min(range.end - start, part.size()) - from);
        start += part.size();
    }
    return out;
}

bool FileText::operator==(const FileText &other) const
{
    if (isSame(other))
        return true;
    if (size() != other.size())
        return false;
    // Where the cuts differ, the bytes do.
    if (partCount() != other.partCount())
        return false;
    const Blocks &mine = m_data->blocks;
    const Blocks &theirs = other.m_data->blocks;
    std::size_t index = 0;
    for (std::size_t block = 0; block < mine.size(); ++block) {
        const bool isShared = block < theirs.size() && mine[block] == theirs[block] &&
                              m_data->before[block].parts == other.m_data->before[block].parts;
        for (std::size_t i = isShared ? mine[block]->parts.size() : 0; i < mine[block]->parts.size(); ++i) {
            const auto &a = mine[block]->parts[i];
            const auto &b = other.part(index + i);
            if (a != b && a->bytes() != b->bytes())
                return false;
        }
        index += mine[block]->parts.size();
    }
    return true;
}

EditSet inverted(const FileText &text, const EditSet &edits)
{
    EditSet inverse;
    std::size_t removed = 0;
    std::size_t added = 0;
    for (const TextEdit &edit : edits) {
        const std::size_t start = edit.range.start + added - removed;
        inverse.push_back({{start, start + edit.text.size()}, text.bytes(edit.range)});
        added += edit.text.size();
        removed += edit.range.size();
    }
    return inverse;
}

} // namespace slipway
