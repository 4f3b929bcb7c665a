// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/podcontext.h"

namespace slipway
{

/// Annotations that say something about how a pod runs. `annotations` carries the path that the server prints.
void checkPodAnnotations(const PodContext &pod, const Field &annotations);

} // namespace slipway
