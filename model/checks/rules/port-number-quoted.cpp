// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule portNumberQuotedRule;
const Rule portNumberQuotedRule{
    .info = {.id = "port-number-quoted",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Port number in quotes"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "This field takes a number or the name of a container's port, "
                                                        "and the quotes decide which."),
             .docs = "concepts/services-networking/service/#field-spec-ports"},
};

} // namespace slipway
