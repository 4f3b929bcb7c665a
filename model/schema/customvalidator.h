// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/structuralschema.h"
#include "schema/validator.h"

namespace slipway
{

/// Checks an object of a custom kind as the API server does: unknown fields (as with kubectl's strict checking), types,
/// and the limits of its definition, after filling in defaults. Paths have dots throughout, as the server writes them.
/// Source: apiextensions-apiserver, pkg/apiserver/schema/pruning and pkg/apiserver/validation; kube-openapi,
/// pkg/validation/validate.
std::vector<SchemaProblem> validateCustom(NodeRef root, const StructuralSchema &definition);

} // namespace slipway
