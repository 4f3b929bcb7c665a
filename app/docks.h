// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mode.h"

#include <QDockWidget>
#include <QMainWindow>

#include <functional>

namespace slipway
{

class Settings;

/// The panes around the middle. Every mode has its own arrangement, which is remembered; a pane's content is made when
/// it is first shown.
class Docks : public QObject
{
    Q_OBJECT

public:
    enum Id { Objects, Palette, Form, Problems };
    static constexpr int Count = Problems + 1;
    using Factory = std::function<QWidget *(QWidget *parent)>;

    Docks(QMainWindow &window, Settings &settings);

    void setPanel(Id id, Factory factory);
    /// The pane's content, made now if need be; null while nothing was set for it.
    QWidget *panel(Id id);
    QDockWidget *dock(Id id) const { return m_docks[id]; }
    /// Shows a pane and gives its content.
    QWidget *reveal(Id id);
    void enter(Mode mode);
    void remember(Mode mode);
    /// Back to how the mode looks at the first start.
    void reset(Mode mode);
    /// Hides all panes (presenter mode) or shows the mode's again.
    void setHidden(bool hidden, Mode mode);
    void retranslate();

private:
    void fill(Id id);
    QMainWindow &m_window;
    Settings &m_settings;
    std::array<QDockWidget *, Count> m_docks{};
    std::array<Factory, Count> m_factories{};
    bool m_hidden = false;
};

} // namespace slipway
