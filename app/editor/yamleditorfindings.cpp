// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks and the field table say about the text: squiggles, margin symbols, inline messages, tooltips.
#include "checks/ruleset.h"
#include "checks/settingscompletion.h"
#include "editor/completionpopup.h"
#include "editor/yamleditor.h"
#include "schema/completion.h"
#include "schema/customkinds.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

#include <algorithm>
#include <map>
#include <utility>

namespace slipway
{

namespace
{

constexpr std::size_t MostMessages = 300;
constexpr int FirstMessageStyle = 48; ///< behind the lexer's and Scintilla's own styles

int columnsOf(QChar c)
{
    const bool wide =
        c.unicode() >= 0x1100 &&
        (c.unicode() < 0x1160 || (c.unicode() >= 0x2E80 && c.unicode() < 0xD7B0) ||
         (c.unicode() >= 0xF900 && c.unicode() < 0xFB00) || (c.unicode() >= 0xFF00 && c.unicode() < 0xFF61));
    return wide ? 2 : 1;
}

/// Breaks at spaces so that no line is wider than `columns`.
QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    QString line;
    int width = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        int wordWidth = 0;
        for (const QChar c : word)
            wordWidth += columnsOf(c);
        if (width > 0 && width + 1 + wordWidth > columns) {
            lines << line;
            line.clear();
            width = 0;
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        width += wordWidth + 1;
    }
    lines << line;
    return lines;
}

} // namespace

void YamlEditor::takeFindings()
{
    const bool isBehind = isHidden() && testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (isBehind)
        return;
    if (m_composing || m_pending || !m_session.analysisService().isCurrent())
        return; // a newer one is on its way
    showFindings(m_session.analysis()->findings);
}

void YamlEditor::showFindings(Findings findings)
{
    m_shown.take(std::move(findings));
    drawMarks();
    m_messagePause.start();
}

void YamlEditor::moveFindings(const EditSet &edits)
{
    m_shown.follow(edits);
    for (std::size_t &line : m_messageLines)
        line = mapped(line, edits);
}

/// The lines on screen, and a screen above and below so that scrolling finds them done.
YamlEditor::Lines YamlEditor::linesAround() const
{
    const long height = std::max(SendScintilla(SCI_LINESONSCREEN), 40L);
    const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const auto lineOf = [this](long shown) {
        return SendScintilla(SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(std::max(0L, shown)));
    };
    return {lineOf(top - height), lineOf(top + 2 * height)};
}

void YamlEditor::drawMarks()
{
    const Lines shown = linesAround();
    const TextRange range = {
        static_cast<std::size_t>(SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(shown.first))),
        static_cast<std::size_t>(SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(shown.last)))};
    const std::vector<Diagnostic> findings = m_shown.in(range);
    drawSquiggles(range, findings);
    drawSymbols(shown, findings);
}

/// What a finding underlines. A long range (a whole block) is underlined on its first line only; an empty one gets a
/// byte to stand on.
TextRange YamlEditor::underlined(const Diagnostic &finding) const
{
    TextRange range = finding.where.range;
    range.start = std::min(range.start, size());
    const long line = SendScintilla(SCI_LINEFROMPOSITION, range.start);
    const auto lineEnd =
        static_cast<std::size_t>(SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line)));
    range.end = std::min(range.end, lineEnd);
    if (range.start >= range.end && range.start > 0)
        range = {range.start - 1, range.start};
    return range;
}

/// Touches an indicator only where it is not yet as it should be: what is touched is painted again.
void YamlEditor::drawSquiggles(TextRange range, const std::vector<Diagnostic> &findings)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        const int indicator = ErrorIndicator + static_cast<int>(severity);
        std::vector<TextRange> wanted;
        for (const Diagnostic &finding : findings) {
            if (finding.severity != severity)
                continue;
            const TextRange mark = underlined(finding);
            if (mark.isEmpty())
                continue;
            if (!wanted.empty() && mark.start <= wanted.back().end)
                wanted.back() = {std::min(wanted.back().start, mark.start), std::max(wanted.back().end, mark.end)};
            else
                wanted.push_back(mark);
        }
        if (wanted == filled(indicator, range))
            continue;
        SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
        SendScintilla(SCI_INDICATORCLEARRANGE, range.start, static_cast<long>(range.size()));
        for (const TextRange &mark : wanted)
            fillIndicator(indicator, mark);
    }
}

