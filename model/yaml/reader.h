// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

namespace slipway
{

/// Why a document could not be read to its end, or must not be used.
struct ReadProblem {
    enum class Kind {
        Syntax,         ///< libyaml stopped; `reason` and `context` are its words
        TooLarge,       ///< longer than MaxDocumentSize, so it was not read at all
        TooDeep,        ///< nested deeper than MaxDepth
        UnknownAlias,   ///< an alias without its anchor
        RecursiveAlias, ///< an alias inside the node it names
        AliasBomb,      ///< aliases that would expand to more than MaxExpandedNodes
        InvalidUtf8,
        ControlCharacter,
        SecondRoot,       ///< content behind the document's end, which a server does not look at
        FlowQuestionMark, ///< plain text in brackets with a question mark in it
        OtherVersion,     ///< a directive asks for another version of YAML than 1.1
    };
    Kind kind = Kind::Syntax;
    TextRange where{}; ///< bytes of the document's text; empty at its end
    std::string reason{};
    std::string context{};         ///< what was being read, for Syntax
    std::size_t contextOffset = 0; ///< where that began
    std::size_t serverLine = 0;    ///< the line that Kubernetes' reader names (1-based), 0 when it names none
};

/// Bytes. The server takes 3 MB in one request; reading this much takes about half a second.
inline constexpr std::size_t MaxDocumentSize = 16 * 1024 * 1024;
inline constexpr int MaxDepth = 1000;
inline constexpr std::size_t MaxExpandedNodes = 1'000'000;

struct ReadResult {
    SyntaxTree tree{}; ///< everything up to the problem
    std::vector<ReadProblem> problems{};
    bool isComplete() const { return problems.empty(); }
};

/// How many lines end in a text, counted as YAML does: also at CR, NEL, LS and PS.
std::size_t yamlLineBreaks(std::string_view text);

/// Reads one document (a part of `splitDocuments`) with libyaml. Never fails on user text: what is wrong is in
/// `problems`, and the tree holds what came before it.
ReadResult readYaml(std::shared_ptr<const std::string> text);
ReadResult readYaml(std::string text);

} // namespace slipway
