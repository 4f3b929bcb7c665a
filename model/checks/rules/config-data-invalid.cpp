// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule configDataInvalidRule;
const Rule configDataInvalidRule{
    .info = {.id = "config-data-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Keys or size that cannot be stored"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Each key can become the name of a file, and the cluster keeps "
                                                        "such objects small, so it refuses others."),
             .docs = "concepts/configuration/configmap/"},
};

} // namespace slipway
