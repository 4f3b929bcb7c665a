// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// Everything for which the API server's validation refuses an object of a built-in kind on create (v1.36, feature
/// gates at their defaults) of that cluster. The server stops when an object does not decode; here the parts that do
/// are judged all the same, and `schema` tells which do not.
std::vector<ApiError> validateObject(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema,
                                     const Cluster &cluster = {});

/// The little that holds for every kind: the form of labels and annotations.
std::vector<ApiError> validateCustomObject(NodeRef root);

/// True for kinds all of whose validation is in this folder, so that nobody else needs to judge values.
bool isFullyValidated(const KindInfo &kind);

} // namespace slipway
