// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

/// For everything the server refuses that has no rule of its own; the words come with the error.
extern const Rule apiValueRefusedRule;
const Rule apiValueRefusedRule{
    .info = {.id = "api-value-refused",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Value that the cluster refuses"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The cluster checks the whole object before it keeps it. One "
                                                        "value that cannot work is enough to refuse all of it."),
             .docs = "reference/kubernetes-api/"},
};

} // namespace slipway
