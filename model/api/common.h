// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"
#include "schema/names.h"
#include "text/translated.h"

#include <initializer_list>

namespace slipway
{

/// The translation context of everything that the API validation says.
struct Api {
    static QString tr(const char *text, const char *comment = nullptr, int n = -1)
    {
        return translated("slipway::Api", text, comment, n);
    }
};

/// A value for a message: recognisable, not complete.
QString quotedShort(std::string_view text);
/// Whether English says "an" before the name of a kind.
inline bool takesAn(std::string_view kind)
{
    return !kind.empty() && std::string_view("AEIO").find(kind[0]) != std::string_view::npos;
}

using ApiCheck = void (*)(const Field &field);

/// The tests that most fields need. Each reports what it finds and says whether all was well.

/// Refuses a field that is missing, empty text or an empty list ("Required").
bool requireField(const Field &field, const QString &next = {});
/// Refuses a text outside a fixed list ("NotSupported"; a few fields say "Invalid"). Empty text is refused too: give a
/// default first.
bool checkChoice(const Field &field, std::string_view value, std::initializer_list<std::string_view> choices,
                 ApiErrorType type = ApiErrorType::NotSupported);
/// checkChoice() with the field's own value, where it is set; empty text counts as set.
bool checkChoiceIfSet(const Field &field, std::initializer_list<std::string_view> choices);
/// The same for fields where the server puts a default in place of empty text.
bool checkChoiceIfFilled(const Field &field, std::initializer_list<std::string_view> choices);
/// Refuses a number outside a range, both ends included ("Invalid"), where it is set.
bool checkRange(const Field &field, std::int64_t least, std::int64_t most = INT64_MAX);
bool checkNotNegative(const Field &field);
/// Refuses a text that is no name of that format ("Invalid"). `what` names it in a message: "a container".
bool checkName(const Field &field, NameFormat format, const QString &what);
/// The same with a rule id of its own and for text from elsewhere.
bool checkName(const Field &field, std::string_view text, NameFormat format, const QString &what,
               std::string_view rule);
/// Where nothing in the catalogue of rules says more.
inline constexpr std::string_view AnyRule{"api-value-refused"};
/// Refuses a value that breaks the rule `problem` of its grammar, a whole sentence ("Invalid").
bool checkGrammar(const Field &field, std::string_view text, const std::optional<QString> &problem,
                  const QString &next = {}, std::string_view rule = AnyRule);
/// The same for a name, with a spelling that would do as a fix; empty text is judged too.
bool checkFormat(const Field &field, std::string_view text, NameFormat format, std::string_view rule = AnyRule);
bool checkFormatIfSet(const Field &field, NameFormat format);
/// Reports a field that cannot stand together with something else, which `with` names: "hostNetwork: true".
ApiError &refuseTogether(const Field &field, ApiErrorType type, const QString &with);
/// Reports a field that must not be written at all ("Forbidden"); `reason` is a whole sentence.
ApiError &refuseHere(const Field &field, const QString &reason);
/// Reports a reference to something that the object does not have ("NotFound").
ApiError &refuseUnknown(const Field &field, const QString &message, const std::vector<std::string> &known);
/// Reports a list with more than `most` entries ("TooMany"; a few fields say otherwise); null where it has no more.
ApiError *refuseMany(const Field &list, std::size_t most, ApiErrorType type = ApiErrorType::TooMany);
/// Reports a text that stands a second time ("Duplicate"); `first` is shown with it where known.
ApiError &refuseDuplicate(const Field &field, const Field &first, const QString &message);
/// The name of a list's entry with a number behind it ("web-2") that no other entry has.
std::string numberedName(const Field &name);

/// Adds the usual spelling of an address or of a block of addresses that can be read but is refused.
void offerAddress(ApiError &wrong, std::string_view text);
void offerBlock(ApiError &wrong, std::string_view text);

/// Range of port numbers.
inline constexpr std::int64_t LastPort = 65535;

} // namespace slipway
