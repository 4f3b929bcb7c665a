// SPDX-License-Identifier: GPL-3.0-or-later
// How the text looks: margins, markers, indicators and the theme's colours.
#include "displayscale.h"
#include "editor/yamllexer.h"
#include "editor/yamlview.h"
#include "theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace slipway
{

namespace
{

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
    measureNumbers();
}

void YamlView::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyTheme();
}

} // namespace slipway
