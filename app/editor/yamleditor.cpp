// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/yamleditor.h"

#include "editor/completionpopup.h"
#include "schema/completion.h"
#include "text/lineedits.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QScrollBar>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr int DwellMilliseconds = 350;
constexpr int MessagePause = 500;

/// Keys that Scintilla would use for something that here is the project's, the window's or a command of our own.
void releaseKeys(QsciCommandSet &commands)
{
    for (QsciCommand *command : commands.commands()) {
        switch (command->command()) {
        case QsciCommand::Undo:
        case QsciCommand::Redo:
        case QsciCommand::LineCut:
        case QsciCommand::LineDelete:
        case QsciCommand::LineCopy:
        case QsciCommand::LineTranspose:
        case QsciCommand::SelectionDuplicate:
        case QsciCommand::SelectionLowerCase:
        case QsciCommand::SelectionUpperCase:
        case QsciCommand::MoveSelectedLinesUp:
        case QsciCommand::MoveSelectedLinesDown:
        case QsciCommand::EditToggleOvertype:
        case QsciCommand::Formfeed:
        case QsciCommand::SelectionCut:
        case QsciCommand::Paste:
        case QsciCommand::WordPartLeft:
        case QsciCommand::WordPartRight:
        case QsciCommand::ParaUp:
        case QsciCommand::ParaDown:
        case QsciCommand::ZoomIn:
        case QsciCommand::ZoomOut:
            command->setKey(0);
            command->setAlternateKey(0);
            break;
        default:
            break;
        }
    }
}

} // namespace

YamlEditor::YamlEditor(Session &session, FileId file, QWidget *parent)
    : YamlView(parent), m_session(session), m_file(file), m_shown(file), m_popup(new CompletionPopup(this))
{
    m_following = true;
    setBytes(session.project().text(file));
    m_following = false;
    session.project().setHistoryView(file, *this, this);
    releaseKeys(*standardCommands());
    setAnnotationDisplay(AnnotationIndented);
    SendScintilla(SCI_SETMOUSEDWELLTIME, DwellMilliseconds);
    SendScintilla(SCI_SETVIRTUALSPACEOPTIONS, SCVS_NONE);
    SendScintilla(SCI_SETMULTIPLESELECTION, 0UL);
    SendScintilla(SCI_SETENDATLASTLINE, 0UL);
    m_messagePause.setSingleShot(true);
    m_messagePause.setInterval(MessagePause);
    connect(&m_messagePause, &QTimer::timeout, this, &YamlEditor::drawMessages);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *, int length) { noteEdit(position, type, length); });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int what) {
        if ((what & SC_UPDATE_V_SCROLL) != 0)
            drawMarks();
        caretChanged();
    });
    connect(this, &QsciScintillaBase::SCN_DWELLSTART, this, &YamlEditor::showTip);
    connect(this, &QsciScintilla::marginClicked, this, [this](int margin, int line, Qt::KeyboardModifiers) {
        if (margin != SymbolColumn)
            return;
        const auto at = static_cast<std::size_t>(SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line)));
        SendScintilla(SCI_SETEMPTYSELECTION, at);
        showFixes();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_popup, &QWidget::hide);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &YamlEditor::drawMarks);
    connect(m_popup, &CompletionPopup::chosen, this, &YamlEditor::insertCompletion);
    connect(&session.project(), &Project::textChanged, this, [this](FileId changed, const EditSet &edits) {
        if (changed == m_file)
            follow(edits);
    });
    connect(&session, &Session::analysisChanged, this, &YamlEditor::takeFindings);
    YamlEditor::applyTheme();
    retranslate();
    takeFindings();
}

// Between screen and project -----------------------------------------------------------------------------------------

/// What is about to happen to the text on screen.
void YamlEditor::noteEdit(int position, int type, int length)
{
    if (m_following || (type & (SC_MOD_BEFOREINSERT | SC_MOD_BEFOREDELETE)) == 0)
        return;
    const auto at = static_cast<std::size_t>(position);
    const auto count = static_cast<std::size_t>(length);
    if (!m_pending) {
        m_viewBefore = viewState();
        m_pending = Pending{at, at, at};
        // Whatever made this edit flushes it itself, under a better name; this is for what nobody foresaw.
        QMetaObject::invokeMethod(
            this, [this] { flush(tr("Edit text")); }, Qt::QueuedConnection);
    }
    Pending &pending = *m_pending;
    pending.start = std::min(pending.start, at);
    const auto reach = [&pending](std::size_t end) {
        if (end > pending.endNow) {
            pending.endBefore += end - pending.endNow;
            pending.endNow = end;
        }
    };
    if ((type & SC_MOD_BEFOREINSERT) != 0) {
        reach(at);
        pending.endNow += count;
    } else {
        reach(at + count);
        pending.endNow -= count;
    }
}

void YamlEditor::flush(const QString &name, const QString &mergeKey)
{
    if (!m_pending || m_composing)
        return;
    const Pending pending = *m_pending;
    m_pending.reset();
    const FileText &before = m_session.project().content(m_file);
    const std::string is = bytes({pending.start, pending.endNow});
    if (pending.endBefore > before.size() ||
        before.size() + is.size() - (pending.endBefore - pending.start) != size()) {
        resync();
        return;
    }
    const std::string was = before.bytes({pending.start, pending.endBefore});
    const EditSet edits = shifted(difference(was, is), pending.start);
    if (edits.empty()) {
        m_viewBefore.reset();
        return;
    }
    moveFindings(edits);
    tellTextChanged(pending.start, was, is);
    m_applying = true;
    const bool applied = m_session.project().apply({name, {{m_file, edits}}}, mergeKey);
    m_applying = false;
    if (!applied)
        resync();
    m_messagePause.start();
}

