// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/yamlview.h"

#include "editor/bracematch.h"
#include "editor/textaccessible.h"
#include "editor/yamllexer.h"
#include "theme.h"

#include <algorithm>
#include <utility>

namespace slipway
{

namespace
{

constexpr int FlashSteps = 12;
constexpr int FlashInterval = 60;

} // namespace

YamlView::YamlView(QWidget *parent) : QsciScintilla(parent), m_lexer(new YamlLexer(this))
{
    installTextAccessible();
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    // Not what has been inserted and deleted: with each of it QScintilla counts all characters before.
    SendScintilla(SCI_SETMODEVENTMASK, SC_MOD_BEFOREINSERT | SC_MOD_BEFOREDELETE | SC_MOD_CHANGEFOLD);
    // Typing never goes to Scintilla's own history: undo is the project's.
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_SETCODEPAGE, SC_CP_UTF8);
    SendScintilla(SCI_SETSCROLLWIDTH, 200UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETEXTRAASCENT, 1UL);
    SendScintilla(SCI_SETEXTRADESCENT, 1UL);
    setTabWidth(2);
    setIndentationWidth(2);
    setIndentationsUseTabs(false);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setIndentationGuides(true);
    setCaretLineVisible(true);
    SendScintilla(SCI_SETCARETLINEVISIBLEALWAYS, 1UL);
    setLexer(m_lexer);
    setUpMargins();
    setUpIndicators();
    m_flash.setInterval(FlashInterval);
    connect(&m_flash, &QTimer::timeout, this, &YamlView::fadeFlash);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int what) {
        if ((what & SC_UPDATE_CONTENT) != 0)
            fitNumberMargin();
        if ((what & (SC_UPDATE_CONTENT | SC_UPDATE_SELECTION)) == 0)
            return;
        markBraces();
        tellCaretMoved();
    });
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &YamlView::measureNumbers);
    YamlView::applyTheme();
}

void YamlView::measureNumbers()
{
    m_numberDigits = 0;
    fitNumberMargin();
}

void YamlView::fitNumberMargin()
{
    const auto digits = static_cast<int>(QString::number(std::max(lines(), 99)).size());
    if (std::exchange(m_numberDigits, digits) != digits)
        setMarginWidth(NumberColumn, QString(digits + 1, u'9'));
}

void YamlView::setBytes(const std::string &text)
{
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_SETSCROLLWIDTH, 200UL);
    if (!text.empty())
        SendScintilla(SCI_APPENDTEXT, text.size(), text.data());
    SendScintilla(SCI_GOTOPOS, 0UL);
    // Mixed line ends stay as they are; new lines get the kind that is there most.
    std::size_t crlf = 0;
    std::size_t all = 0;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1), ++all)
        crlf += at > 0 && text[at - 1] == '\r' ? 1 : 0;
    setEolMode(2 * crlf > all ? EolWindows : EolUnix);
    fitNumberMargin();
}

std::string YamlView::bytes() const
{
    const auto *start = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return start ? std::string(start, size()) : std::string();
}

YamlView::StyledText YamlView::styledText(TextRange range) const
{
    std::string cells(2 * range.size() + 2, '\0'); // letters and styles in turn, and two zeros
    SendScintilla(SCI_GETSTYLEDTEXT, static_cast<long>(range.start), static_cast<long>(range.end), cells.data());
    StyledText found;
    for (std::size_t i = 0; i < range.size(); ++i) {
        found.text += cells[2 * i];
        found.styles += cells[2 * i + 1];
    }
    return found;
}

std::string YamlView::bytes(TextRange range) const
{
    std::string text(range.size() + 1, '\0'); // Scintilla ends it with a zero
    SendScintilla(SCI_GETTEXTRANGE, static_cast<long>(range.start), static_cast<long>(range.end), text.data());
    text.pop_back();
    return text;
}

