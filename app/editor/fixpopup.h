// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QFrame>
#include <QPlainTextEdit>

class QLabel;
class QLineEdit;
class QListWidget;

namespace slipway
{

/// Shows what a change would do to the texts: removed and added lines with their surroundings.
class ChangePreview : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ChangePreview(const Project &project, QWidget *parent = nullptr);
    void setChange(const Change &change);

private:
    void addLine(const QString &text, const QColor &color, const QColor &back);
    const Project &m_project;
};

/// The quick fixes of a place with a preview of each; Enter applies the chosen one, Escape closes. What a fix needs to
/// be told is typed below the list. Deletes itself. All views of a finding offer its fixes so.
class FixPopup : public QFrame
{
    Q_OBJECT

public:
    /// Opens at a place of the screen, unless the fixes are those of an older text. `chosen` is shown first.
    static void offer(Session &session, const std::vector<Fix> &fixes, QPoint place, QWidget *parent,
                      std::size_t chosen = 0);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FixPopup(Session &session, std::vector<Fix> fixes, QWidget *parent);
    QWidget *makeInput();
    void openAt(QPoint place);
    /// Null while there is none.
    const Fix *current() const;
    void showCurrent();
    void preview();
    void applyCurrent();
    Session &m_session;
    std::vector<Fix> m_fixes;
    std::uint64_t m_revision;
    QListWidget *m_list;
    QLabel *m_question = nullptr;
    QLineEdit *m_typed = nullptr;
    QWidget *m_input; ///< shown for fixes that need a text
    ChangePreview *m_preview;
};

} // namespace slipway
