// SPDX-License-Identifier: GPL-3.0-or-later
// Which clients there are: those that are assumed, and those that steps of the scenario make of them.
#include "sim/handlers/clientflows.h"
#include "sim/handlers/requestroutes.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

bool asksTheSame(const FlowAssumptions &a, const FlowAssumptions &b)
{
    return a.target == b.target && (a.target.kind != "Ingress" || (a.host == b.host && a.path == b.path));
}

std::optional<std::size_t> flowOf(const Engine &engine, const FlowAssumptions &spec)
{
    const auto known = std::find_if(engine.flows.begin(), engine.flows.end(),
                                    [&](const FlowWork &flow) { return asksTheSame(flow.spec, spec); });
    return known == engine.flows.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(known - engine.flows.begin()));
}

/// The clients of a flow as they are described; it keeps its name.
void useSpec(FlowWork &flow, const FlowAssumptions &spec)
{
    const std::string name = flow.spec.name;
    flow.spec = spec;
    if (!name.empty())
        flow.spec.name = name;
    else if (spec.name.empty())
        flow.spec.name = askedOf(spec);
    flow.clients.assign(static_cast<std::size_t>(std::max(0, spec.clients)), {});
    flow.receiversTurn = ~std::uint64_t{0};
}

/// The changes of rate that still lie ahead.
void planRates(Engine &engine, std::size_t flow, EventId cause)
{
    const FlowWork &work = engine.flows[flow];
    for (const RateStep &step : work.spec.rates)
        if (step.from > engine.now || engine.now == Time{})
            engine.plan(step.from, Rank::Client, task::ChangeRate{flow, step.rate, work.stepsTurn}, cause);
}

std::size_t addFlow(Engine &engine, const FlowAssumptions &spec)
{
    FlowWork flow;
    useSpec(flow, spec);
    flow.random = Random(engine.scenario.assume.seed * 0x9E3779B97F4A7C15u + engine.flows.size() + 1);
    engine.world.flows.push_back(
        {.name = flow.spec.name, .target = askedObject(engine, spec), .service = askedService(engine, spec)});
    flow.counted = engine.world.flows.back();
    engine.flows.push_back(std::move(flow));
    return engine.flows.size() - 1;
}

} // namespace

void startTraffic(Engine &engine, EventId cause)
{
    for (const FlowAssumptions &spec : engine.scenario.assume.traffic)
        planRates(engine, addFlow(engine, spec), cause);
}

void assumeOtherClients(Engine &engine, const std::vector<FlowAssumptions> &before, EventId cause)
{
    const std::vector<FlowAssumptions> now = engine.scenario.assume.traffic;
    for (const FlowAssumptions &old : before)
        if (std::none_of(now.begin(), now.end(), [&](const FlowAssumptions &spec) { return asksTheSame(spec, old); }))
            if (const auto flow = flowOf(engine, old)) {
                ++engine.flows[*flow].stepsTurn;
                setRate(engine, *flow, 0, cause);
            }
    for (const FlowAssumptions &spec : now) {
        if (std::find(before.begin(), before.end(), spec) != before.end())
            continue; // as they were, whatever steps of the scenario have made of them
        const auto known = flowOf(engine, spec);
        const std::size_t flow = known ? *known : addFlow(engine, spec);
        useSpec(engine.flows[flow], spec);
        ++engine.flows[flow].stepsTurn;
        double rate = 0;
        for (const RateStep &step : spec.rates)
            rate = step.from <= engine.now ? step.rate : rate;
        setRate(engine, flow, rate, cause);
        planRates(engine, flow, cause);
    }
}

void changeTraffic(Engine &engine, const TrafficAction &action, EventId cause)
{
    const auto known = flowOf(engine, action.flow);
    setRate(engine, known ? *known : addFlow(engine, action.flow), action.rate, cause);
}

} // namespace slipway::sim
