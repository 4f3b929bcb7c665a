// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lineindex.h"

#include <algorithm>

namespace slipway
{

namespace
{

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Length of the well-formed sequence at the text's start, 0 where there is none (RFC 3629).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if (!isContinuation(text[i]))
            return 0;
    return length;
}

} // namespace

LineIndex::LineIndex(std::string_view text) : m_size(text.size())
{
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        m_starts.push_back(at + 1);
}

std::size_t LineIndex::lineOf(std::size_t offset) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return static_cast<std::size_t>(next - m_starts.begin()) - 1;
}

std::size_t LineIndex::lineStart(std::size_t line) const
{
    return line < m_starts.size() ? m_starts[line] : m_size;
}

std::size_t LineIndex::lineEnd(std::size_t line) const
{
    return lineStart(line + 1);
}

TextPosition LineIndex::position(std::string_view text, std::size_t offset) const
{
    offset = std::min(offset, m_size);
    const std::size_t line = lineOf(offset);
    return {line, codePointCount(text.substr(m_starts[line], offset - m_starts[line]))};
}

std::size_t LineIndex::offset(std::string_view text, TextPosition position) const
{
    std::size_t at = lineStart(position.line);
    const std::size_t end = lineEnd(position.line);
    for (std::size_t column = 0; column < position.column && at < end && text[at] != '\n'; ++column) {
        ++at;
        while (at < end && isContinuation(text[at]))
            ++at;
    }
    return at;
}

std::size_t codePointCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

std::size_t utf16Count(std::string_view text)
{
    const auto isPair = [](char c) { return static_cast<unsigned char>(c) >= 0xF0; };
    return codePointCount(text) + static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isPair));
}

namespace
{

/// So many bytes are looked at together, in a loop that the compiler turns into few instructions.
constexpr std::size_t AtOnce = 32;

/// The first AtOnce bytes are all ASCII.
bool isAscii(std::string_view text)
{
    if (text.size() < AtOnce)
        return false;
    unsigned char all = 0;
    for (std::size_t i = 0; i < AtOnce; ++i)
        all |= static_cast<unsigned char>(text[i]);
    return all < 0x80;
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (isAscii(text.substr(at))) {
            at += AtOnce;
            continue;
        }
        const std::size_t length = sequenceLength(text.substr(at));
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

} // namespace slipway
