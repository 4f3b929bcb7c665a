// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/foldlevel.h"

#include "yaml/linemarker.h"

#include <algorithm>

namespace slipway
{

int foldLevel(std::string_view line, const YamlLineState &before)
{
    if (isDocumentMarker(line))
        return 0;
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return NoFoldLevel;
    const int column = static_cast<int>(std::min<std::size_t>(first, 1000));
    using Mode = YamlLineState::Mode;
    const bool inQuotes = before.mode == Mode::SingleQuoted || before.mode == Mode::DoubleQuoted;
    const bool inBlockText = before.mode == Mode::BlockScalar && column > before.parent;
    const bool inPlain = before.mode == Mode::Plain && column > before.parent;
    if (inQuotes || before.flowDepth > 0 || inBlockText || inPlain)
        return 3 + 2 * std::min(before.parent, 1000);
    if (line[first] == '#' || (!before.inDocument && line[0] == '%'))
        return NoFoldLevel;
    if (!before.inDocument)
        return 0;
    const bool isItem = line[first] == '-' && (first + 1 == line.size() || isSpace(line[first + 1]));
    return 1 + 2 * column + (isItem ? 1 : 0);
}

} // namespace slipway
