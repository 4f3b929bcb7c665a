// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// Parts of a HorizontalPodAutoscaler's spec, which all its versions share inside of the server. Source:
/// pkg/apis/autoscaling/validation/validation.go, v1.36.

void checkMetric(const Field &metric);
void checkReference(const Field &reference, bool needsGroup);
/// scaleUp or scaleDown of `behavior`.
void checkScalingRules(const Field &rules);
/// `canBeZero` where a metric can be measured without any Pod.
void checkReplicaBounds(const Field &spec, bool canBeZero);

} // namespace slipway
