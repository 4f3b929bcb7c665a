// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenarioreader.h"

#include <algorithm>

namespace slipway::sim::scenarioreader
{

Fields containerFields(ContainerAssumptions &assume)
{
    Fields fields;
    FieldReader reader(fields);
    describe(reader, assume);
    fields["listens"] = [&assume](const YAML::Node &n) {
        assume.listensAfter = duration(n);
        assume.healthyAfter = std::max(assume.healthyAfter, assume.listensAfter);
    };
    return fields;
}

namespace
{

template <class Step>
std::vector<Step> readSteps(const YAML::Node &node)
{
    std::vector<Step> steps;
    readItems(node, [&](const YAML::Node &item) {
        Fields fields;
        FieldReader reader(fields);
        describe(reader, steps.emplace_back());
        readFields(item, fields);
    });
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.from < b.from; });
    return steps;
}

void readFor(const YAML::Node &node, Assumptions &assume)
{
    ContainerAssumptions own = assume.standard;
    std::string kind, name, ns, container;
    Fields fields = containerFields(own);
    // Which of the names describe the program: only then the entry says something about it.
    bool program = false;
    for (auto &[field, read] : fields)
        read = [read, &program](const YAML::Node &n) {
            read(n);
            program = true;
        };
    fields["workload"] = [&](const YAML::Node &n) { std::tie(kind, name) = kindAndName(n); };
    fields["namespace"] = [&](const YAML::Node &n) { ns = text(n); };
    fields["container"] = [&](const YAML::Node &n) { container = text(n); };
    std::vector<LoadStep> load;
    std::vector<MetricStep> memory;
    fields["load"] = [&](const YAML::Node &n) { load = readSteps<LoadStep>(n); };
    fields["memory"] = [&](const YAML::Node &n) { memory = readSteps<MetricStep>(n); };
    readFields(node, fields);
    if (kind.empty())
        refuse(node, tr("This entry does not say what it is for. Add 'workload: Kind/name'."));
    if (program || !container.empty() || (load.empty() && memory.empty()))
        assume.containers[Assumptions::keyOf(kind, ns, name, container)] = own;
    if (!load.empty())
        assume.loads[Assumptions::keyOf(kind, ns, name)] = load;
    if (!memory.empty())
        assume.memory[Assumptions::keyOf(kind, ns, name)] = memory;
}

FlowAssumptions readFlow(const YAML::Node &node)
{
    FlowAssumptions flow;
    Fields fields;
    FieldReader reader(fields);
    bool aimed = false;
    Time from{}, until{Never};
    double rate = 0;
    describe(reader, flow);
    fields["to"] = [&](const YAML::Node &n) {
        const ObjectKey target = flowTarget(n);
        flow.target = {target.kind, target.kind == "Ingress" ? std::string() : flow.target.ns, target.name};
        aimed = true;
    };
    reader("rate", rate);
    reader("from", Moment{from});
    reader("until", Moment{until});
    fields["rates"] = [&](const YAML::Node &n) { flow.rates = readSteps<RateStep>(n); };
    readFields(node, fields);
    if (!aimed)
        refuse(node, tr("These clients have no target. Add 'to: Service/name' or 'to: Ingress'."));
    if (node["rate"].IsDefined()) {
        flow.rates.insert(flow.rates.begin(), {from, rate});
        if (until != Time(Never))
            flow.rates.push_back({until, 0});
    } else if (flow.rates.empty()) {
        refuse(node, tr("These clients send nothing. Add 'rate: REQUESTS', a number for each second."));
    }
    return flow;
}

/// A number of equal nodes, or each node by itself.
void readNodes(const YAML::Node &node, Assumptions &assume)
{
    if (!node.IsSequence()) {
        assume.nodes = integer(node, 100);
        return;
    }
    readItems(node, [&](const YAML::Node &item) {
        Fields fields;
        FieldReader reader(fields);
        NodeAssumptions own = assume.node;
        describe(reader, own);
        readFields(item, fields);
        if (own.name.empty())
            own.name = "node-" + std::to_string(assume.ownNodes.size() + 1);
        for (const NodeAssumptions &other : assume.ownNodes)
            if (other.name == own.name)
                refuse(item, tr("There are two nodes with the name '%1'.").arg(QString::fromStdString(own.name)));
        assume.ownNodes.push_back(std::move(own));
    });
}

void readMetrics(const YAML::Node &node, Assumptions &assume)
{
    if (!node.IsMap())
        refuse(node, tr("A mapping of names to values is expected here."));
    for (const auto &entry : node)
        assume.metrics[text(entry.first)] = readSteps<MetricStep>(entry.second);
}

void readAssumptions(const YAML::Node &node, Assumptions &assume)
{
    YAML::Node containers, nodes;
    Fields fields;
    FieldReader reader(fields);
    describe(reader, assume);
    fields["nodes"] = [&](const YAML::Node &n) { nodes = n; };
    fields["nodeCpu"] = [&](const YAML::Node &n) { assume.node.cpuMillis = quantity(n); };
    fields["nodeMemory"] = [&](const YAML::Node &n) { assume.node.memoryBytes = quantity(n) / Whole; };
    fields["nodeMemoryGi"] = [&](const YAML::Node &n) {
        assume.node.memoryBytes = integer(n, 10'000) * (std::int64_t{1} << 30);
    };
    fields["nodePods"] = [&](const YAML::Node &n) { assume.node.maxPods = integer(n, 10'000); };
    fields["startsAt"] = [&](const YAML::Node &n) { assume.wallClock = wallClock(n); };
    fields["traffic"] = [&](const YAML::Node &n) {
        readItems(n, [&](const YAML::Node &item) { assume.traffic.push_back(readFlow(item)); });
    };
    fields["metrics"] = [&](const YAML::Node &n) { readMetrics(n, assume); };
    fields["all"] = [&](const YAML::Node &n) { readFields(n, containerFields(assume.standard)); };
    fields["for"] = [&](const YAML::Node &n) { containers = n; };
    readFields(node, fields);
    // Behind the others, because each begins as a copy of what holds for all.
    if (nodes.IsDefined() && !nodes.IsNull())
        readNodes(nodes, assume);
    if (containers.IsDefined() && !containers.IsNull())
        readItems(containers, [&](const YAML::Node &item) { readFor(item, assume); });
}

} // namespace

static ScenarioFile read(const std::string &yaml)
{
    ScenarioFile file;
    try {
        const YAML::Node root = YAML::Load(yaml);
        YAML::Node steps;
        readFields(root, {{"assume", [&](const YAML::Node &n) { readAssumptions(n, file.scenario.assume); }},
                          {"do", [&](const YAML::Node &n) { steps = n; }}});
        if (steps.IsDefined() && !steps.IsNull()) // behind the assumptions, wherever they stand
            readItems(steps, [&](const YAML::Node &item) {
                file.scenario.actions.push_back(readAction(item, file.scenario.assume));
            });
    } catch (const Refused &refused) {
        file.problem = refused.problem;
    } catch (const YAML::Exception &error) {
        file.problem = {error.mark.line + 1, error.mark.column + 1,
                        tr("The scenario is no readable YAML: %1").arg(QString::fromStdString(error.msg))};
    }
    return file;
}

} // namespace slipway::sim::scenarioreader

slipway::sim::ScenarioFile slipway::sim::readScenario(const std::string &yaml)
{
    return scenarioreader::read(yaml);
}
