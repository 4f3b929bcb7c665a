// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/podcontext.h"

namespace slipway
{

/// All containers of a pod. Source: validateContainers and its siblings, v1.36.
void checkContainers(const PodContext &pod);

void checkPorts(const Field &ports);
/// `env` and `envFrom`.
void checkEnvironment(const PodContext &pod, const Field &container);
/// `volumeMounts` and `volumeDevices`.
void checkMounts(const PodContext &pod, const Field &container);
void checkProbes(const PodContext &pod, const Field &container);
/// `postStart` and `preStop` below `lifecycle`.
void checkLifecycle(const PodContext &pod, const Field &lifecycle);

/// fieldRef of a variable or a downwardAPI file; `allowed` are the fields that can be read there.
void checkFieldRef(const Field &ref, std::initializer_list<std::string_view> allowed);
/// resourceFieldRef; files of a volume must also name their container.
void checkResourceFieldRef(const Field &ref, bool needsContainer);

} // namespace slipway
