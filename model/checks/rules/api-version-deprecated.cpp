// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/newerversion.h"

namespace slipway
{

namespace
{

/// The project's cluster still has what later ones have dropped.
std::vector<Diagnostic> run(const Scope &scope)
{
    const auto removed = scope.kind ? std::nullopt : removedVersion(scope.object.id);
    const auto gone = removed ? KubernetesVersion::parse(removed->removedIn) : std::nullopt;
    const KubernetesVersion target = scope.settings().kubernetes();
    if (!gone || target >= *gone)
        return {};
    const NodeRef version = scope.root()["apiVersion"];
    Diagnostic found = scope.at(
        version, "",
        Rules::tr("%1 %2 is still there in Kubernetes %3, but Slipway does not know its fields.")
            .arg(qs(removed->apiVersion), qs(removed->kind), qs(target.text())),
        removed->use.empty()
            ? Rules::tr("It goes away in Kubernetes %1, and nothing replaces it directly.").arg(qs(removed->removedIn))
            : Rules::tr("It goes away in Kubernetes %1. Use \"%2\" as soon as your cluster has it.")
                  .arg(qs(removed->removedIn), qs(removed->use)));
    offerNewerVersion(scope, *removed, found);
    return only(std::move(found));
}

} // namespace

/// What the newest Kubernetes itself warns about comes from the API validation, which names this rule.
extern const Rule apiVersionDeprecatedRule;
const Rule apiVersionDeprecatedRule{
    .info = {.id = "api-version-deprecated",
             .tier = Tier::Schema,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Version of the API that is on its way out"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "A later release of Kubernetes no longer has it. Moving now saves an upgrade that "
                                   "breaks."),
             .docs = "reference/using-api/deprecation-guide/"},
    .object = run,
};

} // namespace slipway
