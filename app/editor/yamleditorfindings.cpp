// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks and the field table say about the text: squiggles, margin symbols, inline messages, tooltips.
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

namespace slipway
{

namespace
{

constexpr std::size_t MostSquiggles = 3000;
constexpr std::size_t MostMessages = 300;
constexpr int FirstMessageStyle = 48; ///< behind the lexer's and Scintilla's own styles

bool isBefore(const Diagnostic &a, const Diagnostic &b)
{
    return a.where.range.start < b.where.range.start;
}

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
    const Analysis &analysis = *m_session.analysis();
    if (m_composing || m_pending || !m_session.analysisService().isCurrent())
        return; // a newer one is on its way
    showFindings(analysis.findings.ofFile(m_file));
}

void YamlEditor::showFindings(std::vector<Diagnostic> findings)
{
    m_findings = std::move(findings);
    std::stable_sort(m_findings.begin(), m_findings.end(), isBefore);
    drawFindings();
    m_messagePause.start();
}

void YamlEditor::moveFindings(const EditSet &edits)
{
    for (Diagnostic &finding : m_findings) {
        TextRange &range = finding.where.range;
        const bool wasEmpty = range.isEmpty();
        range.start = mapped(range.start, edits);
        range.end = wasEmpty ? range.start : std::max(range.start, mapped(range.end, edits));
    }
}

void YamlEditor::drawFindings()
{
    for (const int indicator : {int{ErrorIndicator}, int{WarningIndicator}, int{HintIndicator}})
        clearIndicator(indicator);
    for (std::size_t i = 0; i < std::min(m_findings.size(), MostSquiggles); ++i) {
        const Diagnostic &finding = m_findings[i];
        TextRange range = finding.where.range;
        if (range.start > size())
            continue;
        const long line = SendScintilla(SCI_LINEFROMPOSITION, range.start);
        // A long range (a whole block) is underlined on its first line only; an empty one gets a byte to stand on.
        const auto lineEnd =
            static_cast<std::size_t>(SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line)));
        range.end = std::min(range.end, lineEnd);
        if (range.start >= range.end && range.start > 0)
            range = {range.start - 1, range.start};
        fillIndicator(ErrorIndicator + static_cast<int>(finding.severity), range);
    }
    drawSymbols();
}

void YamlEditor::drawSymbols()
{
    for (const int marker : {int{ErrorMarker}, int{WarningMarker}, int{HintMarker}, int{LampMarker}})
        SendScintilla(SCI_MARKERDELETEALL, static_cast<unsigned long>(marker));
    std::map<long, int> symbols;
    for (const Diagnostic &finding : m_findings) {
        const long line = SendScintilla(SCI_LINEFROMPOSITION, std::min(finding.where.range.start, size()));
        const int symbol = ErrorMarker + static_cast<int>(finding.severity);
        const auto [entry, added] = symbols.emplace(line, symbol);
        if (!added)
            entry->second = std::min(entry->second, symbol);
    }
    if (!fixesHere().empty()) // the message below the line tells its severity
        symbols[SendScintilla(SCI_LINEFROMPOSITION, caret())] = LampMarker;
    for (const auto &[line, symbol] : symbols)
        SendScintilla(SCI_MARKERADD, static_cast<unsigned long>(line), symbol);
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
    drawSymbols();
    const long here = SendScintilla(SCI_LINEFROMPOSITION, caret());
    std::map<long, std::vector<const Diagnostic *>> byLine;
    for (const Diagnostic &finding : m_findings) {
        const long line = SendScintilla(SCI_LINEFROMPOSITION, std::min(finding.where.range.start, size()));
        if (line == here || (m_allMessages && byLine.size() < MostMessages))
            byLine[line].push_back(&finding);
    }
    SendScintilla(SCI_ANNOTATIONCLEARALL);
    for (auto &[line, findings] : byLine) {
        std::stable_sort(findings.begin(), findings.end(),
                         [](const Diagnostic *a, const Diagnostic *b) { return a->severity < b->severity; });
        const QByteArray text = messageText(findings).toUtf8();
        SendScintilla(SCI_ANNOTATIONSETTEXT, static_cast<unsigned long>(line), text.constData());
        SendScintilla(SCI_ANNOTATIONSETSTYLE, static_cast<unsigned long>(line),
                      FirstMessageStyle + static_cast<int>(findings.front()->severity));
    }
}

void YamlEditor::setAllMessagesShown(bool all)
{
    m_allMessages = all;
    drawMessages();
}

std::vector<Fix> YamlEditor::fixesHere() const
{
    std::vector<Fix> fixes;
    if (!m_session.analysisService().isCurrent())
        return fixes;
    const long here = SendScintilla(SCI_LINEFROMPOSITION, caret());
    for (const Diagnostic &finding : m_findings)
        if (SendScintilla(SCI_LINEFROMPOSITION, std::min(finding.where.range.start, size())) == here)
            fixes.insert(fixes.end(), finding.fixes.begin(), finding.fixes.end());
    return fixes;
}

QString YamlEditor::tipAt(std::size_t offset) const
{
    const auto paragraph = [](const QString &text) {
        return QStringLiteral("<p style=\"margin:4px 0\">%1</p>").arg(text.toHtmlEscaped());
    };
    QString tip;
    for (const Diagnostic &finding : m_findings) {
        const TextRange range = finding.where.range;
        const bool here = range.isEmpty() ? range.start == offset || range.start == offset + 1 : range.contains(offset);
        if (!here || range.size() > 400)
            continue;
        tip += QStringLiteral("<p style=\"margin:4px 0\"><b>%1</b></p>").arg(finding.message.toHtmlEscaped());
        for (const QString &more : {finding.why, finding.next})
            if (!more.isEmpty())
                tip += paragraph(more);
    }
    if (isSettingsPath(m_session.project().path(m_file))) {
        const QString meaning = settingsHelpAt(m_session.project().text(m_file), offset);
        for (const QString &line : meaning.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            tip += paragraph(line);
        return tip;
    }
    const auto help = fieldHelpAt(m_session.project().text(m_file), offset, schemaOf(*m_session.analysis()->workspace));
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
