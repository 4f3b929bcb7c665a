// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

#include <QFileInfo>

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    const NodeRef root = scope.document.tree().root();
    const bool isRead =
        scope.document.isComplete() || scope.document.problems().front().kind == ReadProblem::Kind::SecondRoot;
    if (!root || !isRead || scope.document.isTemplate() || root.isNull())
        return {};
    const QString fileName = QFileInfo(scope.file.path()).fileName().toLower();
    if (fileName.startsWith(QLatin1String("kustomization.")))
        return {};
    const bool hasVersion = !root["apiVersion"].value().empty();
    const bool hasKind = !root["kind"].value().empty();
    if (hasVersion && hasKind)
        return {};
    const QString next = Rules::tr("Write apiVersion and kind at the top, for example \"apiVersion: v1\" and "
                                   "\"kind: ConfigMap\".");
    const std::string_view text = scope.document.text();
    TextRange where = root.range();
    where.end = std::min(where.end, text.find_first_of("\r\n", where.start));
    if (!hasVersion && !hasKind) {
        Diagnostic found = scope.at(
            where, "", Rules::tr("This document does not say what it is: apiVersion and kind are missing."), next);
        found.severity = Severity::Hint;
        return {found};
    }
    const NodeRef other = root[hasVersion ? "kind" : "apiVersion"];
    const bool isNoText = other && !other.isScalar();
    const QString missing = hasVersion ? QStringLiteral("kind") : QStringLiteral("apiVersion");
    const NodeRef present = root[hasVersion ? "apiVersion" : "kind"];
    Diagnostic found = scope.at(present.range(),
                                isNoText     ? "TypeMismatch"
                                : hasVersion ? "Required"
                                             : "",
                                Rules::tr("This document does not say what it is: %1 is missing.").arg(missing), next);
    found.path = hasVersion ? "kind" : "apiVersion";
    return {found};
}

} // namespace

extern const Rule notAManifestRule;
const Rule notAManifestRule{
    .info = {.id = "not-a-manifest",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No apiVersion or kind"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Every Kubernetes object starts with both; without them the "
                                                        "cluster cannot tell what to create."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
