// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, mouse, input methods and what is dropped.
#include "editor/completionpopup.h"
#include "editor/yamleditor.h"
#include "text/lineedits.h"

#include <QContextMenuEvent>
#include <QMimeData>

namespace slipway
{

namespace
{

constexpr qint64 TypingPause = 2000; ///< milliseconds after which typing is a new step
const QString TypingKey = QStringLiteral("typing");

} // namespace

bool YamlEditor::event(QEvent *event)
{
    // Scintilla would take Escape and Tab only in some states; the list needs them whenever it is open.
    if (event->type() == QEvent::ShortcutOverride && m_popup->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Tab) {
            event->accept();
            return true;
        }
    }
    return YamlView::event(event);
}

bool YamlEditor::handleShortcut(const QKeyEvent &event)
{
    const bool plain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    if (m_popup->isVisible() && plain && m_popup->handleKey(event.key()))
        return true;
    const TextRange selected = selection();
    const auto lineOf = [this](std::size_t at) { return SendScintilla(SCI_LINEFROMPOSITION, at); };
    const bool severalLines = lineOf(selected.start) != lineOf(selected.end);
    if (event.matches(QKeySequence::Undo))
        undo();
    else if (event.matches(QKeySequence::Redo))
        redo();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier)
        suggest();
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && plain)
        breakLine();
    else if (event.key() == Qt::Key_Backtab)
        outdentBlock();
    else if (event.key() == Qt::Key_Tab && plain && severalLines)
        indentBlock();
    else
        return false;
    return true;
}

void YamlEditor::keyPressEvent(QKeyEvent *event)
{
    if (handleShortcut(*event)) {
        event->accept();
        return;
    }
    if (m_sinceTyping.isValid() && m_sinceTyping.elapsed() > TypingPause)
        m_session.project().breakMerge();
    const bool deletes = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const bool deletesSelection = deletes && !selection().isEmpty();
    const std::size_t caretBefore = caret();
    YamlView::keyPressEvent(event);
    if (!m_pending) {
        if (caret() != caretBefore)
            m_session.project().breakMerge();
        return;
    }
    if (deletesSelection)
        flush(tr("Delete text"));
    else
        flush(tr("Typing"), TypingKey);
    m_sinceTyping.restart();
    if (deletes && m_popup->isVisible())
        showSuggestions(false);
    else if (!deletes)
        suggestWhileTyping(event->text());
}

void YamlEditor::breakLine()
{
    const DocumentAround around = documentAround(selection().start);
    const std::string_view above = std::string_view(around.text()).substr(0, around.offset);
    const std::string_view before = above.substr(above.rfind('\n') + 1);
    const std::string line = (eolMode() == EolWindows ? "\r\n" : "\n") + std::string(indentAfter(before), ' ');
    SendScintilla(SCI_REPLACESEL, line.c_str());
    SendScintilla(SCI_SCROLLCARET);
    flush(tr("Typing"), TypingKey);
    m_session.project().breakMerge();
    m_popup->hide();
}

void YamlEditor::inputMethodEvent(QInputMethodEvent *event)
{
    m_popup->hide();
    // Scintilla takes a composition back through its own history, which is otherwise off.
    if (!m_composing)
        SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    m_composing = true;
    YamlView::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
    if (m_composing)
        return;
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    flush(tr("Typing"), TypingKey);
}

void YamlEditor::mousePressEvent(QMouseEvent *event)
{
    m_popup->hide();
    m_session.project().breakMerge();
    YamlView::mousePressEvent(event);
}

void YamlEditor::mouseReleaseEvent(QMouseEvent *event)
{
    YamlView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        goToDefinition();
}

void YamlEditor::wheelEvent(QWheelEvent *event)
{
    YamlView::wheelEvent(event);
    if (event->modifiers() == Qt::ControlModifier)
        Q_EMIT zoomed();
}

void YamlEditor::contextMenuEvent(QContextMenuEvent *event)
{
    event->ignore(); // the panel has the commands
}

void YamlEditor::focusOutEvent(QFocusEvent *event)
{
    YamlView::focusOutEvent(event);
    m_popup->hide();
    m_session.project().breakMerge();
}

void YamlEditor::dropEvent(QDropEvent *event)
{
    YamlView::dropEvent(event);
    flush(tr("Move text"));
}

void YamlEditor::resizeEvent(QResizeEvent *event)
{
    YamlView::resizeEvent(event);
    drawMarks();
}

bool YamlEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && YamlView::canInsertFromMimeData(source); // files are for the window to open
}

QByteArray YamlEditor::fromMimeData(const QMimeData *source, bool &rectangular) const
{
    QByteArray text = YamlView::fromMimeData(source, rectangular);
    text.removeIf([](char c) { return c == '\0'; });
    return text;
}

} // namespace slipway
