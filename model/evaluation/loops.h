// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/expression.h"
#include "evaluation/functions.h"

namespace slipway::cel
{

/// Evaluates expressions and knows the variables of the macros around them.
class Scope
{
public:
    explicit Scope(Budget &left) : budget(left) {}
    virtual ~Scope() = default;
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;
    virtual Value value(const Expression &expression) = 0;
    /// The variable of a macro; null where none is called so.
    const Value *find(std::string_view name) const;
    void bind(std::string_view name, Value value) { m_bound.emplace_back(name, std::move(value)); }
    void release() { m_bound.pop_back(); }

    Budget &budget;

private:
    std::vector<std::pair<std::string_view, Value>> m_bound; // the innermost last
};

/// The value of a macro: `all`, `exists`, `map`, `optMap` ...
Value loopValue(const Expression &loop, Scope &scope);

/// For a value of a type that does not fit where it stands.
Value notA(const Value &value);
/// Of several failures one without a verdict counts most, else the first.
void keepFailure(std::optional<Value> &kept, Value failure);

} // namespace slipway::cel
