// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/linemarker.h"

namespace slipway
{

std::size_t LineMarker::quotedEnd(std::size_t from, char quote) const
{
    for (std::size_t i = from; i < m_line.size(); ++i) {
        if (quote == '"' && m_line[i] == '\\') {
            ++i;
        } else if (m_line[i] == quote) {
            if (quote == '\'' && at(i + 1) == '\'')
                ++i;
            else
                return i + 1;
        }
    }
    return std::string_view::npos;
}

bool LineMarker::takeComment()
{
    if (at(m_at) != '#' || (m_at > 0 && !isSpace(m_line[m_at - 1])))
        return false;
    mark(m_line.size(), YamlToken::Comment);
    return true;
}

void LineMarker::takeEnd()
{
    skipSpaces();
    if (!takeComment())
        mark(m_line.size(), YamlToken::Mistake);
}

bool LineMarker::takeTemplate()
{
    if (m_line.substr(m_at, 2) != "{{")
        return false;
    const std::size_t close = m_line.find("}}", m_at);
    if (close == std::string_view::npos)
        return false;
    mark(close + 2, YamlToken::Template);
    return true;
}

} // namespace slipway
