// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/der.h"

namespace slipway
{

namespace
{

/// Each part of it takes as few bytes as it can, and less than 32 bits.
bool isObjectId(std::string_view content)
{
    std::size_t length = 0;
    std::uint32_t number = 0;
    for (const char c : content) {
        const auto byte = static_cast<unsigned char>(c);
        if ((length == 0 && byte == 0x80) || ++length > 5 || number >= 1U << 24)
            return false;
        number = number << 7 | (byte & 0x7FU);
        if (byte < 0x80)
            length = number = 0;
    }
    return !content.empty() && length == 0;
}

} // namespace

std::optional<DerReader::Header> DerReader::takeHeader()
{
    // Tags of several bytes are none that anything here may have.
    if (m_rest.size() < 2 || (m_rest[0] & 0x1F) == 0x1F)
        return {};
    std::size_t length = static_cast<unsigned char>(m_rest[1]);
    std::size_t start = 2;
    if (length >= 0x80) {
        const std::size_t bytes = length - 0x80;
        if (bytes == 0 || bytes > 4 || m_rest.size() < start + bytes || m_rest[2] == '\0')
            return {};
        length = 0;
        for (; start < 2 + bytes; ++start)
            length = length << 8 | static_cast<unsigned char>(m_rest[start]);
        if (length < 0x80)
            return {};
    }
    const Header header{static_cast<unsigned char>(m_rest[0]), length};
    m_rest.remove_prefix(start);
    return header;
}

std::optional<DerReader::Element> DerReader::take()
{
    const std::string_view before = m_rest;
    const auto header = takeHeader();
    if (!header || m_rest.size() < header->length) {
        m_rest = before;
        return {};
    }
    const std::string_view content = m_rest.substr(0, header->length);
    m_rest.remove_prefix(header->length);
    return Element{header->tag, content, before.substr(0, before.size() - m_rest.size())};
}

std::optional<std::string_view> DerReader::take(Tag tag)
{
    if (!isAt(tag))
        return {};
    const auto element = take();
    return element ? std::optional(element->content) : std::nullopt;
}

template <typename Read>
auto DerReader::restoring(const Read &read)
{
    const std::string_view before = m_rest;
    auto result = read();
    if (!result)
        m_rest = before;
    return result;
}

std::optional<std::string_view> DerReader::takeInteger()
{
    return restoring([&]() -> std::optional<std::string_view> {
        const auto content = take(Integer);
        if (!content || content->empty())
            return {};
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>((*content)[at]); };
        const bool isLonger =
            content->size() > 1 && ((byte(0) == 0 && byte(1) < 0x80) || (byte(0) == 0xFF && byte(1) >= 0x80));
        return isLonger ? std::nullopt : content;
    });
}

std::optional<std::int64_t> DerReader::takeSmallInteger()
{
    return restoring([&]() -> std::optional<std::int64_t> {
        const auto content = takeInteger();
        if (!content || content->size() > 8)
            return {};
        std::uint64_t number = (*content)[0] < 0 ? ~std::uint64_t{0} : 0;
        for (const char c : *content)
            number = number << 8 | static_cast<unsigned char>(c);
        return static_cast<std::int64_t>(number);
    });
}

std::optional<std::string_view> DerReader::takeObjectId()
{
    return restoring([&]() -> std::optional<std::string_view> {
        const auto content = take(ObjectId);
        return content && isObjectId(*content) ? content : std::nullopt;
    });
}

std::optional<bool> DerReader::takeBoolean()
{
    return restoring([&]() -> std::optional<bool> {
        const auto content = take(Boolean);
        const bool isTrue = content && *content == "\xFF";
        return isTrue || (content && *content == std::string_view("\0", 1)) ? std::optional(isTrue) : std::nullopt;
    });
}

std::optional<DerReader::Bits> DerReader::takeBits()
{
    return restoring([&]() -> std::optional<Bits> {
        const auto content = take(BitString);
        if (!content || content->empty())
            return {};
        const int unused = static_cast<unsigned char>((*content)[0]);
        const std::string_view bytes = content->substr(1);
        if (unused > 7 || (bytes.empty() && unused != 0) ||
            (!bytes.empty() && (static_cast<unsigned char>(bytes.back()) & ((1U << unused) - 1)) != 0))
            return {};
        return Bits{bytes, unused};
    });
}

} // namespace slipway
