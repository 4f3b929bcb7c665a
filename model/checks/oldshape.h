// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/validator.h"
#include "yaml/value.h"

namespace slipway
{

/// True for an unknown field that an earlier version of the same kind had: the backend of an Ingress, the targets of a
/// HorizontalPodAutoscaler. Source: the deprecation guide of Kubernetes, 1.22 and 1.26.
bool isOldShape(const SchemaProblem &problem);

/// What such fields are written as today. All old fields of a block are rewritten together.
struct NewShape {
    std::string field{};   ///< what takes their place, below the block that holds them
    Value value{};         ///< what it holds
    std::string example{}; ///< the new form in one line, for people
};
/// `block` holds the fields; nothing where their values do not tell.
std::optional<NewShape> newShape(NodeRef block, const TypeInfo &type);

} // namespace slipway
