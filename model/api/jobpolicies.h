// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// Refuses a field that only an indexed Job can have.
void refuseWithoutIndexes(const Field &job, const Field &field);
/// `podFailurePolicy` of the spec of a Job.
void checkPodFailurePolicy(const Field &job);
/// `successPolicy` of the spec of a Job that has so many completions, if it says how many.
void checkSuccessPolicy(const Field &job, std::optional<std::int64_t> completions);

} // namespace slipway
