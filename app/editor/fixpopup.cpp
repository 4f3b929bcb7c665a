// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/fixpopup.h"

#include "checks/carriedreferences.h"
#include "text/lineedits.h"
#include "theme.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway
{

namespace
{

QColor faint(const QColor &over)
{
    QColor color = over;
    color.setAlpha(Theme::instance().isDark() ? 60 : 36);
    return color;
}

} // namespace

ChangePreview::ChangePreview(const Project &project, QWidget *parent) : QPlainTextEdit(parent), m_project(project)
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("What the change does"));
}

void ChangePreview::addLine(const QString &text, const QColor &color, const QColor &back)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!document()->isEmpty())
        cursor.insertBlock();
    QTextBlockFormat block;
    block.setBackground(back);
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setForeground(color);
    cursor.insertText(text, format);
}

void ChangePreview::setChange(const Change &change)
{
    clear();
    const Theme &theme = Theme::instance();
    for (const FileEdits &part : change.files) {
        EditSet edits = part.edits;
        if (!m_project.isOpen(part.file) || !normalise(edits))
            continue;
        if (change.files.size() > 1)
            addLine(m_project.displayName(part.file), theme.mutedText(), Qt::transparent);
        for (const PreviewLine &line : previewOf(m_project.text(part.file), edits)) {
            const QString text = QString::fromStdString(line.text);
            const QString number = QString::number(line.number + 1).rightJustified(4);
            switch (line.kind) {
            case PreviewLine::Kind::Same:
                addLine(QStringLiteral("%1   %2").arg(number, text), theme.mutedText(), Qt::transparent);
                break;
            case PreviewLine::Kind::Removed:
                addLine(QStringLiteral("%1 - %2").arg(number, text), theme.text(), faint(theme.bad()));
                break;
            case PreviewLine::Kind::Added:
                addLine(QStringLiteral("%1 + %2").arg(number, text), theme.text(), faint(theme.good()));
                break;
            case PreviewLine::Kind::Gap:
                addLine(QStringLiteral("   …"), theme.mutedText(), Qt::transparent);
                break;
            }
        }
    }
    moveCursor(QTextCursor::Start);
}

void FixPopup::offer(Session &session, const std::vector<Fix> &fixes, QPoint place, QWidget *parent, std::size_t chosen)
{
    if (fixes.empty())
        return;
    if (!session.analysisService().isCurrent()) {
        Q_EMIT session.notice(tr("The text has just changed. Try again."));
        return;
    }
    auto *popup = new FixPopup(session, fixes, parent);
    popup->m_list->setCurrentRow(static_cast<int>(std::min(chosen, fixes.size() - 1)));
    popup->openAt(place);
}

FixPopup::FixPopup(Session &session, std::vector<Fix> fixes, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_session(session), m_fixes(std::move(fixes)),
      m_revision(session.project().revision()), m_list(new QListWidget(this)), m_input(makeInput()),
      m_preview(new ChangePreview(session.project(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::instance().off());
    setPalette(colors);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Quick fixes"));
    for (Fix &fix : m_fixes) {
        fix.change = withReferences(*session.project().workspace(), fix.change);
        m_list->addItem(fix.change.name);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addWidget(m_input);
    layout->addWidget(m_preview, 1);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &FixPopup::showCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &FixPopup::applyCurrent);
    m_list->setCurrentRow(0);
}

QWidget *FixPopup::makeInput()
{
    auto *input = new QWidget(this);
    auto *layout = new QVBoxLayout(input);
    layout->setContentsMargins(0, 0, 0, 0);
    m_question = new QLabel(input);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_typed = new QLineEdit(input);
    layout->addWidget(m_question);
    layout->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &FixPopup::preview);
    connect(m_typed, &QLineEdit::returnPressed, this, &FixPopup::applyCurrent);
    return input;
}

const Fix *FixPopup::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 ? &m_fixes[static_cast<std::size_t>(row)] : nullptr;
}

void FixPopup::showCurrent()
{
    const Fix *fix = current();
    m_input->setVisible(fix && fix->typed);
    if (fix && fix->typed) {
        m_question->setText(fix->typed->question);
        m_typed->setAccessibleName(fix->typed->question);
        m_typed->setPlaceholderText(fix->typed->example);
    }
    preview();
}

void FixPopup::preview()
{
    if (const Fix *fix = current())
        m_preview->setChange(fix->filled(m_typed->text().toStdString()).value_or(fix->change));
}

void FixPopup::openAt(QPoint place)
{
    const int rowHeight = std::max(22, m_list->sizeHintForRow(0));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, rowHeight});
    m_list->setFixedHeight(rowHeight * static_cast<int>(std::min<std::size_t>(m_fixes.size(), 6)) + 4);
    const int lines = std::clamp(m_preview->blockCount(), 4, 14);
    constexpr int Width = 560;
    const bool asks = std::any_of(m_fixes.begin(), m_fixes.end(), [](const Fix &fix) { return fix.typed.has_value(); });
    const int input = asks ? m_input->layout()->totalHeightForWidth(Width) : 0;
    QRect box(place, QSize(Width, m_list->height() + input + lines * m_preview->fontMetrics().lineSpacing() + 40));
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        box.moveRight(std::min(box.right(), room.right()));
        if (box.bottom() > room.bottom())
            box.moveBottom(place.y() - 24);
    }
    setGeometry(box);
    show();
    (m_input->isHidden() ? static_cast<QWidget *>(m_list) : m_typed)->setFocus();
}

bool FixPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            applyCurrent();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FixPopup::applyCurrent()
{
    const Fix *fix = current();
    const auto filled = fix ? fix->filled(m_typed->text().toStdString()) : Change();
    if (!filled) {
        m_typed->setFocus();
        return;
    }
    // A fix counts in bytes of the text it was made for.
    const Change change = *filled;
    const bool fits = m_session.project().revision() == m_revision;
    close();
    if (!fits)
        Q_EMIT m_session.notice(tr("The text has changed in the meantime, so the fix no longer fits."));
    else if (!change.isEmpty())
        m_session.apply(change);
}

} // namespace slipway
