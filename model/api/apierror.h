// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

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

/// A way out of an API error, still without a place in a file.
struct ApiRepair {
    enum class Kind { Write, Rename, Remove };
    Kind kind = Kind::Write;
    NodeRef node{};     ///< the value to replace, or whose key or entry it is
    std::string text{}; ///< the new value as YAML source, or the new key
    bool safe = false;
    QString title{}; ///< empty for the usual words
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

    ApiError &ruled(std::string_view id);
    ApiError &shownAtKey();
    ApiError &write(std::string source, bool safe = false, QString title = {});
    ApiError &renameKey(std::string key, QString title = {});
    ApiError &remove(NodeRef entry, bool safe = false, QString title = {});
    ApiError &relate(NodeRef node, QString message);
};

} // namespace slipway
