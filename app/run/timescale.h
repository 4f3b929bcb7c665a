// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/player.h"

namespace slipway
{

/// Stretches longer than `shortest` seconds between neighbouring moments (sorted) and up to the end, less a margin of
/// a second on both sides so that what happens at the edges has room.
std::vector<Fold> findFolds(const std::vector<double> &moments, double end, double shortest = 12);

/// Maps virtual time (seconds) to pixels: linear, but each fold is drawn at a fixed narrow width.
class TimeScale
{
public:
    /// A fold is this wide at most, and narrower where there are many of them.
    static constexpr double MaxFoldWidth = 96;
    static constexpr double MinFoldWidth = 30;

    TimeScale() = default;
    TimeScale(double end, std::vector<Fold> folds) : m_end(end), m_folds(std::move(folds)) {}

    /// Makes the whole run `width` pixels wide (never less than a few pixels a second would need to be readable).
    void setWidth(double width);
    double width() const { return m_width; }
    double end() const { return m_end; }
    double foldWidth() const { return m_foldWidth; }
    double pixelsPerSecond() const { return m_pixelsPerSecond; }
    const std::vector<Fold> &folds() const { return m_folds; }

    double x(double seconds) const;
    double seconds(double x) const;
    /// Times for labels at least `distance` pixels apart: round numbers outside folds, always with 0.
    std::vector<double> marks(double distance) const;

private:
    double m_end = 0;
    std::vector<Fold> m_folds;
    double m_width = 0;
    double m_foldWidth = MaxFoldWidth;
    double m_pixelsPerSecond = 1;
};

} // namespace slipway