void YamlEditor::drawSymbols(Lines shown, const std::vector<Diagnostic> &findings)
{
    std::map<long, int> symbols;
    for (const Diagnostic &finding : findings) {
        const long line = SendScintilla(SCI_LINEFROMPOSITION, std::min(finding.where.range.start, size()));
        const int symbol = ErrorMarker + static_cast<int>(finding.severity);
        const auto [entry, added] = symbols.emplace(line, symbol);
        if (!added)
            entry->second = std::min(entry->second, symbol);
    }
    if (!fixesHere().empty()) // the message below the line tells its severity
        symbols[SendScintilla(SCI_LINEFROMPOSITION, caret())] = LampMarker;
    constexpr long AllSymbols = 1L << ErrorMarker | 1L << WarningMarker | 1L << HintMarker | 1L << LampMarker;
    for (long line = shown.first; line <= shown.last; ++line) {
        const auto at = static_cast<unsigned long>(line);
        const auto symbol = symbols.find(line);
        const long wanted = symbol == symbols.end() ? 0 : 1L << symbol->second;
        const auto is = [&] { return SendScintilla(SCI_MARKERGET, at) & AllSymbols; };
        if (is() == wanted)
            continue;
        for (const int marker : {int{ErrorMarker}, int{WarningMarker}, int{HintMarker}, int{LampMarker}})
            while ((is() & 1L << marker) != 0) // lines that became one may have several
                SendScintilla(SCI_MARKERDELETE, at, marker);
        if (wanted != 0)
            SendScintilla(SCI_MARKERADD, at, symbol->second);
    }
}

QString YamlEditor::messageText(const std::vector<const Diagnostic *> &findings) const
{
    const auto charWidth = std::max(1L, SendScintilla(SCI_TEXTWIDTH, STYLE_DEFAULT, "n"));
    long margins = 0;
    for (const int margin : {int{NumberColumn}, int{SymbolColumn}, int{FoldColumn}})
        margins += marginWidth(margin);
    const auto columns = static_cast<int>(std::clamp((viewport()->width() - margins) / charWidth - 6, 30L, 110L));
    // Hints come in packs: the first is enough to know that there are some, and none where there is something worse.
    const auto hints = std::count_if(findings.begin(), findings.end(),
                                     [](const Diagnostic *finding) { return finding->severity == Severity::Hint; });
    const auto told = std::max<std::size_t>(findings.size() - static_cast<std::size_t>(hints), 1);
    QStringList lines;
    for (std::size_t i = 0; i < told && lines.size() <= 12; ++i) {
        lines += wrapped(findings[i]->message, columns);
        if (!findings[i]->next.isEmpty() && told == 1)
            lines += wrapped(findings[i]->next, columns);
    }
    if (told < findings.size())
        lines += tr("And %n more hint(s) here.", "", static_cast<int>(findings.size() - told));
    return lines.join(u'\n');
}

void YamlEditor::drawMessages()
{
    if (m_composing || m_popup->isVisible()) {
        m_messagePause.start();
        return;
    }
    drawMarks();
    std::map<long, std::vector<const Diagnostic *>> byLine;
    const std::vector<Diagnostic> here = findingsHere();
    const std::vector<Diagnostic> others = m_allMessages ? m_shown.first(MostMessages) : std::vector<Diagnostic>();
    for (const Diagnostic &finding : here)
        byLine[SendScintilla(SCI_LINEFROMPOSITION, caret())].push_back(&finding);
    for (const Diagnostic &finding : others)
        if (const long line = SendScintilla(SCI_LINEFROMPOSITION, std::min(finding.where.range.start, size()));
            line != SendScintilla(SCI_LINEFROMPOSITION, caret()))
            byLine[line].push_back(&finding);
    // Not "clear all": that goes through every line of the text.
    for (const std::size_t start : std::exchange(m_messageLines, {}))
        SendScintilla(SCI_ANNOTATIONSETTEXT,
                      static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, std::min(start, size()))),
                      static_cast<const char *>(nullptr));
    for (auto &[line, findings] : byLine) {
        std::stable_sort(findings.begin(), findings.end(),
                         [](const Diagnostic *a, const Diagnostic *b) { return a->severity < b->severity; });
        const QByteArray text = messageText(findings).toUtf8();
        SendScintilla(SCI_ANNOTATIONSETTEXT, static_cast<unsigned long>(line), text.constData());
        SendScintilla(SCI_ANNOTATIONSETSTYLE, static_cast<unsigned long>(line),
                      FirstMessageStyle + static_cast<int>(findings.front()->severity));
        m_messageLines.push_back(
            static_cast<std::size_t>(SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line))));
    }
}

void YamlEditor::setAllMessagesShown(bool all)
{
    m_allMessages = all;
    drawMessages();
}

std::vector<Diagnostic> YamlEditor::findingsHere() const
{
    const auto line = static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, caret()));
    return m_shown.in({static_cast<std::size_t>(SendScintilla(SCI_POSITIONFROMLINE, line)),
                       static_cast<std::size_t>(SendScintilla(SCI_GETLINEENDPOSITION, line))});
}

