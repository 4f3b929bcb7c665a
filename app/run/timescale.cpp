// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/timescale.h"

#include <algorithm>
#include <cmath>

namespace slipway
{

std::vector<Fold> findFolds(const std::vector<double> &moments, double end, double shortest)
{
    constexpr double Margin = 1;
    std::vector<Fold> folds;
    double last = 0;
    const auto gap = [&](double to) {
        if (to - last > shortest)
            folds.push_back({last + Margin, to - Margin});
        last = std::max(last, to);
    };
    for (const double moment : moments)
        gap(std::min(moment, end));
    gap(end);
    return folds;
}

void TimeScale::setWidth(double width)
{
    double plain = m_end;
    for (const Fold &fold : m_folds)
        plain -= fold.to - fold.from;
    const auto count = static_cast<double>(m_folds.size());
    m_foldWidth = count > 0 ? std::clamp(0.4 * width / count, MinFoldWidth, MaxFoldWidth) : MaxFoldWidth;
    const double folded = m_foldWidth * count;
    plain = std::max(plain, 0.001);
    m_width = std::max(width, folded + 100);
    m_pixelsPerSecond = (m_width - folded) / plain;
}

double TimeScale::x(double seconds) const
{
    double x = 0;
    double at = 0;
    for (const Fold &fold : m_folds) {
        if (seconds <= fold.from)
            break;
        x += (fold.from - at) * m_pixelsPerSecond;
        at = fold.to;
        if (seconds < fold.to)
            return x + m_foldWidth * (seconds - fold.from) / (fold.to - fold.from);
        x += m_foldWidth;
    }
    return x + (seconds - at) * m_pixelsPerSecond;
}

double TimeScale::seconds(double x) const
{
    double left = x;
    double at = 0;
    for (const Fold &fold : m_folds) {
        const double plain = (fold.from - at) * m_pixelsPerSecond;
        if (left <= plain)
            break;
        left -= plain;
        if (left < m_foldWidth)
            return fold.from + (fold.to - fold.from) * left / m_foldWidth;
        left -= m_foldWidth;
        at = fold.to;
    }
    return std::clamp(at + left / m_pixelsPerSecond, 0.0, m_end);
}

std::vector<double> TimeScale::marks(double distance) const
{
    double step = 0.1;
    for (const double candidate :
         {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0}) {
        step = candidate;
        if (step * m_pixelsPerSecond >= distance)
            break;
    }
    std::vector<double> marks;
    double lastX = -distance;
    auto fold = m_folds.begin();
    const auto count = static_cast<std::int64_t>(m_end / step + 1e-6);
    for (std::int64_t i = 0; i <= count; ++i) {
        const double time = static_cast<double>(i) * step;
        while (fold != m_folds.end() && fold->to <= time)
            ++fold;
        if (fold != m_folds.end() && fold->from < time)
            continue;
        const double at = x(time);
        if (at - lastX < distance)
            continue;
        marks.push_back(time);
        lastX = at;
    }
    return marks;
}

} // namespace slipway
