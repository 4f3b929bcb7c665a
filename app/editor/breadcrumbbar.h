// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace slipway
{

/// The way from the object to the caret, each step a link. Steps in the middle give way when there is no room.
class BreadcrumbBar : public QLabel
{
    Q_OBJECT

public:
    explicit BreadcrumbBar(QWidget *parent = nullptr);
    void setSteps(const QStringList &steps);
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

Q_SIGNALS:
    void stepActivated(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    QStringList m_steps;
};

} // namespace slipway
