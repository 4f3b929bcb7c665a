// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "schema/structuralschema.h"
#include "schema/validator.h"

namespace slipway
{

/// Adds to `errors`, which are the server's other errors about an object of a custom kind, those of the rules in its
/// definition (x-kubernetes-validations), as the server finds them when the object is created. Rules that cannot be
/// read or worked out surely here give nothing. Nothing is said where the server does not get to the rules either.
/// Source: apiextensions-apiserver, pkg/apiserver/schema/cel/validation.go, pkg/registry/customresource/strategy.go.
void addRuleErrors(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema,
                   std::vector<ApiError> &errors);

} // namespace slipway
