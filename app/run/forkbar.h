// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace slipway
{

/// Two runs that were one until somebody asked "what if": which of them is on show, and where they part.
class ForkBar : public QWidget
{
    Q_OBJECT

public:
    explicit ForkBar(QWidget *parent = nullptr);
    /// `question` is what was tried at a moment, `answer` the first thing that went another way because of it.
    void show(const QString &question, double at, const QString &answer);
    QString text() const { return m_text->text(); }
    bool showsSecond() const { return m_second->isChecked(); }
    QToolButton *firstButton() const { return m_first; }
    QToolButton *secondButton() const { return m_second; }
    QToolButton *goButton() const { return m_go; }
    QToolButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void runChosen(bool second);
    void partingAsked(); ///< to the moment where the runs part
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    QLabel *m_text;
    QToolButton *m_first;
    QToolButton *m_second;
    QToolButton *m_go;
    QToolButton *m_close;
    QString m_question, m_answer;
    double m_at = 0;
};

} // namespace slipway
