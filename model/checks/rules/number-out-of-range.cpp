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

/// A field of 0 counts as not written.
bool isUnset(const SchemaProblem &problem)
{
    return problem.key == "containerPort" && wholeNumber(problem.node) == 0;
}

/// What the server drops or ignores: settings of a rolling update that is not one, and those of StatefulSets.
bool isIgnored(const Scope &scope, const SchemaProblem &problem)
{
    if (problem.key == "maxSurge" || problem.key == "maxUnavailable")
        return scope.isKind("StatefulSet") || scope.spec()["updateStrategy"]["type"].value() == "OnDelete";
    return problem.type && problem.type->name == "core.v1.ClientIPConfig" &&
           scope.spec()["sessionAffinity"].value() != "ClientIP";
}

/// maxUnavailable cannot be more than all; maxSurge can.
bool isOver100Percent(const Scope &scope, NodeRef limit)
{
    const std::string_view text = limit.value();
    if (!limit || text.size() < 2 || text.back() != '%' || scalarType(limit) != ScalarType::String)
        return false;
    const std::string digits(text.substr(0, text.size() - 1));
    return digits.find_first_not_of("0123456789") == std::string::npos &&
           (digits.size() > 6 || std::stoi(digits) > 100) && !scope.isKind("StatefulSet");
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        const QString key = qs(problem.key);
        const QString text = qs(problem.node.value());
        if (problem.kind == SchemaProblem::Kind::BadPercentage && !isIgnored(scope, problem)) {
            found.push_back(scope.at(problem, "Invalid",
                                     Rules::tr("\"%1\" is neither a number nor a percentage.").arg(text),
                                     Rules::tr("Write a whole number such as 1, or a percentage such as 25%.")));
        } else if (problem.kind == SchemaProblem::Kind::OutOfRange && !isIgnored(scope, problem)) {
            const ValueRange range = *problem.range;
            const std::int64_t nearest = *wholeNumber(problem.node) < range.least ? range.least : range.most;
            Diagnostic wrong = scope.at(problem, isUnset(problem) ? "Required" : "Invalid",
                                        Rules::tr("\"%1\" is %2, but it must be %3.").arg(key, text, rangeText(range)),
                                        Rules::tr("Write a number %1.").arg(rangeText(range)));
            wrong.fixes.push_back(scope.fix(Rules::tr("Set \"%1\" to %2").arg(key).arg(nearest),
                                            replacedValue(problem.node, std::to_string(nearest)), false));
            found.push_back(wrong);
        }
    }
    for (const char *strategy : {"strategy", "updateStrategy"})
        if (const NodeRef limit = scope.spec()[strategy]["rollingUpdate"]["maxUnavailable"];
            isOver100Percent(scope, limit))
            found.push_back(scope.at(
                limit, "Invalid",
                Rules::tr("\"maxUnavailable\" is %1, but more than all Pods cannot be missing.").arg(qs(limit.value())),
                Rules::tr("Write at most 100%.")));
    return found;
}

} // namespace

extern const Rule numberOutOfRangeRule;
const Rule numberOutOfRangeRule{
    .info = {.id = "number-out-of-range",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Number out of range"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The cluster checks the number when it takes the object and "
                                                        "refuses one that makes no sense."),
             .docs = "reference/kubernetes-api/"},
    .object = run,
};

} // namespace slipway