TextRange YamlView::selection() const
{
    return {static_cast<std::size_t>(SendScintilla(SCI_GETSELECTIONSTART)),
            static_cast<std::size_t>(SendScintilla(SCI_GETSELECTIONEND))};
}

TextViewState YamlView::viewState() const
{
    TextViewState state{static_cast<std::size_t>(SendScintilla(SCI_GETANCHOR)), caret(), {}};
    for (long line = SendScintilla(SCI_CONTRACTEDFOLDNEXT, 0UL); line >= 0;
         line = SendScintilla(SCI_CONTRACTEDFOLDNEXT, static_cast<unsigned long>(line + 1)))
        state.folded.push_back(
            static_cast<std::size_t>(SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line))));
    return state;
}

void YamlView::setViewState(const TextViewState &state)
{
    std::vector<long> wanted;
    for (const std::size_t start : state.folded)
        wanted.push_back(SendScintilla(SCI_LINEFROMPOSITION, std::min(start, size())));
    for (long line = SendScintilla(SCI_CONTRACTEDFOLDNEXT, 0UL); line >= 0;
         line = SendScintilla(SCI_CONTRACTEDFOLDNEXT, static_cast<unsigned long>(line + 1)))
        if (std::find(wanted.begin(), wanted.end(), line) == wanted.end())
            SendScintilla(SCI_FOLDLINE, static_cast<unsigned long>(line), long{SC_FOLDACTION_EXPAND});
    for (const long line : wanted)
        if (!isFolded(line))
            fold(line);
    SendScintilla(SCI_SETANCHOR, std::min(state.anchor, size()));
    SendScintilla(SCI_SETCURRENTPOS, std::min(state.caret, size()));
}

bool YamlView::isFolded(long line) const
{
    return SendScintilla(SCI_CONTRACTEDFOLDNEXT, static_cast<unsigned long>(line)) == line;
}

void YamlView::fold(long line)
{
    // What a line folds away is known as far as the text is styled.
    constexpr long StyledAhead = 500;
    const auto at = static_cast<unsigned long>(line);
    const long count = SendScintilla(SCI_GETLINECOUNT);
    for (long last = line + 1; last < count + StyledAhead;
         last = SendScintilla(SCI_GETLASTCHILD, at, -1L) + StyledAhead) {
        const long end = SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(std::min(last, count - 1)));
        const long styled = SendScintilla(SCI_GETENDSTYLED);
        if (styled < end)
            SendScintilla(SCI_COLOURISE, static_cast<unsigned long>(styled), end);
        if (last >= count || SendScintilla(SCI_GETLASTCHILD, at, -1L) < last)
            break;
    }
    SendScintilla(SCI_FOLDLINE, at, long{SC_FOLDACTION_CONTRACT});
}

void YamlView::showEvent(QShowEvent *event)
{
    QsciScintilla::showEvent(event);
    if (m_revealsCaret) // once the layout has given it its height
        QMetaObject::invokeMethod(
            this,
            [this] {
                reveal({caret(), caret()});
            },
            Qt::QueuedConnection);
}

void YamlView::reveal(TextRange range)
{
    m_revealsCaret = !isVisible();
    if (m_revealsCaret)
        return;
    const auto lineOf = [this](std::size_t at) { return SendScintilla(SCI_LINEFROMPOSITION, std::min(at, size())); };
    const long first = lineOf(range.start);
    SendScintilla(SCI_ENSUREVISIBLE, static_cast<unsigned long>(first));
    const long shown = SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(first));
    const long last =
        std::max(shown, SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(lineOf(range.end))));
    const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const long height = std::max(1L, SendScintilla(SCI_LINESONSCREEN));
    if (shown < top || std::min(last, shown + height / 2) >= top + height)
        SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(std::max(0L, shown - height / 3)));
}

