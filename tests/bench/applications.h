// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace slipway
{

/// Five objects that belong together: Deployment, Service, ConfigMap, Secret and ServiceAccount, 2.1 kB in all. 483
/// such applications are the 2,415 objects (1 MB) that typing is measured in.
std::string application(int number);
inline constexpr int MegabyteOfApplications = 483;

} // namespace slipway
