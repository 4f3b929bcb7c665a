// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/missingfields.h"

namespace slipway
{

extern const Rule nameInvalidRule;
const Rule nameInvalidRule{
    .info = {.id = "name-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Name that cannot be used"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Names become part of host names and web addresses, so the "
                                                        "cluster takes only what fits there."),
             .docs = "concepts/overview/working-with-objects/names/"},
    .fixes = offerMissingField,
};

} // namespace slipway
