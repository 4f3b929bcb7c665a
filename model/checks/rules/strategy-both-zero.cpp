// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule strategyBothZeroRule;
const Rule strategyBothZeroRule{
    .info = {.id = "strategy-both-zero",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rolling update without room to move"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "With no extra Pod and no missing Pod allowed an update could "
                                                        "never begin, so the cluster refuses it."),
             .docs = "concepts/workloads/controllers/deployment/#rolling-update-deployment"},
};

} // namespace slipway
