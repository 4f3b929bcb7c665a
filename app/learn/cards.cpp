// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/cards.h"

#include "graph/kindicons.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

#include <vector>

namespace slipway
{

namespace
{

constexpr int Padding = 16;
constexpr int PictureSize = 36;
constexpr int DrawingHeight = 108;
constexpr int TitleGap = 6;
constexpr int TextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// An example's objects on a grid of columns (the way of a request) and rows, and who refers to whom.
struct Sketch {
    struct Dot {
        const char *kind;
        double column;
        double row;
    };
    std::vector<Dot> dots;
    std::vector<std::pair<int, int>> lines;
};

Sketch sketchOf(const QString &example)
{
    if (example == QLatin1String("shop"))
        return {{{"Ingress", 0, 1},
                 {"Service", 1, 0.4},
                 {"Service", 1, 1.6},
                 {"Deployment", 2, 0.4},
                 {"Deployment", 2, 1.6},
                 {"ConfigMap", 3, 0},
                 {"Secret", 3, 1},
                 {"PersistentVolumeClaim", 3, 2}},
                {{0, 1}, {0, 2}, {1, 3}, {2, 4}, {3, 5}, {4, 6}, {4, 7}}};
    if (example == QLatin1String("web"))
        return {{{"Service", 0.6, 1}, {"Deployment", 2.2, 1}}, {{0, 1}}};
    return {{{"Service", 0.4, 1},
             {"StatefulSet", 1.5, 1},
             {"Secret", 2.6, 0},
             {"PersistentVolumeClaim", 2.6, 1},
             {"PersistentVolumeClaim", 2.6, 2}},
            {{0, 1}, {1, 2}, {1, 3}, {1, 4}}};
}

QColor colourOf(std::string_view kind)
{
    const bool isWorkload = kind == "Deployment" || kind == "StatefulSet";
    const bool isIngress = kind == "Ingress";
    const char *apiVersion = isWorkload ? "apps/v1" : isIngress ? "networking.k8s.io/v1" : "v1";
    return categoryColour(categoryOf({.apiVersion = apiVersion, .kind = std::string(kind)}));
}

} // namespace

Card::Card(const QIcon &picture, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_picture(picture), m_text(text)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QFont Card::titleFont() const
{
    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * 1.15);
    return title;
}

QRect Card::textArea(int width) const
{
    const int left = Padding + PictureSize + Padding;
    return {left, Padding, width - left - Padding, 10000};
}

int Card::heightForWidth(int width) const
{
    const QRect area = textArea(width);
    const int title = QFontMetrics(titleFont()).height();
    const int words = fontMetrics().boundingRect(area, TextFlags, m_text).height();
    return std::max(area.top() + title + TitleGap + words, Padding + PictureSize) + Padding;
}

QSize Card::sizeHint() const
{
    const int width = this->width() > 200 ? this->width() : 300;
    return {300, heightForWidth(width)};
}

void Card::paintPicture(QPainter &painter)
{
    m_picture.paint(&painter, QRect(Padding, Padding, PictureSize, PictureSize));
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus() || isDown();
    painter.setPen(QPen(lit ? theme.accent() : theme.line(), hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? theme.line() : theme.window());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    paintPicture(painter);

    QRect area = textArea(width());
    area.setBottom(height() - Padding / 2);
    painter.setPen(theme.text());
    painter.setFont(titleFont());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, text());
    area.setTop(area.top() + painter.fontMetrics().height() + TitleGap);
    painter.setFont(font());
    painter.setPen(theme.mutedText());
    painter.drawText(area, TextFlags, m_text);
}

ExampleCard::ExampleCard(const QString &example, const QString &title, const QString &text, QWidget *parent)
    : Card({}, title, text, parent), m_example(example)
{
    setObjectName("example-" + example);
}

QRect ExampleCard::textArea(int width) const
{
    return {Padding, DrawingHeight + Padding, width - 2 * Padding, 10000};
}

void ExampleCard::paintPicture(QPainter &painter)
{
    const Theme &theme = Theme::instance();
    const QRectF area(1.5, 1.5, width() - 3, DrawingHeight);
    QPainterPath frame;
    frame.addRoundedRect(area, 6, 6);
    painter.fillPath(frame, theme.canvas());
    const Sketch sketch = sketchOf(m_example);
    const double step = std::min(72.0, (area.width() - 60) / 3);
    const QPointF origin(area.center().x() - 1.5 * step, area.top() + 24);
    const auto placeOf = [&](const Sketch::Dot &dot) { return origin + QPointF(dot.column * step, dot.row * 30); };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.off(), 1.5));
    for (const auto &[from, to] : sketch.lines) {
        const QPointF a = placeOf(sketch.dots[static_cast<std::size_t>(from)]);
        const QPointF b = placeOf(sketch.dots[static_cast<std::size_t>(to)]);
        QPainterPath curve(a);
        curve.cubicTo((a + QPointF(b.x(), a.y())) / 2, (b + QPointF(a.x(), b.y())) / 2, b);
        painter.drawPath(curve);
    }
    for (const Sketch::Dot &dot : sketch.dots) {
        const QRectF card(placeOf(dot) - QPointF(17, 10), QSizeF(34, 20));
        const QColor colour = colourOf(dot.kind);
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(theme.canvas());
        painter.drawRoundedRect(card, 4, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(card.left(), card.top(), 5, card.height()), 2, 2);
        painter.drawRoundedRect(QRectF(card.left() + 10, card.top() + 6, 17, 2.5), 1, 1);
        painter.setOpacity(0.5);
        painter.drawRoundedRect(QRectF(card.left() + 10, card.top() + 12, 12, 2.5), 1, 1);
        painter.setOpacity(1);
    }
}

} // namespace slipway
