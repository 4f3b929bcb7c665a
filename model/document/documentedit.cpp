// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentedit.h"

#include <algorithm>
#include <cctype>

namespace slipway
{

namespace
{

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t newline = text.find('\n', at);
    return newline == std::string_view::npos ? text.size() : newline + 1;
}

std::string_view lineAt(std::string_view text, std::size_t at)
{
    std::string_view line = text.substr(at, nextLine(text, at) - at);
    while (!line.empty() && std::string_view(" \t\r\n").find(line.back()) != std::string_view::npos)
        line.remove_suffix(1);
    return line;
}

bool isMarker(std::string_view line, std::string_view marker)
{
    return line.starts_with(marker) && (line.size() == 3 || line[3] == ' ' || line[3] == '\t');
}

bool isComment(std::string_view line)
{
    const std::size_t mark = line.find_first_not_of(" \t");
    return mark != std::string_view::npos && line[mark] == '#';
}

bool speaksOfLicence(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    return lower.find("licen") != std::string::npos || lower.find("copyright") != std::string::npos ||
           lower.find("spdx") != std::string::npos;
}

/// How many bytes at the file's begin are about the file and not about its first document.
std::size_t headerSize(std::string_view part)
{
    std::size_t header = 0;
    std::size_t at = 0;
    while (at < part.size()) {
        const std::string_view line = lineAt(part, at);
        if (!line.empty() && !isComment(line))
            break;
        at = nextLine(part, at);
        if (line.empty())
            header = at;
    }
    // Nothing but comments, or comments above a marker: no document claims them.
    if (at == part.size() || isMarker(lineAt(part, at), "---"))
        return at;
    return speaksOfLicence(part.substr(header, at - header)) ? at : header;
}

/// What stands at the begin of a document, seen from whatever comes before it.
struct Opening {
    bool hasMarker = false;   ///< a `---` line, at once or behind comments
    bool isFirst = false;     ///< the marker is the first line
    bool hasPreamble = false; ///< directives or comments stand before the marker
};

Opening openingOf(std::string_view text)
{
    Opening opening;
    for (std::size_t at = 0; at < text.size(); at = nextLine(text, at)) {
        const std::string_view line = lineAt(text, at);
        if (isMarker(line, "---")) {
            opening.hasMarker = true;
            opening.isFirst = at == 0;
            break;
        }
        if (!line.empty() && line[0] != '%' && !isComment(line))
            break;
        opening.hasPreamble = true;
    }
    return opening;
}

bool endsExplicitly(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    if (last == std::string_view::npos)
        return false;
    const std::size_t newline = text.rfind('\n', last);
    return isMarker(lineAt(text, newline == std::string_view::npos ? 0 : newline + 1), "...");
}

/// Comments and blank lines, with or without a bare marker above.
bool isNothing(std::string_view text)
{
    bool hasMarker = false;
    for (std::size_t at = 0; at < text.size(); at = nextLine(text, at)) {
        const std::string_view line = lineAt(text, at);
        const bool isFirstMarker = line == "---" && !hasMarker;
        hasMarker = hasMarker || isFirstMarker;
        if (!line.empty() && !isComment(line) && !isFirstMarker)
            return false;
    }
    return true;
}

std::string eolOf(const FileText &file)
{
    return file.crlfs() * 2 > file.lineEnds() ? "\r\n" : "\n";
}

/// A line that has to stand between two texts so that the second is a document of its own.
std::string joint(std::string_view before, std::string_view behind, const std::string &eol)
{
    const Opening opening = openingOf(behind);
    if (opening.isFirst || isNothing(before) || endsExplicitly(before))
        return {};
    return (opening.hasMarker ? "..." : "---") + eol;
}

std::size_t headerOf(const FileText &file, std::size_t index)
{
    return index == 0 ? headerSize(file.part(0)->bytes()) : 0;
}

} // namespace

std::string documentText(const FileText &file, std::size_t index)
{
    std::string text = file.part(index)->bytes().substr(headerOf(file, index));
    if (lineAt(text, 0) == "---")
        text.erase(0, nextLine(text, 0));
    return text;
}

EditSet insertDocument(const FileText &file, std::size_t index, std::string_view document)
{
    const std::string eol = eolOf(file);
    std::string text;
    for (const char c : document) {
        if (c == '\n' && eol.size() == 2 && !text.ends_with('\r'))
            text += '\r';
        text += c;
    }
    if (!text.ends_with('\n'))
        text += eol;
    index = std::min(index, file.partCount());
    std::size_t at = file.partStart(index);
    if (index == 0)
        at = headerSize(file.part(0)->bytes());
    else if (index == 1 && isNothing(file.part(0)->bytes()))
        at = file.part(0)->size(); // a file without any document yet
    const std::string before = index == 0 ? std::string() : file.part(index - 1)->bytes();
    const std::string behind = file.bytes({at, index == 0                 ? file.part(0)->size()
                                               : index < file.partCount() ? at + file.part(index)->size()
                                                                          : at});
    if (index == 0 && isNothing(behind))
        return {{{at, at}, text}};
    std::string start = joint(before, text, eol);
    if (!before.empty() && !before.ends_with('\n'))
        start.insert(0, eol);
    // A bare marker of the copy is not needed at the front, where nothing comes before it.
    const std::string end = behind.empty() ? std::string() : joint(text, behind, eol);
    return {{{at, at}, start + text + end}};
}

EditSet removeDocument(const FileText &file, std::size_t index)
{
    const std::size_t start = file.partStart(index) + headerOf(file, index);
    const std::size_t end = file.partStart(index + 1);
    std::string link;
    if (index > 0 && index + 1 < file.partCount())
        link = joint(file.part(index - 1)->bytes(), file.part(index + 1)->bytes(), eolOf(file));
    return {{{start, end}, link}};
}

EditSet moveDocument(const FileText &file, std::size_t from, std::size_t to)
{
    if (from == to || from >= file.partCount() || to >= file.partCount())
        return {};
    const EditSet removal = removeDocument(file, from);
    return composed(removal, insertDocument(file.edited(removal), to, documentText(file, from)));
}

EditSet duplicateDocument(const FileText &file, std::size_t index)
{
    return insertDocument(file, index + 1, documentText(file, index));
}

} // namespace slipway
