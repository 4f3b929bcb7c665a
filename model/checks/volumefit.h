// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"
#include "yaml/value.h"

namespace slipway
{

/// A PersistentVolumeClaim, or one that a StatefulSet makes for each of its Pods.
struct Claim {
    NodeRef spec{};
    NodeRef name{};       ///< where it is shown
    std::string prefix{}; ///< of the names of a StatefulSet's claims, "data-db-"; empty for a claim of its own
    bool isNamed(std::string_view other) const;
};
std::vector<Claim> claimsOf(const Scope &scope);

/// The class that the `spec` of a PersistentVolume or of a claim names; empty for none.
std::string_view storageClassOf(NodeRef spec);
/// Something of a PersistentVolume that does not fit a claim.
struct VolumeMisfit {
    QString reason{}; ///< as a sentence
    /// The field below the claim's `spec` that would fit with this value; an empty path where no value of one would do.
    NodePath field{};
    Value fitting{};
};
/// All that keeps the volume from the claim, the class first; empty when it fits.
std::vector<VolumeMisfit> volumeMisfits(const Object &volume, const Claim &claim);

} // namespace slipway
