// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace slipway
{

/// False where a text surely has not the form that `format` of an OpenAPI schema names. Names that the API server does
/// not know, or whose grammar is a matter of taste (uri, email), fit everything.
/// Source: apiextensions-apiserver, pkg/apiserver/validation/formats.go; kube-openapi, pkg/validation/strfmt.
bool fitsFormat(std::string_view text, std::string_view format);

} // namespace slipway
