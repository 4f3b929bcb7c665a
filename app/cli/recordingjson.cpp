// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordingjson.h"

#include "cli/podlines.h"
#include "sim/manifestobject.h"

#include <QJsonArray>

namespace slipway::cli
{

using namespace sim;

namespace
{

QString qs(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonValue eventNumber(EventId id)
{
    return id == EventId::None ? QJsonValue() : QJsonValue(static_cast<qint64>(id));
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

} // namespace

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
    QJsonObject json{{"t", inSeconds(event.at)},
                     {"id", static_cast<qint64>(event.id)},
                     {"cause", eventNumber(event.cause)},
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

QJsonObject recordingJson(const Workspace &workspace, const Recording &recording)
{
    QJsonArray events, states;
    for (const Event &event : recording.events())
        events << eventJson(workspace, event);
    for (const PodLine &line : podLines(recording))
        states << stateJson(line);
    return {{"events", events},
            {"states", states},
            {"traffic", flowStates(recording)},
            {"summary", summaryJson(recording)}};
}

QJsonObject comparisonJson(const Comparison &comparison)
{
    QJsonValue difference;
    if (const auto &parts = comparison.difference())
        difference = QJsonObject{{"t", inSeconds(parts->at)},
                                 {"object", qs(parts->object.kind.empty() ? std::string() : parts->object.display())},
                                 {"namespace", qs(parts->object.ns)},
                                 {"first", eventNumber(parts->first)},
                                 {"second", eventNumber(parts->second)}};
    return {{"sentence", comparison.sentence()},
            {"difference", difference},
            {"first", summaryJson(comparison.first())},
            {"second", summaryJson(comparison.second())}};
}

} // namespace slipway::cli
