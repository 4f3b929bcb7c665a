// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenariofile.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

#include <charconv>
#include <functional>

namespace slipway::sim
{

namespace
{

/// Thrown within this file only, to leave the nested readers at the first problem.
struct Refused {
    ScenarioProblem problem{};
};

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::sim", text);
}

[[noreturn]] void refuse(const YAML::Node &node, const QString &message)
{
    const YAML::Mark mark = node.Mark();
    throw Refused{{mark.line + 1, mark.column + 1, message}};
}

QString shown(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : tr("a list or mapping");
}

std::optional<double> decimal(std::string_view text, std::string_view &rest)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    rest = text.substr(static_cast<std::size_t>(end - text.data()));
    if (text.empty() || error != std::errc() || !(number >= 0 && number <= 1e8))
        return {};
    return number;
}

Duration duration(const YAML::Node &node)
{
    std::string_view unit;
    const std::string text = node.IsScalar() ? node.Scalar() : std::string();
    const auto number = decimal(text, unit);
    const double factor = unit.empty() || unit == "s" ? 1
                          : unit == "ms"              ? 0.001
                          : unit == "m"               ? 60
                          : unit == "h"               ? 3600
                                                      : 0;
    if (text == "never")
        return Never;
    if (!number || factor == 0)
        refuse(node, tr("'%1' is no length of time. Write seconds, or a number with a unit such as 500ms, 5s or 2m.")
                         .arg(shown(node)));
    return seconds(*number * factor);
}

bool boolean(const YAML::Node &node)
{
    if (node.IsScalar() && node.Scalar() == "true")
        return true;
    if (node.IsScalar() && node.Scalar() == "false")
        return false;
    refuse(node, tr("'%1' is neither true nor false.").arg(shown(node)));
}

int integer(const YAML::Node &node, int most = 1'000'000)
{
    int number = 0;
    const std::string text = node.IsScalar() ? node.Scalar() : std::string();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number < 0 || number > most)
        refuse(node, tr("'%1' is no whole number from 0 to %2.").arg(shown(node)).arg(most));
    return number;
}

std::string text(const YAML::Node &node)
{
    if (!node.IsScalar() || node.Scalar().empty())
        refuse(node, tr("A text is expected here."));
    return node.Scalar();
}

template <class Choice>
Choice oneOf(const YAML::Node &node, const std::vector<std::pair<const char *, Choice>> &choices)
{
    QStringList names;
    for (const auto &[name, choice] : choices) {
        if (node.IsScalar() && node.Scalar() == name)
            return choice;
        names << QLatin1String(name);
    }
    refuse(node, tr("'%1' is not known here. Write one of: %2.").arg(shown(node), names.join(QLatin1String(", "))));
}

using Fields = std::map<std::string, std::function<void(const YAML::Node &)>>;

/// Hands each entry of a mapping to the field of its name.
void readFields(const YAML::Node &node, const Fields &fields)
{
    if (node.IsNull())
        return;
    if (!node.IsMap())
        refuse(node, tr("A mapping of names to values is expected here."));
    for (const auto &entry : node) {
        const std::string name = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        const auto field = fields.find(name);
        if (field != fields.end()) {
            field->second(entry.second);
            continue;
        }
        QStringList names;
        for (const auto &[known, read] : fields)
            names << QString::fromStdString(known);
        refuse(
            entry.first,
            tr("'%1' is not known here. Write one of: %2.").arg(shown(entry.first), names.join(QLatin1String(", "))));
    }
}

void readItems(const YAML::Node &node, const std::function<void(const YAML::Node &)> &read)
{
    if (node.IsNull())
        return;
    if (!node.IsSequence())
        refuse(node, tr("A list is expected here: one entry a line, each after '- '."));
    for (const YAML::Node &item : node)
        read(item);
}

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

/// "Kind/name" in its parts.
std::pair<std::string, std::string> kindAndName(const YAML::Node &node)
{
    const std::string whole = text(node);
    const std::size_t slash = whole.find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == whole.size())
        refuse(node, tr("'%1' names no object. Write Kind/name, such as Deployment/web.").arg(shown(node)));
    return {whole.substr(0, slash), whole.substr(slash + 1)};
}

void readFor(const YAML::Node &node, Assumptions &assume)
{
    ContainerAssumptions own = assume.standard;
    std::string kind, name, ns, container;
    Fields fields = containerFields(own);
    fields["workload"] = [&](const YAML::Node &n) { std::tie(kind, name) = kindAndName(n); };
    fields["namespace"] = [&](const YAML::Node &n) { ns = text(n); };
    fields["container"] = [&](const YAML::Node &n) { container = text(n); };
    readFields(node, fields);
    if (kind.empty())
        refuse(node, tr("This entry does not say what it is for. Add 'workload: Kind/name'."));
    assume.containers[Assumptions::keyOf(kind, ns, name, container)] = own;
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

Action readAction(const YAML::Node &node)
{
    std::optional<Time> when;
    std::string ns, workload;
    DeletePod deletion;
    bool value = true;
    std::optional<DeletePod> deleted;
    std::optional<CreateObject> created;
    std::optional<SetGate> gate;
    readFields(node, {{"at", [&](const YAML::Node &n) { when = Time(duration(n)); }},
                      {"namespace", [&](const YAML::Node &n) { ns = text(n); }},
                      {"index", [&](const YAML::Node &n) { deletion.index = integer(n); }},
                      {"grace", [&](const YAML::Node &n) { deletion.grace = integer(n); }},
                      {"force", [&](const YAML::Node &n) { deletion.force = boolean(n); }},
                      {"workload", [&](const YAML::Node &n) { workload = text(n); }},
                      {"value", [&](const YAML::Node &n) { value = boolean(n); }},
                      {"delete",
                       [&](const YAML::Node &n) {
                           std::tie(deletion.kind, deletion.name) = kindAndName(n);
                           deleted.emplace();
                       }},
                      {"create",
                       [&](const YAML::Node &n) {
                           created.emplace();
                           std::tie(created->kind, created->name) = kindAndName(n);
                       }},
                      {"setCondition", [&](const YAML::Node &n) { gate = SetGate{.condition = text(n)}; }}});
    if (!when)
        refuse(node, tr("This step does not say when. Add 'at: SECONDS'."));
    if (int(deleted.has_value()) + int(created.has_value()) + int(gate.has_value()) != 1)
        refuse(node, tr("A step does one thing: write one of delete, create or setCondition."));
    if (deleted) {
        deletion.ns = ns;
        return {*when, deletion};
    }
    if (created) {
        created->ns = ns;
        return {*when, *created};
    }
    gate->workload = workload;
    gate->value = value;
    return {*when, *gate};
}

} // namespace

ScenarioFile readScenario(const std::string &yaml)
{
    ScenarioFile file;
    try {
        const YAML::Node root = YAML::Load(yaml);
        readFields(root, {{"assume", [&](const YAML::Node &n) { readAssumptions(n, file.scenario.assume); }},
                          {"do", [&](const YAML::Node &n) {
                               readItems(n, [&](const YAML::Node &item) {
                                   file.scenario.actions.push_back(readAction(item));
                               });
                           }}});
    } catch (const Refused &refused) {
        file.problem = refused.problem;
    } catch (const YAML::Exception &error) {
        file.problem = {error.mark.line + 1, error.mark.column + 1,
                        tr("The scenario is no readable YAML: %1").arg(QString::fromStdString(error.msg))};
    }
    return file;
}

} // namespace slipway::sim
