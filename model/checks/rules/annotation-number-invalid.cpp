// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats.h"
#include "checks/fixes.h"
#include "yaml/scalar.h"

namespace slipway
{

namespace
{

struct NumberAnnotation {
    std::string_view key{};
    bool canBeEmpty = false;
};

/// What these annotations say becomes a field while the server reads the object. Source:
/// Convert_v1_Deployment_To_apps_Deployment and Convert_v1_DaemonSet_To_apps_DaemonSet in
/// pkg/apis/apps/v1/conversion.go.
NumberAnnotation annotationOf(const Scope &scope)
{
    if (scope.isKind("Deployment"))
        return {"deprecated.deployment.rollback.to", true};
    return {"deprecated.daemonset.template.generation", false};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || (!scope.isKind("Deployment") && !scope.isKind("DaemonSet")))
        return {};
    const NumberAnnotation annotation = annotationOf(scope);
    const NodeRef written = scope.root()["metadata"]["annotations"][annotation.key];
    const bool isText =
        written.isNull() || (written && written.isScalar() && scalarType(written) == ScalarType::String);
    const std::string_view text = written.isNull() ? std::string_view() : written.value();
    if (!isText || goInteger(text) || (annotation.canBeEmpty && text.empty()))
        return {};
    Diagnostic wrong = scope.at(
        written, "Decode",
        text.empty()
            ? Rules::tr("The annotation \"%1\" must hold a whole number, and it is empty.").arg(qs(annotation.key))
            : Rules::tr("The annotation \"%1\" must hold a whole number, and \"%2\" is none.")
                  .arg(qs(annotation.key), qs(text)),
        Rules::tr("Remove the annotation; it is left over from an old cluster."));
    offerRemoval(wrong, scope, Rules::tr("Remove the annotation"), written, FixSafety::Safe);
    return only(std::move(wrong));
}

} // namespace

extern const Rule annotationNumberInvalidRule;
const Rule annotationNumberInvalidRule{
    .info = {.id = "annotation-number-invalid",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Annotation that must be a number"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "The cluster makes a field of this annotation while it reads the object. When "
                                      "that fails it refuses the whole object, before it checks anything else."),
             .docs = "concepts/overview/working-with-objects/annotations/"},
    .kinds = {"Deployment", "DaemonSet"},
    .object = run,
};

} // namespace slipway
