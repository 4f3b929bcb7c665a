// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/yamleditor.h"
#include "text/lineedits.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace slipway
{

/// Finds and replaces in the editor that it is given. Everything that it replaces at once is one undo step.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(Session &session, QWidget *parent = nullptr);

    void setEditor(YamlEditor *editor);
    /// Opens with the selected word in the field; `replacing` shows the second row.
    void open(bool replacing);
    void findNext() { step(true); }
    void findPrevious() { step(false); }
    void replaceOne();
    void replaceAll();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addSwitch(const QString &text);
    void search();
    void step(bool forward);
    void select(std::size_t match);
    void showCount();
    void retranslate();

    Session &m_session;
    QPointer<YamlEditor> m_editor;
    std::vector<SearchMatch> m_matches;
    QString m_error;
    QLineEdit *m_pattern;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_expression;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QToolButton *m_replaceOne;
    QToolButton *m_replaceAll;
};

} // namespace slipway
