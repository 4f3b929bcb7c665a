// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ingressbackends.h"
#include "checks/nameduses.h"
#include "checks/references.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (NodeRef service : ingressServices(scope)) {
        const NodeRef name = service["name"];
        if (!isMissing(scope, "Service", name.value()) || onlyElsewhere(scope, "Service", name.value()))
            continue;
        Diagnostic missing =
            scope.at(name, "", Rules::tr("No Service \"%1\" is among your files.").arg(qs(name.value())),
                     Rules::tr("Create it, or make sure that it is in the cluster already."));
        explainMissing(scope, "Service", name, missing);
        found.push_back(missing);
    }
    return found;
}

} // namespace

extern const Rule ingressServiceMissingRule;
const Rule ingressServiceMissingRule{
    .info = {.id = "ingress-service-missing",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .isAboutMissing = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Route to a Service that is not there"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Visitors of this route would get an error page (503)."),
             .docs = "concepts/services-networking/ingress/"},
    .object = run,
};

} // namespace slipway
