// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule restartPolicyForKindRule;
const Rule restartPolicyForKindRule{
    .info = {.id = "restart-policy-for-kind",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "restartPolicy does not fit the kind"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Some kinds keep programs running and others run them to their "
                                                        "end, and the cluster refuses a policy that contradicts that."),
             .docs = "concepts/workloads/pods/pod-lifecycle/#restart-policy"},
};

} // namespace slipway
