// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule portNameInvalidRule;
const Rule portNameInvalidRule{
    .info = {.id = "port-name-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Name of a port that cannot be used"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Port names follow the internet's list of services: short, "
                                                        "small letters, digits and hyphens. Others are refused."),
             .docs = "concepts/services-networking/service/#field-spec-ports"},
};

} // namespace slipway
