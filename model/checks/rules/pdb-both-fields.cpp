// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

extern const Rule pdbBothFieldsRule;
const Rule pdbBothFieldsRule{
    .info = {.id = "pdb-both-fields",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Budget with two numbers"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Two numbers for the same thing can contradict each other, so the "
                                                     "cluster takes only one."),
             .docs = "tasks/run-application/configure-pdb/"},
};

} // namespace slipway
