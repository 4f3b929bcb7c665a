// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/recording.h"
#include "tools/kubeletrecord.h"

#include <QString>

#include <map>
#include <vector>

namespace slipway::tracescore
{

/// One thing that was seen, in words that are equal when it was the same.
struct Seen {
    double t = 0;
    QString what{};
};
using Line = std::vector<Seen>;
constexpr double Untimed = -1; ///< when a recorded thing happened is not known

/// By what it is about: "pod", "event Pulled ...", "probe app liveness", "endpoints", "program app".
using Picture = std::map<QString, Line>;

/// Messages without what differs by chance.
QString plain(QString text);
/// One container's status in words.
QString stateText(const QString &name, const QString &state, const QString &reason, const QString &message,
                  int exitCode, bool ready, bool started, int restarts, const QString &last);
/// "p1RS-": ready, serving, terminating.
QString endpointText(const QString &pod, bool ready, bool serving, bool terminating);
/// "p2 " where a recording has several pods.
QString podPrefix(const KubeletRecord &record, std::size_t index);

/// All that a recording tells.
Picture recordedPicture(const KubeletRecord &record);
/// What a watcher would have seen of a run. Nobody looks at the pod called `ignored`.
Picture simulatedPicture(const KubeletRecord &record, const std::string &ignored, const sim::Recording &recording);

} // namespace slipway::tracescore
