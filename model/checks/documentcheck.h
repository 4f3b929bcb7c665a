// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkeddocument.h"

#include <functional>

namespace slipway
{

class FactIndex;

/// What the rules say of one document, and what they asked the facts for it. Safe to call for several documents at
/// once, as nothing but the answer is written.
struct DocumentCheck {
    std::shared_ptr<DocumentFindings> findings{};
    std::vector<CheckedDocument::Asked> asked{};
};

/// Runs all rules that the settings of their projects want over the documents, on all cores. What they ask is only kept
/// when `keepsAsked`. As soon as `isStale` the rest gets no findings.
std::vector<DocumentCheck> checkDocuments(const std::vector<const CheckedDocument *> &documents, const FactIndex &index,
                                          bool keepsAsked, const std::function<bool()> &isStale);

/// Runs only some rules again, whose answers from others changed; the rest is taken from what is known of the
/// document. `runs` are sorted.
DocumentCheck recheckDocument(const CheckedDocument &document, const std::vector<RuleRun> &runs,
                              const FactIndex &index);

} // namespace slipway
