// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule selectorTemplateMismatchRule;
const Rule selectorTemplateMismatchRule{
    .info = {.id = "selector-template-mismatch",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Selector does not find its own Pods"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "It would make Pods for ever and never find one of them, so the "
                                                     "cluster refuses it."),
             .docs = "concepts/workloads/controllers/deployment/#selector"},
};

} // namespace slipway
