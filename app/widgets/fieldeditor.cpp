// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fieldeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace slipway
{

namespace
{

/// Undo and redo inside a field would only undo the field's own letters; let the window's actions have them.
bool leavesToWindow(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace

/// Its parts outlive it by a moment, and a field that loses the keyboard in that moment would still call.
FieldEditor::~FieldEditor()
{
    for (QWidget *part : findChildren<QWidget *>())
        part->disconnect(this);
}

void FieldEditor::write(const QString &text, bool typing)
{
    m_host.edit(m_field, {{FormEdit::What::Set, m_field.path, text.toStdString(), 0, 0}}, typing);
}

QString FieldEditor::placeholder() const
{
    return QString::fromStdString(m_field.fallback);
}

FormLineEdit::FormLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setMinimumWidth(40);
}

void FormLineEdit::showText(const QString &text)
{
    if (text == this->text())
        return;
    const int caret = cursorPosition();
    setText(text);
    setCursorPosition(std::min(caret, static_cast<int>(text.size())));
    if (!hasFocus())
        setCursorPosition(0);
}

bool FormLineEdit::event(QEvent *event)
{
    if (leavesToWindow(event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void FormLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        bool taken = false;
        Q_EMIT linesPasted(QApplication::clipboard()->text(), &taken);
        if (taken)
            return;
    }
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT stepped(event->key() == Qt::Key_Up ? 1 : -1);
    if (event->key() == Qt::Key_Backspace && text().isEmpty())
        Q_EMIT leftEmpty();
    else
        QLineEdit::keyPressEvent(event);
}

FormTextEdit::FormTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_showing)
            Q_EMIT textEdited(text());
    });
}

void FormTextEdit::showText(const QString &text)
{
    if (text == this->text())
        return setFaithful(true);
    if (isReadOnly() && text == m_shown)
        return;
    m_shown = text;
    m_showing = true;
    const int caret = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, static_cast<int>(text.size())));
    setTextCursor(cursor);
    m_showing = false;
    setFaithful(this->text() == text);
}

void FormTextEdit::setFaithful(bool faithful)
{
    if (isReadOnly() != faithful)
        return;
    setReadOnly(!faithful);
    setToolTip(faithful ? QString()
                        : tr("This value has characters that can only be edited in the YAML, such as a lone carriage "
                             "return."));
}

QString FormTextEdit::text() const
{
    QString raw = document()->toRawText();
    return raw.replace(QChar::ParagraphSeparator, u'\n');
}

QSize FormTextEdit::sizeHint() const
{
    const int lines = std::clamp(blockCount(), 2, 10);
    return {120, fontMetrics().lineSpacing() * lines + 14};
}

bool FormTextEdit::event(QEvent *event)
{
    if (leavesToWindow(event)) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void FormTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void FormTextEdit::wheelEvent(QWheelEvent *event)
{
    // The form scrolls past it unless the user is at work in it.
    if (hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

FormComboBox::FormComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FormComboBox::showPopup()
{
    Q_EMIT aboutToShow();
    QComboBox::showPopup();
}

} // namespace slipway
