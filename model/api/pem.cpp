// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pem.h"

#include <cstdint>

namespace slipway
{

namespace
{

constexpr std::string_view Begin = "\n-----BEGIN ";
constexpr std::string_view End = "\n-----END ";
constexpr std::string_view Dashes = "-----";

/// The next line without the blanks behind it.
std::string_view takeLine(std::string_view &rest)
{
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (end != std::string_view::npos && line.ends_with('\r'))
        line.remove_suffix(1);
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/// Padded, between lines and blanks; nothing may stand behind the padding. Bits that are left over do not matter.
/// Source: Go's encoding/base64, base64.go.
std::optional<std::string> decoded(std::string_view text)
{
    std::string letters;
    for (const char c : text)
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            letters += c;
    if (letters.size() % 4 != 0)
        return {};
    std::string bytes;
    for (std::size_t at = 0; at < letters.size(); at += 4) {
        const std::string_view four = std::string_view(letters).substr(at, 4);
        const bool isLast = at + 4 == letters.size();
        const std::size_t padding = !isLast ? 0 : four.ends_with("==") ? 2 : four.ends_with('=') ? 1 : 0;
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const int value = i < 4 - padding ? valueOf(four[i]) : 0;
            if (value < 0)
                return {};
            bits = bits << 6 | static_cast<std::uint32_t>(value);
        }
        for (std::size_t i = 0; i < 3 - padding; ++i)
            bytes += static_cast<char>(bits >> (16 - 8 * i));
    }
    return bytes;
}

/// What stands between a BEGIN line and its END; nothing where it is no block. `rest` begins behind the BEGIN line and
/// is moved behind the block, or behind the headers.
std::optional<std::string> takeBody(std::string_view label, std::string_view &rest, bool &isOver)
{
    bool hasHeaders = false;
    while (true) {
        isOver = rest.empty();
        if (isOver)
            return {};
        std::string_view behind = rest;
        if (takeLine(behind).find(':') == std::string_view::npos)
            break;
        hasHeaders = true;
        rest = behind;
    }
    // Without headers the end may follow at once.
    const bool isEmpty = !hasHeaders && rest.starts_with(End.substr(1));
    const std::size_t end = isEmpty ? 0 : rest.find(End);
    if (end == std::string_view::npos)
        return {};
    std::string_view trailer = rest.substr(end + End.size() - (isEmpty ? 1 : 0));
    if (!trailer.starts_with(label) || !trailer.substr(label.size()).starts_with(Dashes))
        return {};
    trailer.remove_prefix(label.size() + Dashes.size());
    if (!takeLine(trailer).empty())
        return {};
    auto bytes = decoded(rest.substr(0, end));
    if (bytes)
        rest = trailer;
    return bytes;
}

} // namespace

std::optional<PemBlock> nextPemBlock(std::string_view &rest)
{
    std::string_view at = rest;
    while (true) {
        const std::size_t begin = at.starts_with(Begin.substr(1)) ? 0 : at.find(Begin);
        if (begin == std::string_view::npos)
            return {};
        at.remove_prefix(begin + Begin.size() - (at.starts_with(Begin.substr(1)) ? 1 : 0));
        std::string_view label = takeLine(at);
        if (!label.ends_with(Dashes))
            continue;
        label.remove_suffix(Dashes.size());
        bool isOver = false;
        if (auto bytes = takeBody(label, at, isOver)) {
            rest = at;
            return PemBlock{std::string(label), std::move(*bytes)};
        }
        if (isOver)
            return {};
    }
}

} // namespace slipway
