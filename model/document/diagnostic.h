// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/change.h"

#include <optional>

namespace slipway
{

enum class Severity { Error, Warning, Hint };
enum class Tier { Syntax, Schema, Api, Reference, Practice, Security, Teaching };

/// What a person has to type before a fix can be made, since nobody else can know it.
struct TypedText {
    QString question{};
    QString example{};                           ///< shown while nothing is typed
    std::size_t gap = 0;                         ///< bytes into the text of the change's only edit
    bool (*accepts)(std::string_view) = nullptr; ///< whether a text can stand in the gap
};

/// A way out of a finding: one undo step, named for people. `safe` when it is right in every case the finding covers.
struct Fix {
    Change change{};
    bool safe = false;
    std::optional<TypedText> typed{}; ///< the change has a gap, see filled()

    /// The change with a text in its gap; nothing where that is not accepted.
    std::optional<Change> filled(std::string_view text) const;
};

/// A second place that belongs to a finding ("first written here").
struct RelatedPlace {
    Place where{};
    QString message{};
};

/// One error in the server's own words.
struct ServerWord {
    std::string type{}; ///< "Required", "UnknownField", ...
    std::string path{};
    std::size_t line = 0; ///< as Diagnostic::serverLine
};

/// One finding about the open files: what is wrong, where, and what to do next; why it matters is the same for all of
/// a rule.
struct Diagnostic {
    std::string_view rule{}; ///< stable id of the rule, "field-case-wrong"; it lives as long as the program
    Tier tier = Tier::Schema;
    Severity severity = Severity::Error;
    Place where{};
    std::size_t document = 0; ///< 0-based in its file
    ObjectRef object{};       ///< null for findings about text that is no object
    std::string path{};       ///< the server's field path, "spec.template.spec.containers[0].image"
    /// The server's own error type ("Required", "Invalid", ...), "Warning" for what it accepts with a warning; empty
    /// where the server says nothing.
    std::string apiType{};
    /// The line that the server names (1-based, of the file): its reader counts some errors one line early. 0 for none.
    std::size_t serverLine = 0;
    std::vector<ServerWord> alsoSaid{}; ///< what else the server says about the same mistake
    QString message{};
    QString next{};
    std::string_view docs{}; ///< page of the Kubernetes documentation, below kubernetes.io/docs/
    std::vector<RelatedPlace> related{};
    std::vector<Fix> fixes{};
};

} // namespace slipway
