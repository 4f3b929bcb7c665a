// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// Ways out of a finding about a field that has to be written; `finding.path` names it. Offers a usual value, one for
/// each choice, or asks for what only a person knows.
void offerMissingField(const Scope &scope, Diagnostic &finding);

} // namespace slipway
