// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/comparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace slipway::sim
{

namespace
{

bool saysTheSame(const EventDraft &a, const EventDraft &b)
{
    return &a == &b || (a.what == b.what && a.object == b.object && a.container == b.container &&
                        a.reason == b.reason && a.message == b.message && a.plain.args == b.plain.args);
}

using Events = std::vector<const Event *>;

/// Those that are compared, in their order.
Events eventsOf(const Recording &recording, Compared what, const std::set<ObjectKey> *about)
{
    Events events;
    events.reserve(recording.events().size());
    for (const Event &event : recording.events())
        if ((what == Compared::Everything || event.what != What::ActionTaken) &&
            (!about || about->contains(event.object)))
            events.push_back(&event);
    return events;
}

/// The events of one instant, from `begin` on.
std::size_t endOfInstant(const Events &events, std::size_t begin)
{
    std::size_t end = begin;
    while (end < events.size() && events[end]->at == events[begin]->at)
        ++end;
    return end;
}

/// The first event of `mine` that has no partner of its own among `theirs`. Most have one at the same place.
const Event *unmatched(std::span<const Event *const> mine, std::span<const Event *const> theirs)
{
    std::vector<bool> taken(theirs.size());
    for (std::size_t i = 0; i < mine.size(); ++i) {
        std::size_t tried = 0;
        for (; tried < theirs.size(); ++tried) {
            const std::size_t partner = (i + tried) % theirs.size();
            if (taken[partner] || !saysTheSame(*mine[i]->said, *theirs[partner]->said))
                continue;
            taken[partner] = true;
            break;
        }
        if (tried == theirs.size())
            return mine[i];
    }
    return nullptr;
}

/// The ReplicaSets, Jobs and pods that a workload had at any time.
void addOwned(const Recording &recording, const ObjectKey &workload, std::set<ObjectKey> &own)
{
    for (const Event &event : recording.events())
        for (const WorldChange &change : event.changes) {
            if (const auto *pod = changed<PodState>(change); pod && pod->workload == workload)
                own.insert(pod->key);
            if (const auto *owned = changed<WorkloadState>(change); owned && owned->owner == workload)
                own.insert(owned->key);
        }
}

QString text(const char *source)
{
    return QCoreApplication::translate("slipway::sim", source);
}

QString toldBy(const Event &event)
{
    QString told = event.plain.toString();
    while (told.endsWith(u'.'))
        told.chop(1);
    return told;
}

} // namespace

std::optional<Difference> firstDifference(const Recording &first, const Recording &second, Compared what,
                                          const std::set<ObjectKey> *about)
{
    const Events a = eventsOf(first, what, about), b = eventsOf(second, what, about);
    std::size_t i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        const bool onlyFirst = j == b.size() || (i < a.size() && a[i]->at < b[j]->at);
        const bool onlySecond = !onlyFirst && (i == a.size() || b[j]->at < a[i]->at);
        if (onlyFirst)
            return Difference{.at = a[i]->at, .object = a[i]->object, .first = a[i]->id};
        if (onlySecond)
            return Difference{.at = b[j]->at, .object = b[j]->object, .second = b[j]->id};
        const std::size_t endA = endOfInstant(a, i), endB = endOfInstant(b, j);
        const std::span<const Event *const> mine(a.data() + i, endA - i), theirs(b.data() + j, endB - j);
        const Event *missingB = unmatched(mine, theirs), *missingA = unmatched(theirs, mine);
        if (missingB && missingA && missingB->object != missingA->object)
            (missingA->id < missingB->id ? missingB : missingA) = nullptr;
        if (missingB || missingA)
            return Difference{.at = mine.front()->at,
                              .object = missingB ? missingB->object : missingA->object,
                              .first = missingB ? missingB->id : EventId::None,
                              .second = missingA ? missingA->id : EventId::None};
        i = endA;
        j = endB;
    }
    return {};
}

Comparison::Comparison(std::shared_ptr<const Recording> first, std::shared_ptr<const Recording> second)
    : m_first(std::move(first)), m_second(std::move(second)), m_difference(firstDifference(*m_first, *m_second)),
      m_consequence(firstDifference(*m_first, *m_second, Compared::Consequences))
{
}

std::optional<Difference> Comparison::consequenceOf(const ObjectKey &workload) const
{
    std::set<ObjectKey> own{workload};
    addOwned(*m_first, workload, own);
    addOwned(*m_second, workload, own);
    return firstDifference(*m_first, *m_second, Compared::Consequences, &own);
}

QString Comparison::sentence(const std::optional<Difference> &difference) const
{
    if (!difference)
        return text(QT_TRANSLATE_NOOP("slipway::sim", "Both runs are the same."));
    const Event *first = m_first->event(difference->first), *second = m_second->event(difference->second);
    const QString at = QString::number(inSeconds(difference->at), 'f', 1);
    const QString object = difference->object.kind.empty() ? text(QT_TRANSLATE_NOOP("slipway::sim", "the whole run"))
                                                           : QString::fromStdString(difference->object.display());
    if (first && second)
        return text(QT_TRANSLATE_NOOP("slipway::sim", "The runs part at %1 s with %2: in the first, “%3”; in the "
                                                      "second, “%4”."))
            .arg(at, object, toldBy(*first), toldBy(*second));
    const QString source =
        first ? text(QT_TRANSLATE_NOOP("slipway::sim", "The runs part at %1 s with %2: only in the first, “%3”."))
              : text(QT_TRANSLATE_NOOP("slipway::sim", "The runs part at %1 s with %2: only in the second, “%3”."));
    return source.arg(at, object, toldBy(first ? *first : *second));
}

} // namespace slipway::sim
