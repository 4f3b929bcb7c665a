// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule progressDeadlineTooShortRule;
const Rule progressDeadlineTooShortRule{
    .info = {.id = "progress-deadline-too-short",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Deadline before success is possible"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "An update could never succeed in that time, so the cluster "
                                                        "refuses the Deployment."),
             .docs = "concepts/workloads/controllers/deployment/#progress-deadline-seconds"},
};

} // namespace slipway
