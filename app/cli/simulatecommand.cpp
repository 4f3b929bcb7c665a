// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "sim/comparison.h"
#include "sim/manifestobject.h"
#include "sim/scenariofile.h"
#include "sim/simulate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway::cli
{

namespace
{

using namespace sim;

int failed(const QString &message)
{
    writeError(message);
    return Failed;
}

QString qs(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonObject positionJson(const ManifestFile &file, std::size_t offset)
{
    const TextPosition position = file.position(offset);
    return {{"line", static_cast<qint64>(position.line) + 1}, {"column", static_cast<qint64>(position.column) + 1}};
}

QJsonValue placeJson(const Workspace &workspace, const Origin &origin)
{
    const ManifestFile *file = workspace.file(origin.object.file);
    if (!file)
        return QJsonValue::Null;
    QJsonObject json{{"file", file->path()}, {"object", origin.object.id.display()}, {"path", qs(origin.path)}};
    json["written"] = origin.place.file != FileId::None; // else a default rules, and the range is its parent's
    if (const Place place = placeInCharge(workspace, origin); place.file != FileId::None)
        json["range"] = QJsonObject{{"start", positionJson(*file, place.range.start)},
                                    {"end", positionJson(*file, place.range.end)}};
    return json;
}

const char *typeName(EventType type)
{
    switch (type) {
    case EventType::Normal:
        return "Normal";
    case EventType::Warning:
        return "Warning";
    case EventType::Silent:
        return "Silent";
    }
    return "";
}

QJsonObject eventJson(const Workspace &workspace, const Event &event)
{
    QJsonObject json{
        {"t", inSeconds(event.at)},
        {"id", static_cast<qint64>(event.id)},
        {"cause", event.cause == EventId::None ? QJsonValue() : QJsonValue(static_cast<qint64>(event.cause))},
        {"source", componentName(event.source)},
        {"object", qs(event.object.kind.empty() ? std::string() : event.object.display())},
        {"namespace", qs(event.object.ns)},
        {"type", typeName(event.type)},
        {"reason", qs(event.reason)},
        {"message", qs(event.message)},
        {"explanation", event.plain.toString()},
        {"yaml", placeJson(workspace, event.origin)}};
    if (!event.container.empty())
        json["container"] = qs(event.container);
    return json;
}

/// One line of `kubectl get pods -w`.
struct PodLine {
    Time at{};
    EventId event = EventId::None;
    ObjectKey key{};
    QString ready{};
    QString status{};
    int restarts = 0;
    QString node{};
    bool isReady = false;
    bool gone = false;
};

/// The pods' columns each time one of them changes.
std::vector<PodLine> podLines(const Recording &recording)
{
    std::vector<PodLine> lines;
    std::map<std::string, PodLine> last;
    for (const Event &event : recording.events())
        for (const WorldChange &change : event.changes) {
            if (const auto *gone = changed<PodGone>(change)) {
                lines.push_back({.at = event.at, .event = event.id, .key = gone->key, .gone = true});
                last.erase(gone->uid);
            }
            const auto *pod = changed<PodState>(change);
            if (!pod)
                continue;
            PodLine line{.at = event.at,
                         .event = event.id,
                         .key = pod->key,
                         .ready = QStringLiteral("%1/%2").arg(pod->readyContainers).arg(pod->totalContainers),
                         .status = qs(pod->status),
                         .restarts = pod->restarts,
                         .node = qs(pod->node),
                         .isReady = pod->isReady()};
            const auto same = last.find(pod->uid);
            if (same != last.end() && same->second.ready == line.ready && same->second.status == line.status &&
                same->second.restarts == line.restarts && same->second.node == line.node &&
                same->second.isReady == line.isReady)
                continue;
            last[pod->uid] = line;
            lines.push_back(std::move(line));
        }
    return lines;
}

QJsonObject stateJson(const PodLine &line)
{
    QJsonObject json{{"t", inSeconds(line.at)},
                     {"event", static_cast<qint64>(line.event)},
                     {"pod", qs(line.key.name)},
                     {"namespace", qs(line.key.ns)}};
    if (line.gone) {
        json["gone"] = true;
        return json;
    }
    json["ready"] = line.ready;
    json["status"] = line.status;
    json["restarts"] = line.restarts;
    json["node"] = line.node;
    json["conditionReady"] = line.isReady;
    return json;
}

QJsonObject flowJson(const FlowState &flow)
{
    QJsonObject failures;
    for (std::size_t i = 0; i < FailureKinds; ++i)
        if (flow.failed[i] > 0)
            failures[QLatin1String(failureName(static_cast<Failure>(i)))] = static_cast<qint64>(flow.failed[i]);
    QJsonArray pods;
    for (const FlowShare &share : flow.pods)
        pods << QJsonObject{{"name", qs(share.pod)},
                            {"served", static_cast<qint64>(share.served)},
                            {"failed", static_cast<qint64>(share.failed)},
                            {"inFlight", share.inFlight}};
    return {{"name", qs(flow.name)},
            {"target", qs(flow.target.display())},
            {"rate", flow.rate},
            {"sent", static_cast<qint64>(flow.sent)},
            {"served", static_cast<qint64>(flow.served)},
            {"failed", static_cast<qint64>(flow.failures())},
            {"inFlight", flow.inFlight},
            {"failures", failures},
            {"pods", pods}};
}

/// The numbers of every stream of requests each time they were counted.
QJsonArray flowStates(const Recording &recording)
{
    QJsonArray states;
    for (const Event &event : recording.events())
        for (const WorldChange &change : event.changes)
            if (const FlowState *flow = changed<FlowState>(change)) {
                QJsonObject json = flowJson(*flow);
                json["t"] = inSeconds(event.at);
                json["event"] = static_cast<qint64>(event.id);
                states << json;
            }
    return states;
}

QJsonArray portsJson(const ServiceState &service)
{
    QJsonArray ports;
    for (const ServicePort &port : service.ports) {
        QJsonObject json{{"port", port.number}, {"protocol", qs(port.protocol)}};
        if (port.nodePort != 0)
            json["nodePort"] = port.nodePort;
        ports << json;
    }
    return ports;
}

QJsonObject summaryJson(const Recording &recording)
{
    const World world = recording.at(recording.end());
    QJsonArray pods, services, workloads, volumes, traffic;
    for (const FlowState &flow : world.flows)
        traffic << flowJson(flow);
    for (const VolumeState &volume : world.volumes)
        volumes << QJsonObject{
            {"name", qs(volume.name)}, {"phase", qs(volume.phase)}, {"claim", qs(volume.claim.name)}};
    for (const PodState &pod : world.pods)
        pods << QJsonObject{{"name", qs(pod.key.name)},     {"namespace", qs(pod.key.ns)}, {"status", qs(pod.status)},
                            {"ready", pod.isReady()},       {"restarts", pod.restarts},    {"node", qs(pod.node)},
                            {"phase", phaseName(pod.phase)}};
    for (const ServiceState &service : world.services)
        services << QJsonObject{{"name", qs(service.key.name)},
                                {"namespace", qs(service.key.ns)},
                                {"clusterIP", qs(service.address)},
                                {"ports", portsJson(service)},
                                {"receivers", static_cast<qint64>(service.receiverCount())}};
    for (const WorkloadState &workload : world.workloads)
        workloads << QJsonObject{{"name", qs(workload.key.display())}, {"namespace", qs(workload.key.ns)},
                                 {"desired", workload.desired},        {"ready", workload.ready},
                                 {"available", workload.available},    {"succeeded", workload.succeeded},
                                 {"failed", workload.failed}};
    return {{"end", inSeconds(recording.end())},
            {"settled", recording.settled()},
            {"events", static_cast<qint64>(recording.events().size())},
            {"seed", static_cast<qint64>(recording.scenario().assume.seed)},
            {"pods", pods},
            {"services", services},
            {"workloads", workloads},
            {"volumes", volumes},
            {"traffic", traffic}};
}

/// Columns as wide as their widest cell.
QString table(const std::vector<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], row[i].size());
        }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 3) : row[i];
        text += line + u'\n';
    }
    return text;
}

