// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::run
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::Run", text);
}

} // namespace

QString laneWord(sim::LaneState state)
{
    using S = sim::LaneState;
    switch (state) {
    case S::Absent:
        return {};
    case S::Pending:
        //: of a pod that has no node yet
        return tr("no node yet");
    case S::Waiting:
        //: of a container whose turn has not come
        return tr("waiting");
    case S::Pulling:
        return tr("pulling image");
    case S::Starting:
        //: the process runs but does not listen yet
        return tr("starting");
    case S::Running:
        return tr("running, not ready");
    case S::Ready:
        //: of a pod or container: its readiness probe passes
        return tr("ready");
    case S::Unhealthy:
        //: runs, but its program does not answer well
        return tr("not answering");
    case S::PreStop:
        return tr("preStop hook");
    case S::Stopping:
        //: SIGTERM was sent, the process is still there
        return tr("stopping");
    case S::Terminating:
        //: of a pod whose deletion was asked for
        return tr("terminating");
    case S::BackOff:
        //: waits before the next attempt
        return tr("waits to retry");
    case S::Error:
        return tr("cannot start");
    case S::Completed:
        return tr("completed");
    case S::Failed:
        return tr("failed");
    case S::Routed:
        //: of a pod in a Service: new connections reach it
        return tr("gets traffic");
    case S::Unrouted:
        return tr("gets no traffic");
    }
    return {};
}

QString componentWord(sim::Component component)
{
    using C = sim::Component;
    switch (component) {
    case C::User:
        //: who did it: the person at the keyboard
        return tr("you");
    case C::ApiServer:
        return tr("API server");
    case C::Scheduler:
        return tr("scheduler");
    case C::DeploymentController:
        return tr("Deployment controller");
    case C::ReplicaSetController:
        return tr("ReplicaSet controller");
    case C::StatefulSetController:
        return tr("StatefulSet controller");
    case C::DaemonSetController:
        return tr("DaemonSet controller");
    case C::JobController:
        return tr("Job controller");
    case C::CronJobController:
        return tr("CronJob controller");
    case C::AttachController:
        return tr("attach controller");
    case C::TaintController:
        return tr("taint controller");
    case C::Client:
        //: who did it: those who send requests
        return tr("clients");
    case C::VolumeController:
        return tr("volume controller");
    case C::NodeController:
        return tr("node controller");
    case C::Autoscaler:
        return tr("autoscaler");
    case C::EndpointController:
        return tr("endpoint controller");
    case C::KubeProxy:
        return tr("kube-proxy");
    case C::Kubelet:
        return tr("kubelet");
    case C::Runtime:
        return tr("container runtime");
    case C::Program:
        //: who did it: what runs in the container
        return tr("the program");
    case C::Simulator:
        return tr("Slipway");
    }
    return {};
}

QString probeWord(sim::ProbeKind kind)
{
    switch (kind) {
    case sim::ProbeKind::Startup:
        return tr("startup probe");
    case sim::ProbeKind::Readiness:
        return tr("readiness probe");
    case sim::ProbeKind::Liveness:
        return tr("liveness probe");
    }
    return {};
}

QString chapterWord(sim::What what)
{
    using W = sim::What;
    switch (what) {
    case W::Applied:
        return tr("Applied");
    case W::Scheduled:
        return tr("First pod gets a node");
    case W::FailedScheduling:
        return tr("No node fits");
    case W::ContainerStarted:
        return tr("First container starts");
    case W::PodReady:
        return tr("First pod is ready");
    case W::PullFailed:
        return tr("Image cannot be pulled");
    case W::ConfigError:
        return tr("Container cannot be configured");
    case W::BackOff:
        return tr("Restart has to wait");
    case W::DeletionRequested:
        return tr("Pod is deleted");
    case W::SignalSent:
        return tr("SIGTERM");
    case W::Killed:
        return tr("SIGKILL");
    case W::PodGone:
        return tr("Pod is gone");
    default:
        return {};
    }
}