void YamlEditor::follow(const EditSet &edits)
{
    if (m_applying) {
        m_viewBefore.reset();
        return;
    }
    m_popup->hide();
    if (m_composing || m_pending) {
        // Somebody else was faster than the input method or a queued step; the project's text wins.
        QGuiApplication::inputMethod()->reset();
        m_composing = false;
        m_pending.reset();
        resync();
        return;
    }
    moveFindings(edits);
    replaceOnScreen(edits);
    if (size() != m_session.project().content(m_file).size())
        resync();
}

void YamlEditor::replaceOnScreen(const EditSet &edits)
{
    if (edits.empty())
        return;
    m_following = true;
    const bool jump = hasFocus() && !m_applying;
    const long top =
        SendScintilla(SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(SendScintilla(SCI_GETFIRSTVISIBLELINE)));
    const auto topAt = static_cast<std::size_t>(SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(top)));
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        const std::string was = bytes(edit->range);
        SendScintilla(SCI_SETTARGETRANGE, edit->range.start, static_cast<long>(edit->range.end));
        SendScintilla(SCI_REPLACETARGET, edit->text.size(), edit->text.data());
        tellTextChanged(edit->range.start, was, edit->text);
    }
    const long newTop = SendScintilla(SCI_LINEFROMPOSITION, mapped(topAt, edits));
    if (newTop != top)
        SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(SendScintilla(
                                                   SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(newTop))));
    if (jump) { // undo and redo take the caret to what they changed
        const TextEdit &last = edits.front();
        const std::size_t end = last.range.start + last.text.size();
        SendScintilla(SCI_SETEMPTYSELECTION, end);
        reveal({last.range.start, end});
    }
    m_following = false;
    m_knownCaret = caret();
}

void YamlEditor::resync()
{
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    m_pending.reset();
    m_viewBefore.reset();
    replaceOnScreen(difference(bytes(), m_session.project().text(m_file)));
}

bool YamlEditor::applyEdits(const QString &name, EditSet edits)
{
    if (isReadOnly() || !normalise(edits) || edits.empty())
        return false;
    const TextRange selected = selection();
    const bool caretFirst = caret() == selected.start;
    m_popup->hide();
    m_applying = true; // the edits are put on screen here, so that the selection can follow them
    moveFindings(edits);
    const bool done = m_session.project().apply({name, {{m_file, edits}}});
    if (done)
        replaceOnScreen(edits);
    m_applying = false;
    if (!done)
        return false;
    TextRange now{mapped(selected.start, edits), mapped(selected.end, edits)};
    if (selected.isEmpty())
        now.start = now.end;
    placeCaret(now);
    if (caretFirst && !now.isEmpty())
        SendScintilla(SCI_SETANCHOR, now.end), SendScintilla(SCI_SETCURRENTPOS, now.start);
    SendScintilla(SCI_SCROLLCARET);
    m_session.project().keepViewStates();
    m_messagePause.start();
    return true;
}

std::any YamlEditor::historyState() const
{
    return m_viewBefore ? *m_viewBefore : viewState();
}

void YamlEditor::restoreHistoryState(const std::any &state)
{
    const auto *then = std::any_cast<TextViewState>(&state);
    if (!then)
        return;
    setViewState(*then); // what changed has been scrolled to already
    m_knownCaret = caret();
    m_messagePause.start();
}

void YamlEditor::undo()
{
    flush(tr("Typing"));
    m_session.project().undo();
}

void YamlEditor::redo()
{
    flush(tr("Typing"));
    m_session.project().redo();
}

void YamlEditor::cut()
{
    YamlView::cut();
    flush(tr("Cut"));
}

void YamlEditor::paste()
{
    YamlView::paste();
    flush(tr("Paste"));
}

YamlEditor::DocumentAround YamlEditor::documentAround(std::size_t offset) const
{
    const FileText &text = m_session.project().content(m_file);
    const std::size_t part = text.partAt(offset);
    const std::size_t start = text.partStart(part);
    return {text.part(part), start, std::min(offset - start, text.part(part)->size())};
}

TextPlace YamlEditor::placeOfCaret() const
{
    const DocumentAround around = documentAround(caret());
    return placeInText(around.text(), around.offset);
}

// Caret --------------------------------------------------------------------------------------------------------------

void YamlEditor::placeCaret(TextRange selected)
{
    SendScintilla(SCI_SETANCHOR, std::min(selected.start, size()));
    SendScintilla(SCI_SETCURRENTPOS, std::min(selected.end, size()));
    m_knownCaret = caret();
    m_messagePause.start();
}

void YamlEditor::goTo(TextRange range, bool flashing)
{
    reveal(range);
    drawMarks();
    placeCaret({range.start, range.start});
    if (flashing)
        flash(range.isEmpty() ? TextRange{range.start, range.start + 1} : range);
}

void YamlEditor::showMatches(const std::vector<TextRange> &matches)
{
    constexpr std::size_t MostShown = 5000;
    clearIndicator(SearchIndicator);
    for (std::size_t i = 0; i < std::min(matches.size(), MostShown); ++i)
        fillIndicator(SearchIndicator, matches[i]);
}

void YamlEditor::caretChanged()
{
    if (m_following || caret() == m_knownCaret)
        return;
    m_knownCaret = caret();
    if (m_popup->isVisible() && !m_popup->list().replace.touches(caret()))
        m_popup->hide();
    m_messagePause.start();
    Q_EMIT caretMoved();
}

} // namespace slipway
