// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// The mode of a file, 0 to 0777.
bool checkFileMode(const Field &mode);
/// `items` of a ConfigMap or Secret: which keys become which files.
void checkKeyFiles(const Field &items);
/// `items` of a downwardAPI volume: files with something about the pod.
void checkDownwardFiles(const Field &source);
/// The sources of a projected volume, whose files may not have the same path.
void checkProjection(const Field &projected);

} // namespace slipway
