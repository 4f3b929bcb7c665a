// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/value.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace slipway
{

/// The server's own kinds of field errors, spelled as it spells them.
enum class ApiErrorType {
    Required,
    Invalid,
    NotSupported,
    Forbidden,
    Duplicate,
    NotFound,
    TooLong,
    TooMany,
    InternalError,
};
std::string_view apiTypeName(ApiErrorType type);

class Field;

/// A way out of an API error, still without a place in a file.
struct ApiRepair {
    enum class Kind { Write, Rename, Remove, Set, Insert };
    Kind kind = Kind::Write;
    NodeRef node{};     ///< the value to replace, or whose key or entry it is
    std::string text{}; ///< the new value as YAML source, or the new key
    bool safe = false;
    QString title{};    ///< empty for the usual words
    NodePath path{};    ///< of Set and Insert: the field below the object, written or not; the list to insert into
    Value value{};      ///< of Set and Insert
    std::size_t at = 0; ///< of Insert: 0-based, the size of the list to append
    std::vector<ApiRepair> more{}; ///< what is done behind it in the same step

    static ApiRepair write(NodeRef node, std::string source);
    static ApiRepair remove(NodeRef entry);
    static ApiRepair set(const Field &field, Value value);
    static ApiRepair insert(const Field &list, std::size_t at, Value item);
};

/// A second place that belongs to an error.
struct ApiRelated {
    NodeRef node{};
    QString message{};
};

/// One thing for which the API server's validation would refuse an object.
struct ApiError {
    ApiErrorType type = ApiErrorType::Invalid;
    /// Id of the catalogue's rule under which people see it; see api-value-refused for those without their own.
    std::string_view rule = "api-value-refused";
    std::string path{};  ///< exactly as the server prints it, its slips included
    NodeRef node{};      ///< the value that is wrong, or what should hold the missing one
    bool atKey = false;  ///< shown at the node's key
    bool reached = true; ///< false where the server stops before it would report this one
    QString message{};   ///< what is wrong
    QString next{};      ///< what to write instead
    std::vector<ApiRepair> repairs{};
    std::vector<ApiRelated> related{};
    /// What else the server reports about the same mistake.
    std::vector<std::pair<ApiErrorType, std::string>> alsoSaid{};

    ApiError &ruled(std::string_view id);
    ApiError &shownAtKey();
    ApiError &write(std::string source, bool safe = false, QString title = {});
    ApiError &renameKey(std::string key, QString title = {}, bool safe = false);
    ApiError &remove(NodeRef entry, bool safe = false, QString title = {});
    /// Writes a field, which need not be there yet.
    ApiError &set(const Field &field, Value value, bool safe = false, QString title = {});
    /// Several changes as one step.
    ApiError &repair(QString title, std::vector<ApiRepair> steps, bool safe = false);
    ApiError &relate(NodeRef node, QString message);
};

} // namespace slipway
