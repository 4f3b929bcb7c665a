// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QIcon>

namespace slipway
{

/// A flat button as large as its words: a picture at the left, a title and a paragraph.
class Card : public QAbstractButton
{
    Q_OBJECT

public:
    Card(const QIcon &picture, const QString &title, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Where title and text go.
    virtual QRect textArea(int width) const;
    virtual void paintPicture(QPainter &painter);

private:
    QFont titleFont() const;
    QIcon m_picture;
    QString m_text;
};

/// A card with a small drawing of an example's objects above its words.
class ExampleCard : public Card
{
    Q_OBJECT

public:
    ExampleCard(const QString &example, const QString &title, const QString &text, QWidget *parent = nullptr);

protected:
    QRect textArea(int width) const override;
    void paintPicture(QPainter &painter) override;

private:
    QString m_example;
};

} // namespace slipway
