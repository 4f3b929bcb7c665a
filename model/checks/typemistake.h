// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// Which of the type rules speaks for a value of the wrong type.
enum class TypeMistake {
    Norway,
    NeedsQuotes,
    Quoted,
    ListExpected,
    EnvAsMap,
    UnderMetadata,
    NoSpace,
    OddCharacter,
    Other
};

/// Only for problems of kind WrongType.
TypeMistake typeMistake(const SchemaProblem &problem);

/// "a whole number", "a list": what a field takes.
QString expectedName(const FieldType &field);
/// "text", "a list": what a node is.
QString foundName(NodeRef node);

} // namespace slipway
