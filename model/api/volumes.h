// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/podcontext.h"

namespace slipway
{

/// The volumes of a pod; fills in `pod.volumes` with those that its containers can mount.
void checkVolumes(PodContext &pod, const std::vector<Field> &claimTemplates);

/// A source of storage that pods and PersistentVolumes share, by its key: `nfs`, `hostPath`, `iscsi` ...
/// Does nothing for other keys. Where the two differ, `ofPod` tells whose it is.
void checkStorageSource(const Field &source, bool ofPod);

/// The name of a storage driver.
bool checkDriverName(const Field &driver);

} // namespace slipway
