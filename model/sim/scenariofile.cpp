// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenarioreader.h"

#include <algorithm>

namespace slipway::sim::scenarioreader
{

namespace
{

Outage readOutage(const YAML::Node &node)
{
    Outage outage;
    readFields(node, {{"from", [&](const YAML::Node &n) { outage.from = duration(n); }},
                      {"to", [&](const YAML::Node &n) { outage.to = duration(n); }},
                      {"how",
                       [&](const YAML::Node &n) {
                           outage.how = oneOf<HowItFails>(n, {{"refused", HowItFails::Refused},
                                                              {"error", HowItFails::Error},
                                                              {"hang", HowItFails::Hang}});
                       }},
                      {"sinceStart", [&](const YAML::Node &n) { outage.sinceStart = boolean(n); }},
                      {"untilRestart", [&](const YAML::Node &n) { outage.untilRestart = boolean(n); }},
                      {"readinessOnly", [&](const YAML::Node &n) { outage.readinessOnly = boolean(n); }}});
    return outage;
}

SelfExit readExit(const YAML::Node &node)
{
    SelfExit exit;
    readFields(node, {{"after", [&](const YAML::Node &n) { exit.after = duration(n); }},
                      {"code", [&](const YAML::Node &n) { exit.code = integer(n, 255); }},
                      {"outOfMemory", [&](const YAML::Node &n) { exit.outOfMemory = boolean(n); }}});
    return exit;
}

} // namespace

Fields containerFields(ContainerAssumptions &assume)
{
    const auto time = [](Duration &target) { return [&target](const YAML::Node &n) { target = duration(n); }; };
    return {{"pull", time(assume.pullTime)},
            {"image",
             [&](const YAML::Node &n) {
                 assume.imageExists = oneOf<bool>(n, {{"exists", true}, {"missing", false}, {"onNode", true}});
                 assume.imageOnNode = n.Scalar() == "onNode";
             }},
            {"imageUser", [&](const YAML::Node &n) { assume.imageUser = text(n); }},
            {"listens",
             [&](const YAML::Node &n) {
                 assume.listensAfter = duration(n);
                 assume.healthyAfter = std::max(assume.healthyAfter, assume.listensAfter);
             }},
            {"healthy", time(assume.healthyAfter)},
            {"work", time(assume.workTime)},
            {"sigterm",
             [&](const YAML::Node &n) {
                 assume.onSigterm = oneOf<OnSigterm>(
                     n, {{"exit", OnSigterm::Exit}, {"drain", OnSigterm::Drain}, {"ignore", OnSigterm::Ignore}});
             }},
            {"drain", time(assume.drain)},
            {"postStart", time(assume.postStartTime)},
            {"preStop", time(assume.preStopTime)},
            {"probesPass", [&](const YAML::Node &n) { assume.probesPass = boolean(n); }},
            {"outages",
             [&](const YAML::Node &n) {
                 readItems(n, [&](const YAML::Node &i) { assume.outages.push_back(readOutage(i)); });
             }},
            {"exits", [&](const YAML::Node &n) {
                 readItems(n, [&](const YAML::Node &i) { assume.exits.push_back(readExit(i)); });
             }}};
}

namespace
{

LoadStep readLoad(const YAML::Node &node)
{
    LoadStep step;
    readFields(node, {{"from", [&](const YAML::Node &n) { step.from = Time(duration(n)); }},
                      {"cpu", [&](const YAML::Node &n) {
                           const auto millis = quantityMillis(text(n));
                           if (!millis || *millis < 0)
                               refuse(n, tr("'%1' is no amount of CPU. Write cores such as 2 or 0.5, or thousandths "
                                            "such as 500m.")
                                             .arg(shown(n)));
                           step.cpuMillis = *millis;
                       }}});
    return step;
}

void readFor(const YAML::Node &node, Assumptions &assume)
{
    ContainerAssumptions own = assume.standard;
    std::string kind, name, ns, container;
    Fields fields = containerFields(own);
    fields["workload"] = [&](const YAML::Node &n) { std::tie(kind, name) = kindAndName(n); };
    fields["namespace"] = [&](const YAML::Node &n) { ns = text(n); };
    fields["container"] = [&](const YAML::Node &n) { container = text(n); };
    std::vector<LoadStep> load;
    fields["load"] = [&](const YAML::Node &n) {
        readItems(n, [&](const YAML::Node &item) { load.push_back(readLoad(item)); });
        std::stable_sort(load.begin(), load.end(),
                         [](const LoadStep &a, const LoadStep &b) { return a.from < b.from; });
    };
    readFields(node, fields);
    if (kind.empty())
        refuse(node, tr("This entry does not say what it is for. Add 'workload: Kind/name'."));
    assume.containers[Assumptions::keyOf(kind, ns, name, container)] = own;
    if (!load.empty())
        assume.loads[Assumptions::keyOf(kind, ns, name)] = load;
}

void readAssumptions(const YAML::Node &node, Assumptions &assume)
{
    YAML::Node containers;
    readFields(node,
               {{"nodes", [&](const YAML::Node &n) { assume.nodes = integer(n, 100); }},
                {"controlPlane", [&](const YAML::Node &n) { assume.controlPlane = boolean(n); }},
                {"nodeCpu", [&](const YAML::Node &n) { assume.node.cpuMillis = integer(n, 1000) * 1000; }},
                {"nodeMemoryGi",
                 [&](const YAML::Node &n) { assume.node.memoryBytes = integer(n, 10'000) * (std::int64_t{1} << 30); }},
                {"propagation", [&](const YAML::Node &n) { assume.propagation = duration(n); }},
                {"defaultStorageClass", [&](const YAML::Node &n) { assume.defaultStorageClass = boolean(n); }},
                {"seed", [&](const YAML::Node &n) { assume.seed = static_cast<std::uint64_t>(integer(n)); }},
                {"jitter", [&](const YAML::Node &n) { assume.jitter = boolean(n); }},
                {"all", [&](const YAML::Node &n) { readFields(n, containerFields(assume.standard)); }},
                {"for", [&](const YAML::Node &n) { containers = n; }}});
    // Behind the others, because each begins as a copy of what holds for all.
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
