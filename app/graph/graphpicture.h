// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"

#include <QByteArray>

namespace slipway
{

enum class PictureFormat { Svg, Png, Pdf };

/// The whole graph as a picture file's bytes, in the current theme. Needs a QGuiApplication (offscreen will do).
/// Empty, with a reason, where the picture would be too large.
QByteArray graphPicture(const ObjectGraph &graph, const GraphLayout &layout, PictureFormat format, QString *error);
/// Nodes and edges as JSON, DOT or Mermaid text.
QByteArray graphJson(const ObjectGraph &graph, const Workspace &workspace);
QByteArray graphDot(const ObjectGraph &graph);
QByteArray graphMermaid(const ObjectGraph &graph);

} // namespace slipway