std::vector<Fix> YamlEditor::fixesHere() const
{
    std::vector<Fix> fixes;
    if (m_session.analysisService().isCurrent())
        for (const Diagnostic &finding : findingsHere())
            fixes.insert(fixes.end(), finding.fixes.begin(), finding.fixes.end());
    return fixes;
}

QString YamlEditor::tipAt(std::size_t offset) const
{
    const auto paragraph = [](const QString &text) {
        return QStringLiteral("<p style=\"margin:4px 0\">%1</p>").arg(text.toHtmlEscaped());
    };
    QString tip;
    // What is told of a place begins at most so far before it: longer ones are whole blocks.
    constexpr std::size_t Longest = 400;
    for (const Diagnostic &finding : m_shown.in({offset - std::min(offset, Longest), offset + 1})) {
        const TextRange range = finding.where.range;
        const bool here = range.isEmpty() ? range.start == offset || range.start == offset + 1 : range.contains(offset);
        if (!here || range.size() > Longest)
            continue;
        tip += QStringLiteral("<p style=\"margin:4px 0\"><b>%1</b></p>").arg(finding.message.toHtmlEscaped());
        for (const QString &more : {whyOf(finding), finding.next})
            if (!more.isEmpty())
                tip += paragraph(more);
    }
    const DocumentAround around = documentAround(offset);
    if (isSettingsPath(m_session.project().path(m_file))) {
        const QString meaning = settingsHelpAt(around.text(), around.offset);
        for (const QString &line : meaning.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            tip += paragraph(line);
        return tip;
    }
    const auto help = fieldHelpAt(around.text(), around.offset, schemaOf(*m_session.analysis()->workspace));
    if (!help)
        return tip;
    tip += QStringLiteral("<p style=\"margin:4px 0\"><code>%1.%2</code></p>")
               .arg(QString::fromStdString(help->kind), QString::fromStdString(help->path).toHtmlEscaped());
    if (!help->field)
        return tip.contains(QLatin1String("<b>")) ? tip : tip + paragraph(tr("Kubernetes has no such field here."));
    QString type = typeInWords(*help->field);
    if (help->required)
        type = tr("%1, required").arg(type);
    else if (help->field->deprecated)
        type = tr("%1, deprecated").arg(type);
    tip += paragraph(type);
    if (!help->field->choices.empty()) {
        QStringList choices;
        for (const std::string &choice : help->field->choices)
            choices << QString::fromStdString(choice);
        tip += paragraph(tr("One of: %1").arg(choices.join(QStringLiteral(", "))));
    }
    if (!help->field->defaultValue.empty())
        tip += paragraph(tr("When nothing is written: %1").arg(QString::fromStdString(help->field->defaultValue)));
    return tip;
}

void YamlEditor::showTip(int position, int x, int y)
{
    if (position < 0 || m_composing || m_popup->isVisible())
        return;
    const QString tip = tipAt(static_cast<std::size_t>(position));
    if (!tip.isEmpty())
        QToolTip::showText(viewport()->mapToGlobal(QPoint(x, y + 8)), tip, viewport());
}

void YamlEditor::applyTheme()
{
    YamlView::applyTheme();
    const Theme &theme = Theme::instance();
    const QColor colors[] = {theme.bad(), theme.wait(), theme.accent()};
    const auto bgr = [](const QColor &color) { return color.red() | color.green() << 8 | color.blue() << 16; };
    const auto mix = [&](const QColor &over, int percent) {
        const QColor under = theme.canvas();
        const auto part = [percent](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
        return QColor(part(over.red(), under.red()), part(over.green(), under.green()),
                      part(over.blue(), under.blue()));
    };
    for (unsigned long i = 0; i < 3; ++i) {
        SendScintilla(SCI_STYLESETFORE, FirstMessageStyle + i, bgr(theme.text()));
        SendScintilla(SCI_STYLESETBACK, FirstMessageStyle + i, bgr(mix(colors[i], theme.isDark() ? 22 : 10)));
        SendScintilla(SCI_STYLESETITALIC, FirstMessageStyle + i, 0L);
        SendScintilla(SCI_STYLESETBOLD, FirstMessageStyle + i, 0L);
        SendScintilla(SCI_STYLESETFONT, FirstMessageStyle + i, QApplication::font().family().toUtf8().constData());
    }
}

void YamlEditor::changeEvent(QEvent *event)
{
    YamlView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void YamlEditor::retranslate()
{
    setAccessibleName(tr("YAML text of %1").arg(m_session.project().displayName(m_file)));
    drawMessages();
}

} // namespace slipway
