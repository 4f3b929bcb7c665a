// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/completion.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace slipway
{

/// The list of what may be written at the caret. The editor keeps the focus and hands keys over with handleKey().
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *editor);

    /// Shows the list with its first entry chosen; `below` and `lineHeight` (pixels, global) say where the word stands.
    void open(const CompletionList &list, QPoint below, int lineHeight);
    /// True when the key was for the list.
    bool handleKey(int key);
    const CompletionList &list() const { return m_list; }
    int currentRow() const;

Q_SIGNALS:
    void chosen(const slipway::Completion &completion, slipway::TextRange replace);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();
    CompletionList m_list;
    QStandardItemModel *m_model;
    QListView *m_view;
};

} // namespace slipway
