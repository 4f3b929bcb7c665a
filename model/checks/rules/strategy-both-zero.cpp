// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

/// 0 or 0%; nothing is 25% by default.
bool isZero(NodeRef limit)
{
    if (!limit.isScalar() || limit.isNull())
        return false;
    if (wholeNumber(limit) == 0)
        return true;
    const std::string_view text = limit.value();
    return text.size() > 1 && text.back() == '%' && text.find_first_not_of("0") == text.size() - 1;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("Deployment"))
        return {};
    const NodeRef rolling = scope.spec()["strategy"]["rollingUpdate"];
    const NodeRef unavailable = rolling["maxUnavailable"];
    const NodeRef surge = rolling["maxSurge"];
    if (!isZero(unavailable) || !isZero(surge))
        return {};
    Diagnostic found = scope.at(unavailable, "Invalid", Rules::tr("maxSurge and maxUnavailable are both 0."),
                                Rules::tr("Allow at least one, for example \"maxSurge: 1\"."));
    found.related.push_back(scope.related(scope.object, surge, Rules::tr("maxSurge is 0 here.")));
    found.fixes.push_back(scope.fix(Rules::tr("Set maxSurge to 1"), replacedValue(surge, "1"), false));
    found.fixes.push_back(scope.fix(Rules::tr("Set maxUnavailable to 1"), replacedValue(unavailable, "1"), false));
    return {found};
}

} // namespace

extern const Rule strategyBothZeroRule;
const Rule strategyBothZeroRule{
    .info = {.id = "strategy-both-zero",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rolling update without room to move"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "With no extra Pod and no missing Pod allowed an update could "
                                                        "never begin, so the cluster refuses it."),
             .docs = "concepts/workloads/controllers/deployment/#rolling-update-deployment"},
    .object = run,
};

} // namespace slipway
