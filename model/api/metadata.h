// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// ObjectMeta of an object, by the name format of its kind. Source: ValidateObjectMeta and the kinds' own validation,
/// v1.36.
void checkObjectMeta(ApiRun &run);

/// Keys and values of labels. The server prints the map's path for all of them, not the entry's.
void checkLabels(const Field &labels);
/// Keys of annotations, and their size.
void checkAnnotations(const Field &annotations);
/// Whether an entry of ownerReferences says all that an earlier one says. The server takes such entries out before it
/// validates. Source: dedupOwnerReferences in apiserver, pkg/endpoints/handlers/rest.go.
bool isRepeatedOwner(const std::vector<Field> &owners, std::size_t index);
/// One of the finalizers that need no domain. Source: standardFinalizers in pkg/apis/core/helper/helpers.go.
bool isStandardFinalizer(std::string_view name);
/// A metav1.LabelSelector; says whether it could be used.
bool checkLabelSelector(const Field &selector);
/// A key of a label or annotation, as a value somewhere else.
bool checkLabelKey(const Field &field, std::string_view key);
bool checkLabelValue(const Field &field, std::string_view value);

} // namespace slipway
