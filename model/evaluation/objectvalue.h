// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/value.h"
#include "schema/structuralschema.h"

namespace slipway::cel
{

/// What the server makes of an object of a custom kind before it judges it: with defaults, and without fields that hold
/// nothing. Source: apiextensions-apiserver, pkg/apiserver/schema/defaulting.
slipway::Value withDefaults(slipway::Value value, const StructuralSchema &schema);

/// A value as rules see it. Borrows from the schema.
/// Source: apiserver, pkg/cel/common/{values,schemas}.go.
Value ruleValue(const slipway::Value &value, const StructuralSchema &schema);

} // namespace slipway::cel
