// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace slipway
{

namespace
{

class PaintWatcher : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // Behind this event the whole window, children included, is on the screen.
            QTimer::singleShot(0, qApp, [] {
                std::puts(FirstPaintLine);
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

} // namespace

void quitAtFirstPaint(QWidget &window)
{
    window.installEventFilter(new PaintWatcher(&window));
}

} // namespace slipway
