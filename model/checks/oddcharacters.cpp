// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/oddcharacters.h"

#include "checks/rule.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace slipway
{

namespace
{

using Kind = OddCharacter::Kind;

struct Entry {
    std::string_view bytes;
    Kind kind;
    const char *name;
};

constexpr const char *NoBreakSpace = QT_TRANSLATE_NOOP("slipway::Rules", "a non-breaking space");
constexpr const char *WideSpace = QT_TRANSLATE_NOOP("slipway::Rules", "a space of another width");
constexpr const char *ZeroWidth = QT_TRANSLATE_NOOP("slipway::Rules", "an invisible character without width");
constexpr const char *ByteOrderMark = QT_TRANSLATE_NOOP("slipway::Rules", "a byte order mark inside the text");
constexpr const char *CurlyQuote = QT_TRANSLATE_NOOP("slipway::Rules", "a curly quote");
constexpr const char *WideColon = QT_TRANSLATE_NOOP("slipway::Rules", "a full-width colon");
constexpr const char *LongDash = QT_TRANSLATE_NOOP("slipway::Rules", "a long dash");

constexpr std::array<Entry, 21> Characters{{
    {"\xC2\xA0", Kind::Space, NoBreakSpace},         // U+00A0
    {"\xE2\x80\xAF", Kind::Space, NoBreakSpace},     // U+202F
    {"\xE2\x80\x82", Kind::Space, WideSpace},        // U+2002 en space
    {"\xE2\x80\x83", Kind::Space, WideSpace},        // U+2003 em space
    {"\xE2\x80\x87", Kind::Space, WideSpace},        // U+2007 figure space
    {"\xE2\x80\x89", Kind::Space, WideSpace},        // U+2009 thin space
    {"\xE3\x80\x80", Kind::Space, WideSpace},        // U+3000 ideographic space
    {"\xE2\x80\x8B", Kind::Nothing, ZeroWidth},      // U+200B
    {"\xE2\x80\x8C", Kind::Nothing, ZeroWidth},      // U+200C
    {"\xE2\x81\xA0", Kind::Nothing, ZeroWidth},      // U+2060
    {"\xC2\xAD", Kind::Nothing, ZeroWidth},          // U+00AD soft hyphen
    {"\xEF\xBB\xBF", Kind::Nothing, ByteOrderMark},  // U+FEFF
    {"\xE2\x80\x9C", Kind::DoubleQuote, CurlyQuote}, // U+201C
    {"\xE2\x80\x9D", Kind::DoubleQuote, CurlyQuote}, // U+201D
    {"\xE2\x80\x9E", Kind::DoubleQuote, CurlyQuote}, // U+201E
    {"\xE2\x80\x98", Kind::SingleQuote, CurlyQuote}, // U+2018
    {"\xE2\x80\x99", Kind::SingleQuote, CurlyQuote}, // U+2019
    {"\xE2\x80\x9A", Kind::SingleQuote, CurlyQuote}, // U+201A
    {"\xEF\xBC\x9A", Kind::Colon, WideColon},        // U+FF1A
    {"\xE2\x80\x93", Kind::Dash, LongDash},          // U+2013
    {"\xE2\x80\x94", Kind::Dash, LongDash},          // U+2014
}};

std::string_view plainOf(Kind kind, std::string_view behind)
{
    switch (kind) {
    case Kind::Space:
        return " ";
    case Kind::Nothing:
        return {};
    case Kind::DoubleQuote:
        return "\"";
    case Kind::SingleQuote:
        return "'";
    case Kind::Colon:
        return behind.empty() || std::string_view(" \r\n").find(behind[0]) != std::string_view::npos ? ":" : ": ";
    case Kind::Dash:
        return "-";
    }
    return {};
}

/// All begin with one of these bytes; most text has none of them.
bool mayBeginOdd(char c)
{
    return c == '\xC2' || c == '\xE2' || c == '\xE3' || c == '\xEF';
}

/// Elsewhere a long dash is a part of the words.
bool isFirstOfLine(std::string_view text, std::size_t at)
{
    const std::size_t line = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    return text.substr(line, at - line).find_first_not_of(' ') == std::string_view::npos;
}

template <typename Wanted>
std::optional<OddCharacter> firstOf(std::string_view text, TextRange range, Wanted wanted)
{
    const std::size_t end = std::min(range.end, text.size());
    for (std::size_t at = range.start; at < end; ++at) {
        // Most text has no such byte at all.
        for (std::uint64_t eight = 0; at + sizeof(eight) <= end; at += sizeof(eight)) {
            std::memcpy(&eight, text.data() + at, sizeof(eight));
            if ((eight & 0x8080808080808080ULL) != 0)
                break;
        }
        if (at < end && mayBeginOdd(text[at]))
            if (const auto odd = oddCharacterAt(text, at); odd && wanted(odd->kind))
                return odd;
    }
    return {};
}

} // namespace

std::optional<OddCharacter> oddCharacterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size() || !mayBeginOdd(text[at]))
        return {};
    for (const Entry &entry : Characters)
        if (text.substr(at, entry.bytes.size()) == entry.bytes)
            return OddCharacter{.kind = entry.kind,
                                .where = {at, at + entry.bytes.size()},
                                .plain = plainOf(entry.kind, text.substr(at + entry.bytes.size())),
                                .name = Rules::tr(entry.name)};
    return {};
}

std::optional<OddCharacter> firstInvisible(std::string_view text, TextRange range)
{
    return firstOf(text, range, [](Kind kind) { return kind == Kind::Space || kind == Kind::Nothing; });
}

std::optional<OddCharacter> firstOdd(std::string_view text, TextRange range)
{
    return firstOf(text, range, [](Kind) { return true; });
}

EditSet oddReplaced(std::string_view text, TextRange range)
{
    EditSet edits;
    for (std::size_t at = range.start; at < range.end; ++at)
        if (const auto odd = oddCharacterAt(text, at); odd && (odd->kind != Kind::Dash || isFirstOfLine(text, at)))
            edits.push_back({odd->where, std::string(odd->plain)});
    return edits;
}

std::string plainText(std::string_view text)
{
    return applied(text, oddReplaced(text, {0, text.size()}));
}

} // namespace slipway
