// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/objectid.h"
#include "graph/labelselector.h"

#include <optional>

namespace slipway
{

/// Where a kind keeps its pod (a mapping with `metadata` and `spec`): empty for a Pod itself, `spec.template` for most
/// workloads. Nothing for kinds that run no pods.
std::optional<NodePath> podTemplatePath(const ObjectId &id);
/// Path of the containers' owner, `spec.template.spec`.
std::optional<NodePath> podSpecPath(const ObjectId &id);
/// Runs pods that a Service can select: all of the above but PodTemplate.
bool isWorkload(const ObjectId &id);
/// Labels of the pods that the object makes.
Labels podLabels(NodeRef root, const ObjectId &id);

} // namespace slipway
