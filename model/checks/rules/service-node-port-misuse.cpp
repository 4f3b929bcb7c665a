// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule serviceNodePortMisuseRule;
const Rule serviceNodePortMisuseRule{
    .info = {.id = "service-node-port-misuse",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "nodePort without NodePort"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Only the types NodePort and LoadBalancer open a port on the "
                                                        "nodes; for ClusterIP, which is the default, it is refused."),
             .docs = "concepts/services-networking/service/#type-nodeport"},
};

} // namespace slipway
