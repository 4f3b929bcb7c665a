// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

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
    PaintWatcher(QWidget &widget, std::function<void()> then) : QObject(&widget), m_then(std::move(then))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then) {
            // Behind this event the whole widget, children included, is on the screen.
            QTimer::singleShot(0, watched, std::exchange(m_then, nullptr));
            deleteLater();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

} // namespace

void afterNextPaint(QWidget &widget, std::function<void()> then)
{
    new PaintWatcher(widget, std::move(then));
}

void announce(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

} // namespace slipway
