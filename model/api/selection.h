// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// How a workload finds its own Pods.

/// Refuses a selector that is not written ("Required").
void requireSelector(const Field &selector, const Field &podTemplate, const QString &next = {});
/// A selector `{}` would select every Pod of the namespace ("Invalid").
void refuseEmptySelector(const Field &selector, const Field &podTemplate);
/// The Pods made from the template must be those that the selector finds ("Invalid"); one that is not written finds
/// none.
void checkSelectsTemplate(const Field &selector, const Field &podTemplate);

} // namespace slipway
