// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/yamlview.h"

#include "displayscale.h"
#include "editor/bracematch.h"
#include "editor/textaccessible.h"
#include "editor/yamllexer.h"
#include "theme.h"
#include "yaml/linelexer.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace slipway
{

namespace
{

constexpr int FlashSteps = 12;
constexpr int FlashInterval = 60;
constexpr int SymbolSize = 14;

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

/// A severity is never colour alone: a cross in a disc, a triangle, a small ring, a lamp.
enum class Symbol { Error, Warning, Hint, Lamp };

QPixmap symbolPixmap(Symbol symbol, qreal ratio)
{
    const Theme &theme = Theme::instance();
    const double scale = displayScale();
    QPixmap pixmap(qRound(SymbolSize * ratio * scale), qRound(SymbolSize * ratio * scale));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor cut = theme.canvas();
    switch (symbol) {
    case Symbol::Error:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.bad());
        painter.drawEllipse(QRectF(1, 1, 12, 12));
        painter.setPen(QPen(cut, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(4.7, 4.7), QPointF(9.3, 9.3));
        painter.drawLine(QPointF(9.3, 4.7), QPointF(4.7, 9.3));
        break;
    case Symbol::Warning:
        painter.setPen(QPen(theme.wait(), 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(theme.wait());
        painter.drawPolygon(QPolygonF({{7, 1.5}, {13, 12.5}, {1, 12.5}}));
        painter.setPen(QPen(cut, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(7, 5.5), QPointF(7, 8.5));
        painter.drawPoint(QPointF(7, 10.8));
        break;
    case Symbol::Hint:
        painter.setPen(QPen(theme.accent(), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(3.5, 3.5, 7, 7));
        break;
    case Symbol::Lamp:
        painter.setPen(QPen(theme.wait(), 1.3));
        painter.setBrush(mixed(theme.wait(), cut, 0.35));
        painter.drawEllipse(QRectF(3, 1, 8, 8));
        painter.drawLine(QPointF(5.5, 10.7), QPointF(8.5, 10.7));
        painter.drawLine(QPointF(5.5, 12.7), QPointF(8.5, 12.7));
        break;
    }
    return pixmap;
}

} // namespace

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0) * displayScale());
    return font;
}

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
    YamlView::applyTheme();
}

void YamlView::setUpMargins()
{
    setMarginType(NumberColumn, NumberMargin);
    setMarginType(SymbolColumn, SymbolMargin);
    setMarginSensitivity(SymbolColumn, true);
    setMarginMarkerMask(SymbolColumn, 1 << ErrorMarker | 1 << WarningMarker | 1 << HintMarker | 1 << LampMarker);
    setMarginMarkerMask(NumberColumn, 0);
    setFolding(BoxedTreeFoldStyle, FoldColumn);
    SendScintilla(SCI_SETFOLDFLAGS, SC_FOLDFLAG_LINEAFTER_CONTRACTED);
    fitNumberMargin();
}

void YamlView::setUpIndicators()
{
    indicatorDefine(SquiggleIndicator, ErrorIndicator);
    indicatorDefine(SquiggleIndicator, WarningIndicator);
    indicatorDefine(DotsIndicator, HintIndicator);
    indicatorDefine(StraightBoxIndicator, SearchIndicator);
    indicatorDefine(FullBoxIndicator, FlashIndicator);
    indicatorDefine(StraightBoxIndicator, GlowIndicator);
    for (const int indicator : {int{SearchIndicator}, int{FlashIndicator}, int{GlowIndicator}})
        setIndicatorDrawUnder(true, indicator);
}

void YamlView::setIndicatorColor(int indicator, const QColor &color, int fill, int outline)
{
    setIndicatorForegroundColor(color, indicator);
    SendScintilla(SCI_INDICSETALPHA, static_cast<unsigned long>(indicator), fill);
    SendScintilla(SCI_INDICSETOUTLINEALPHA, static_cast<unsigned long>(indicator), outline);
}

void YamlView::applyTheme()
{
    const Theme &theme = Theme::instance();
    const QColor paper = theme.canvas();
    m_lexer->applyTheme(codeFont());
    setPaper(paper);
    setColor(theme.text());
    setCaretForegroundColor(theme.text());
    setCaretWidth(2);
    setCaretLineBackgroundColor(theme.accent());
    // Translucent, so that the glow shows through.
    SendScintilla(SCI_SETCARETLINEBACKALPHA, theme.isDark() ? 26UL : 14UL);
    setSelectionBackgroundColor(mixed(theme.accent(), paper, theme.isDark() ? 0.40 : 0.25));
    resetSelectionForegroundColor();
    setMarginsBackgroundColor(theme.window());
    setMarginsForegroundColor(theme.mutedText());
    setMarginsFont(codeFont());
    setMarginWidth(SymbolColumn, qRound(SymbolSize * displayScale()) + 4);
    setMarginWidth(FoldColumn, qRound(14 * displayScale()));
    setFoldMarginColors(theme.window(), theme.window());
    for (const int marker : {SC_MARKNUM_FOLDEREND, SC_MARKNUM_FOLDEROPENMID, SC_MARKNUM_FOLDERMIDTAIL,
                             SC_MARKNUM_FOLDERTAIL, SC_MARKNUM_FOLDERSUB, SC_MARKNUM_FOLDER, SC_MARKNUM_FOLDEROPEN}) {
        // setMarker...Color() refuses markers that markerDefine() has not made.
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(marker), theme.window());
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), theme.off());
    }
    setIndentationGuidesForegroundColor(theme.line());
    setIndentationGuidesBackgroundColor(paper);
    setMatchedBraceBackgroundColor(mixed(theme.accent(), paper, 0.25));
    setMatchedBraceForegroundColor(theme.text());
    setUnmatchedBraceBackgroundColor(mixed(theme.bad(), paper, 0.25));
    setUnmatchedBraceForegroundColor(theme.text());
    setWhitespaceForegroundColor(theme.off());
    const qreal ratio = devicePixelRatioF();
    markerDefine(symbolPixmap(Symbol::Error, ratio), ErrorMarker);
    markerDefine(symbolPixmap(Symbol::Warning, ratio), WarningMarker);
    markerDefine(symbolPixmap(Symbol::Hint, ratio), HintMarker);
    markerDefine(symbolPixmap(Symbol::Lamp, ratio), LampMarker);
    markerDefine(Background, GlowMarker);
    setMarkerBackgroundColor(mixed(theme.wait(), paper, theme.isDark() ? 0.30 : 0.22), GlowMarker);
    setIndicatorColor(ErrorIndicator, theme.bad(), 255, 255);
    setIndicatorColor(WarningIndicator, theme.wait(), 255, 255);
    setIndicatorColor(HintIndicator, theme.accent(), 255, 255);
    setIndicatorColor(SearchIndicator, theme.configuration(), 60, 160);
    setIndicatorColor(FlashIndicator, theme.accent(), 0, 0);
    setIndicatorColor(GlowIndicator, theme.wait(), 70, 0);
    m_numberDigits = 0; // they may be wider or narrower
    fitNumberMargin();
}

void YamlView::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyTheme();
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

void YamlView::reveal(TextRange range)
{
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
