// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// The class that a PersistentVolume or its claim names; empty for none.
std::string_view storageClassOf(const Object &object);
/// Why the PersistentVolume does not fit the claim, as a sentence; empty when it does.
QString volumeMisfit(const Object &volume, const Object &claim);

} // namespace slipway
