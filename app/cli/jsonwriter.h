// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace slipway::cli
{

/// Writes JSON piece by piece, laid out as QJsonDocument does. Entries stand in the order of the calls; inside arrays
/// the key is left out.
class JsonWriter
{
public:
    /// `depth`: of the arrays and objects around what is written, for a part that is written by itself.
    explicit JsonWriter(int depth = 0) : m_depth(depth) {}

    void beginObject(std::string_view key = {});
    void endObject() { end('}'); }
    void beginArray(std::string_view key = {});
    void endArray() { end(']'); }
    void text(std::string_view key, std::string_view utf8);
    void text(std::string_view key, const char *utf8) { text(key, std::string_view(utf8)); }
    void text(std::string_view key, const QString &text);
    void number(std::string_view key, std::size_t number);
    void flag(std::string_view key, bool flag);
    void null(std::string_view key);
    /// Entries that another writer of the same depth has written.
    void entries(std::string_view written);

    /// What was written since the last call.
    std::string take();

private:
    void begin(std::string_view key, char bracket);
    void end(char bracket);
    void item(std::string_view key);
    void quoted(std::string_view utf8);

    std::string m_text;
    int m_depth = 0;
    bool m_isFirst = true;
};

} // namespace slipway::cli
