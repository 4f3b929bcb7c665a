// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/recording.h"

#include <set>

namespace slipway::sim
{

/// Where two runs part: the first thing that happens in one of them and not, at the same moment, in the other.
struct Difference {
    Time at{};
    ObjectKey object{};             ///< what it is about; empty kind where it is about none
    EventId first = EventId::None;  ///< in the first run; None where only the second has something new
    EventId second = EventId::None; ///< the same the other way round
};

/// Two runs side by side on one clock. What one moment holds is compared as a set, so the order of what happens at one
/// instant makes no difference.
class Comparison
{
public:
    Comparison(std::shared_ptr<const Recording> first, std::shared_ptr<const Recording> second);
    const Recording &first() const { return *m_first; }
    const Recording &second() const { return *m_second; }
    /// Of the longer one. A run that has ended stands still until then.
    Time end() const { return std::max(m_first->end(), m_second->end()); }
    /// Nothing where both runs are the same.
    const std::optional<Difference> &difference() const { return m_difference; }
    /// The same among what the cluster does: steps of the two scenarios aside.
    const std::optional<Difference> &consequence() const { return m_consequence; }
    /// The same among what happens to a workload, to what it owns and to its pods.
    std::optional<Difference> consequenceOf(const ObjectKey &workload) const;
    /// One sentence that names a difference of the two, its time and its object, in the current language.
    QString sentence(const std::optional<Difference> &difference) const;
    QString sentence() const { return sentence(m_difference); }

private:
    std::shared_ptr<const Recording> m_first, m_second;
    std::optional<Difference> m_difference, m_consequence;
};

/// What of two runs is compared.
enum class Compared { Everything, Consequences };
/// With `about`, only events about these objects are looked at.
std::optional<Difference> firstDifference(const Recording &first, const Recording &second,
                                          Compared what = Compared::Everything,
                                          const std::set<ObjectKey> *about = nullptr);

} // namespace slipway::sim
