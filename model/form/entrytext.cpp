// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/entrytext.h"

#include "text/lineindex.h"

#include <QByteArray>

#include <algorithm>

namespace slipway
{

std::vector<Entry> parseKeyValueLines(std::string_view text)
{
    std::vector<Entry> entries;
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    const auto trimmed = [&](std::string_view part) {
        while (!part.empty() && isSpace(part.front()))
            part.remove_prefix(1);
        while (!part.empty() && isSpace(part.back()))
            part.remove_suffix(1);
        return part;
    };
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty() || line.front() == '#')
            continue;
        if (line.starts_with("export "))
            line = trimmed(line.substr(7));
        const std::size_t equals = line.find('=');
        const std::size_t colon = line.find(": ");
        const std::size_t at = std::min(equals, colon);
        if (at == std::string_view::npos || at == 0)
            return {};
        const std::string_view key = trimmed(line.substr(0, at));
        std::string_view value = trimmed(line.substr(at + 1));
        if (value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
            value = value.substr(1, value.size() - 2);
        if (std::any_of(key.begin(), key.end(), isSpace))
            return {};
        entries.push_back({std::string(key), std::string(value), true});
    }
    return entries;
}

std::string encodeBase64(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toBase64().toStdString();
}

std::optional<std::string> decodeBase64(std::string_view text)
{
    QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    bytes.replace("\n", "");
    const auto decoded = QByteArray::fromBase64Encoding(bytes, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const std::string plain = decoded.decoded.toStdString();
    const bool hasControl = std::any_of(plain.begin(), plain.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7f;
    });
    // Text that is already base64-like but not padded right would come back changed.
    if (hasControl || firstInvalidUtf8(plain) != std::string_view::npos || encodeBase64(plain) != bytes.toStdString())
        return {};
    return plain;
}

} // namespace slipway
