// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/podsecurity.h"
#include "checks/rule.h"

namespace slipway
{

/// What rules about the settings of Pods share.

PodParts podPartsOf(const Scope &scope);
/// The container's own setting of its securityContext, or else that of the Pod; missing where neither is written.
NodeRef securitySetting(const Scope &scope, const Container &container, std::string_view key);

/// Keys below `owner` that are not written: shown at the innermost mapping on the way that is.
Diagnostic lacking(const Scope &scope, NodeRef owner, const NodePath &keys, QString message, QString next);
/// Nothing is said to be missing in a mapping with an unknown key: it may be that one, misspelt.
bool hasUnknownKey(const Scope &scope, NodeRef mapping);
/// Whether the last key of the way can be said to be missing: what is written of the way are mappings without unknown
/// keys.
bool canLack(const Scope &scope, NodeRef owner, const NodePath &keys);

} // namespace slipway