void YamlView::fillIndicator(int indicator, TextRange range)
{
    range.end = std::min(range.end, size());
    if (range.start >= range.end)
        return;
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    SendScintilla(SCI_INDICATORFILLRANGE, range.start, static_cast<long>(range.size()));
}

void YamlView::clearIndicator(int indicator)
{
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(size()));
}

std::vector<TextRange> YamlView::filled(int indicator, TextRange range) const
{
    const auto which = static_cast<unsigned long>(indicator);
    std::vector<TextRange> runs;
    for (std::size_t at = range.start; at < range.end;) {
        const auto end = static_cast<std::size_t>(SendScintilla(SCI_INDICATOREND, which, static_cast<long>(at)));
        if (end <= at)
            break; // it stands nowhere in the text
        if (SendScintilla(SCI_INDICATORVALUEAT, which, static_cast<long>(at)) != 0)
            runs.push_back({at, end});
        at = end;
    }
    return runs;
}

/// Not left to Scintilla, which looks for a partner up to the end of the text. Here that is the end of the document.
void YamlView::markBraces()
{
    constexpr std::size_t Reach = 20'000; ///< bytes; what is farther away is on no screen
    const auto letterAt = [this](std::size_t at) { return static_cast<char>(SendScintilla(SCI_GETCHARAT, at)); };
    std::optional<MatchedBrace> found;
    TextRange around{caret() - std::min(caret(), Reach), std::min(caret() + Reach, size())};
    bool isWhole = false;
    if (isBrace(letterAt(caret())) || (caret() > 0 && isBrace(letterAt(caret() - 1)))) {
        StyledText there = styledText(around);
        const std::size_t at = caret() - around.start;
        const std::size_t above = there.text.rfind("\n---", at);
        const std::size_t below = there.text.find("\n---", at);
        isWhole =
            (above != std::string::npos || around.start == 0) && (below != std::string::npos || around.end == size());
        const std::size_t skipped = above == std::string::npos ? 0 : above;
        const std::size_t length = below == std::string::npos ? below : below - skipped;
        around.start += skipped;
        found = braceAt(std::string_view(there.text).substr(skipped, length),
                        std::string_view(there.styles).substr(skipped, length), at - skipped);
    }
    if (found && found->other)
        SendScintilla(SCI_BRACEHIGHLIGHT, around.start + found->brace, static_cast<long>(around.start + *found->other));
    else if (found && isWhole)
        SendScintilla(SCI_BRACEBADLIGHT, around.start + found->brace);
    else
        SendScintilla(SCI_BRACEHIGHLIGHT, ~0UL, -1L);
}

void YamlView::flash(TextRange range)
{
    clearIndicator(FlashIndicator);
    fillIndicator(FlashIndicator, range);
    m_flashStep = FlashSteps;
    fadeFlash();
    m_flash.start();
}

void YamlView::fadeFlash()
{
    const bool still = Theme::instance().reducedMotion();
    const int alpha = still ? 90 : 120 * m_flashStep / FlashSteps;
    setIndicatorColor(FlashIndicator, Theme::instance().accent(), m_flashStep == 0 ? 0 : alpha,
                      m_flashStep == 0 ? 0 : alpha);
    if (m_flashStep-- > 0)
        return;
    m_flash.stop();
    clearIndicator(FlashIndicator);
}

void YamlView::glow(std::optional<TextRange> range)
{
    SendScintilla(SCI_MARKERDELETEALL, GlowMarker);
    clearIndicator(GlowIndicator);
    if (!range || range->start > size())
        return;
    const long first = SendScintilla(SCI_LINEFROMPOSITION, range->start);
    const long last = SendScintilla(SCI_LINEFROMPOSITION, std::min(std::max(range->start, range->end), size()));
    for (long line = first; line <= last; ++line)
        SendScintilla(SCI_MARKERADD, static_cast<unsigned long>(line), GlowMarker);
    fillIndicator(GlowIndicator, *range);
    reveal(*range);
}

} // namespace slipway
