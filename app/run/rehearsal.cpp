// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rehearsal.h"

#include "sim/clients.h"
#include "sim/simulate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace slipway
{

namespace
{

/// A pause in which the audience sees the cluster at rest before something is done to it.
constexpr double RestSeconds = 3;
/// Requests a second in all: a run of ten minutes is still computed in a second.
constexpr double MostRequests = 200;
/// So long before it clients begin to send requests.
constexpr double ClientsAhead = 2;

/// When the last pod of the story became ready, or the last thing happened where none does.
double restTime(const RunStory &story)
{
    double rest = 0;
    for (const sim::Event *event : story.events)
        if (event->what == sim::What::PodReady || event->what == sim::What::RoutesChanged)
            rest = sim::inSeconds(event->at);
    return std::ceil(rest) + RestSeconds;
}

std::optional<sim::ObjectKey> chosenWorkload(const RunRequest &request, const std::vector<sim::ObjectKey> &workloads)
{
    if (request.everything || workloads.empty())
        return std::nullopt;
    if (request.workload && std::find(workloads.begin(), workloads.end(), *request.workload) != workloads.end())
        return request.workload;
    return workloads.front();
}

int unreadableDocuments(const Workspace &workspace)
{
    int count = 0;
    for (const auto &file : workspace.files())
        for (const DocumentSlot &slot : file->documents())
            count += file->isSettings() ? 0 : slot.document->isTemplate() || !slot.document->isComplete() ? 1 : 0;
    return count;
}

/// How the program crashes or fails its probes is said of the application: what runs before it works.
void spareInitContainers(sim::Assumptions &assume, const Workspace &workspace)
{
    sim::ContainerAssumptions working = assume.standard;
    working.exits.clear();
    working.probesPass = true;
    for (const Object &object : workspace.objects()) {
        const std::string ns = object.id.ns.empty() ? "default" : object.id.ns;
        const NodeRef spec = object.id.kind == "Pod" ? object.root["spec"] : object.root["spec"]["template"]["spec"];
        for (const NodeRef container : spec["initContainers"])
            assume.containers.emplace(
                sim::Assumptions::keyOf(object.id.kind, ns, object.id.name, container["name"].text()), working);
    }
}

/// Clients of the workload, or of all; each stream once.
std::vector<sim::Client> clientsFrom(double start, const RunRequest &request,
                                     const std::vector<sim::ObjectKey> &workloads)
{
    std::vector<sim::Client> clients;
    if (request.load.rate <= 0)
        return clients;
    std::set<std::string> known;
    for (const sim::ObjectKey &workload : workloads)
        for (sim::Client &client : sim::clientsOf(*request.workspace, workload, request.load.rate)) {
            if (!known.insert(client.flow.url()).second)
                continue;
            client.flow.rates.front().from = sim::at(start);
            client.flow.duration = request.load.duration;
            clients.push_back(std::move(client));
        }
    const double share = std::max(1.0, std::floor(MostRequests / static_cast<double>(clients.size())));
    for (sim::Client &client : clients)
        client.flow.rates.front().rate = std::min(request.load.rate, share);
    return clients;
}

std::vector<sim::FlowAssumptions> flowsOf(const std::vector<sim::Client> &clients)
{
    std::vector<sim::FlowAssumptions> flows;
    for (const sim::Client &client : clients)
        flows.push_back(client.flow);
    return flows;
}

/// The calm run's scenario with what the preset does to its workload.
sim::Scenario disturbed(const RunRequest &request, const sim::Recording &calm, const sim::ObjectKey &target,
                        double actAt, const std::vector<sim::Client> &clients)
{
    sim::Scenario scenario =
        sim::withPreset(request.preset, *request.workspace, calm, target, sim::at(actAt), flowsOf(clients));
    for (sim::Action &action : scenario.actions)
        if (auto *deletion = std::get_if<sim::DeletePod>(&action.what); deletion && !request.pod.empty()) {
            deletion->kind = "Pod";
            deletion->name = request.pod;
        }
    return scenario;
}

} // namespace

static std::shared_ptr<const RunResult> forked(const RunFork &fork)
{
    const std::shared_ptr<const sim::Recording> &before = fork.first->story->recording;
    auto recording =
        std::make_shared<const sim::Recording>(sim::fork(*fork.first->workspace, *before, fork.at, fork.turn));
    auto result = std::make_shared<RunResult>(*fork.first);
    result->first = fork.first;
    result->comparison.emplace(before, recording);
    result->workloads = workloadsOf(*recording);
    result->story = tellStory(recording, fork.first->story->workload);
    return result;
}

std::shared_ptr<const RunResult> rehearse(const RunRequest &request)
{
    if (request.fork)
        return forked(*request.fork);
    auto result = std::make_shared<RunResult>();
    result->workspace = request.workspace;
    result->preset = request.preset;
    result->unreadable = unreadableDocuments(*request.workspace);
    sim::Scenario scenario{.assume = request.assume, .actions = {}};
    spareInitContainers(scenario.assume, *request.workspace);
    if (request.scenario)
        scenario = *request.scenario;
    auto recording = std::make_shared<const sim::Recording>(sim::simulate(*request.workspace, scenario));
    result->workloads = workloadsOf(*recording);
    const auto workload = chosenWorkload(request, result->workloads);
    const auto target = workload || result->workloads.empty() ? workload : result->workloads.front();
    for (const sim::Preset preset : sim::AllPresets)
        result->gaps[static_cast<std::size_t>(preset)] = sim::gapOf(preset, *request.workspace, target);
    const std::vector<sim::ObjectKey> shown = workload ? std::vector{*workload} : result->workloads;
    if (request.scenario) {
        result->preset = sim::Preset::Apply;
    } else if (request.preset != sim::Preset::Apply && target &&
               result->gaps[static_cast<std::size_t>(request.preset)] == sim::PresetGap::None) {
        result->actionAt = request.actAt.value_or(restTime(*tellStory(recording, workload)));
        // Failures then are those that the disturbance brings, not those of the start.
        const double start = std::max(0.0, *result->actionAt - ClientsAhead);
        scenario = disturbed(request, *recording, *target, *result->actionAt, clientsFrom(start, request, shown));
    } else {
        scenario.assume.traffic = flowsOf(clientsFrom(0, request, shown));
    }
    if (scenario != recording->scenario())
        recording = std::make_shared<const sim::Recording>(sim::simulate(*request.workspace, scenario));
    result->story = tellStory(recording, workload);
    for (const sim::Event &event : recording->events())
        if (event.what == sim::What::NotSimulated)
            result->leftOut.push_back(&event);
    return result;
}

Rehearsal::Rehearsal(QObject *parent) : QObject(parent)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Rehearsal::~Rehearsal()
{
    m_thread.quit();
    m_thread.wait();
}

void Rehearsal::request(RunRequest request)
{
    if (m_running)
        m_next = std::move(request);
    else
        start(std::move(request));
}

void Rehearsal::start(RunRequest request)
{
    m_running = true;
    QMetaObject::invokeMethod(&m_worker, [this, request = std::move(request)] {
        auto result = rehearse(request);
        QMetaObject::invokeMethod(this, [this, result] {
            m_running = false;
            const auto next = std::exchange(m_next, std::nullopt);
            if (next)
                start(*next);
            else
                Q_EMIT finished(result);
        });
    });
}

} // namespace slipway
