// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/yamllexer.h"

#include "theme.h"
#include "yaml/foldlevel.h"
#include "yaml/linelexer.h"

#include <algorithm>
#include <string>
#include <vector>

namespace slipway
{

namespace
{

using Sci = QsciScintillaBase;

/// The editor's lines as Scintilla keeps them. Good until the text changes.
class EditorLines
{
public:
    explicit EditorLines(QsciScintilla &editor) : m_editor(editor) {}

    long count() const { return m_editor.SendScintilla(Sci::SCI_GETLINECOUNT); }
    long start(long line) const { return m_editor.SendScintilla(Sci::SCI_POSITIONFROMLINE, line); }
    long of(long position) const { return m_editor.SendScintilla(Sci::SCI_LINEFROMPOSITION, position); }
    YamlLineState stateAfter(long line) const
    {
        return line < 0
                   ? YamlLineState{}
                   : YamlLineState::unpacked(static_cast<int>(m_editor.SendScintilla(Sci::SCI_GETLINESTATE, line)));
    }
    /// Without its line end. A copy: a pointer to all bytes would make Scintilla move half of the text.
    std::string text(long line) const
    {
        const long from = start(line);
        const long end = std::max(from, m_editor.SendScintilla(Sci::SCI_GETLINEENDPOSITION, line));
        std::string bytes(static_cast<std::size_t>(end - from) + 1, '\0'); // Scintilla ends it with a zero
        m_editor.SendScintilla(Sci::SCI_GETTEXTRANGE, from, end, bytes.data());
        bytes.pop_back();
        return bytes;
    }

private:
    QsciScintilla &m_editor;
};

/// The level of the first line from `line` on that has one; deep files of blank lines are looked at only so far.
int nextLevel(const EditorLines &lines, long line, YamlLineState state)
{
    constexpr long LookAhead = 200;
    const long last = std::min(lines.count(), line + LookAhead);
    for (; line < last; ++line) {
        const std::string text = lines.text(line);
        if (const int level = foldLevel(text, state); level != NoFoldLevel)
            return level;
        std::vector<YamlToken> unused(text.size());
        lexYamlLine(text, state, unused.data());
    }
    return 0;
}

} // namespace

YamlLexer::YamlLexer(QObject *parent) : QsciLexerCustom(parent) {}

QString YamlLexer::description(int style) const
{
    return style < YamlTokenCount ? QStringLiteral("yaml %1").arg(style) : QString();
}

void YamlLexer::styleText(int start, int end)
{
    if (!editor() || end <= start)
        return;
    const EditorLines lines(*editor());
    const long first = lines.of(start);
    const long last = lines.of(end - 1);
    std::vector<int> levels;
    YamlLineState state = lines.stateAfter(first - 1);
    for (long line = first; line <= last; ++line) {
        const std::string text = lines.text(line);
        const auto whole = static_cast<std::size_t>(lines.start(line + 1) - lines.start(line));
        std::vector<YamlToken> tokens(std::max(whole, text.size()), YamlToken::Blank);
        levels.push_back(foldLevel(text, state));
        lexYamlLine(text, state, tokens.data());
        startStyling(static_cast<int>(lines.start(line)));
        editor()->SendScintilla(Sci::SCI_SETSTYLINGEX, tokens.size(), reinterpret_cast<const char *>(tokens.data()));
        editor()->SendScintilla(Sci::SCI_SETLINESTATE, static_cast<unsigned long>(line), state.packed());
    }
    int next = nextLevel(lines, last + 1, state);
    for (long line = last; line >= first; --line) {
        const int own = levels[static_cast<std::size_t>(line - first)];
        const int level = own == NoFoldLevel ? next : own;
        int flags = 0;
        if (own == NoFoldLevel)
            flags = Sci::SC_FOLDLEVELWHITEFLAG;
        else if (next > own)
            flags = Sci::SC_FOLDLEVELHEADERFLAG;
        editor()->SendScintilla(Sci::SCI_SETFOLDLEVEL, static_cast<unsigned long>(line),
                                static_cast<long>(Sci::SC_FOLDLEVELBASE + level) | flags);
        next = level;
    }
    // The line above was judged by what stood below it then.
    for (long above = first - 1; above >= 0; --above) {
        const long old = editor()->SendScintilla(Sci::SCI_GETFOLDLEVEL, static_cast<unsigned long>(above));
        if ((old & Sci::SC_FOLDLEVELWHITEFLAG) != 0) {
            editor()->SendScintilla(Sci::SCI_SETFOLDLEVEL, static_cast<unsigned long>(above),
                                    static_cast<long>(Sci::SC_FOLDLEVELBASE + next) | Sci::SC_FOLDLEVELWHITEFLAG);
            continue;
        }
        const long own = old & Sci::SC_FOLDLEVELNUMBERMASK;
        const long flag = Sci::SC_FOLDLEVELBASE + next > own ? long{Sci::SC_FOLDLEVELHEADERFLAG} : 0L;
        editor()->SendScintilla(Sci::SCI_SETFOLDLEVEL, static_cast<unsigned long>(above), own | flag);
        break;
    }
}

QColor YamlLexer::colorOf(int style)
{
    const Theme &theme = Theme::instance();
    switch (static_cast<YamlToken>(style)) {
    case YamlToken::Key:
        return theme.workload();
    case YamlToken::Quoted:
    case YamlToken::BlockText:
        return theme.good();
    case YamlToken::Number:
        return theme.configuration();
    case YamlToken::Word:
        return theme.storage();
    case YamlToken::Comment:
    case YamlToken::Sign:
        return theme.mutedText();
    case YamlToken::Anchor:
    case YamlToken::Tag:
    case YamlToken::Template:
        return theme.policy();
    case YamlToken::Marker:
        return theme.network();
    case YamlToken::Mistake:
        return theme.bad();
    case YamlToken::Blank:
    case YamlToken::Text:
        break;
    }
    return theme.text();
}

void YamlLexer::applyTheme(const QFont &font)
{
    const QColor paper = Theme::instance().canvas();
    setDefaultFont(font);
    setDefaultPaper(paper);
    setDefaultColor(Theme::instance().text());
    for (int style = 0; style < YamlTokenCount; ++style) {
        QFont styled = font;
        styled.setItalic(style == static_cast<int>(YamlToken::Comment));
        styled.setBold(style == static_cast<int>(YamlToken::Marker));
        setFont(styled, style);
        setPaper(paper, style);
        setColor(colorOf(style), style);
    }
}

} // namespace slipway
