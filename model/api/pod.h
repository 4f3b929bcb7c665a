// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// The `spec` of a Pod, and what its annotations say about it.
void checkPod(ApiRun &run);
/// A pod template: `spec.template` of a Deployment, with its metadata and spec. The kinds add what they allow of it.
void checkPodTemplate(const Field &podTemplate);

} // namespace slipway
