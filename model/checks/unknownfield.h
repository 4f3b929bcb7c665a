// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

#include <map>

namespace slipway
{

/// What an unknown field most likely is meant to be. The field rules each speak for one kind of mistake.
struct UnknownField {
    enum class Kind {
        UnderMetadata,
        OddCharacter,
        OldShape,
        NotIndented,
        CaseWrong,
        NoBlock,
        WrongLevel,
        WrongKind,
        Other
    };
    Kind kind = Kind::Other;
    std::string right{};                    ///< CaseWrong: the field; WrongKind: the kind that has it
    std::string counterpart{};              ///< WrongKind: what this kind calls it, if anything
    std::string block{};                    ///< NoBlock: the key that is missing above it and its fellows
    std::string place{};                    ///< WrongLevel: where it belongs, "spec.containers[0]"
    std::vector<NodePath> targets{};        ///< WrongLevel: the places of that kind that are written and free
    bool isMade = false;                    ///< WrongLevel: `place` is not written yet
    bool isOnlyPlace = false;               ///< WrongLevel: it can be meant nowhere else
    std::string amountOf{};                 ///< WrongLevel: what resources it counts, "memory", of `place`
    std::vector<std::string> suggestions{}; ///< Other: fields that may be meant, best first
    std::vector<std::string> blocks{};      ///< Other: keys that it may stand below, if it is a field of several
};

/// While one of these lives, what this thread explains is remembered, as several rules ask about every unknown field.
/// The problems that are asked about live longer.
class ExplainedFields
{
public:
    ExplainedFields();
    ~ExplainedFields();
    ExplainedFields(const ExplainedFields &) = delete;
    ExplainedFields &operator=(const ExplainedFields &) = delete;

private:
    friend UnknownField explainUnknownField(const Scope &scope, const SchemaProblem &problem);
    std::map<const SchemaProblem *, UnknownField> m_known;
    ExplainedFields *m_outer = nullptr;
};

/// Only for problems of kind UnknownField.
UnknownField explainUnknownField(const Scope &scope, const SchemaProblem &problem);

/// The key right above a field and its fellows that has no value although they would fit below it: they are not
/// indented. Nothing for all other fields.
NodeRef emptyParentOf(const SchemaProblem &problem);

/// The neighbours of a field that are unknown too, and itself, in their order.
std::vector<NodeRef> unknownFellows(const SchemaProblem &problem);

/// True for `spec`, `data` or `template` that slipped into `metadata` (or into its labels, as a problem of type).
bool isUnderMetadata(const SchemaProblem &problem);

} // namespace slipway
