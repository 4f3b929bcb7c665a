// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/newerversion.h"

namespace slipway
{

namespace
{

/// The project's cluster is older than this version of the kind.
std::vector<Diagnostic> tooNew(const Scope &scope)
{
    const auto since = servedSince(scope.object.id);
    const KubernetesVersion target = scope.settings().kubernetes();
    const auto first = since ? KubernetesVersion::parse(*since) : std::nullopt;
    if (!first || target >= *first)
        return {};
    return only(
        scope.at(scope.root()["apiVersion"], "Decode",
                 Rules::tr("%1 %2 exists only since Kubernetes %3, and these files are for %4.")
                     .arg(qs(scope.object.id.apiVersion), qs(scope.object.id.kind), qs(*since), qs(target.text())),
                 Rules::tr("Use an older apiVersion, or change \"kubernetes\" in .slipway.yaml.")));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (scope.kind)
        return tooNew(scope);
    const auto removed = removedVersion(scope.object.id);
    if (!removed)
        return {};
    const NodeRef version = scope.root()["apiVersion"];
    if (const auto gone = KubernetesVersion::parse(removed->removedIn); gone && scope.settings().kubernetes() < *gone)
        return {}; // see api-version-deprecated
    const QString next = removed->use.empty()
                             ? Rules::tr("Remove the object; nothing replaces this kind directly.")
                             : Rules::tr("Use \"%1\", which exists since Kubernetes %2, and compare the fields.")
                                   .arg(qs(removed->use), qs(removed->since));
    Diagnostic found = scope.at(version, "Decode",
                                Rules::tr("%1 %2 was removed in Kubernetes %3.")
                                    .arg(qs(removed->apiVersion), qs(removed->kind), qs(removed->removedIn)),
                                next);
    offerNewerVersion(scope, *removed, found);
    return only(std::move(found));
}

} // namespace

extern const Rule apiVersionRemovedRule;
const Rule apiVersionRemovedRule{
    .info = {.id = "api-version-removed",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Version of the API that is gone"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A current cluster does not know it any more and refuses the "
                                                        "object."),
             .docs = "reference/using-api/deprecation-guide/"},
    .object = run,
};

} // namespace slipway