QString timeText(Time time)
{
    return QString::number(inSeconds(time), 'f', 1) + u's';
}

QString failuresText(const FlowState &flow)
{
    QStringList parts;
    for (std::size_t i = 0; i < FailureKinds; ++i)
        if (flow.failed[i] > 0)
            parts
                << QStringLiteral("%1 %2").arg(flow.failed[i]).arg(QLatin1String(failureName(static_cast<Failure>(i))));
    return parts.join(QLatin1String(", "));
}

/// One row for each count in which something failed, and one for each stream at the end.
std::vector<QStringList> trafficRows(const Recording &recording)
{
    std::vector<QStringList> rows{{"TIME", "REQUESTS", "SENT", "SERVED", "FAILED", "IN-FLIGHT", "FAILURES"}};
    const auto add = [&](Time at, const FlowState &flow) {
        rows.push_back({timeText(at), qs(flow.name), QString::number(flow.sent), QString::number(flow.served),
                        QString::number(flow.failures()), QString::number(flow.inFlight), failuresText(flow)});
    };
    std::map<std::string, std::int64_t> failed;
    for (const Event &event : recording.events())
        for (const WorldChange &change : event.changes) {
            const FlowState *flow = changed<FlowState>(change);
            if (!flow || event.what != What::RequestsCounted)
                continue;
            if (std::exchange(failed[flow->name], flow->failures()) != flow->failures())
                add(event.at, *flow);
        }
    for (const FlowState &flow : recording.at(recording.end()).flows)
        add(recording.end(), flow);
    return rows;
}

