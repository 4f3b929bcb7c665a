// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/unifieddiff.h"

#include <algorithm>

namespace slipway::cli
{

namespace
{

constexpr std::size_t Context = 3;

/// Each with its line end, if it has one.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

/// Lines [oldStart, oldEnd) become the lines [newStart, newEnd).
struct Block {
    std::size_t oldStart = 0;
    std::size_t oldEnd = 0;
    std::size_t newStart = 0;
    std::size_t newEnd = 0;
};

std::size_t lineAt(const std::vector<std::string_view> &lines, std::string_view text, std::size_t offset)
{
    if (offset == text.size() && (text.empty() || text.back() == '\n'))
        return lines.size();
    const char *at = text.data() + offset;
    const auto next = std::upper_bound(lines.begin(), lines.end(), at,
                                       [](const char *place, std::string_view line) { return place < line.data(); });
    return static_cast<std::size_t>(next - lines.begin()) - (next == lines.begin() ? 0 : 1);
}

void trim(Block &block, const std::vector<std::string_view> &before, const std::vector<std::string_view> &after)
{
    while (block.oldStart < block.oldEnd && block.newStart < block.newEnd &&
           before[block.oldStart] == after[block.newStart]) {
        ++block.oldStart;
        ++block.newStart;
    }
    while (block.oldStart < block.oldEnd && block.newStart < block.newEnd &&
           before[block.oldEnd - 1] == after[block.newEnd - 1]) {
        --block.oldEnd;
        --block.newEnd;
    }
}

/// The blocks of lines that the edits touch; edits on neighbouring lines share one.
std::vector<Block> blocksOf(const EditSet &edits, std::string_view before, std::string_view after,
                            const std::vector<std::string_view> &oldLines,
                            const std::vector<std::string_view> &newLines)
{
    std::vector<Block> blocks;
    std::size_t added = 0;
    std::size_t removed = 0;
    for (const TextEdit &edit : edits) {
        const std::size_t newStart = edit.range.start + added - removed;
        const std::size_t newEnd = newStart + edit.text.size();
        Block block{lineAt(oldLines, before, edit.range.start), lineAt(oldLines, before, edit.range.end) + 1,
                    lineAt(newLines, after, newStart), lineAt(newLines, after, newEnd) + 1};
        block.oldEnd = std::min(block.oldEnd, oldLines.size());
        block.newEnd = std::min(block.newEnd, newLines.size());
        if (!blocks.empty() && block.oldStart <= blocks.back().oldEnd) {
            blocks.back().oldEnd = std::max(blocks.back().oldEnd, block.oldEnd);
            blocks.back().newEnd = std::max(blocks.back().newEnd, block.newEnd);
        } else {
            blocks.push_back(block);
        }
        added += edit.text.size();
        removed += edit.range.size();
    }
    for (Block &block : blocks)
        trim(block, oldLines, newLines);
    return blocks;
}

void append(std::string &out, char mark, std::string_view line)
{
    out += mark;
    out += line;
    if (!line.ends_with('\n'))
        out += "\n\\ No newline at end of file\n";
}

std::string position(std::size_t start, std::size_t count)
{
    // A stretch of no lines is named by the line before it.
    return std::to_string(count == 0 ? start : start + 1) + (count == 1 ? "" : "," + std::to_string(count));
}

} // namespace

std::string unifiedDiff(const std::string &name, std::string_view before, const EditSet &edits)
{
    const std::string after = applied(before, edits);
    if (after == before)
        return {};
    const auto oldLines = linesOf(before);
    const auto newLines = linesOf(after);
    const std::vector<Block> blocks = blocksOf(edits, before, after, oldLines, newLines);
    std::string out = "--- " + name + "\n+++ " + name + "\n";
    for (std::size_t i = 0; i < blocks.size();) {
        std::size_t last = i;
        while (last + 1 < blocks.size() && blocks[last + 1].oldStart <= blocks[last].oldEnd + 2 * Context)
            ++last;
        const std::size_t lead = std::min(Context, blocks[i].oldStart);
        const std::size_t oldStart = blocks[i].oldStart - lead;
        const std::size_t tail = std::min(Context, oldLines.size() - blocks[last].oldEnd);
        const std::size_t oldEnd = blocks[last].oldEnd + tail;
        const std::size_t newStart = blocks[i].newStart - lead;
        const std::size_t newEnd = blocks[last].newEnd + tail;
        out += "@@ -" + position(oldStart, oldEnd - oldStart) + " +" + position(newStart, newEnd - newStart) + " @@\n";
        std::size_t at = oldStart;
        for (; i <= last; ++i) {
            for (; at < blocks[i].oldStart; ++at)
                append(out, ' ', oldLines[at]);
            for (; at < blocks[i].oldEnd; ++at)
                append(out, '-', oldLines[at]);
            for (std::size_t line = blocks[i].newStart; line < blocks[i].newEnd; ++line)
                append(out, '+', newLines[line]);
        }
        for (; at < oldEnd; ++at)
            append(out, ' ', oldLines[at]);
    }
    return out;
}

} // namespace slipway::cli
