// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace slipway
{

/// What kind of resource a name in `requests` or `limits` means (pkg/apis/core/helper/helpers.go).

bool isHugePages(std::string_view name);
/// Names without a domain, and those of Kubernetes' own.
bool isNative(std::string_view name);
bool isExtended(std::string_view name);
/// Native resources may be asked for beyond what there is; the others are given out one by one.
bool canBeOvercommitted(std::string_view name);
bool isCounted(std::string_view name);
bool isForContainers(std::string_view name);
/// Resources that a quota or a node can count.
bool isStandard(std::string_view name);
/// The resource that a person most likely meant, or nothing.
std::string_view meantResource(std::string_view name);

} // namespace slipway