/// What a cluster keeps as an event, and what people and clients do.
bool isShown(const Event &event)
{
    switch (event.what) {
    case What::NotSimulated:
    case What::ActionTaken:
    case What::Settled:
    case What::LimitReached:
    case What::TrafficChanged:
    case What::RequestFailed:
    case What::RequestsRecovered:
        return true;
    case What::Applied:
        return event.reason == "NodePort" || event.reason == "NotPlayed"; // what only the run knows
    default:
        return event.type != EventType::Silent;
    }
}

void printText(const Recording &recording)
{
    std::vector<QStringList> events{{"TIME", "TYPE", "REASON", "OBJECT", "MESSAGE"}};
    for (const Event &event : recording.events()) {
        if (isShown(event))
            events.push_back(
                {timeText(event.at), event.type == EventType::Silent ? "-" : typeName(event.type), qs(event.reason),
                 qs(event.object.kind.empty() ? std::string("-") : event.object.display()), qs(event.message)});
    }
    std::vector<QStringList> pods{{"TIME", "NAME", "READY", "STATUS", "RESTARTS", "NODE"}};
    for (const PodLine &line : podLines(recording)) {
        if (line.gone)
            pods.push_back({timeText(line.at), qs(line.key.name), "-", Commands::tr("(gone)"), "-", "-"});
        else
            pods.push_back({timeText(line.at), qs(line.key.name), line.ready, line.status,
                            QString::number(line.restarts),
                            line.node.isEmpty() ? QStringLiteral("<none>") : line.node});
    }
    QString text = table(events) + u'\n' + table(pods);
    if (const std::vector<QStringList> traffic = trafficRows(recording); traffic.size() > 1)
        text += u'\n' + table(traffic);
    writeOut(text);
}

void printJson(const Workspace &workspace, const Recording &recording)
{
    QJsonArray events, states;
    for (const Event &event : recording.events())
        events << eventJson(workspace, event);
    for (const PodLine &line : podLines(recording))
        states << stateJson(line);
    const QJsonObject json{{"events", events},
                           {"states", states},
                           {"traffic", flowStates(recording)},
                           {"summary", summaryJson(recording)}};
    writeOut(std::string_view(QJsonDocument(json).toJson().toStdString()));
}

void printJsonLines(const Workspace &workspace, const Recording &recording)
{
    std::string text;
    for (const Event &event : recording.events())
        text += QJsonDocument(eventJson(workspace, event)).toJson(QJsonDocument::Compact).toStdString() + '\n';
    writeOut(std::string_view(text));
}

/// A scenario of a file; nothing, and the reason said, where it is no scenario.
std::optional<Scenario> scenarioFrom(const QString &path)
{
    const Input input = readInput(path);
    if (input.file.obstacle != FileObstacle::None) {
        writeError(obstacleText(input));
        return {};
    }
    ScenarioFile read = readScenario(input.file.text);
    if (read.problem) {
        writeError(Commands::tr("%1:%2:%3: %4", "file, line, column, message")
                       .arg(input.path)
                       .arg(read.problem->line)
                       .arg(read.problem->column)
                       .arg(read.problem->message));
        return {};
    }
    return std::move(read.scenario);
}

QJsonValue eventNumber(EventId id)
{
    return id == EventId::None ? QJsonValue() : QJsonValue(static_cast<qint64>(id));
}

