// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator against its limits: a large rolling update, an hour of probes, seeking in a million events.
// Usage: bench_simulator   (exit code 1 when a limit is not met; meaningful in a release build only)
#include "sim/simulate.h"

#include <cstdio>
#include <ctime>
#include <malloc.h>
#include <memory>

using namespace slipway;
using namespace slipway::sim;

namespace
{

/// Time of this thread alone, so that other programs do not count.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

std::shared_ptr<const Workspace> manifest(int replicas, int period, bool service)
{
    std::string text =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: " + std::to_string(replicas) +
        "\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n"
        "    spec:\n      containers:\n      - name: app\n        image: app:1\n";
    for (const char *probe : {"startupProbe", "readinessProbe", "livenessProbe"})
        text += std::string("        ") + probe + ": {httpGet: {port: 8080}, periodSeconds: " + std::to_string(period) +
                "}\n";
    if (service)
        text += "---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n"
                "  ports: [{port: 80, targetPort: 8080}]\n";
    return readWorkspace({{{FileId(1), QStringLiteral("web.yaml"), std::make_shared<const std::string>(text)}}});
}

Scenario rollout(double at)
{
    Scenario scenario;
    scenario.assume.nodes = 20;
    scenario.actions = {
        {sim::at(at), WorkloadAction{.what = WorkloadAction::Kind::SetImage, .name = "web", .image = "app:2"}}};
    return scenario;
}

struct Run {
    Recording recording;
    double seconds = 0;
    double bytesPerEvent = 0;
};

Run play(const Workspace &workspace, const Scenario &scenario, double until)
{
    const Limits limits{.until = seconds(until), .events = 20'000'000, .stopWhenSettled = false};
    const auto used = mallinfo2().uordblks + mallinfo2().hblkhd;
    const double start = now();
    Run run{simulate(workspace, scenario, limits)};
    run.seconds = now() - start;
    run.bytesPerEvent = double(mallinfo2().uordblks + mallinfo2().hblkhd - used) /
                        double(std::max<std::size_t>(1, run.recording.events().size()));
    return run;
}

bool judge(const char *what, double value, const char *unit, double limit, bool atLeast)
{
    const bool good = atLeast ? value >= limit : value <= limit;
    std::printf("%-58s %12.2f %-9s limit %s %.0f  %s\n", what, value, unit, atLeast ? ">=" : "<=", limit,
                good ? "ok" : "MISSED");
    return good;
}

bool judgeRollout()
{
    const auto workspace = manifest(1000, 1, false);
    const Run run = play(*workspace, rollout(30), 120);
    const auto events = double(run.recording.events().size());
    std::printf("rolling update of 1000 replicas, probes every second: %.0f events in %.2f s of CPU\n", events,
                run.seconds);
    const bool fast = judge("  events a second, recorded", events / run.seconds, "events/s", 200'000, true);
    return judge("  memory", run.bytesPerEvent, "B/event", 2048, false) && fast;
}

/// A Service records the list of its pods anew with each of them; no limit was set for that.
void tellService()
{
    const auto workspace = manifest(1000, 1, true);
    const Run run = play(*workspace, rollout(30), 120);
    const auto events = double(run.recording.events().size());
    std::printf("the same behind a Service: %.0f events in %.2f s of CPU, %.0f events/s, %.0f B/event\n", events,
                run.seconds, events / run.seconds, run.bytesPerEvent);
}

bool judgeSeeking()
{
    const auto workspace = manifest(1000, 1, true);
    const Run run = play(*workspace, rollout(30), 600);
    const Recording &recording = run.recording;
    std::printf("seeking: %zu events in %.2f s of CPU\n", recording.events().size(), run.seconds);
    double worst = 0, sum = 0;
    constexpr int Seeks = 400;
    for (int i = 0; i < Seeks; ++i) {
        const Time to = Time(recording.end().time_since_epoch() * ((i * 7919) % Seeks) / Seeks);
        const double start = now();
        const World world = recording.at(to);
        const double took = (now() - start) * 1e3;
        worst = std::max(worst, took);
        sum += took;
        if (world.nodes.empty())
            std::printf("an empty world at %.0f s\n", inSeconds(to));
    }
    const bool enough = judge("  events", double(recording.events().size()), "", 1'000'000, true);
    std::printf("  %.0f B/event, mean of the seeks %.3f ms\n", run.bytesPerEvent, sum / Seeks);
    return judge("  slowest seek", worst, "ms", 5, false) && enough;
}

} // namespace

int main()
{
    bool good = judgeRollout();
    tellService();
    const auto workspace = manifest(100, 10, true);
    Scenario quiet;
    quiet.assume.nodes = 20;
    const Run hour = play(*workspace, quiet, 3600);
    std::printf("an hour of 100 pods, all probes: %zu events\n", hour.recording.events().size());
    good = judge("  CPU", hour.seconds, "s", 1, false) && good;
    good = judgeSeeking() && good;
    return good ? 0 : 1;
}
