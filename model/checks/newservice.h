// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"
#include "yaml/value.h"

namespace slipway
{

/// The labels that a Service finds an object's Pods by: what the object selects them by, or else all that they carry.
Value::Map selectorFor(const PodTemplate &pod);
/// The workloads of the scope's namespace that something new of that name may be for: those so called, or all where
/// they are few.
std::vector<const Object *> workloadsFor(const Scope &scope, std::string_view name);
/// A Service in the object's namespace. Empty ports are left out.
Value newService(const Object &object, std::string_view name, Value::Map selector, Value::List ports, bool isHeadless);

} // namespace slipway
