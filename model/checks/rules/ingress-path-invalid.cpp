// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

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
};

} // namespace slipway
