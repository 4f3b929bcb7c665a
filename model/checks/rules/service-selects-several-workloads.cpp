// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr std::string_view Component = "app.kubernetes.io/component";

bool isRun(const Object &workload)
{
    return workload.id.kind == "Job" || workload.id.kind == "CronJob";
}

bool declaresAny(const PodTemplate &pod)
{
    return std::any_of(pod.containers.begin(), pod.containers.end(),
                       [](const Container &container) { return container.node["ports"].size() > 0; });
}

/// Whether the Pods can be told to answer on all of the Service's numbered ports. Names are another rule's business.
bool answers(const PodTemplate &pod, const Object &service)
{
    for (NodeRef port : specOf(service.root)["ports"]) {
        const NodeRef target = targetPortOf(port);
        const bool declared = std::any_of(pod.containers.begin(), pod.containers.end(),
                                          [&](const Container &container) { return declares(container, target); });
        if (wholeNumber(target) && !declared)
            return false;
    }
    return true;
}

/// Tells the right Pods apart by a label that only they carry.
std::optional<Fix> distinguished(const Scope &scope, const Object &right)
{
    const PodTemplate &pod = *scope.facts.podTemplate(right);
    if (pod.labels.count(Component) > 0 || scope.spec()["selector"][Component])
        return {};
    const std::string value = quotedWhereNeeded(right.id.name);
    EditSet ours = writtenAt(scope.spec()["selector"], {Component}, value);
    EditSet theirs = writtenAt(pod.node["metadata"]["labels"], {Component}, value);
    if (ours.empty() || theirs.empty())
        return {};
    Fix fix = scope.fix(Rules::tr("Select only the Pods of %1, by a label of their own").arg(right.id.display()),
                        std::move(ours), false);
    alsoChange(fix, right, std::move(theirs));
    return fix;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("Service"))
        return {};
    const std::vector<const Object *> workloads = servedBy(scope.facts, scope.object);
    if (workloads.size() < 2)
        return {};
    const Object *right = nullptr;
    const Object *wrong = nullptr;
    for (const Object *workload : workloads) {
        const PodTemplate &pod = *scope.facts.podTemplate(*workload);
        if (!isRun(*workload) && declaresAny(pod) && answers(pod, scope.object))
            right = right ? right : workload;
        else if (isRun(*workload) || (declaresAny(pod) && !answers(pod, scope.object)))
            wrong = wrong ? wrong : workload;
    }
    if (!right || !wrong)
        return {};
    Diagnostic several =
        scope.atKey(scope.spec()["selector"], "",
                    Rules::tr("The Service also sends requests to the Pods of %1, because they carry the same labels.")
                        .arg(wrong->id.display()),
                    Rules::tr("Add a label that tells the Pods of %1 apart.").arg(right->id.display()));
    for (const Object *workload : {wrong, right})
        several.related.push_back(scope.related(*workload,
                                                scope.facts.podTemplate(*workload)->node["metadata"]["labels"],
                                                Rules::tr("The labels of %1.").arg(workload->id.display())));
    if (auto fix = distinguished(scope, *right))
        several.fixes.push_back(std::move(*fix));
    return only(std::move(several));
}

} // namespace

extern const Rule serviceSelectsSeveralWorkloadsRule;
const Rule serviceSelectsSeveralWorkloadsRule{
    .info = {.id = "service-selects-several-workloads",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Requests reach the wrong program"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "A Service sends each request to any of the Pods that it selects, "
                                                     "so some would reach a program that does not answer them."),
             .docs = "concepts/services-networking/service/"},
    .kinds = {"Service"},
    .object = run,
};

} // namespace slipway
