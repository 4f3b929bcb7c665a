// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway
{

class Actions;

/// What stands in the middle while no file is open: the ways to get one.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(const Actions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_example = nullptr;
};

} // namespace slipway
