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

} // namespace

EditSet replacedValue(NodeRef node, std::string_view source)
{
    const Node target = node.node();
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

} // namespace slipway
