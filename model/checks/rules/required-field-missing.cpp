// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/missingfields.h"

namespace slipway
{

namespace
{

/// Only for the kinds whose validation is not in api/; there the same is said with each field's own advice.
std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::MissingField)
            continue;
        const std::string owner = scope.path(problem.node);
        found.push_back(scope.missing(problem, problem.key, "Required",
                                      Rules::tr("\"%1\" is missing in %2.")
                                          .arg(qs(problem.key), owner.empty() ? qs(scope.object.id.kind) : qs(owner)),
                                      Rules::tr("Add \"%1\".").arg(qs(problem.key))));
        offerMissingField(scope, found.back());
    }
    return found;
}

} // namespace

extern const Rule requiredFieldMissingRule;
const Rule requiredFieldMissingRule{
    .info = {.id = "required-field-missing",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Required field is missing"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The object makes no sense without it, so the cluster refuses "
                                                        "it."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
    .fixes = offerMissingField,
};

} // namespace slipway
