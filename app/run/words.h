// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/presets.h"

#include <QString>

namespace slipway::run
{

/// The words of the Run mode for what the simulator counts and names. In the current language: never keep them.
QString laneWord(sim::LaneState state);
QString componentWord(sim::Component component);
QString probeWord(sim::ProbeKind kind);
QString chapterWord(sim::What what);
QString presetWord(sim::Preset preset);
/// Why a preset cannot be played; empty where it can.
/// Why a request failed, as short as it stands behind a counter.
QString failureWord(sim::Failure failure);
QString presetGapWord(sim::PresetGap gap);
/// "0.5 s", "12 s", "3 min 20 s".
QString duration(double seconds);
/// "web-7c9f-x2k4p" as "…x2k4p" where it belongs to a workload, so that it fits a card.
QString shortPodName(const sim::ObjectKey &pod, const sim::ObjectKey &workload);

} // namespace slipway::run
