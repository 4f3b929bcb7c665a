// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/field.h"

namespace slipway
{

/// A field of a kind that a search found.
struct FieldHit {
    NodePath path{};   ///< as shown; list items that do not exist yet have index 0
    NodePath target{}; ///< what the form can show now: the path, or the list that must get an item first
    std::string typeName{};
    std::string key{}; ///< with typeName, for fieldtexts.h
    int score = 0;     ///< higher is better
};

/// The kind's fields whose path fits the words, best first. The letters of each word must occur in their order; whole
/// words, beginnings of keys and short paths rank first.
std::vector<FieldHit> searchFields(const KindInfo &kind, NodeRef root, std::string_view words, std::size_t limit = 50);

} // namespace slipway
