// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/fork.h"

#include <algorithm>

namespace slipway::sim
{

Scenario forkedScenario(const Recording &run, EventId at, const Turn &turn)
{
    Scenario scenario = run.scenario();
    const Event *event = run.event(at);
    // The shortest time later: what happens at the event's instant belongs to both runs.
    const Time begin = event ? event->at + Duration(1) : Time{};
    std::vector<Action> &actions = scenario.actions;
    if (!turn.keepLater)
        std::erase_if(actions, [&](const Action &action) { return action.at >= begin; });
    const auto later =
        std::find_if(actions.begin(), actions.end(), [&](const Action &action) { return action.at >= begin; });
    std::vector<Action> added;
    if (turn.assume && !event)
        scenario.assume = *turn.assume;
    else if (turn.assume && *turn.assume != scenario.assumedAt(begin))
        added.push_back({begin, Reassume{*turn.assume}});
    for (const auto &what : turn.actions)
        added.push_back({begin, what});
    actions.insert(later, added.begin(), added.end());
    return scenario;
}

Recording fork(const Workspace &workspace, const Recording &run, EventId at, const Turn &turn, const Limits &limits)
{
    return simulate(workspace, forkedScenario(run, at, turn), limits);
}

} // namespace slipway::sim
