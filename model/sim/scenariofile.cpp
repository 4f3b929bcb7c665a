// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenarioreader.h"

#include <algorithm>
#include <numeric>

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

/// The namespace, name and so on of an entry; its other fields begin as a copy of what is assumed of that.
struct Subject {
    std::string kind{}, name{}, ns{}, container{};
    Fields fields()
    {
        return {{"workload", [this](const YAML::Node &n) { std::tie(kind, name) = kindAndName(n); }},
                {"namespace", [this](const YAML::Node &n) { ns = text(n); }},
                {"container", [this](const YAML::Node &n) { container = text(n); }}};
    }
};

Subject subjectOf(const YAML::Node &node)
{
    Subject subject;
    if (node.IsMap())
        for (const auto &[name, read] : subject.fields())
            if (const YAML::Node value = node[name]; value.IsDefined())
                read(value);
    return subject;
}

template <class Steps>
void replace(std::map<std::string, Steps> &all, const std::string &key, const Steps &steps)
{
    if (steps.empty())
        all.erase(key);
    else
        all[key] = steps;
}

void readFor(const YAML::Node &node, Assumptions &assume, bool later)
{
    Subject subject = subjectOf(node);
    const std::string key = Assumptions::keyOf(subject.kind, subject.ns, subject.name);
    const std::string own = Assumptions::keyOf(subject.kind, subject.ns, subject.name, subject.container);
    const auto known = assume.containers.find(own);
    ContainerAssumptions program = later && known != assume.containers.end() ? known->second : assume.standard;
    Fields fields = containerFields(program);
    // Which of the names describe the program: only then the entry says something about it.
    bool described = !subject.container.empty(), measured = false;
    for (auto &[field, read] : fields)
        read = [read = read, &described](const YAML::Node &n) {
            read(n);
            described = true;
        };
    fields.merge(subject.fields());
    fields["load"] = [&](const YAML::Node &n) {
        replace(assume.loads, key, readSteps<LoadStep>(n));
        measured = true;
    };
    fields["memory"] = [&](const YAML::Node &n) {
        replace(assume.memory, key, readSteps<MetricStep>(n));
        measured = true;
    };
    readFields(node, fields);
    if (subject.kind.empty())
        refuse(node, tr("This entry does not say what it is for. Add 'workload: Kind/name'."));
    if (described || !measured)
        assume.containers[own] = program;
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
    assume.ownNodes.clear();
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
        replace(assume.metrics, text(entry.first), readSteps<MetricStep>(entry.second));
}

} // namespace

void readAssumptions(const YAML::Node &node, Assumptions &assume, bool later)
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
        assume.traffic.clear();
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
        readItems(containers, [&](const YAML::Node &item) { readFor(item, assume, later); });
}

namespace
{

/// Each step that assumes something else says only what changes, in the order of time.
void completeReassumptions(Scenario &scenario, const std::vector<YAML::Node> &steps)
{
    std::vector<std::size_t> order(steps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return scenario.actions[a].at < scenario.actions[b].at; });
    Assumptions held = scenario.assume;
    for (const std::size_t i : order)
        if (auto *change = std::get_if<Reassume>(&scenario.actions[i].what)) {
            readAssumptions(steps[i]["assume"], held, true);
            change->assume = held;
        }
}

} // namespace

static ScenarioFile read(const std::string &yaml)
{
    ScenarioFile file;
    try {
        const YAML::Node root = YAML::Load(yaml);
        YAML::Node steps;
        readFields(root, {{"assume", [&](const YAML::Node &n) { readAssumptions(n, file.scenario.assume, false); }},
                          {"do", [&](const YAML::Node &n) { steps = n; }}});
        if (steps.IsDefined() && !steps.IsNull()) { // behind the assumptions, wherever they stand
            std::vector<YAML::Node> items;
            readItems(steps, [&](const YAML::Node &item) {
                file.scenario.actions.push_back(readAction(item, file.scenario.assume));
                items.push_back(item);
            });
            completeReassumptions(file.scenario, items);
        }
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
