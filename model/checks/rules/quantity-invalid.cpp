// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "schema/quantity.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::BadQuantity)
            continue;
        const std::string_view text = problem.node.value();
        const std::vector<std::string> spellings = quantitySuggestions(text);
        QString next = Rules::tr("Write a number and a unit: m for thousandths of a CPU, Ki Mi Gi (1024) or k M G "
                                 "(1000) for bytes, for example 512Mi.");
        if (!spellings.empty())
            next = Rules::tr("Write \"%1\" instead.").arg(qs(spellings.front()));
        Diagnostic wrong = scope.at(
            problem, "Decode", Rules::tr("\"%1\" is not an amount that Kubernetes understands.").arg(qs(text)), next);
        for (const std::string &spelling : spellings)
            wrong.fixes.push_back(
                scope.fix(Rules::tr("Write %1").arg(qs(spelling)), replacedValue(problem.node, spelling), false));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule quantityInvalidRule;
const Rule quantityInvalidRule{
    .info = {.id = "quantity-invalid",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Amount that cannot be read"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "CPU, memory and storage are counted in fixed units; an unknown "
                                                     "one makes the cluster refuse the object."),
             .docs = "reference/kubernetes-api/common-definitions/quantity/"},
    .object = run,
};

} // namespace slipway
