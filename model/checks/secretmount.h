// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// Offers to mount a Secret as files in place of an entry of the container's `env` or `envFrom` that reads it. Nothing
/// where other values of the container are made of the variable.
void offerSecretMount(const Scope &scope, const Container &container, NodeRef entry, Diagnostic &finding);

} // namespace slipway
