// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkeddocument.h"

namespace slipway
{

class FactIndex;

/// What the rules say of one document, and what they asked the facts for it. Safe to call for several documents at
/// once, as nothing but the answer is written.
struct DocumentCheck {
    std::shared_ptr<DocumentFindings> findings{};
    std::vector<CheckedDocument::Asked> asked{};
};

/// Runs all rules that the settings want. What they ask is only kept when `keepsAsked`.
DocumentCheck checkDocument(const CheckedDocument &document, const FactIndex &index, const CheckSettings &settings,
                            bool keepsAsked);

/// Runs only some rules again, whose answers from others changed; the rest is taken from what is known of the
/// document. `runs` are sorted.
DocumentCheck recheckDocument(const CheckedDocument &document, const std::vector<RuleRun> &runs, const FactIndex &index,
                              const CheckSettings &settings);

} // namespace slipway
