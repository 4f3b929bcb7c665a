// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonwriter.h"

#include <utility>

namespace slipway::cli
{

namespace
{

constexpr std::size_t Indent = 4;

void appendEscape(std::string &text, char c)
{
    constexpr std::string_view Hex = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        text.append({'\\', c});
        break;
    case '\b':
        text += "\\b";
        break;
    case '\f':
        text += "\\f";
        break;
    case '\n':
        text += "\\n";
        break;
    case '\r':
        text += "\\r";
        break;
    case '\t':
        text += "\\t";
        break;
    default:
        text += "\\u00";
        text += Hex[static_cast<unsigned char>(c) >> 4];
        text += Hex[static_cast<unsigned char>(c) & 0xF];
    }
}

} // namespace

/// Begins a line for an entry.
void JsonWriter::item(std::string_view key)
{
    if (!m_isFirst)
        m_text += ',';
    if (m_depth > 0)
        m_text += '\n';
    m_text.append(Indent * static_cast<std::size_t>(m_depth), ' ');
    m_isFirst = false;
    if (key.empty())
        return;
    quoted(key);
    m_text += ": ";
}

void JsonWriter::quoted(std::string_view utf8)
{
    m_text += '"';
    std::size_t plain = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        m_text.append(utf8.substr(plain, at - plain));
        appendEscape(m_text, c);
        plain = at + 1;
    }
    m_text.append(utf8.substr(plain));
    m_text += '"';
}

void JsonWriter::begin(std::string_view key, char bracket)
{
    item(key);
    m_text += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    m_text += '\n';
    m_text.append(Indent * static_cast<std::size_t>(m_depth), ' ');
    m_text += bracket;
    m_isFirst = false;
    if (m_depth == 0)
        m_text += '\n';
}

void JsonWriter::beginObject(std::string_view key)
{
    begin(key, '{');
}

void JsonWriter::beginArray(std::string_view key)
{
    begin(key, '[');
}

void JsonWriter::text(std::string_view key, std::string_view utf8)
{
    item(key);
    quoted(utf8);
}

void JsonWriter::text(std::string_view key, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    this->text(key, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void JsonWriter::number(std::string_view key, std::size_t number)
{
    item(key);
    m_text += std::to_string(number);
}

void JsonWriter::flag(std::string_view key, bool flag)
{
    item(key);
    m_text += flag ? "true" : "false";
}

void JsonWriter::null(std::string_view key)
{
    item(key);
    m_text += "null";
}

void JsonWriter::entries(std::string_view written)
{
    if (written.empty())
        return;
    if (!m_isFirst)
        m_text += ',';
    m_text += written;
    m_isFirst = false;
}

std::string JsonWriter::take()
{
    return std::exchange(m_text, {});
}

} // namespace slipway::cli
