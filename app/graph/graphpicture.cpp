// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphpicture.h"

#include "graph/graphpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace slipway
{

namespace
{

constexpr double Margin = 24;
constexpr double MaxPngSide = 16000; // pixels; a larger image would take more than a gigabyte

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(slipway::GraphPicture)
};

void draw(QPainter &painter, const ObjectGraph &graph, const GraphLayout &layout, const QRectF &area)
{
    GraphPainter cards(QGuiApplication::font());
    cards.setFramed(!layout.frames.empty());
    painter.fillRect(QRectF(QPointF(0, 0), area.size()), cards.background());
    painter.translate(-area.topLeft());
    cards.all(painter, graph, layout);
}

QString qs(const std::string &text)
{
    return QString::fromStdString(text);
}

/// A label in double quotes, with what would end it escaped.
QString quoted(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + text + u'"';
}

} // namespace

QByteArray graphPicture(const ObjectGraph &graph, const GraphLayout &layout, PictureFormat format, QString *error)
{
    const QRectF area = GraphPainter::toRect(layout.bounds).adjusted(-Margin, -Margin, Margin, Margin).toAlignedRect();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == PictureFormat::Svg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setTitle(PictureWords::tr("Kubernetes objects"));
        svg.setSize(area.size().toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), area.size()));
        svg.setResolution(96);
        QPainter painter(&svg);
        draw(painter, graph, layout, area);
    } else if (format == PictureFormat::Pdf) {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(PictureWords::tr("Kubernetes objects"));
        pdf.setResolution(96);
        pdf.setPageSize(QPageSize(area.size() * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins({0, 0, 0, 0});
        QPainter painter(&pdf);
        draw(painter, graph, layout, area);
    } else {
        const double factor = std::min(2.0, MaxPngSide / std::max(area.width(), area.height()));
        if (factor < 0.1) {
            *error = PictureWords::tr("The graph is too large for a PNG picture. Write an SVG file instead.");
            return {};
        }
        QImage image((area.size() * factor).toSize(), QImage::Format_ARGB32_Premultiplied);
        if (image.isNull()) {
            *error = PictureWords::tr("There is not enough memory for the picture.");
            return {};
        }
        QPainter painter(&image);
        painter.scale(factor, factor);
        draw(painter, graph, layout, area);
        painter.end();
        image.save(&buffer, "PNG");
    }
    return bytes;
}

QByteArray graphJson(const ObjectGraph &graph, const Workspace &workspace)
{
    QJsonArray nodes;
    for (const GraphNode &node : graph.nodes())
        nodes << QJsonObject{{"id", qs(node.key)},
                             {"kind", qs(node.id.kind)},
                             {"name", node.wanted.empty() ? qs(node.id.name) : node.title},
                             {"namespace", qs(node.ns)},
                             {"missing", node.isMissing()}};
    QJsonArray edges;
    for (const GraphEdge &edge : graph.edges()) {
        QJsonObject range;
        if (const ManifestFile *file = workspace.file(edge.place.file)) {
            const auto place = [&](std::size_t offset) {
                const TextPosition position = file->position(offset);
                return QJsonObject{{"line", static_cast<qint64>(position.line + 1)},
                                   {"column", static_cast<qint64>(position.column + 1)}};
            };
            range = {
                {"file", file->path()}, {"start", place(edge.place.range.start)}, {"end", place(edge.place.range.end)}};
        }
        edges << QJsonObject{{"from", qs(graph.nodes()[static_cast<std::size_t>(edge.from)].key)},
                             {"to", qs(graph.nodes()[static_cast<std::size_t>(edge.to)].key)},
                             {"relation", QLatin1String(relationId(edge.relation))},
                             {"label", edge.label},
                             {"path", qs(edge.path.toString())},
                             {"range", range}};
    }
    return QJsonDocument(QJsonObject{{"nodes", nodes}, {"edges", edges}}).toJson();
}

QByteArray graphDot(const ObjectGraph &graph)
{
    QString text = QStringLiteral("digraph slipway {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n");
    for (std::size_t i = 0; i < graph.nodes().size(); ++i) {
        const GraphNode &node = graph.nodes()[i];
        text += QStringLiteral("    n%1 [label=%2%3];\n")
                    .arg(i)
                    .arg(quoted(qs(node.id.kind) + u'\n' + node.title).replace(u'\n', QLatin1String("\\n")),
                         node.isMissing() ? QStringLiteral(", style=\"rounded,dashed\"") : QString());
    }
    for (const GraphEdge &edge : graph.edges())
        text += QStringLiteral("    n%1 -> n%2 [label=%3, style=%4];\n")
                    .arg(edge.from)
                    .arg(edge.to)
                    .arg(quoted(edge.label), edge.style == EdgeStyle::Solid    ? QStringLiteral("solid")
                                             : edge.style == EdgeStyle::Dashed ? QStringLiteral("dashed")
                                                                               : QStringLiteral("dotted"));
    return (text + QStringLiteral("}\n")).toUtf8();
}

QByteArray graphMermaid(const ObjectGraph &graph)
{
    // Mermaid takes HTML entities, and no escapes, inside its quotes.
    const auto label = [](QString text) { return u'"' + text.replace(u'"', QLatin1String("#quot;")) + u'"'; };
    QString text = QStringLiteral("flowchart LR\n");
    for (std::size_t i = 0; i < graph.nodes().size(); ++i) {
        const GraphNode &node = graph.nodes()[i];
        text += QStringLiteral("    n%1[%2]\n").arg(i).arg(label(qs(node.id.kind) + u' ' + node.title));
    }
    for (const GraphEdge &edge : graph.edges())
        text +=
            QStringLiteral("    n%1 %2|%3| n%4\n")
                .arg(edge.from)
                .arg(edge.style == EdgeStyle::Solid ? QStringLiteral("-->") : QStringLiteral("-.->"), label(edge.label))
                .arg(edge.to);
    return text.toUtf8();
}

} // namespace slipway
