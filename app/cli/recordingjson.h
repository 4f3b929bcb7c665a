// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "sim/comparison.h"

#include <QJsonObject>

namespace slipway::cli
{

/// "Normal" or "Warning", as kubectl writes it; "Silent" for what a cluster keeps to itself.
const char *typeName(sim::EventType type);

/// An event with its cause and the place in the files that decided it.
QJsonObject eventJson(const Workspace &workspace, const sim::Event &event);
/// A whole run: its events, the pods and streams of requests over time, and how it ends.
QJsonObject recordingJson(const Workspace &workspace, const sim::Recording &recording);
/// Where two runs part, and how each of them ends.
QJsonObject comparisonJson(const sim::Comparison &comparison);

} // namespace slipway::cli
