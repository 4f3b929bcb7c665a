// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule volumeMountUnknownRule;
const Rule volumeMountUnknownRule{
    .info = {.id = "volume-mount-unknown",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Mount without a volume"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A container can only mount what the Pod declares under "
                                                        "\"volumes\", so the Pod is refused."),
             .docs = "concepts/storage/volumes/"},
};

} // namespace slipway
