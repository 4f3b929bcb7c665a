// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// What the API server's validation has against an object, each error under the rule that it names. `kind` is null for
/// kinds that are not built in.
std::vector<Diagnostic> apiFindings(const Object &object, const KindInfo *kind,
                                    const std::vector<SchemaProblem> &schema, const Facts &facts);

} // namespace slipway
