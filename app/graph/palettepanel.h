// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace slipway
{

/// All kinds by category, to be dragged into the graph or added by double click or Enter.
class PalettePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PalettePanel(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Add an object of this kind (apiVersion and kind are set).
    void kindChosen(const slipway::ObjectId &kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void refill();
    void retranslate();
    void filter(const QString &text);
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_kinds = nullptr;
};

} // namespace slipway
