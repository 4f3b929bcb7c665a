// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/emitter.h"

#include "yaml/scalar.h"
#include "yaml/yamledit.h"

#include <charconv>
#include <cmath>

namespace slipway
{

namespace
{

std::string doubleText(double number)
{
    if (std::isnan(number))
        return ".nan";
    if (std::isinf(number))
        return number < 0 ? "-.inf" : ".inf";
    char buffer[64];
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), number);
    std::string text(std::begin(buffer), result.ptr);
    // Without a point it would be read as a whole number.
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

bool isBlockCollection(const Value &value)
{
    return (value.asMap() && !value.asMap()->empty()) || (value.asList() && !value.asList()->empty());
}

/// Lines of a mapping or list that is not empty; each line with its indentation.
std::vector<std::string> blockLines(const Value &value, std::size_t column, const TextStyle &style)
{
    std::vector<std::string> lines;
    const auto take = [&](Written part) {
        lines.push_back(std::string(column, ' ') + part.head);
        std::move(part.body.begin(), part.body.end(), std::back_inserter(lines));
    };
    if (const auto *map = value.asMap()) {
        for (const auto &[key, entry] : *map)
            take(writtenEntry(key, entry, column, style));
    } else if (const auto *list = value.asList()) {
        for (const Value &item : *list) {
            Written part = writtenForItem(item, column, column + 2, style);
            part.head = "- " + part.head;
            take(std::move(part));
        }
    }
    return lines;
}

} // namespace

std::string flowKey(std::string_view key, bool json)
{
    return json ? doubleQuoted(key) : quotedWhereNeeded(key, true);
}

std::string flowText(const Value &value, bool json)
{
    if (const auto *boolean = value.asBool())
        return *boolean ? "true" : "false";
    if (const auto *number = value.asInt())
        return std::to_string(*number);
    if (const auto *number = value.asDouble())
        return doubleText(*number);
    if (const auto *text = value.asString())
        return json ? doubleQuoted(*text) : quotedWhereNeeded(*text, true);
    std::string out;
    if (const auto *list = value.asList()) {
        for (const Value &item : *list)
            out += (out.empty() ? "" : ", ") + flowText(item, json);
        return "[" + out + "]";
    }
    if (const auto *map = value.asMap()) {
        for (const auto &[key, entry] : *map)
            out += (out.empty() ? "" : ", ") + flowKey(key, json) + ": " + flowText(entry, json);
        return "{" + out + "}";
    }
    return "null";
}

Written literalBlock(std::string_view text, std::size_t parentColumn, std::size_t column)
{
    Written out{.head = "|", .body = {}};
    // Leading blanks of the first line would be taken for indentation unless its width is stated.
    const std::size_t firstText = text.find_first_not_of('\n');
    if (text[firstText] == ' ' || text[firstText] == '\t')
        out.head += std::to_string(column - parentColumn);
    if (!text.ends_with('\n'))
        out.head += '-';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        out.body.push_back(line.empty() ? std::string() : std::string(column, ' ').append(line));
        at = end + 1;
    }
    return out;
}

namespace
{

Written scalarText(const Value &value, std::size_t parentColumn, std::size_t column, const TextStyle &style)
{
    const auto *text = value.asString();
    if (!text)
        return {flowText(value, false), {}};
    if (style.literals && canBeLiteral(*text) && column - parentColumn <= 9)
        return literalBlock(*text, parentColumn, column);
    return {quotedWhereNeeded(*text), {}};
}

} // namespace

Written writtenForKey(const Value &value, std::size_t keyColumn, const TextStyle &style)
{
    if (!isBlockCollection(value))
        return scalarText(value, keyColumn, keyColumn + style.indent, style);
    return {{}, blockLines(value, keyColumn + (value.asList() ? style.listIndent : style.indent), style)};
}

Written writtenForItem(const Value &value, std::size_t dashColumn, std::size_t column, const TextStyle &style)
{
    if (!isBlockCollection(value))
        return scalarText(value, dashColumn, column, style);
    Written out{{}, blockLines(value, column, style)};
    out.head = out.body.front().substr(column);
    out.body.erase(out.body.begin());
    return out;
}

Written writtenEntry(std::string_view key, const Value &value, std::size_t column, const TextStyle &style)
{
    Written out = writtenForKey(value, column, style);
    out.head = quotedWhereNeeded(key) + (out.head.empty() ? ":" : ": ") + out.head;
    return out;
}

std::vector<std::string> writtenDocument(const Value &value, const TextStyle &style)
{
    if (isBlockCollection(value))
        return blockLines(value, 0, style);
    const auto *text = value.asString();
    return {text ? quotedWhereNeeded(*text) : flowText(value, false)};
}

std::string emitDocument(const Value &value, int indent, int listIndent)
{
    const TextStyle style{.indent = static_cast<std::size_t>(std::max(indent, 1)),
                          .listIndent = static_cast<std::size_t>(std::max(listIndent, 0)),
                          .eol = "\n",
                          .literals = true};
    std::string text;
    for (const std::string &line : writtenDocument(value, style))
        text += line + "\n";
    return text;
}

} // namespace slipway
