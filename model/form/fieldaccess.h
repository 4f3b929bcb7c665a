// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/field.h"
#include "yaml/yamledit.h"

namespace slipway
{

/// What the text says about a field. `root` is the object's root.
FieldState readField(const Field &field, NodeRef root);

/// What a person did to a form.
struct FormEdit {
    enum class What {
        Set,       ///< the field's (or entry's, or item's) value
        Remove,    ///< the field, entry or item at `path`
        Rename,    ///< the entry at `path` to `text`
        Insert,    ///< a list item at `index`
        Duplicate, ///< the list item `index`
        Move,      ///< the list item `index` to `to`
        Choose,    ///< of a OneOf: the alternative `text`, or none when empty
        Expand     ///< gives the path text of its own, where an anchor, alias or `<<` shares it with other places
    };
    What what = What::Set;
    NodePath path{};    ///< the field's path; for entries the field's path and the entry's key or index
    std::string text{}; ///< as typed
    std::size_t index = 0;
    std::size_t to = 0;
};

/// The value that typed text means for a field: a number where it is one, text where it must be text.
Value typedValue(const Field &field, std::string_view text);

/// The edits of the object's document, smallest possible. `form` is what the field stands in: fields that are shown
/// only for another value of the edited one are removed with it.
EditResult editsOf(const FormEdit &edit, const Field &field, NodeRef root, const KindInfo *kind);
/// Several edits as one; each sees the result of those before it.
EditResult editsOf(const std::vector<FormEdit> &edits, const Field &field, NodeRef root, const KindInfo *kind);

} // namespace slipway