QString presetWord(sim::Preset preset)
{
    using P = sim::Preset;
    switch (preset) {
    case P::Apply:
        return tr("Apply the files");
    case P::DeletePod:
        return tr("Delete a pod");
    case P::NewImage:
        return tr("Roll out a new image");
    case P::BrokenImage:
        return tr("Roll out a broken image");
    case P::Undo:
        return tr("Broken image, then undo");
    case P::Scale:
        return tr("Scale up and back");
    case P::FailingProbe:
        return tr("Probes start to fail");
    case P::SigtermIgnored:
        return tr("Delete a pod that ignores SIGTERM");
    case P::NodeDown:
        return tr("Lose a node");
    case P::ConfigChange:
        return tr("Change a ConfigMap");
    case P::TrafficRise:
        return tr("Traffic rises");
    }
    return {};
}

QString failureWord(sim::Failure failure)
{
    using F = sim::Failure;
    switch (failure) {
    case F::NoService:
        return tr("no such Service");
    case F::NoEndpoint:
        return tr("no pod to send it to");
    case F::NoLocal:
        //: a traffic policy Local drops what comes to a node without a pod
        return tr("no pod on the node");
    case F::Refused:
        return tr("connection refused");
    case F::Reset:
        //: the process ended while it was working on a request
        return tr("connection reset");
    case F::TimedOut:
        return tr("no answer in time");
    case F::ServerError:
        return tr("the program answers with an error");
    case F::NotFound:
        return tr("Ingress: 404, no rule fits");
    case F::Unavailable:
        return tr("Ingress: 503, no pod ready");
    case F::BadGateway:
        return tr("Ingress: 502, pods refuse");
    case F::GatewayTimeout:
        return tr("Ingress: 504, no answer in time");
    }
    return {};
}

QString presetGapWord(sim::PresetGap gap)
{
    using G = sim::PresetGap;
    switch (gap) {
    case G::None:
        return {};
    case G::NoWorkload:
        return tr("Nothing in the files makes pods.");
    case G::CannotRoll:
        return tr("Only a Deployment, StatefulSet or DaemonSet replaces its pods by newer ones.");
    case G::KeepsNoHistory:
        return tr("Only a Deployment keeps earlier versions that it can go back to.");
    case G::CannotScale:
        return tr("This workload has no number of replicas to change.");
    case G::HasNoProbe:
        return tr("Its containers have no readiness or liveness probe that could fail.");
    case G::RunsToCompletion:
        return tr("Its pods end by themselves; nobody asks whether they are well.");
    case G::ReadsNoConfigMap:
        return tr("Its pods read no ConfigMap of these files that may change.");
    case G::HasNoTraffic:
        return tr("No Service in these files leads to it, and no HorizontalPodAutoscaler scales it.");
    }
    return {};
}

QString duration(double seconds)
{
    const QLocale locale;
    if (seconds < 60) {
        const bool whole = qFuzzyCompare(1 + seconds, 1 + double(qRound(seconds)));
        //: seconds
        return tr("%1 s").arg(locale.toString(seconds, 'f', whole ? 0 : 1));
    }
    const int total = qRound(seconds);
    if (total % 60 == 0)
        //: minutes
        return tr("%1 min").arg(total / 60);
    //: minutes and seconds
    return tr("%1 min %2 s").arg(total / 60).arg(total % 60);
}

QString shortPodName(const sim::ObjectKey &pod, const sim::ObjectKey &workload)
{
    const QString name = QString::fromStdString(pod.name);
    const QString prefix = QString::fromStdString(workload.name) + QLatin1Char('-');
    constexpr int FitsAsItIs = 14;
    if (workload.kind == "Pod" || !name.startsWith(prefix) || name.size() <= FitsAsItIs)
        return name;
    const QString tail = name.mid(prefix.size());
    const auto dash = tail.lastIndexOf(QLatin1Char('-'));
    return QChar(0x2026) + QLatin1Char('-') + (dash < 0 ? tail : tail.mid(dash + 1));
}

} // namespace slipway::run
