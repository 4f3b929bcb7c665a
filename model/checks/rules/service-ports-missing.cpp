// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule servicePortsMissingRule;
const Rule servicePortsMissingRule{
    .info = {.id = "service-ports-missing",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Service without ports"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "A Service is an address and its ports; without one the cluster "
                                                     "refuses it."),
             .docs = "concepts/services-networking/service/"},
};

} // namespace slipway
