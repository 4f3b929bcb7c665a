// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// A place of a pod template that names a ConfigMap, Secret, PersistentVolumeClaim or ServiceAccount.
struct PodReference {
    std::string_view kind{};
    NodeRef name{};              ///< the referring value
    std::vector<NodeRef> keys{}; ///< keys asked for in it
    bool isOptional = false;
};
std::vector<PodReference> podReferences(const Scope &scope);

/// Finds names of one kind that no open file defines. Sentences: %1 the name.
struct MissingTexts {
    QString message{};
    QString next{};
};
std::vector<Diagnostic> missingTargets(const Scope &scope, const std::vector<PodReference> &references,
                                       std::string_view kind, MissingTexts (*texts)(const QString &name));

/// True when the referring object's namespace has no such object and nothing else provides it.
bool isMissing(const Scope &scope, std::string_view kind, std::string_view name);
/// Adds "did you mean" and renaming fixes, or says that the object stands in another namespace.
void explainMissing(const Scope &scope, std::string_view kind, NodeRef name, Diagnostic &finding);

} // namespace slipway