void printComparison(const Comparison &comparison, const QString &format)
{
    if (format == "text") {
        writeOut(comparison.sentence() + u'\n');
        return;
    }
    QJsonValue difference;
    if (const auto &parts = comparison.difference())
        difference = QJsonObject{{"t", inSeconds(parts->at)},
                                 {"object", qs(parts->object.kind.empty() ? std::string() : parts->object.display())},
                                 {"namespace", qs(parts->object.ns)},
                                 {"first", eventNumber(parts->first)},
                                 {"second", eventNumber(parts->second)}};
    const QJsonObject json{{"sentence", comparison.sentence()},
                           {"difference", difference},
                           {"first", summaryJson(comparison.first())},
                           {"second", summaryJson(comparison.second())}};
    const auto shape = format == "json" ? QJsonDocument::Indented : QJsonDocument::Compact;
    writeOut(std::string_view(QJsonDocument(json).toJson(shape).toStdString() + (format == "json" ? "" : "\n")));
}

int runSimulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Computes what a cluster would do with the manifests, moment by moment. Nothing runs anywhere."));
    parser.addPositionalArgument("PATH", Commands::tr("Files or folders; '-' is standard input."), "PATH...");
    const QCommandLineOption scenarioOption("scenario", Commands::tr("A YAML file with assumptions and actions."),
                                            "FILE");
    const QCommandLineOption untilOption("until", Commands::tr("Seconds to play at most (default 1200)."), "SECONDS");
    const QCommandLineOption formatOption("format", Commands::tr("text, json or jsonl."), "FORMAT", "text");
    const QCommandLineOption seedOption(
        "seed", Commands::tr("Chooses other names and ties; the same seed gives the same run."), "N");
    const QCommandLineOption compareOption(
        "compare", Commands::tr("A second scenario: prints where the run with it parts from the first run."), "FILE");
    parser.addOptions({scenarioOption, compareOption, untilOption, formatOption, seedOption});
    if (const auto status = parseArguments(parser, arguments))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return failed(Commands::tr("Give at least one file or folder with manifests."));
    const QString format = parser.value(formatOption);
    if (format != "text" && format != "json" && format != "jsonl")
        return failed(Commands::tr("There is no format '%1'. Choose text, json or jsonl.").arg(format));

    std::optional<Scenario> scenario = Scenario{}, other = Scenario{};
    if (parser.isSet(scenarioOption))
        scenario = scenarioFrom(parser.value(scenarioOption));
    if (parser.isSet(compareOption))
        other = scenarioFrom(parser.value(compareOption));
    if (!scenario || !other)
        return Failed;
    bool valid = true;
    if (parser.isSet(seedOption))
        scenario->assume.seed = other->assume.seed = parser.value(seedOption).toULongLong(&valid);
    if (!valid)
        return failed(Commands::tr("'%1' is no seed. Write a whole number.").arg(parser.value(seedOption)));
    Limits limits;
    if (parser.isSet(untilOption)) {
        const double until = parser.value(untilOption).toDouble(&valid);
        if (!valid || !(until >= 0 && until <= 1e7))
            return failed(
                Commands::tr("'%1' is no number of seconds from 0 to 10000000.").arg(parser.value(untilOption)));
        limits.until = seconds(until);
    }

    WorkspaceSource source;
    for (Input &input : readInputs(parser.positionalArguments())) {
        if (input.file.obstacle != FileObstacle::None)
            return failed(obstacleText(input));
        source.files.push_back({static_cast<FileId>(source.files.size() + 1), input.path,
                                std::make_shared<const std::string>(std::move(input.file.text))});
    }
    const auto workspace = readWorkspace(source);
    for (const auto &file : workspace->files())
        for (std::size_t i = 0; i < file->documents().size(); ++i)
            if (!file->documents()[i].document->isComplete())
                return failed(problemText(file, i));
    Recording recording = simulate(*workspace, *scenario, limits);
    if (parser.isSet(compareOption)) {
        printComparison({std::make_shared<const Recording>(std::move(recording)),
                         std::make_shared<const Recording>(simulate(*workspace, *other, limits))},
                        format);
        return Ok;
    }
    if (format == "json")
        printJson(*workspace, recording);
    else if (format == "jsonl")
        printJsonLines(*workspace, recording);
    else
        printText(recording);
    return Ok;
}

} // namespace

extern const Command simulateCommand;
const Command simulateCommand{
    .name = "simulate",
    .summary = QT_TRANSLATE_NOOP("slipway::cli::Commands", "shows what a cluster would do with the manifests"),
    .run = runSimulate,
};

} // namespace slipway::cli
