// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/objectgraph.h"

#include <QIcon>

class QPainter;

namespace slipway
{

/// The colour of a category in the current theme.
QColor categoryColour(Category category);
/// A category's name for people.
QString categoryName(Category category);

/// Draws a kind's line icon as vectors, in one colour.
void drawKindIcon(QPainter &painter, const ObjectId &kind, const QRectF &where, const QColor &colour);
/// The same as an icon for lists, in its category's colour of the theme in which it is drawn.
QIcon kindIcon(const ObjectId &kind);

} // namespace slipway
