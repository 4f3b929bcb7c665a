// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/linediff.h"

#include "text/lineindex.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Edits that share lines, as one replacement of whole lines (a half-open range of line numbers).
struct Block {
    std::size_t first = 0;
    std::size_t last = 0;
    EditSet edits{};
};

std::vector<Block> blocksOf(std::string_view before, const LineIndex &lines, const EditSet &edits)
{
    std::vector<Block> blocks;
    for (const TextEdit &edit : edits) {
        const std::size_t first = lines.lineOf(edit.range.start);
        // An edit that ends at a line's start leaves that line alone, if it puts whole lines there.
        const std::size_t endLine = lines.lineOf(edit.range.end);
        const bool wholeLines = lines.lineStart(first) == edit.range.start &&
                                lines.lineStart(endLine) == edit.range.end && edit.range.end < before.size() &&
                                (edit.text.empty() || edit.text.back() == '\n');
        const std::size_t last = wholeLines ? endLine : endLine + 1;
        if (!blocks.empty() && first < blocks.back().last) {
            blocks.back().last = std::max(blocks.back().last, last);
            blocks.back().edits.push_back(edit);
        } else {
            blocks.push_back({first, last, {edit}});
        }
    }
    return blocks;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace

std::vector<DiffLine> lineDiff(std::string_view before, const EditSet &edits, std::size_t context)
{
    const LineIndex index(before);
    const std::vector<std::string> old = linesOf(before);
    std::vector<DiffLine> diff;
    std::size_t done = 0;     // lines of `before` already told
    std::ptrdiff_t shift = 0; // line numbers after minus before
    const auto same = [&](std::size_t from, std::size_t to) {
        for (std::size_t line = from; line < std::min(to, old.size()); ++line)
            diff.push_back({DiffLine::Kind::Same, line, line + static_cast<std::size_t>(shift), old[line]});
    };
    for (Block &block : blocksOf(before, index, edits)) {
        const std::size_t from = std::max(done, block.first > context ? block.first - context : 0);
        if (!diff.empty() && done + context < from) {
            same(done, done + context);
            done += context;
        }
        const std::size_t start = diff.empty() || done >= from ? from : std::max(done, from);
        if (start > done)
            diff.push_back({DiffLine::Kind::Gap, {}, {}, {}});
        same(start, block.first);

        const std::size_t startByte = index.lineStart(block.first);
        const std::size_t endByte = block.last == 0 ? 0 : index.lineEnd(block.last - 1);
        const std::size_t end = block.last > block.first ? endByte : startByte;
        for (TextEdit &edit : block.edits)
            edit.range = {edit.range.start - startByte, edit.range.end - startByte};
        const std::string_view part = before.substr(startByte, end - startByte);
        std::vector<std::string> oldLines = linesOf(part);
        std::vector<std::string> newLines = linesOf(applied(part, block.edits));
        // Lines that stay at both ends of the block are context, not change.
        std::size_t head = 0;
        while (head < std::min(oldLines.size(), newLines.size()) && oldLines[head] == newLines[head])
            ++head;
        std::size_t tail = 0;
        while (tail < std::min(oldLines.size(), newLines.size()) - head &&
               oldLines[oldLines.size() - 1 - tail] == newLines[newLines.size() - 1 - tail])
            ++tail;
        same(block.first, block.first + head);
        for (std::size_t i = head; i < oldLines.size() - tail; ++i)
            diff.push_back({DiffLine::Kind::Removed, block.first + i, {}, oldLines[i]});
        const std::size_t afterFirst = block.first + static_cast<std::size_t>(shift);
        for (std::size_t i = head; i < newLines.size() - tail; ++i)
            diff.push_back({DiffLine::Kind::Added, {}, afterFirst + i, newLines[i]});
        shift += static_cast<std::ptrdiff_t>(newLines.size()) - static_cast<std::ptrdiff_t>(oldLines.size());
        done = block.first + oldLines.size();
        same(done - tail, done);
    }
    if (!diff.empty()) {
        same(done, done + context);
        if (done + context < old.size())
            diff.push_back({DiffLine::Kind::Gap, {}, {}, {}});
    }
    return diff;
}

} // namespace slipway
