// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lineedits.h"

#include "text/lineindex.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr auto End = std::string_view::npos;

std::size_t lineStart(std::string_view text, std::size_t offset)
{
    return offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
}

/// Just behind the line's LF, or the text's end.
std::size_t lineEnd(std::string_view text, std::size_t offset)
{
    const std::size_t newline = text.find('\n', offset);
    return newline == End ? text.size() : newline + 1;
}

/// The touched lines with their line ends.
TextRange wholeLines(std::string_view text, TextRange selection)
{
    std::size_t last = selection.end;
    if (last > selection.start && lineStart(text, last) == last)
        --last;
    return {lineStart(text, selection.start), lineEnd(text, last)};
}

template <typename Use>
void eachLine(std::string_view text, TextRange lines, Use &&use)
{
    for (std::size_t at = lines.start; at < lines.end || at == lines.start;) {
        const std::size_t next = lineEnd(text, at);
        std::string_view line = text.substr(at, next - at);
        while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
            line.remove_suffix(1);
        use(at, line);
        if (next >= lines.end || next == at)
            return;
        at = next;
    }
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t") == End;
}

std::string_view lineEndIn(std::string_view text)
{
    const std::size_t newline = text.find('\n');
    return newline != End && newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
}

/// Turns positions in UTF-16 units into bytes; they must be asked for in rising order.
class ByteCursor
{
public:
    explicit ByteCursor(std::string_view text) : m_text(text) {}
    std::size_t byteOf(qsizetype unit)
    {
        while (m_unit < unit && m_byte < m_text.size()) {
            const auto lead = static_cast<unsigned char>(m_text[m_byte]);
            m_byte += lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
            m_unit += lead >= 0xF0 ? 2 : 1;
        }
        return std::min(m_byte, m_text.size());
    }

private:
    std::string_view m_text;
    std::size_t m_byte = 0;
    qsizetype m_unit = 0;
};

QString filledIn(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString filled;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (replacement[i] == u'\\' && next.isDigit())
            filled += match.captured(next.digitValue()), ++i;
        else if (replacement[i] == u'\\' && next == u'n')
            filled += u'\n', ++i;
        else if (replacement[i] == u'\\' && next == u'\\')
            filled += u'\\', ++i;
        else
            filled += replacement[i];
    }
    return filled;
}

} // namespace

EditSet toggleLineComment(std::string_view text, TextRange selection)
{
    const TextRange lines = wholeLines(text, selection);
    std::size_t column = End;
    bool allComments = true;
    eachLine(text, lines, [&](std::size_t, std::string_view line) {
        if (isBlank(line))
            return;
        const std::size_t first = line.find_first_not_of(' ');
        column = std::min(column, first);
        allComments = allComments && line[first] == '#';
    });
    EditSet edits;
    if (column == End)
        return edits;
    eachLine(text, lines, [&](std::size_t at, std::string_view line) {
        if (isBlank(line))
            return;
        if (!allComments) {
            edits.push_back({{at + column, at + column}, "# "});
            return;
        }
        const std::size_t mark = at + line.find('#');
        edits.push_back({{mark, mark + (text.substr(mark, 2) == "# " ? 2 : 1)}, ""});
    });
    return edits;
}

EditSet indentLines(std::string_view text, TextRange selection, std::size_t width)
{
    EditSet edits;
    eachLine(text, wholeLines(text, selection), [&](std::size_t at, std::string_view line) {
        if (!isBlank(line))
            edits.push_back({{at, at}, std::string(width, ' ')});
    });
    return edits;
}

EditSet outdentLines(std::string_view text, TextRange selection, std::size_t width)
{
    EditSet edits;
    eachLine(text, wholeLines(text, selection), [&](std::size_t at, std::string_view line) {
        const std::size_t spaces = std::min({line.find_first_not_of(' '), line.size(), width});
        if (spaces > 0)
            edits.push_back({{at, at + spaces}, ""});
        else if (!line.empty() && line[0] == '\t')
            edits.push_back({{at, at + 1}, ""});
    });
    return edits;
}

EditSet duplicateLines(std::string_view text, TextRange selection)
{
    const TextRange lines = wholeLines(text, selection);
    std::string copy(text.substr(lines.start, lines.size()));
    if (copy.empty() || copy.back() != '\n')
        copy += lineEndIn(text);
    return {{{lines.start, lines.start}, std::move(copy)}};
}

EditSet moveLines(std::string_view text, TextRange selection, bool down)
{
    const TextRange lines = wholeLines(text, selection);
    const bool atEnd = lines.end == text.size() && (text.empty() || text.back() != '\n');
    if (down ? lines.end == text.size() : lines.start == 0)
        return {};
    const TextRange other = down ? TextRange{lines.end, lineEnd(text, lines.end)}
                                 : TextRange{lineStart(text, lines.start - 1), lines.start};
    std::string moved(text.substr(other.start, other.size()));
    if (down) {
        if (moved.back() == '\n')
            return {{{lines.start, lines.start}, moved}, {other, ""}};
        // The text's last line has no line end: it takes that of the line it swaps with.
        const std::string_view newline = lineEndIn(text);
        const std::size_t cut = lines.end - newline.size();
        return {{{lines.start, lines.start}, moved + std::string(newline)}, {{cut, other.end}, ""}};
    }
    if (!atEnd)
        return {{other, ""}, {{lines.end, lines.end}, moved}};
    const std::string_view newline = lineEndIn(text);
    moved.resize(moved.size() - newline.size());
    return {{other, ""}, {{lines.end, lines.end}, std::string(newline) + moved}};
}

