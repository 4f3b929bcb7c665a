// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/portfixes.h"

namespace slipway
{

namespace
{

/// The ports of the Service that a backend without a port names, or one that a person types.
void offerPorts(const Scope &scope, Diagnostic &finding)
{
    const std::optional<NodePath> path = NodePath::parse(finding.path);
    const NodeRef service = path ? scope.root().find(*path)["service"] : NodeRef();
    if (!service.isMapping() || !finding.fixes.empty() || service["port"].size() > 0 || finding.apiType != "Required")
        return;
    const NodePath port = *path / "service" / "port";
    constexpr std::size_t Most = 4;
    for (const Object *target : scope.facts.find("Service", scope.object.id.ns, service["name"].value()))
        for (NodeRef offered : target->root["spec"]["ports"])
            if (wholeNumber(offered["port"]) && finding.fixes.size() < Most)
                offerValue(finding, scope, Rules::tr("Use port %1").arg(qs(offered["port"].value())), port,
                           Value::map({{"number", Value::fromNode(offered["port"])}}));
    if (finding.fixes.empty())
        offerTypedValue(finding, scope, scope.object, Rules::tr("Type a number"), port,
                        Value::map({{"number", TypedGap}}),
                        {Rules::tr("Which port? A number from 1 to 65535."), QStringLiteral("8080"), 0, isPortNumber});
}

} // namespace

extern const Rule ingressPathInvalidRule;
const Rule ingressPathInvalidRule{
    .info = {.id = "ingress-path-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Route that leads nowhere"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Controllers compare the path with that of each request and "
                                                        "forward to one port, so both must be clear."),
             .docs = "concepts/services-networking/ingress/#path-types"},
    .fixes = offerPorts,
};

} // namespace slipway
