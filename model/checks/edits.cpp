// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"

#include "yaml/scalar.h"

#include <algorithm>

namespace slipway
{

namespace
{

std::size_t lineStart(std::string_view text, std::size_t at)
{
    return at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
}

/// Behind the line end of the line that holds the last byte before `at`.
std::size_t behindLine(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::size_t indentAt(std::string_view text, std::size_t at)
{
    return at - lineStart(text, at);
}

bool isAloneOnItsLines(std::string_view text, TextRange entry)
{
    const std::size_t start = lineStart(text, entry.start);
    const std::string_view before = text.substr(start, entry.start - start);
    std::string_view behind = text.substr(entry.end, behindLine(text, entry.end) - entry.end);
    behind = behind.substr(std::min(behind.find_first_not_of(" \t"), behind.size()));
    return before.find_first_not_of(' ') == std::string_view::npos &&
           (behind.empty() || behind[0] == '\r' || behind[0] == '\n' || behind[0] == '#');
}

TextRange linesOf(std::string_view text, TextRange entry)
{
    return {lineStart(text, entry.start), behindLine(text, entry.end)};
}

std::string indented(std::string_view lines, std::size_t from, std::size_t to)
{
    std::string shifted;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = behindLine(lines, at);
        std::string_view line = lines.substr(at, end - at);
        const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
        const bool blank = line.find_first_not_of(" \r\n") == std::string_view::npos;
        if (!blank) {
            shifted.append(to, ' ');
            line.remove_prefix(std::min(from, spaces));
        }
        shifted.append(line);
        at = end;
    }
    return shifted;
}

} // namespace

EditSet replacedValue(NodeRef node, std::string_view source)
{
    const Node &target = node.node();
    std::string text(source);
    // Nothing is written behind the colon or dash yet, so the blank is missing too.
    const std::string &document = node.tree()->text();
    if (target.range.isEmpty() && target.range.start > 0 && document[target.range.start - 1] != ' ')
        text.insert(0, " ");
    return {{{target.content, target.range.end}, text}};
}

EditSet renamedKey(NodeRef value, std::string_view key)
{
    return {{value.keyRange(), quotedWhereNeeded(key)}};
}

EditSet quotedValue(NodeRef plain)
{
    return replacedValue(plain, doubleQuoted(plain.value()));
}

EditSet removedEntry(NodeRef value)
{
    const std::string_view text = value.tree()->text();
    const TextRange entry = value.entryRange();
    const NodeRef owner = value.parent();
    if (!owner || owner.node().style != NodeStyle::Block || owner.size() < 2 || !isAloneOnItsLines(text, entry))
        return {};
    return {{linesOf(text, entry), ""}};
}

EditSet liftedEntry(NodeRef value, NodeRef ancestor)
{
    const std::string_view text = value.tree()->text();
    const TextRange entry = value.entryRange();
    if (!value.key() || value.parent().node().style != NodeStyle::Block || ancestor.node().style != NodeStyle::Block ||
        !isAloneOnItsLines(text, entry))
        return {};
    // The ancestor's entry on the way down begins where the lifted one will stand.
    NodeRef branch = value;
    while (branch && branch.parent() != ancestor)
        branch = branch.parent();
    if (!branch || branch == value)
        return {};
    const std::size_t from = indentAt(text, entry.start);
    const std::size_t to = indentAt(text, branch.keyRange().start);
    const TextRange lines = linesOf(text, entry);
    const std::size_t behindBranch = behindLine(text, branch.range().end);
    std::string moved = indented(text.substr(lines.start, lines.size()), from, to);
    // The only child leaves its parent without a value, which then goes as well as nothing else would hold it.
    if (lines.end >= behindBranch)
        return {{lines, moved}};
    if (!moved.empty() && moved.back() != '\n')
        moved += '\n';
    if (text[behindBranch - 1] != '\n')
        moved.insert(0, "\n");
    return {{lines, ""}, {{behindBranch, behindBranch}, moved}};
}

} // namespace slipway
