// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"
#include "schema/schemastore.h"

namespace slipway
{

/// What the API server would say about one object. It stops behind the first stage that fails, and of a text or value
/// that it cannot decode it tells one error only, while our findings tell everything.
struct ServerAnswer {
    enum class Stage { Accepted, Decode, Strict, Validate };
    Stage stage = Stage::Accepted;
    std::vector<const Diagnostic *> errors{};   ///< of that stage; of Decode the one that the server meets first
    std::vector<const Diagnostic *> warnings{}; ///< what it accepts with a warning; empty where decoding fails
};

/// A cluster refuses it whatever a project or a comment says, so it stays in sight. A rule may also warn of what is
/// accepted.
bool isRefusal(const Diagnostic &finding);

/// From the findings about one document. `kind` is null for kinds that are not built in.
ServerAnswer serverAnswer(const std::vector<Diagnostic> &findings, const KindInfo *kind);

/// The field as the server's decoder names it in a type mismatch: without indices, and no further than the map whose
/// value is wrong (`metadata.labels`).
std::string decoderField(std::string_view path, const KindInfo *kind);

/// All that the server says about the mistake of one finding.
std::vector<ServerWord> serverWords(const Diagnostic &finding);

} // namespace slipway
