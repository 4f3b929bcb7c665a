// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/shownfindings.h"
#include "editor/yamlview.h"
#include "session.h"
#include "yaml/textplace.h"

#include <QElapsedTimer>
#include <QPointer>

namespace slipway
{

class CompletionPopup;
struct Completion;

/// Edits one open file as text. The project owns the text: what is typed here becomes steps of its undo history, and
/// what changes elsewhere (forms, fixes, undo) arrives here as the same small edits, so caret, scroll and folds stay.
class YamlEditor : public YamlView, public HistoryView
{
    Q_OBJECT

public:
    YamlEditor(Session &session, FileId file, QWidget *parent = nullptr);

    FileId file() const { return m_file; }
    /// An input method is composing: the text on screen is ahead of the project's.
    bool isComposing() const { return m_composing; }

    /// Makes edits of this file one named step; the selection moves along with its text.
    bool applyEdits(const QString &name, EditSet edits);
    /// Sets the selection without scrolling and without telling the session.
    void placeCaret(TextRange selected);
    /// Shows a range and sets the caret to it, without taking the focus.
    void goTo(TextRange range, bool flashing);
    /// Underlines search matches; none to clear.
    void showMatches(const std::vector<TextRange> &matches);

    void setAllMessagesShown(bool all);
    bool areAllMessagesShown() const { return m_allMessages; }
    /// All findings of the file as they are shown, by place.
    std::vector<Diagnostic> findings() const { return m_shown.first(); }
    /// Draws what the newest analysis says. An editor behind another tab does so when it is shown.
    void takeFindings();
    /// Draws what was found in the text as it is now, until the next analysis.
    void showFindings(Findings findings);
    /// The fixes of the problems on the caret's line; empty while the analysis is behind the text.
    std::vector<Fix> fixesHere() const;
    /// Where in its document the caret stands; ranges are those of the document.
    TextPlace placeOfCaret() const;
    CompletionPopup &popup() const { return *m_popup; }

    std::any historyState() const override;
    void restoreHistoryState(const std::any &state) override;

    void toggleComment();
    void indentBlock();
    void outdentBlock();
    void duplicateBlock();
    void moveBlock(bool down);
    void suggest();
    void goToDefinition();
    void showFixes();
    void cut() override;
    void paste() override;
    void undo() override;
    void redo() override;

Q_SIGNALS:
    void caretMoved();                                     ///< by the user
    void definitionFound(const slipway::Selected &target); ///< F12, Ctrl+click
    void zoomed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QByteArray fromMimeData(const QMimeData *source, bool &rectangular) const override;
    void applyTheme() override;

private:
    /// What was edited on screen and is not in the project yet: bytes before, and bytes now, from `start` on.
    struct Pending {
        std::size_t start = 0;
        std::size_t endBefore = 0;
        std::size_t endNow = 0;
    };
    void noteEdit(int position, int type, int length);
    void flush(const QString &name, const QString &mergeKey = {});
    void follow(const EditSet &edits);
    void replaceOnScreen(const EditSet &edits);
    void resync();
    void caretChanged();
    void breakLine();
    void suggestWhileTyping(const QString &typed);
    void showSuggestions(bool evenIfComplete);
    void insertCompletion(const Completion &completion, TextRange replace);
    bool handleShortcut(const QKeyEvent &event);

    /// A place in the file as one in its document, so that nothing has to look at the whole of a long text.
    struct DocumentAround {
        std::shared_ptr<const FilePart> part{};
        std::size_t start = 0;  ///< of the document in the file
        std::size_t offset = 0; ///< of the place in the document
        const std::string &text() const { return part->bytes(); }
    };
    DocumentAround documentAround(std::size_t offset) const;

    void moveFindings(const EditSet &edits);
    /// Lines of the text, both included.
    struct Lines {
        long first = 0;
        long last = 0;
    };
    Lines linesAround() const;
    std::vector<Diagnostic> findingsHere() const;
    TextRange underlined(const Diagnostic &finding) const;
    void drawMarks();
    void drawSquiggles(TextRange range, const std::vector<Diagnostic> &findings);
    void drawSymbols(Lines shown, const std::vector<Diagnostic> &findings);
    void drawMessages();
    QString messageText(const std::vector<const Diagnostic *> &findings) const;
    void showTip(int position, int x, int y);
    QString tipAt(std::size_t offset) const;
    void retranslate();

    Session &m_session;
    FileId m_file;
    std::optional<Pending> m_pending;
    std::optional<TextViewState> m_viewBefore; // what is pending
    bool m_applying = false;                   // our own step is on its way through the project
    bool m_following = false;                  // the screen is being brought up to the project's text
    bool m_composing = false;
    bool m_allMessages = false;
    std::size_t m_knownCaret = 0;
    QElapsedTimer m_sinceTyping;
    QTimer m_messagePause;
    ShownFindings m_shown;
    std::vector<std::size_t> m_messageLines; // where lines with a message begin
    CompletionPopup *m_popup;
};

} // namespace slipway
