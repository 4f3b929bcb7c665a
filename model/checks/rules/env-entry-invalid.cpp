// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule envEntryInvalidRule;
const Rule envEntryInvalidRule{
    .info = {.id = "env-entry-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Variable without exactly one value"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Kubernetes must know one name and one place for the value of each "
                                      "variable, and refuses anything else."),
             .docs = "tasks/inject-data-application/define-environment-variable-container/"},
};

} // namespace slipway