std::size_t indentAfter(std::string_view before)
{
    const std::size_t first = before.find_first_not_of(' ');
    if (first == End)
        return before.size();
    std::size_t at = first;
    while (at < before.size() && before[at] == '-' && (at + 1 == before.size() || before[at + 1] == ' '))
        at = std::min(before.find_first_not_of(' ', at + 1), before.size());
    if (at == before.size()) // only dashes: the item's text may stand below, behind them
        return before.rfind('-') + 2;
    if (before[at] == '#')
        return first;
    std::string_view content = before.substr(at);
    if (const std::size_t comment = content.find(" #"); comment != End)
        content = content.substr(0, comment);
    content = content.substr(0, content.find_last_not_of(" \t\r") + 1);
    const std::size_t space = content.find_last_of(' ');
    const std::string_view last = space == End ? content : content.substr(space + 1);
    const bool opensScalar = space != End && !last.empty() && (last[0] == '|' || last[0] == '>') && last.size() <= 3 &&
                             content[space - 1] == ':';
    const bool isKey = content.find(": ") != End || content.back() == ':';
    if (content.back() == ':' || opensScalar)
        return at + 2;
    return isKey || at == first ? at : first;
}

std::vector<SearchMatch> findAll(std::string_view text, const SearchOptions &options, QString *error,
                                 const QString &replacement, std::size_t limit)
{
    std::vector<SearchMatch> matches;
    if (error)
        error->clear();
    if (options.pattern.isEmpty())
        return matches;
    QString pattern = options.regularExpression ? options.pattern : QRegularExpression::escape(options.pattern);
    if (options.wholeWord)
        pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    auto flags = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!options.matchCase)
        flags |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(pattern, flags);
    if (!expression.isValid()) {
        if (error)
            *error = expression.errorString();
        return matches;
    }
    const QString units = QString::fromUtf8(text);
    ByteCursor cursor(text);
    for (auto next = expression.globalMatch(units); next.hasNext() && matches.size() < limit;) {
        const QRegularExpressionMatch match = next.next();
        if (match.capturedLength() == 0)
            continue;
        const std::size_t start = cursor.byteOf(match.capturedStart());
        const std::size_t end = cursor.byteOf(match.capturedEnd());
        const QString with = options.regularExpression ? filledIn(replacement, match) : replacement;
        matches.push_back({{start, end}, with.toStdString()});
    }
    return matches;
}

std::vector<PreviewLine> previewOf(std::string_view text, const EditSet &edits, std::size_t context)
{
    const std::string after = applied(text, edits);
    const LineIndex oldLines(text);
    const LineIndex newLines(after);
    std::vector<PreviewLine> preview;
    const auto lineText = [](std::string_view in, const LineIndex &index, std::size_t line) {
        std::string_view bytes = in.substr(index.lineStart(line), index.lineEnd(line) - index.lineStart(line));
        while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r'))
            bytes.remove_suffix(1);
        return std::string(bytes);
    };
    const std::size_t oldCount = oldLines.lineCount();
    std::size_t done = 0; // lines of the old text already shown or passed
    const auto same = [&](std::size_t from, std::size_t to) {
        for (std::size_t line = from; line < to && line < oldCount; ++line)
            preview.push_back({PreviewLine::Kind::Same, line, lineText(text, oldLines, line)});
    };
    std::ptrdiff_t shift = 0; // bytes that the edits so far have added
    for (std::size_t i = 0; i < edits.size();) {
        const std::size_t first = oldLines.lineOf(edits[i].range.start);
        std::size_t last = first;
        std::size_t newEnd = 0;
        const std::size_t newFirst =
            newLines.lineOf(static_cast<std::size_t>(static_cast<std::ptrdiff_t>(edits[i].range.start) + shift));
        for (; i < edits.size() && oldLines.lineOf(edits[i].range.start) <= last + 1; ++i) {
            last = std::max(last, oldLines.lineOf(edits[i].range.end));
            newEnd = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(edits[i].range.start) + shift) +
                     edits[i].text.size();
            shift +=
                static_cast<std::ptrdiff_t>(edits[i].text.size()) - static_cast<std::ptrdiff_t>(edits[i].range.size());
        }
        const std::size_t newLast = newLines.lineOf(newEnd);
        // Lines that an edit only touches at an end stay out of the picture.
        std::vector<std::string> removed;
        std::vector<std::string> added;
        for (std::size_t line = first; line <= last; ++line)
            removed.push_back(lineText(text, oldLines, line));
        for (std::size_t line = newFirst; line <= newLast; ++line)
            added.push_back(lineText(after, newLines, line));
        std::size_t head = 0;
        while (head < removed.size() && head < added.size() && removed[head] == added[head])
            ++head;
        std::size_t tail = 0;
        while (tail < removed.size() - head && tail < added.size() - head &&
               removed[removed.size() - 1 - tail] == added[added.size() - 1 - tail])
            ++tail;
        const std::size_t from = std::max(done, first + head > context ? first + head - context : 0);
        if (from > done && done > 0)
            preview.push_back({PreviewLine::Kind::Gap, from, {}});
        same(from, first + head);
        for (std::size_t line = head; line < removed.size() - tail; ++line)
            preview.push_back({PreviewLine::Kind::Removed, first + line, removed[line]});
        for (std::size_t line = head; line < added.size() - tail; ++line)
            preview.push_back({PreviewLine::Kind::Added, newFirst + line, added[line]});
        done = last + 1 - tail;
        const std::size_t until =
            i < edits.size() ? std::min(done + context, oldLines.lineOf(edits[i].range.start)) : done + context;
        same(done, until);
        done = std::max(done, until);
    }
    return preview;
}

} // namespace slipway
