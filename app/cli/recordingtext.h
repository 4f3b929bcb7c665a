// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/recording.h"

#include <QString>

namespace slipway::cli
{

/// A run as tables to read in a terminal: events as `kubectl get events` shows them, pods as `kubectl get pods -w`
/// does, and what became of the requests where clients send some.
QString recordingText(const sim::Recording &recording);

} // namespace slipway::cli
