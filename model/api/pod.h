// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// What a kind changes about the pods it makes before they are judged.
struct PodTemplateUse {
    /// Items of `volumeClaimTemplates`: each becomes a volume of its name.
    std::vector<Field> claimTemplates{};
    /// A StatefulSet names its pods itself, so `hostname` and `subdomain` do not count.
    bool setsHostnames = false;
};

/// The `spec` of a Pod, and what its annotations say about it. Source: ValidatePodSpec, v1.36.
void checkPod(ApiRun &run);
/// A pod template: `spec.template` of a Deployment, with its metadata and spec. The kinds add what they allow of it.
void checkPodTemplate(const Field &podTemplate, const PodTemplateUse &use = {});

} // namespace slipway
