// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/field.h"
#include "yaml/yamledit.h"

#include <map>

namespace slipway
{

/// A field is shown only while another one of the same type has one of these values ("" means: not written).
struct ShowWhen {
    NodePath path{};
    std::vector<std::string> values{};
};

struct FieldPlace {
    NodePath path{}; ///< below the layout's type
    std::optional<ShowWhen> when{};
};

struct GroupLayout {
    std::string id{};
    bool folded = false;
    std::vector<FieldPlace> fields{};
    std::string include{}; ///< instead of fields: the groups of another type's layout,
    NodePath at{};         ///< found here
};

/// What the field table does not say about one field.
struct FieldFacts {
    std::optional<FieldKind> kind{};
    std::string fallback{};
    std::optional<std::int64_t> minimum{};
    std::optional<std::int64_t> maximum{};
    ReferenceKind target = ReferenceKind::None;
    std::string onValue{};
    std::string item{};
    std::vector<std::string> choices{};
    bool masked = false;
};

/// How to ask for one type of the API (or one kind: its type).
struct TypeLayout {
    std::vector<GroupLayout> groups{};
    std::map<std::string, FieldFacts, std::less<>> fields{}; ///< by path below the type
    std::vector<Alternative> alternatives{};
    std::vector<std::string> summary{}; ///< paths whose values stand for a folded card

    /// The choice between the alternatives stands for the whole, instead of at the place `$alternative` in a group.
    bool isOneOf() const;
};

/// The layouts shipped with Slipway (resources/forms/*.yaml): a new kind's form is a file there.
class FormLayouts
{
public:
    static const FormLayouts &builtIn();
    /// Null for a type that has none; its form is then made from the field table alone.
    const TypeLayout *find(std::string_view typeName) const;
    const std::map<std::string, TypeLayout, std::less<>> &all() const { return m_types; }
    /// What is wrong with the files; empty for those that are shipped (a test looks).
    const std::vector<std::string> &problems() const { return m_problems; }

private:
    FormLayouts();
    std::map<std::string, TypeLayout, std::less<>> m_types;
    std::vector<std::string> m_problems;
};

} // namespace slipway
