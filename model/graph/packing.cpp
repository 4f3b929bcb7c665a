// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway
{

namespace
{

constexpr double Aspect = 1.6;
constexpr std::size_t ManyBoxes = 500;

/// The lower edge of what is placed so far, as steps from left to right.
class Skyline
{
public:
    explicit Skyline(double width) : m_width(width), m_steps{{0, 0}} {}

    /// The highest free place (then the leftmost) for a rectangle; marks it as used.
    GraphPoint place(double w, double h)
    {
        GraphPoint best{0, std::numeric_limits<double>::max()};
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const double x = m_steps[i].x;
            if (x > 0 && x + w > m_width)
                break;
            double y = 0;
            for (std::size_t j = i; j < m_steps.size() && m_steps[j].x < x + w; ++j)
                y = std::max(y, m_steps[j].y);
            if (y < best.y)
                best = {x, y};
        }
        raise(best.x, best.x + w, best.y + h);
        return best;
    }

private:
    void raise(double from, double to, double y)
    {
        std::vector<GraphPoint> steps;
        double behind = 0; // height that goes on behind the raised part
        for (const GraphPoint &step : m_steps) {
            if (step.x < from)
                steps.push_back(step);
            if (step.x <= to)
                behind = step.y;
        }
        steps.push_back({from, y});
        const bool cut = std::none_of(m_steps.begin(), m_steps.end(), [&](const GraphPoint &s) { return s.x == to; });
        if (cut && to < m_width)
            steps.push_back({to, behind});
        for (const GraphPoint &step : m_steps)
            if (step.x >= to)
                steps.push_back(step);
        m_steps = std::move(steps);
    }

    double m_width;
    std::vector<GraphPoint> m_steps;
};

} // namespace

void pack(std::vector<GraphBox> &boxes, double gap)
{
    double area = 0;
    double widest = 0;
    for (const GraphBox &box : boxes) {
        area += (box.w + gap) * (box.h + gap);
        widest = std::max(widest, box.w + gap);
    }
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return boxes[a].h > boxes[b].h; });
    // The width whose outcome shows largest in a 16:10 window wins; with many boxes one guess is as good as another.
    const double ideal = std::sqrt(area * Aspect);
    double best = std::numeric_limits<double>::max();
    for (const double factor : boxes.size() > ManyBoxes ? std::vector<double>{1.04}
                                                        : std::vector<double>{1.04, 0.85, 1.15, 1.3, 1.45, 1.6, 1.8}) {
        Skyline skyline(std::max(widest, ideal * factor));
        std::vector<GraphPoint> places(boxes.size());
        double right = 0;
        double bottom = 0;
        for (std::size_t i : order) {
            places[i] = skyline.place(boxes[i].w + gap, boxes[i].h + gap);
            right = std::max(right, places[i].x + boxes[i].w);
            bottom = std::max(bottom, places[i].y + boxes[i].h);
        }
        const double window = std::max(right / Aspect, bottom);
        if (window >= best - 1)
            continue;
        best = window;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            boxes[i].x = places[i].x;
            boxes[i].y = places[i].y;
        }
    }
}

} // namespace slipway
