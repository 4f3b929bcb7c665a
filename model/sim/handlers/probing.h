// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/handlers/handlers.h"

namespace slipway::sim
{

/// "Startup", "Readiness", "Liveness".
const char *kindName(ProbeKind kind);
/// Brings what the world shows of a probe in line with its worker.
void show(Engine &engine, PodWork &work, std::size_t container, const ProbeWorker &worker);
/// Asks the program; the answer counts at once, or when the time that it takes is over.
void execute(Engine &engine, PodWork &work, std::size_t container, ProbeWorker &worker, EventId cause);
/// Counts one execution and tells of it.
void finishExecution(Engine &engine, PodWork &work, std::size_t container, ProbeWorker &worker, bool passed,
                     const std::string &output, EventId cause);

} // namespace slipway::sim
