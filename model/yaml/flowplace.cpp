// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/flowplace.h"

#include "yaml/blocklines.h"

namespace slipway
{

namespace
{

/// What a sign outside of quotes means for the collections that are open.
class FlowScan
{
public:
    FlowScan(std::string_view text, FlowPlace &place) : m_text(text), m_place(place) {}

    void take(std::size_t at)
    {
        const char sign = m_text[at];
        std::vector<FlowPlace::Collection> &open = m_place.open;
        if (sign == '{' || sign == '[') {
            open.push_back({.isMap = sign == '{'});
            m_place.word = at + 1;
        } else if ((sign == '}' || sign == ']') && !open.empty()) {
            open.pop_back();
            m_place.word = at + 1;
        } else if (sign == ',' && !open.empty()) {
            endItem(open.back(), at);
        } else if (sign == ':' && !open.empty() && open.back().isMap && !open.back().isBehindColon) {
            endKey(open.back(), at);
        } else if (sign == ' ' && m_place.word == at) {
            m_place.word = at + 1;
        }
    }

private:
    std::string wordBefore(std::size_t at) const { return unquoted(m_text.substr(m_place.word, at - m_place.word)); }

    void endItem(FlowPlace::Collection &inner, std::size_t comma)
    {
        if (inner.isMap && inner.isBehindColon && !inner.entries.empty())
            inner.entries.back().value = wordBefore(comma);
        ++inner.items;
        inner.isBehindColon = false;
        m_place.word = comma + 1;
    }

    void endKey(FlowPlace::Collection &inner, std::size_t colon)
    {
        inner.key = wordBefore(colon);
        inner.isBehindColon = true;
        inner.entries.push_back({inner.key, {}, {m_place.word, colon}});
        m_place.word = colon + 1;
    }

    std::string_view m_text;
    FlowPlace &m_place;
};

} // namespace

FlowPlace FlowPlace::find(std::string_view text, std::size_t from, std::size_t offset)
{
    FlowPlace place;
    place.word = from;
    FlowScan scan(text, place);
    char quote = 0;
    for (std::size_t i = from; i < offset; ++i) {
        const char c = text[i];
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else
            scan.take(i);
    }
    if (quote != 0)
        ++place.word;
    return place;
}

} // namespace slipway
