// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"
#include "yaml/value.h"

namespace slipway
{

/// The class that a PersistentVolume or its claim names; empty for none.
std::string_view storageClassOf(const Object &object);
/// Something of a PersistentVolume that does not fit a claim.
struct VolumeMisfit {
    QString reason{}; ///< as a sentence
    /// The field below the claim's `spec` that would fit with this value; an empty path where no value of one would do.
    NodePath field{};
    Value fitting{};
};
/// All that keeps the volume from the claim, the class first; empty when it fits.
std::vector<VolumeMisfit> volumeMisfits(const Object &volume, const Object &claim);

} // namespace slipway
