// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mode.h"

#include <QWidget>

class QToolButton;

namespace slipway
{

class Actions;

/// The strip at the window's left edge that switches modes: an icon and a word for each.
class ModeBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 72; ///< pixels, unless a word needs more

    explicit ModeBar(const Actions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<QToolButton *, AllModes.size()> m_buttons{};
};

} // namespace slipway
