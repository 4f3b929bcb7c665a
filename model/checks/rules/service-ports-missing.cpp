// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("Service"))
        return {};
    const NodeRef spec = scope.spec();
    const NodeRef ports = spec["ports"];
    const bool isHeadless = spec["clusterIP"].value() == "None" || spec["clusterIPs"][std::size_t{0}].value() == "None";
    if (isHeadless || spec["type"].value() == "ExternalName" || ports.size() > 0 ||
        (ports && !ports.isSequence() && !ports.isNull()))
        return {};
    for (const SchemaProblem &problem : scope.schema)
        if (problem.kind == SchemaProblem::Kind::UnknownField && problem.node.parent() == spec)
            return {};
    const NodeRef owner = spec.isMapping() ? spec : scope.root();
    return {scope.missing(owner, spec.isMapping() ? "ports" : "spec.ports", "Required",
                          Rules::tr("This Service has no ports, so it forwards nothing."),
                          Rules::tr("Add the port that clients use and the targetPort of the Pods."))};
}

} // namespace

extern const Rule servicePortsMissingRule;
const Rule servicePortsMissingRule{
    .info = {.id = "service-ports-missing",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Service without ports"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "A Service is an address and its ports; without one the cluster "
                                                     "refuses it."),
             .docs = "concepts/services-networking/service/"},
    .object = run,
};

} // namespace slipway
