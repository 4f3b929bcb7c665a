// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mode.h"

#include <QWidget>

class QScrollArea;

namespace slipway
{

/// The first thing a newcomer sees: what the four modes are for, and examples to open.
class LearnPage : public QWidget
{
    Q_OBJECT

public:
    explicit LearnPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void modeChosen(slipway::Mode mode);
    /// The name of a template, "shop".
    void exampleChosen(const QString &name);
    void openFilesChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *modeCards(QWidget *page);
    QLayout *exampleCards(QWidget *page);
    QLayout *ownFiles(QWidget *page);
    QScrollArea *m_scroll = nullptr;
};

} // namespace slipway
