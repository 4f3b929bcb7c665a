// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runstory.h"

#include "run/timescale.h"

#include <algorithm>
#include <map>
#include <set>

namespace slipway
{

namespace
{

using sim::What;

/// A run of so many seconds fits as it is.
constexpr double ShortRun = 30;
/// What stands still from the first moment on must be seen standing still.
constexpr double ShortestRun = 10;

/// The objects that belong to a workload: itself, its ReplicaSets, its pods, the Services that list them, what
/// its clients ask.
class Cast
{
public:
    Cast(const sim::Recording &recording, const std::optional<sim::ObjectKey> &workload) : m_all(!workload)
    {
        if (m_all)
            return;
        m_members.insert(*workload);
        for (const sim::Event &event : recording.events())
            for (const sim::WorldChange &change : event.changes)
                admit(change);
        for (const sim::Lane &lane : recording.lanes())
            if (lane.kind == sim::Lane::Kind::Endpoint && has(lane.pod))
                m_members.insert(lane.service);
    }

    bool has(const sim::ObjectKey &key) const { return m_all || key.kind == "Node" || m_members.count(key) > 0; }
    bool has(const sim::Event &event) const
    {
        return has(event.object) || event.what == What::Settled || event.what == What::LimitReached ||
               event.what == What::ActionTaken;
    }

private:
    void admit(const sim::WorldChange &change)
    {
        if (const auto *pod = sim::changed<sim::PodState>(change)) {
            if (m_members.count(pod->workload) || m_members.count(pod->owner))
                m_members.insert(pod->key);
        } else if (const auto *workload = sim::changed<sim::WorkloadState>(change)) {
            if (m_members.count(workload->owner))
                m_members.insert(workload->key);
        } else if (const auto *flow = sim::changed<sim::FlowState>(change)) {
            m_members.insert(flow->target);
        }
    }
    bool m_all = false;
    std::set<sim::ObjectKey> m_members;
};

/// Bookkeeping that only repeats what another event has said is no step of its own.
bool isStep(const sim::Event &event)
{
    switch (event.what) {
    case What::ProbePassed:
    case What::StatusChanged:
    case What::WorkloadChanged:
    case What::RequestsCounted:
        return false;
    default:
        return true;
    }
}

/// While something waits for its next attempt, or requests keep failing, it is reported again and again; only the first
/// report, and whatever goes on then, changes anything.
class RepeatedReports
{
public:
    bool repeats(const sim::Event &event)
    {
        switch (event.what) {
        case What::BackOff:
        case What::PullBackOff:
        case What::PullFailed:
        case What::ConfigError:
        case What::FailedScheduling:
        case What::VolumeProblem:
            return !m_reports[event.object].insert(event.message).second;
        case What::RequestFailed: // of every pod alike
            return !m_reports[event.object].insert(event.plain.text).second;
        case What::RequestsRecovered:
        case What::Pulled:
        case What::ContainerStarted:
        case What::ContainerExited:
        case What::Scheduled:
            m_reports.erase(event.object);
            return false;
        case What::Pulling:
        case What::ContainerCreated:
            // Of interest the first time; an attempt that fails as before brings nothing new.
            return m_reports.count(event.object) > 0;
        default:
            return false;
        }
    }

private:
    std::map<sim::ObjectKey, std::set<std::string>> m_reports;
};

/// Whether the stretch around an event must be shown at full length. A probe that keeps passing changes nothing.
bool isMoment(const sim::Event &event)
{
    return event.what != What::ProbePassed && event.what != What::RequestsCounted && event.what != What::Settled &&
           event.what != What::LimitReached;
}

bool opensChapter(What what)
{
    switch (what) {
    case What::Applied:
    case What::Scheduled:
    case What::FailedScheduling:
    case What::ContainerStarted:
    case What::PodReady:
    case What::PullFailed:
    case What::ConfigError:
    case What::BackOff:
    case What::DeletionRequested:
    case What::SignalSent:
    case What::Killed:
    case What::PodGone:
        return true;
    default:
        return false;
    }
}

/// While a pod is being stopped the waiting itself is what there is to see.
void keepGraceOpen(std::vector<Fold> &folds, const std::vector<const sim::Lane *> &lanes)
{
    std::erase_if(folds, [&](const Fold &fold) {
        for (const sim::Lane *lane : lanes)
            for (const sim::GraceBar &grace : lane->grace)
                if (sim::inSeconds(grace.from) < fold.to && fold.from < sim::inSeconds(grace.to) &&
                    fold.to - fold.from < 60)
                    return true;
        return false;
    });
}

/// What still is at the recording's end goes on until `end`.
std::vector<sim::Lane> stretchedLanes(const sim::Recording &recording, sim::Time end)
{
    std::vector<sim::Lane> lanes = recording.lanes();
    for (sim::Lane &lane : lanes)
        if (!lane.spans.empty() && lane.spans.back().to == recording.end())
            lane.spans.back().to = end;
    return lanes;
}

} // namespace

std::shared_ptr<const RunStory> tellStory(std::shared_ptr<const sim::Recording> recording,
                                          std::optional<sim::ObjectKey> workload)
{
    auto story = std::make_shared<RunStory>();
    story->recording = std::move(recording);
    story->workload = std::move(workload);
    const Cast cast(*story->recording, story->workload);
    std::vector<double> moments;
    std::set<What> opened;
    RepeatedReports reports;
    for (const sim::Event &event : story->recording->events()) {
        if (!cast.has(event))
            continue;
        const bool repeats = reports.repeats(event);
        if (!repeats && isMoment(event))
            moments.push_back(sim::inSeconds(event.at));
        if (!isStep(event) || (repeats && event.what == What::RequestFailed))
            continue;
        story->events.push_back(&event);
        if (opensChapter(event.what) && opened.insert(event.what).second)
            story->chapters.push_back({event.what, static_cast<int>(story->events.size()), sim::inSeconds(event.at)});
    }
    const std::vector<sim::Lane> *lanes = &story->recording->lanes();
    if (story->end() > sim::inSeconds(story->recording->end())) {
        story->stretched = stretchedLanes(*story->recording, sim::at(story->end()));
        lanes = &story->stretched;
    }
    for (const sim::Lane &lane : *lanes)
        if (cast.has(lane.pod))
            story->lanes.push_back(&lane);
    if (story->end() > ShortRun)
        story->folds = findFolds(moments, story->end());
    keepGraceOpen(story->folds, story->lanes);
    return story;
}

double RunStory::end() const
{
    return recording && !recording->events().empty() ? std::max(ShortestRun, sim::inSeconds(recording->end())) : 0;
}

std::vector<double> RunStory::steps() const
{
    std::vector<double> steps;
    steps.reserve(events.size());
    for (const sim::Event *event : events)
        steps.push_back(sim::inSeconds(event->at));
    return steps;
}

const sim::Event *RunStory::eventAt(int moment) const
{
    return moment > 0 && static_cast<std::size_t>(moment) <= events.size()
               ? events[static_cast<std::size_t>(moment - 1)]
               : nullptr;
}

int RunStory::momentOf(sim::EventId id) const
{
    const auto behind = std::upper_bound(events.begin(), events.end(), id,
                                         [](sim::EventId a, const sim::Event *b) { return a < b->id; });
    return static_cast<int>(behind - events.begin());
}

sim::EventId RunStory::lastEventAt(int moment, double now) const
{
    if (!recording)
        return sim::EventId::None;
    const sim::EventId atTime = recording->lastEventAt(sim::at(now));
    // In the middle of events of one instant, only those up to the step have happened, with the bookkeeping behind it.
    const sim::Event *next = eventAt(moment + 1);
    if (!next || atTime < next->id)
        return atTime;
    return static_cast<sim::EventId>(static_cast<std::uint32_t>(next->id) - 1);
}

std::vector<sim::ObjectKey> workloadsOf(const sim::Recording &recording)
{
    std::vector<sim::ObjectKey> found;
    const auto add = [&](const sim::ObjectKey &key) {
        if (!key.kind.empty() && std::find(found.begin(), found.end(), key) == found.end())
            found.push_back(key);
    };
    for (const sim::Event &event : recording.events())
        for (const sim::WorldChange &change : event.changes) {
            if (const auto *workload = sim::changed<sim::WorkloadState>(change);
                workload && workload->owner.kind.empty())
                add(workload->key);
            if (const auto *pod = sim::changed<sim::PodState>(change); pod && pod->owner.kind.empty())
                add(pod->key);
        }
    return found;
}

} // namespace slipway
