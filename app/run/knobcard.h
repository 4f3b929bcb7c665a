// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QWidget>

namespace slipway
{

/// A titled card for knobs. The two kinds look different: solid for what stands in the file, dashed for assumptions.
class KnobCard : public QWidget
{
    Q_OBJECT

public:
    enum class Origin { File, Assumed };
    explicit KnobCard(Origin origin, QWidget *parent = nullptr);

    QGridLayout *grid() const { return m_grid; }
    void setTexts(const QString &title, const QString &note);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    Origin m_origin;
    QLabel *m_title;
    QLabel *m_note;
    QGridLayout *m_grid;
};

} // namespace slipway
