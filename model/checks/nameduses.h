// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// A place of an object that names another one of the same namespace.
struct NamedUse {
    std::string_view kind{};
    NodeRef name{};
    bool isOptional = false;
};
/// All of them: of pods (ConfigMap, Secret, claim, ServiceAccount, pull Secret), Ingress, HorizontalPodAutoscaler,
/// StatefulSet, ServiceAccount.
std::vector<NamedUse> namedUses(const Scope &scope);

/// The object that is meant when all of that kind and name stand in other namespaces, and files say so on both sides;
/// null otherwise.
const Object *onlyElsewhere(const Scope &scope, std::string_view kind, std::string_view name);
/// The same for pods that a Service selects nowhere in its own namespace.
const Object *podsElsewhere(const Scope &scope, const LabelSelector &selector);

} // namespace slipway
