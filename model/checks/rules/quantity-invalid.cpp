// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "schema/quantity.h"

namespace slipway
{

namespace
{

/// "Write 128Mi (134217728 bytes)": what a unit of bytes comes to.
QString titleFor(const std::string &spelling)
{
    const auto amount = Quantity::parse(spelling);
    constexpr long double Most = 9e18L;
    if (!amount || amount->suffix.empty() || amount->suffix == "m" || amount->value > Most)
        return Rules::tr("Write %1").arg(qs(spelling));
    return Rules::tr("Write %1 (%2 bytes)").arg(qs(spelling), QString::number(static_cast<qlonglong>(amount->value)));
}

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
            offerSource(wrong, scope, titleFor(spelling), problem.node, spelling);
        found.push_back(std::move(wrong));
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
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
