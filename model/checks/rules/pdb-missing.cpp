// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/budgets.h"
#include "checks/fixes.h"
#include "checks/newservice.h"
#include "checks/serving.h"
#include "yaml/yamledit.h"

namespace slipway
{

namespace
{

std::string freeBudgetName(const Scope &scope)
{
    const std::string &base = scope.object.id.name;
    std::string name = base;
    for (int number = 2; !scope.facts.find("PodDisruptionBudget", scope.object.id.ns, name).empty(); ++number)
        name = base + '-' + std::to_string(number);
    return name;
}

std::string budgetFor(const Scope &scope)
{
    return emitDocument(
        Value::map({{"apiVersion", "policy/v1"},
                    {"kind", "PodDisruptionBudget"},
                    {"metadata", metadataBeside(scope.object, freeBudgetName(scope))},
                    {"spec", Value::map({{"maxUnavailable", 1},
                                         {"selector", Value::map({{"matchLabels", selectorFor(*scope.pod())}})}})}}));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const auto replicas = replicasOf(scope.facts, scope.object);
    const bool isKind = scope.isKind("Deployment") || scope.isKind("StatefulSet");
    if (!scope.kind || !isKind || !scope.pod() || scope.pod()->labels.empty() || !replicas || replicas->count < 2 ||
        servicesOf(scope.facts, scope.object).empty() || !budgetsOf(scope.facts, scope.object).empty())
        return {};
    Diagnostic missing = scope.at(scope.root()["metadata"]["name"], "",
                                  Rules::tr("No PodDisruptionBudget protects the %1 Pods of %2.")
                                      .arg(replicas->count)
                                      .arg(scope.object.id.display()),
                                  Rules::tr("Add one that lets one Pod go at a time."));
    if (scope.wantsFixes())
        addNewDocument(scope, missing, Rules::tr("Add a PodDisruptionBudget with maxUnavailable 1"), budgetFor(scope));
    return only(std::move(missing));
}

} // namespace

extern const Rule pdbMissingRule;
const Rule pdbMissingRule{
    .info = {.id = "pdb-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No budget for disruptions"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "When nodes are emptied for maintenance, all Pods may be stopped "
                                                     "at once."),
             .docs = "concepts/workloads/pods/disruptions/#pod-disruption-budgets"},
    .kinds = {"Deployment", "StatefulSet"},
    .object = run,
};

} // namespace slipway
