// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scenario.h"

/// What a scenario file calls the fields of assumptions: said once, for reading and for writing. A visitor is called as
/// `visit("name", field)`; where one name stands for several fields, or a word for a number, it gets a `Choice`.
namespace slipway::sim
{

/// A field that is written as one of some words.
template <class T>
struct Choice {
    T &value;
    std::vector<std::pair<const char *, T>> words{};
};
template <class T>
Choice(T &, std::vector<std::pair<const char *, T>>) -> Choice<T>;

/// A number with a quantity's suffix: thousandths of a unit, or whole units.
struct Quantity {
    std::int64_t &value;
    std::int64_t unit = 1; ///< thousandths in one step of `value`
};

inline constexpr std::int64_t Whole = 1000;

/// A Duration that may be read as a moment of the run.
struct Moment {
    Time &value;
};

template <class V>
void describe(V &visit, Outage &outage)
{
    visit("from", outage.from);
    visit("to", outage.to);
    visit("how", Choice<HowItFails>{
                     outage.how,
                     {{"refused", HowItFails::Refused}, {"error", HowItFails::Error}, {"hang", HowItFails::Hang}}});
    visit("sinceStart", outage.sinceStart);
    visit("untilRestart", outage.untilRestart);
    visit("readinessOnly", outage.readinessOnly);
    visit("only", Choice<std::optional<ProbeKind>>{outage.only,
                                                   {{"startup", ProbeKind::Startup},
                                                    {"readiness", ProbeKind::Readiness},
                                                    {"liveness", ProbeKind::Liveness}}});
    visit("status", outage.status);
}

template <class V>
void describe(V &visit, SelfExit &exit)
{
    visit("after", exit.after);
    visit("code", exit.code);
    visit("outOfMemory", exit.outOfMemory);
}

template <class V>
void describe(V &visit, Write &write)
{
    visit("volume", write.volume);
    visit("after", write.after);
    visit("bytes", Quantity{write.bytes, Whole});
}

template <class V>
void describe(V &visit, Reply &reply)
{
    visit("takes", reply.takes);
    visit("status", reply.status);
    visit("redirectsAway", reply.redirectsAway);
    visit("exitCode", reply.exitCode);
    visit("file", reply.file);
    visit("looksFor", reply.looksFor);
    visit("output", reply.output);
    visit("commandExists", reply.commandExists);
    visit("grpcHealth", reply.speaksGrpcHealth);
}

template <class V>
void describe(V &visit, std::map<ProbeKind, Reply> &replies)
{
    for (const auto &[name, kind] :
         {std::pair{"startup", ProbeKind::Startup}, std::pair{"readiness", ProbeKind::Readiness},
          std::pair{"liveness", ProbeKind::Liveness}})
        visit.entry(name, replies, kind);
}

/// `image:` stands for three fields.
enum class ImageIs { Exists, Missing, OnNode, Unreachable };

template <class V>
void describe(V &visit, ContainerAssumptions &assume)
{
    visit("pull", assume.pullTime);
    visit("image", assume.imageExists, assume.imageOnNode, assume.registryReachable);
    visit("imageUser", assume.imageUser);
    visit("programExists", assume.programExists);
    visit("listens", assume.listensAfter);
    visit("healthy", assume.healthyAfter);
    visit("ports", assume.ports);
    visit("outages", assume.outages);
    visit("replies", assume.replies);
    visit("writes", assume.writes);
    visit("exits", assume.exits);
    visit("work", assume.workTime);
    visit("sigterm",
          Choice<OnSigterm>{assume.onSigterm,
                            {{"exit", OnSigterm::Exit}, {"drain", OnSigterm::Drain}, {"ignore", OnSigterm::Ignore}}});
    visit("drain", assume.drain);
    visit("servesWhileDraining", assume.servesWhileDraining);
    visit("sigtermExit", assume.sigtermExit);
    visit("earlySigtermExit", assume.earlySigtermExit);
    visit("postStart", assume.postStartTime);
    visit("postStartExit", assume.postStartExit);
    visit("preStop", assume.preStopTime);
    visit("preStopExit", assume.preStopExit);
    visit("probesPass", assume.probesPass);
}

template <class V>
void describe(V &visit, LoadStep &step)
{
    visit("from", Moment{step.from});
    visit("cpu", Quantity{step.cpuMillis});
}

template <class V>
void describe(V &visit, MetricStep &step)
{
    visit("from", Moment{step.from});
    visit("value", Quantity{step.millis});
}

template <class V>
void describe(V &visit, RateStep &step)
{
    visit("from", Moment{step.from});
    visit("rate", step.rate);
}

/// All of a flow but its target.
template <class V>
void describe(V &visit, FlowAssumptions &flow)
{
    visit("name", flow.name);
    visit("namespace", flow.target.ns);
    visit("port", flow.port);
    visit("host", flow.host);
    visit("path", flow.path);
    visit("duration", flow.duration);
    visit("timeout", flow.timeout);
    visit("cpu", flow.cpu);
    visit("clients", flow.clients);
    visit("keepAlive", flow.keepAlive);
    visit("outside", flow.outside);
    visit("node", flow.node);
}

template <class V>
void describe(V &visit, NodeAssumptions &node)
{
    visit("name", node.name);
    visit("cpu", Quantity{node.cpuMillis});
    visit("memory", Quantity{node.memoryBytes, Whole});
    visit("maxPods", node.maxPods);
    visit("labels", node.labels);
    visit("taints", node.taints);
}

/// All but the containers' and the clients' part and the nodes.
template <class V>
void describe(V &visit, Assumptions &assume)
{
    visit("controlPlane", assume.controlPlane);
    visit("nodeGrace", assume.nodeGrace);
    visit("propagation", assume.propagation);
    visit("ingressRetries", assume.ingressRetries);
    visit("defaultStorageClass", assume.defaultStorageClass);
    visit("seed", assume.seed);
    visit("jitter", assume.jitter);
}

} // namespace slipway::sim
