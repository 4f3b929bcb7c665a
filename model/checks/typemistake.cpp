// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/typemistake.h"

#include "checks/linemistake.h"
#include "checks/oddcharacters.h"
#include "checks/unknownfield.h"

namespace slipway
{

namespace
{

/// A text where a block of fields is expected may be a line of it that is not written well.
TypeMistake mistakeInsteadOfBlock(NodeRef text, const FieldType &field)
{
    const Node node = text.node();
    if (node.kind != NodeKind::Scalar || node.style != NodeStyle::Plain || node.value.find('\n') != node.value.npos)
        return TypeMistake::Other;
    const auto isField = [&](std::string_view key) { return !field.object || field.object->field(key); };
    const std::string plain = plainText(node.value);
    if (plain != node.value && plain.find(": ") != std::string::npos && isField(plain.substr(0, plain.find(": "))))
        return TypeMistake::OddCharacter;
    const auto parts = splitKey(node.value);
    const bool isLine = parts && isField(parts->key) && (field.object || node.value[parts->key.size()] == ':');
    return isLine ? TypeMistake::NoSpace : TypeMistake::Other;
}

} // namespace

TypeMistake typeMistake(const SchemaProblem &problem)
{
    if (isUnderMetadata(problem))
        return TypeMistake::UnderMetadata;
    const ValueType wanted = problem.field->type;
    const NodeRef node = problem.node;
    if (wanted == ValueType::List) {
        if (problem.key == "env" && node.isMapping())
            return TypeMistake::EnvAsMap;
        return node.isScalar() || node.isMapping() ? TypeMistake::ListExpected : TypeMistake::Other;
    }
    if (!node.isScalar())
        return TypeMistake::Other;
    if (wanted == ValueType::Object || wanted == ValueType::Map)
        return mistakeInsteadOfBlock(node, *problem.field);
    const ScalarType found = scalarType(node);
    if (wanted == ValueType::String || wanted == ValueType::Bytes) {
        if (found == ScalarType::Bool)
            return TypeMistake::Norway;
        return found == ScalarType::Int || found == ScalarType::Float ? TypeMistake::NeedsQuotes : TypeMistake::Other;
    }
    if (!node.isQuoted())
        return TypeMistake::Other;
    const ScalarType plain = plainScalarType(node.value());
    const bool isNumber = (wanted == ValueType::Int || wanted == ValueType::Number) && plain == ScalarType::Int;
    const bool isBool = wanted == ValueType::Bool && plain == ScalarType::Bool;
    return isNumber || isBool ? TypeMistake::Quoted : TypeMistake::Other;
}

QString expectedName(const FieldType &field)
{
    switch (field.type) {
    case ValueType::String:
    case ValueType::Bytes:
        return Rules::tr("text");
    case ValueType::Time:
        return Rules::tr("a time such as 2024-06-06T12:00:00Z");
    case ValueType::Int:
        return Rules::tr("a whole number");
    case ValueType::Number:
        return Rules::tr("a number");
    case ValueType::Bool:
        return Rules::tr("true or false");
    case ValueType::IntOrString:
        return Rules::tr("a whole number or text");
    case ValueType::Quantity:
        return Rules::tr("an amount such as 512Mi");
    case ValueType::List:
        return Rules::tr("a list");
    case ValueType::Map:
        return Rules::tr("a block of names and values");
    case ValueType::Object:
        return Rules::tr("a block of fields");
    case ValueType::Any:
        break;
    }
    return Rules::tr("something else");
}

QString foundName(NodeRef node)
{
    if (node.isMapping())
        return Rules::tr("a block of fields");
    if (node.isSequence())
        return Rules::tr("a list");
    switch (scalarType(node)) {
    case ScalarType::Bool:
        return Rules::tr("true or false");
    case ScalarType::Int:
        return Rules::tr("a whole number");
    case ScalarType::Float:
        return Rules::tr("a number");
    default:
        return Rules::tr("text");
    }
}

} // namespace slipway
