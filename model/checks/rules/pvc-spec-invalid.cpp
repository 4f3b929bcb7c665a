// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule pvcSpecInvalidRule;
const Rule pvcSpecInvalidRule{
    .info = {.id = "pvc-spec-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Claim without size or access mode"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "A volume is chosen or made by how much is needed and how it will "
                                                     "be used, so both must be there."),
             .docs = "concepts/storage/persistent-volumes/#persistentvolumeclaims"},
};

} // namespace slipway
