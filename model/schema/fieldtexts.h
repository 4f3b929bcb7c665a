// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace slipway
{

/// What people read about fields, kinds and groups of a form, in the language of the moment. The words are Slipway's
/// own; the facts are those of the Kubernetes API reference. Keys: a type of the field table ("core.v1.Container") and
/// a path below it ("image", "strategy.type").

/// True when the table knows the field.
bool hasFieldText(std::string_view type, std::string_view key);
/// A short name for people ("Grace period"); the field's own key where the table has none.
QString fieldLabel(std::string_view type, std::string_view key);
/// What the field is for, in a sentence or two; empty where the table has nothing.
QString fieldHelp(std::string_view type, std::string_view key);
/// What a kind is, in one sentence; empty for kinds of others.
QString kindSentence(std::string_view kind);
/// The title of a form's group; the id itself where the table has none.
QString groupTitle(std::string_view id);

} // namespace slipway
