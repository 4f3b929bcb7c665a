// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule labelInvalidRule;
const Rule labelInvalidRule{
    .info = {.id = "label-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Label that cannot be used"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Labels are looked up by name and value, so both have a narrow "
                                                        "form, and the cluster refuses others."),
             .docs = "concepts/overview/working-with-objects/labels/"},
};

} // namespace slipway
