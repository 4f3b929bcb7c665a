// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/references.h"

namespace slipway
{

/// One thing that may be written at a place.
struct Completion {
    std::string label{};
    std::string insert{}; ///< replaces CompletionList::replace; may hold line ends
    QString detail{};     ///< type of a key, kind of a reference; for people
    bool required = false;
};

struct CompletionList {
    TextRange replace{}; ///< bytes of the text
    std::vector<Completion> items{};
    TextPlace::Slot slot = TextPlace::Slot::None;
};

/// What may be written at a byte of a file, required keys and best matches first. Works on half-written text: the place
/// is found by indentation; names come from `workspace`, the last readable state. `self` is the file's place in it.
CompletionList completionsAt(std::string_view text, FileId file, std::size_t offset, const Workspace &workspace,
                             const SchemaStore &schema = SchemaStore::builtIn());
/// The same in a text that may be only the document around the place. `self` is the object there in `workspace`, if
/// any.
CompletionList completionsAt(std::string_view text, const Object *self, std::size_t offset, const Workspace &workspace,
                             const SchemaStore &schema = SchemaStore::builtIn());

/// "list of objects", "integer": the field's type in words.
QString typeInWords(const FieldType &field);

/// What is known of the field at a place, for a tooltip.
struct FieldHelp {
    std::string path{};       ///< below the object's root
    std::string kind{};       ///< "Deployment"
    const FieldType *field{}; ///< null when the kind has no such field
    bool required = false;
};
/// Nothing where no field of a known kind stands.
std::optional<FieldHelp> fieldHelpAt(std::string_view text, std::size_t offset,
                                     const SchemaStore &schema = SchemaStore::builtIn());

} // namespace slipway
