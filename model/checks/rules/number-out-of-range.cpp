// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

QString rangeText(const ValueRange &range)
{
    if (range.hasMost())
        return Rules::tr("from %1 to %2").arg(range.least).arg(range.most);
    return Rules::tr("%1 or more").arg(range.least);
}

/// Only for the kinds whose validation is not in api/.
std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        const QString key = qs(problem.key);
        const QString text = qs(problem.node.value());
        if (problem.kind == SchemaProblem::Kind::BadPercentage) {
            found.push_back(scope.at(problem, "Invalid",
                                     Rules::tr("\"%1\" is neither a number nor a percentage.").arg(text),
                                     Rules::tr("Write a whole number such as 1, or a percentage such as 25%.")));
        } else if (problem.kind == SchemaProblem::Kind::OutOfRange) {
            const ValueRange range = *problem.range;
            const std::int64_t nearest = *wholeNumber(problem.node) < range.least ? range.least : range.most;
            Diagnostic wrong = scope.at(problem, "Invalid",
                                        Rules::tr("\"%1\" is %2, but it must be %3.").arg(key, text, rangeText(range)),
                                        Rules::tr("Write a number %1.").arg(rangeText(range)));
            wrong.fixes.push_back(scope.fix(Rules::tr("Set \"%1\" to %2").arg(key).arg(nearest),
                                            replacedValue(problem.node, std::to_string(nearest)), false));
            found.push_back(wrong);
        }
    }
    return found;
}

} // namespace

extern const Rule numberOutOfRangeRule;
const Rule numberOutOfRangeRule{
    .info = {.id = "number-out-of-range",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Number out of range"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The cluster checks the number when it takes the object and "
                                                        "refuses one that makes no sense."),
             .docs = "reference/kubernetes-api/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
