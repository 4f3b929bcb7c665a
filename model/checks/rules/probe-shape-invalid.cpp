// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule probeShapeInvalidRule;
const Rule probeShapeInvalidRule{
    .info = {.id = "probe-shape-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Probe or hook without exactly one way"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The node must know the one test to run and how to count its "
                                                        "results, so the cluster refuses anything else."),
             .docs = "concepts/configuration/liveness-readiness-startup-probes/"},
};

} // namespace slipway
