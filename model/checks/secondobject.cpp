// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/secondobject.h"

#include <algorithm>

namespace slipway
{

std::vector<DuplicateKey> secondObject(const Document &document)
{
    const NodeRef root = document.tree().root();
    if (!document.isComplete() || !root.isMapping() || root.node().style != NodeStyle::Block)
        return {};
    std::vector<DuplicateKey> twice = duplicateKeys(root);
    const auto has = [&](std::string_view key) {
        return std::any_of(twice.begin(), twice.end(),
                           [&](const DuplicateKey &one) { return one.key == key && !one.isMerged; });
    };
    if (!has("apiVersion") || !has("kind"))
        return {};
    // The second object begins with one of its own keys; what comes before belongs to the first.
    const auto starts = [](const DuplicateKey &one) { return one.value.keyRange().start; };
    std::sort(twice.begin(), twice.end(),
              [&](const DuplicateKey &a, const DuplicateKey &b) { return starts(a) < starts(b); });
    if (twice.front().key != "apiVersion" && twice.front().key != "kind")
        return {};
    return twice;
}

} // namespace slipway
