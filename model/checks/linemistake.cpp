// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/linemistake.h"

#include "checks/oddcharacters.h"
#include "schema/schemastore.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <unordered_set>

namespace slipway
{

namespace
{

/// How many lines above the one where reading stopped a mistake may stand.
constexpr std::size_t LinesAbove = 3;
constexpr std::size_t LinesAboveForQuote = 20;
constexpr std::size_t MaxClosings = 4;

using Kind = SyntaxMistake::Kind;

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The numbers of the line and of those above it that hold something, nearest first.
std::vector<std::size_t> candidates(std::string_view text, const LineIndex &lines, std::size_t number,
                                    std::size_t above)
{
    std::vector<std::size_t> found;
    for (std::size_t at = number + 1; at-- > 0 && found.size() <= above;)
        if (!lineAt(text, lines, at).isBlank)
            found.push_back(at);
    return found;
}

/// Where the entry on a line begins, behind dashes.
std::size_t contentStart(std::string_view text, const Line &line)
{
    std::size_t at = line.start + line.indent;
    while (text.substr(at, 2) == "- " && at < line.end)
        at = std::min(text.find_first_not_of(' ', at + 1), line.end);
    return at;
}

/// The value that begins on a line: behind `key: ` or a dash, up to a comment. Empty where there is none.
TextRange valueOn(std::string_view text, const Line &line)
{
    const std::size_t start = contentStart(text, line);
    const std::string_view content = text.substr(start, line.end - start);
    std::size_t at = start;
    if (const std::size_t colon = content.find(": "); colon != std::string_view::npos && content[0] != '"' &&
                                                      content[0] != '\'' && content[0] != '[' && content[0] != '{')
        at = start + colon + 1;
    else if (start == line.start + line.indent)
        return {};
    at = std::min(text.find_first_not_of(' ', at), line.end);
    const bool quoted = at < line.end && (text[at] == '"' || text[at] == '\'');
    const std::size_t comment = quoted ? std::string_view::npos : text.substr(0, line.end).find(" #", at);
    const std::string_view value = trimmed(text.substr(at, std::min(comment, line.end) - at));
    return {at, at + value.size()};
}

bool isValueOf(std::string_view key, std::string_view text, TextRange value)
{
    const std::size_t start = text.substr(0, value.start).rfind('\n') + 1;
    const std::string_view before = trimmed(text.substr(start, value.start - start));
    return before.ends_with(std::string(key) + ":") &&
           (before.size() == key.size() + 1 || before[before.size() - key.size() - 2] == ' ');
}

/// Text whose plain form YAML does not take for this text.
bool isMisread(std::string_view value)
{
    if (value.empty())
        return false;
    if (value[0] == '[' || value[0] == '{')
        return value.back() != (value[0] == '[' ? ']' : '}') && value.find(value[0] == '[' ? ']' : '}') != value.npos;
    return std::string_view("@%&*!>|'\"`").find(value[0]) != std::string_view::npos ||
           value.find(": ") != std::string_view::npos || value.back() == ':';
}

/// The value without quotes that stand around it but do not fit it.
std::string_view unquoted(std::string_view value)
{
    const bool isQuoted = value.size() > 1 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
    return isQuoted ? value.substr(1, value.size() - 2) : value;
}

char closingOf(char opened)
{
    return opened == '[' ? ']' : opened == '{' ? '}' : opened;
}

} // namespace

Line lineAt(std::string_view text, const LineIndex &lines, std::size_t number)
{
    Line line;
    line.start = lines.lineStart(number);
    line.end = lines.lineEnd(number);
    while (line.end > line.start && (text[line.end - 1] == '\n' || text[line.end - 1] == '\r'))
        --line.end;
    const std::string_view content = text.substr(line.start, line.end - line.start);
    line.indent = std::min(content.find_first_not_of(' '), content.size());
    const std::size_t first = content.find_first_not_of(" \t");
    line.isBlank = first == std::string_view::npos || content[first] == '#';
    return line;
}

bool isReadableBehind(std::string_view text, const EditSet &edits, std::size_t lineNumber)
{
    const ReadResult read = readYaml(applied(text, edits));
    if (read.isComplete())
        return true;
    return LineIndex(read.tree.text()).lineOf(read.problems.front().where.start) > lineNumber + 1;
}

std::optional<KeyAndRest> splitKey(std::string_view text)
{
    const std::size_t end =
        text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./");
    if (end == 0 || end == std::string_view::npos || (text[end] != ':' && text[end] != ' '))
        return {};
    const std::string_view rest = trimmed(text.substr(end + 1));
    // `a: b` is no mistake, and `http://x` is one word.
    if (rest.empty() || (text[end] == ':' && (text[end + 1] == ' ' || text.substr(end, 3) == "://")))
        return {};
    if (text[end] == ' ' && rest.find(' ') != std::string_view::npos)
        return {};
    return KeyAndRest{text.substr(0, end), rest};
}

bool isFieldName(std::string_view word)
{
    static const std::unordered_set<std::string> names = [] {
        std::unordered_set<std::string> all{"apiVersion", "kind", "metadata"};
        std::vector<const TypeInfo *> open;
        std::unordered_set<const TypeInfo *> seen;
        for (const KindInfo &kind : SchemaStore::builtIn().kinds())
            open.push_back(kind.type);
        while (!open.empty()) {
            const TypeInfo *type = open.back();
            open.pop_back();
            if (!type || !seen.insert(type).second)
                continue;
            for (const auto &[name, field] : type->fields) {
                all.insert(name);
                const FieldType *inner = &field;
                while (inner->of)
                    inner = inner->of.get();
                open.push_back(inner->object);
            }
        }
        return all;
    }();
    return names.count(std::string(word)) > 0;
}

bool findOddCharacter(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake)
{
    if (text.size() > MaxRepairSize)
        return false;
    for (std::size_t number : candidates(text, lines, mistake.line, LinesAbove)) {
        const Line line = lineAt(text, lines, number);
        const auto odd = firstOdd(text, {line.start, line.end});
        EditSet edits = oddReplaced(text, {line.start, line.end});
        if (!odd || edits.empty() || !isReadableBehind(text, edits, mistake.line))
            continue;
        mistake.kind = Kind::Invisible;
        mistake.where = edits.front().range;
        mistake.repairs = {{.edits = std::move(edits), .safe = true}};
        return true;
    }
    return false;
}

void offerClosing(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake)
{
    if (text.size() > MaxRepairSize)
        return;
    const std::size_t first = lines.lineOf(mistake.where.start);
    const char closing = closingOf(text[mistake.where.start]);
    for (std::size_t number = first; number < lines.lineCount() && number < first + MaxClosings; ++number) {
        const Line line = lineAt(text, lines, number);
        const std::size_t end = line.start + text.substr(line.start, line.end - line.start).find_last_not_of(" \t") + 1;
        EditSet edits{{{end, end}, std::string(1, closing)}};
        if (line.isBlank || end <= mistake.where.start || !isReadableBehind(text, edits, number))
            continue;
        mistake.repairs = {{.edits = std::move(edits)}};
        return;
    }
}

bool findOpenQuote(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake)
{
    if (text.size() > MaxRepairSize)
        return false;
    for (std::size_t number : candidates(text, lines, mistake.line, LinesAboveForQuote)) {
        const Line line = lineAt(text, lines, number);
        const TextRange value = valueOn(text, line);
        const std::string_view written = text.substr(value.start, value.size());
        if (number == mistake.line || written.size() < 2 || (written[0] != '"' && written[0] != '\'') ||
            written.find(written[0], 1) != std::string_view::npos)
            continue;
        EditSet edits{{{value.end, value.end}, std::string(1, written[0])}};
        if (!isReadableBehind(text, edits, mistake.line))
            continue;
        mistake.kind = Kind::Unclosed;
        mistake.text = written[0];
        mistake.where = {value.start, value.start + 1};
        mistake.line = number;
        mistake.repairs = {{.edits = std::move(edits)}};
        return true;
    }
    return false;
}

bool findMissingQuotes(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake)
{
    if (text.size() > MaxRepairSize)
        return false;
    for (std::size_t number : candidates(text, lines, mistake.line, 1)) {
        const TextRange value = valueOn(text, lineAt(text, lines, number));
        const std::string_view written = text.substr(value.start, value.size());
        if (!isMisread(written))
            continue;
        // The blank in `image: nginx: 1.27` is a slip; no image has one in its name.
        const std::size_t colon = written.find(": ");
        const bool isImage = isValueOf("image", text, value) && colon != std::string_view::npos &&
                             written.find(' ') == colon + 1 && written.rfind(' ') == colon + 1;
        const std::string quoted = isImage ? std::string(written.substr(0, colon + 1)).append(written.substr(colon + 2))
                                           : doubleQuoted(unquoted(written));
        EditSet edits{{value, quoted}};
        // No plain text begins with such a character, so the next line may have a mistake of its own.
        const bool isSure = number == mistake.line && std::string_view("@%&*`").find(written[0]) != written.npos;
        if (!isReadableBehind(text, edits, isSure && number > 0 ? number - 1 : mistake.line))
            continue;
        mistake.kind = Kind::NeedsQuotes;
        mistake.text = written;
        mistake.where = value;
        mistake.line = number;
        mistake.repairs = {{.edits = std::move(edits), .text = quoted, .safe = !isImage}};
        return true;
    }
    return false;
}

bool findStray(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake)
{
    if (text.size() > MaxRepairSize)
        return false;
    for (std::size_t number : candidates(text, lines, mistake.line, 1)) {
        const Line line = lineAt(text, lines, number);
        const std::string_view content = trimmed(text.substr(line.start, line.end - line.start));
        if (content.find(':') != std::string_view::npos ||
            std::string_view("-[]{},\"'|>").find(content[0]) != content.npos)
            continue;
        EditSet edits{{{line.start, std::min(lines.lineEnd(number), text.size())}, ""}};
        if (!isReadableBehind(text, edits, mistake.line))
            continue;
        mistake.kind = Kind::Stray;
        mistake.text = content;
        mistake.where = {line.start + line.indent, line.start + line.indent + content.size()};
        mistake.line = number;
        mistake.repairs = {{.edits = std::move(edits)}};
        return true;
    }
    return false;
}

bool findMissingSpace(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake)
{
    if (text.size() > MaxRepairSize)
        return false;
    for (std::size_t number : candidates(text, lines, mistake.line, LinesAbove)) {
        const Line line = lineAt(text, lines, number);
        const std::size_t start = contentStart(text, line);
        const std::string_view content = trimmed(text.substr(start, line.end - start));
        const auto parts = splitKey(content);
        const bool isKnown = parts && isFieldName(parts->key);
        const std::size_t mark = parts ? start + parts->key.size() : 0;
        if (!parts || (text[mark] == ' ' && !isKnown))
            continue;
        EditSet edits{text[mark] == ':' ? TextEdit{{mark + 1, mark + 1}, " "} : TextEdit{{mark, mark}, ":"}};
        if (!isReadableBehind(text, edits, mistake.line))
            continue;
        mistake.kind = Kind::NoSpace;
        mistake.text = content;
        mistake.where = {start, start + content.size()};
        mistake.line = number;
        mistake.repairs = {{.edits = std::move(edits),
                            .text = std::string(parts->key) + ": " + std::string(parts->rest),
                            .safe = isKnown}};
        return true;
    }
    return false;
}

} // namespace slipway
