// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// `podFailurePolicy` of the spec of a Job.
void checkPodFailurePolicy(const Field &job);
/// `successPolicy` of the spec of a Job.
void checkSuccessPolicy(const Field &job);

} // namespace slipway
