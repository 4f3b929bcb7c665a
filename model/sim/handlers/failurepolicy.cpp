// SPDX-License-Identifier: GPL-3.0-or-later
// podFailurePolicy of Jobs (pkg/controller/job/pod_failure_policy.go): the first rule that fits a failed pod decides.
#include "sim/handlers/applier.h"
#include "sim/handlers/controllers.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

/// The container whose exit code fits a rule, null where none does. Those that ended well do not count.
const ContainerState *fittingContainer(const FailureRule &rule, const PodState &pod)
{
    for (const ContainerState &container : pod.containers) {
        if (container.exitCode == 0 || container.activity != Activity::Exited ||
            (!rule.container.empty() && rule.container != container.name))
            continue;
        const bool listed = std::find(rule.codes.begin(), rule.codes.end(), container.exitCode) != rule.codes.end();
        if (listed == rule.in)
            return &container;
    }
    return nullptr;
}

const Condition *fittingCondition(const FailureRule &rule, const PodState &pod)
{
    for (const auto &[type, status] : rule.conditions)
        if (const Condition *condition = pod.condition(type); condition && condition->value == (status != "False"))
            return condition;
    return nullptr;
}

/// Position of the first rule that fits; nothing where none does.
std::optional<std::size_t> ruleFor(const WorkloadWork &job, const PodState &pod)
{
    for (std::size_t i = 0; i < job.failureRules.size(); ++i) {
        const FailureRule &rule = job.failureRules[i];
        if (rule.asksCodes ? fittingContainer(rule, pod) != nullptr : fittingCondition(rule, pod) != nullptr)
            return i;
    }
    return {};
}

} // namespace

void readFailurePolicy(WorkloadWork &job, NodeRef policy)
{
    for (const NodeRef written : policy["rules"]) {
        FailureRule rule;
        const std::string_view action = written["action"].value();
        rule.action = action == "FailJob"  ? FailureRule::Action::FailJob
                      : action == "Ignore" ? FailureRule::Action::Ignore
                                           : FailureRule::Action::Count;
        const NodeRef codes = written["onExitCodes"];
        rule.asksCodes = bool(codes);
        rule.container = codes["containerName"].text();
        rule.in = codes["operator"].value() != "NotIn";
        for (const NodeRef code : codes["values"])
            rule.codes.push_back(numberOr(code, 0, 0, 255));
        for (const NodeRef condition : written["onPodConditions"])
            rule.conditions.emplace_back(condition["type"].text(),
                                         condition["status"] ? condition["status"].text() : "True");
        job.failureRules.push_back(std::move(rule));
    }
}

bool isIgnored(const WorkloadWork &job, const PodState &pod)
{
    const auto rule = ruleFor(job, pod);
    return rule && job.failureRules[*rule].action == FailureRule::Action::Ignore;
}

std::string jobFailedBy(const WorkloadWork &job, const PodList &pods)
{
    for (const PodState *pod : pods) {
        const auto fitting = pod->phase == Phase::Failed ? ruleFor(job, *pod) : std::nullopt;
        if (!fitting || job.failureRules[*fitting].action != FailureRule::Action::FailJob)
            continue;
        const FailureRule &rule = job.failureRules[*fitting];
        const std::string name = pod->key.ns + "/" + pod->key.name,
                          end = " matching FailJob rule at index " + std::to_string(*fitting);
        if (const ContainerState *container = rule.asksCodes ? fittingContainer(rule, *pod) : nullptr)
            return "Container " + container->name + " for pod " + name + " failed with exit code " +
                   std::to_string(container->exitCode) + end;
        return "Pod " + name + " has condition " + fittingCondition(rule, *pod)->type + end;
    }
    return {};
}

} // namespace slipway::sim
