// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the simulator with recordings of a real cluster: tracescore TRACES.jsonl [--show N] [--only TEXT].
// One trace a line; lines with `steps` are control plane traces, lines with a `timeline` are the kubelet's.
#include "tools/tracescore.h"

#include "tools/scoreinput.h"

#include <QElapsedTimer>

using namespace slipway;

namespace
{

struct Tally {
    int traces = 0;
    int identical = 0;
    QJsonObject json() const { return {{"traces", traces}, {"identical", identical}}; }
    void add(bool same)
    {
        ++traces;
        identical += same ? 1 : 0;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ScoreInput input;
    if (!input.open())
        return 2;
    QTextStream out(stdout);
    int left = input.show();
    const QString only = input.only();
    Tally all;
    std::map<QString, Tally> families;
    std::map<QString, int> counts;
    QElapsedTimer timer;
    timer.start();
    while (!input.atEnd()) {
        const QJsonObject trace = input.next();
        const QString id = trace["id"].toString(), family = trace["family"].toString();
        const bool rollout = trace.contains(QLatin1String("steps"));
        if ((!rollout && !trace.contains(QLatin1String("timeline"))) || !id.contains(only))
            continue;
        const tracescore::Result result = rollout ? tracescore::scoreRollout(trace) : tracescore::scoreKubelet(trace);
        all.add(result.identical);
        families[family].add(result.identical);
        for (const auto &[name, count] : result.counts)
            counts[name] += count;
        if (!result.identical && left > 0) {
            --left;
            out << "== " << id << '\n' << result.difference << '\n';
        }
    }
    QJsonObject score = all.json(), byFamily, numbers;
    for (const auto &[family, tally] : families)
        byFamily[family] = tally.json();
    for (const auto &[name, count] : counts)
        numbers[name] = count;
    score["byFamily"] = byFamily;
    score["counts"] = numbers;
    score["seconds"] = static_cast<double>(timer.elapsed()) / 1000.0;
    out << QJsonDocument(score).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
