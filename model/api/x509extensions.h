// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace slipway
{

/// Whether Go reads the extensions of a certificate, which are DER. Domains and addresses in their texts count as good.
/// Source: parseExtension and processExtensions in Go's crypto/x509, parser.go.
bool areExtensions(std::string_view der);
bool isAscii(std::string_view text);

} // namespace slipway
