// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

/// A metric that is a percentage of a request.
struct Utilization {
    NodeRef shown{};
    std::string resource{};
    std::string_view container{}; ///< empty: all of them
};

std::vector<Utilization> utilizations(NodeRef spec)
{
    std::vector<Utilization> all;
    if (const NodeRef percent = spec["targetCPUUtilizationPercentage"])
        all.push_back({percent, "cpu", {}});
    for (NodeRef metric : spec["metrics"])
        for (const char *source : {"resource", "containerResource"}) {
            const NodeRef resource = metric[source];
            const std::string_view type = resource["target"]["type"].value();
            const std::string_view name = resource["name"].value();
            if (type == "Utilization" && (name == "cpu" || name == "memory"))
                all.push_back({resource["name"], std::string(name), resource["container"].value()});
        }
    return all;
}

bool asksFor(NodeRef resources, const std::string &resource)
{
    return !resources["requests"][resource].value().empty() || !resources["limits"][resource].value().empty();
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("HorizontalPodAutoscaler"))
        return found;
    const NodeRef target = scope.spec()["scaleTargetRef"];
    const auto workloads =
        ownFileFirst(scope.facts, scope.facts.find(target["kind"].value(), scope.object.id.ns, target["name"].value()),
                     scope.object);
    const PodTemplate *pod = workloads.empty() ? nullptr : scope.facts.podTemplate(*workloads.front());
    if (!pod)
        return found;
    for (const Utilization &metric : utilizations(scope.spec())) {
        if (asksFor(pod->spec["resources"], metric.resource))
            continue;
        for (const Container &container : pod->containers) {
            const bool isMeant = isMain(container) && (metric.container.empty() || metric.container == container.name);
            if (!isMeant || asksFor(container.node["resources"], metric.resource))
                continue;
            const QString resource = qs(metric.resource);
            Diagnostic without = scope.at(
                metric.shown, "",
                Rules::tr("The target is a percentage of the request, but container \"%1\" of %2 requests no %3.")
                    .arg(qs(container.name), workloads.front()->id.display(), resource),
                Rules::tr("Give the container a request for %1.").arg(resource));
            without.related.push_back(scope.related(*workloads.front(), container.node["name"],
                                                    Rules::tr("The container without a request.")));
            EditSet edits = writtenAt(container.node, {"resources", "requests", metric.resource},
                                      metric.resource == "cpu" ? "100m" : "128Mi");
            if (!edits.empty())
                without.fixes.push_back(scope.fix(*workloads.front(),
                                                  Rules::tr("Request %1 for \"%2\"").arg(resource, qs(container.name)),
                                                  edits, false));
            found.push_back(std::move(without));
            break;
        }
    }
    return found;
}

} // namespace

extern const Rule hpaWithoutRequestsRule;
const Rule hpaWithoutRequestsRule{
    .info = {.id = "hpa-without-requests",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Percentage of nothing"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Without the request the autoscaler cannot compute the "
                                                        "percentage, and does nothing."),
             .docs = "tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work"},
    .kinds = {"HorizontalPodAutoscaler"},
    .object = run,
};

} // namespace slipway
