// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QSize>
#include <QStringList>

#include <vector>

namespace slipway
{

/// What a tour walks through: every state in every combination of these.
struct TourPlan {
    QList<QSize> sizes{{1024, 700}, {1600, 1000}};
    QList<Theme::Mode> themes{Theme::Mode::Light, Theme::Mode::Dark};
    QList<Language> languages{Language::English, Language::Korean};
    QStringList states{}; ///< names of tourStates(); empty for all
};

/// Names of the states, in the order they are shown: "build", "yaml-problem", "dialog-export".
QStringList tourStates();
/// "build-dark-ko-1024x700.png"
QString tourFileName(const QString &state, Theme::Mode theme, Language language, QSize size);

/// Opens a window of its own, brings it into each state and writes a picture of it into the folder. Touches no
/// settings of the user. What went wrong, one line each; empty when all pictures are written.
QStringList takeTour(const QString &folder, const TourPlan &plan = {});

} // namespace slipway
