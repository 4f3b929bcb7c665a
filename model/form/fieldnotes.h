// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace slipway
{

/// What the number in a field comes to, as a sentence for the place where it is set: how many Pods a percentage of
/// maxSurge or maxUnavailable means, how long a probe waits, what a hook leaves of the grace period, when a schedule
/// runs next after `now` (seconds since 1970; without it nothing is said of that). Empty for all other fields, and
/// where a value that counts is no number.
QString fieldNote(NodeRef root, const NodePath &path, std::optional<std::int64_t> now = {});

} // namespace slipway
