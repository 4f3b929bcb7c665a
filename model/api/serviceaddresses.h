// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// The addresses of a Service and their families. The server looks at these first, even before the name: what it
/// refuses here is all that it reports. True when it goes on to the rest.
bool checkServiceAddresses(const Field &spec);

/// The first cluster IP, whichever of the two fields it stands in.
std::string_view firstClusterIp(const Field &spec);
/// No address of its own (`clusterIP: None`).
bool isHeadless(const Field &spec);

} // namespace slipway
