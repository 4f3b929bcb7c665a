// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/imagereference.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (const Container &container : scope.containers()) {
        const NodeRef image = container.node["image"];
        if (!image.isScalar() || scalarType(image) != ScalarType::String)
            continue;
        const auto problem = imageProblem(image.value());
        if (!problem)
            continue;
        const std::string suggestion = suggestedImage(image.value());
        //: %2 is a whole sentence with the reason.
        Diagnostic wrong =
            scope.at(image, "", Rules::tr("\"%1\" is not a usable image name. %2").arg(qs(image.value()), *problem),
                     suggestion.empty() ? Rules::tr("Write registry, name and tag, such as ghcr.io/shop/web:1.2.")
                                        : Rules::tr("Write \"%1\", if the image has that name.").arg(qs(suggestion)));
        if (!suggestion.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Change the image to %1").arg(qs(suggestion)),
                                            replacedValue(image, quotedWhereNeeded(suggestion)), false));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule imageReferenceInvalidRule;
const Rule imageReferenceInvalidRule{
    .info = {.id = "image-reference-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Image name that no node can pull"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The cluster accepts the text, but every node then fails with "
                                                        "InvalidImageName and the container never starts."),
             .docs = "concepts/containers/images/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
