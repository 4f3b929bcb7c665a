// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks.h"

#include "settings.h"

#include <QLayout>
#include <QVBoxLayout>

namespace slipway
{

namespace
{

struct Place {
    const char *name;
    Qt::DockWidgetArea area;
    std::array<bool, AllModes.size()> shown; ///< at the first start, by mode
    int minimumWidth;
};

constexpr std::array<Place, Docks::Count> places{{
    {"objects", Qt::LeftDockWidgetArea, {true, true, false, false}, 200},
    {"palette", Qt::LeftDockWidgetArea, {true, false, false, false}, 200},
    {"form", Qt::RightDockWidgetArea, {true, false, false, false}, 340},
    {"problems", Qt::BottomDockWidgetArea, {true, true, false, false}, 240},
}};

/// Share of the window that the panes get at first, in percent.
constexpr int LeftShare = 18;
constexpr int RightShare = 28;
constexpr int BottomShare = 20;

} // namespace

Docks::Docks(QMainWindow &window, Settings &settings) : QObject(&window), m_window(window), m_settings(settings)
{
    for (const auto corner : {Qt::BottomLeftCorner, Qt::TopLeftCorner})
        window.setCorner(corner, Qt::LeftDockWidgetArea);
    for (const auto corner : {Qt::BottomRightCorner, Qt::TopRightCorner})
        window.setCorner(corner, Qt::RightDockWidgetArea);
    window.setDockNestingEnabled(true);
    for (int i = 0; i < Count; ++i) {
        auto *dock = new QDockWidget(&window);
        dock->setObjectName(QString::fromLatin1(places[static_cast<std::size_t>(i)].name));
        auto *content = new QWidget(dock);
        content->setMinimumWidth(places[static_cast<std::size_t>(i)].minimumWidth);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        dock->setWidget(content);
        window.addDockWidget(places[static_cast<std::size_t>(i)].area, dock);
        dock->hide();
        m_docks[static_cast<std::size_t>(i)] = dock;
        connect(dock, &QDockWidget::visibilityChanged, this, [this, i](bool visible) {
            if (visible)
                fill(static_cast<Id>(i));
        });
    }
    window.splitDockWidget(m_docks[Objects], m_docks[Palette], Qt::Vertical);
    retranslate();
}

void Docks::setPanel(Id id, Factory factory)
{
    m_factories[id] = std::move(factory);
    if (m_docks[id]->isVisible())
        fill(id);
}

void Docks::fill(Id id)
{
    if (Factory make = std::exchange(m_factories[id], nullptr)) {
        QWidget *content = m_docks[id]->widget();
        content->layout()->addWidget(make(content));
    }
}

QWidget *Docks::panel(Id id)
{
    fill(id);
    const QLayoutItem *item = m_docks[id]->widget()->layout()->itemAt(0);
    return item ? item->widget() : nullptr;
}

QWidget *Docks::reveal(Id id)
{
    m_docks[id]->show();
    m_docks[id]->raise();
    return panel(id);
}

void Docks::enter(Mode mode)
{
    if (m_hidden || !m_window.restoreState(m_settings.docks(mode)))
        reset(mode);
}

void Docks::remember(Mode mode)
{
    if (!m_hidden)
        m_settings.setDocks(mode, m_window.saveState());
}

void Docks::reset(Mode mode)
{
    for (int i = 0; i < Count; ++i) {
        QDockWidget *dock = m_docks[static_cast<std::size_t>(i)];
        dock->setFloating(false);
        if (m_window.dockWidgetArea(dock) != places[static_cast<std::size_t>(i)].area)
            m_window.addDockWidget(places[static_cast<std::size_t>(i)].area, dock);
        dock->setVisible(!m_hidden && places[static_cast<std::size_t>(i)].shown[static_cast<std::size_t>(mode)]);
    }
    m_window.splitDockWidget(m_docks[Objects], m_docks[Palette], Qt::Vertical);
    // Sizes hold only for panes that are laid out with their content.
    for (int i = 0; i < Count; ++i)
        if (places[static_cast<std::size_t>(i)].shown[static_cast<std::size_t>(mode)] && !m_hidden)
            fill(static_cast<Id>(i));
    m_window.layout()->activate();
    const int width = m_window.width();
    const int height = m_window.height();
    m_window.resizeDocks({m_docks[Objects], m_docks[Form]}, {width * LeftShare / 100, width * RightShare / 100},
                         Qt::Horizontal);
    m_window.resizeDocks({m_docks[Problems]}, {height * BottomShare / 100}, Qt::Vertical);
    if (mode == Mode::Build)
        m_window.resizeDocks({m_docks[Objects], m_docks[Palette]}, {height / 2, height / 2}, Qt::Vertical);
}

void Docks::setHidden(bool hidden, Mode mode)
{
    if (hidden == m_hidden)
        return;
    if (hidden)
        remember(mode);
    m_hidden = hidden;
    enter(mode);
}

void Docks::retranslate()
{
    m_docks[Objects]->setWindowTitle(tr("Objects"));
    m_docks[Palette]->setWindowTitle(tr("Palette"));
    m_docks[Form]->setWindowTitle(tr("Form"));
    m_docks[Problems]->setWindowTitle(tr("Problems"));
}

} // namespace slipway
