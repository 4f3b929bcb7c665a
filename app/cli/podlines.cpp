// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/podlines.h"

#include <map>

namespace slipway::cli
{

using namespace sim;

namespace
{

bool looksLike(const PodLine &a, const PodLine &b)
{
    return a.ready == b.ready && a.status == b.status && a.restarts == b.restarts && a.node == b.node &&
           a.isReady == b.isReady;
}

} // namespace

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
                         .status = QString::fromStdString(pod->status),
                         .restarts = pod->restarts,
                         .node = QString::fromStdString(pod->node),
                         .isReady = pod->isReady()};
            const auto same = last.find(pod->uid);
            if (same != last.end() && looksLike(line, same->second))
                continue;
            last[pod->uid] = line;
            lines.push_back(std::move(line));
        }
    return lines;
}

} // namespace slipway::cli
