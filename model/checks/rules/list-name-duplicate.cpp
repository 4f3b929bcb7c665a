// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule listNameDuplicateRule;
const Rule listNameDuplicateRule{
    .info = {.id = "list-name-duplicate",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Same name twice in a Pod"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Other settings refer to these entries by name, so each name may "
                                                     "stand only once."),
             .docs = "concepts/workloads/pods/"},
};

} // namespace slipway
