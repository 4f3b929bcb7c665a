// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

/// Speaks for evaluation/objectrules.
extern const Rule customRuleBrokenRule;
const Rule customRuleBrokenRule{
    .info = {.id = "custom-rule-broken",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::None,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rule of a custom kind that does not hold"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "The CustomResourceDefinition of this kind has rules written in CEL "
                                      "(x-kubernetes-validations). The cluster works them out for every object that is "
                                      "created, and refuses the object where one does not hold."),
             .docs = "tasks/extend-kubernetes/custom-resources/custom-resource-definitions/"},
};

} // namespace slipway
