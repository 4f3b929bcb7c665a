// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule strategyRecreateWithRollingRule;
const Rule strategyRecreateWithRollingRule{
    .info = {.id = "strategy-recreate-with-rolling",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rolling settings without a rolling update"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The two contradict each other, and the cluster refuses to "
                                                        "guess which one is meant."),
             .docs = "concepts/workloads/controllers/deployment/#strategy"},
};

} // namespace slipway
