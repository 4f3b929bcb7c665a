// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule servicePortListInvalidRule;
const Rule servicePortListInvalidRule{
    .info = {.id = "service-port-list-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Ports that cannot be told apart"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "With several ports the cluster must be able to tell them apart "
                                                     "by name and by number, so it refuses the list otherwise."),
             .docs = "concepts/services-networking/service/#multi-port-services"},
};

} // namespace slipway
