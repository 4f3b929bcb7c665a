// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/value.h"

namespace slipway
{

/// What is written where true or false belongs; Unknown for anything else, which is the schema's business.
enum class Flag { Absent, False, True, Unknown };

inline Flag flagOf(NodeRef node)
{
    if (!node || node.isNull())
        return Flag::Absent;
    const Value value = node.isScalar() ? Value::fromNode(node) : Value();
    return !value.asBool() ? Flag::Unknown : *value.asBool() ? Flag::True : Flag::False;
}

/// Whether something holds for any value of a mapping or item of a list.
template <typename Predicate>
bool anyOf(NodeRef collection, Predicate holds)
{
    for (NodeRef one : collection)
        if (holds(one))
            return true;
    return false;
}

} // namespace slipway
