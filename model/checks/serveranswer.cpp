// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/serveranswer.h"

#include <algorithm>
#include <tuple>

namespace slipway
{

namespace
{

using Stage = ServerAnswer::Stage;

Stage stageOf(const Diagnostic &finding)
{
    if (finding.apiType.empty() || finding.apiType == "Warning")
        return Stage::Accepted;
    if (finding.apiType == "YamlSyntax" || finding.apiType == "TypeMismatch" || finding.apiType == "Decode")
        return Stage::Decode;
    return finding.apiType == "UnknownField" || finding.apiType == "DuplicateKey" ? Stage::Strict : Stage::Validate;
}

const FieldType *fieldAt(const NodePath &path, const KindInfo *kind)
{
    return kind && kind->type ? SchemaStore::builtIn().field(*kind, path) : nullptr;
}

/// Which error the server meets before which. It reads the text, makes JSON of it, looks for apiVersion and kind, then
/// decodes field by field in the order of the keys' bytes. A type with its own reader (an amount, a time, a number or
/// text) ends decoding at once; every other mismatch is kept while decoding goes on, and the first one kept is told.
/// What was read is then made into the server's own form, which may fail at a text that must say something.
enum class Turn { Text, Json, Identity, UnknownKind, Ending, Kept, Converting };

Turn turnOf(const Diagnostic &finding, const NodePath &path, const KindInfo *kind)
{
    if (finding.apiType == "YamlSyntax")
        return Turn::Text;
    if (finding.tier == Tier::Syntax && finding.apiType == "Decode")
        return Turn::Json;
    if (path.size() == 1 && (keyOf(path[0]) == "apiVersion" || keyOf(path[0]) == "kind"))
        return finding.apiType == "TypeMismatch" ? Turn::Identity : Turn::UnknownKind;
    const FieldType *field = fieldAt(path, kind);
    const bool ends = field && (field->type == ValueType::Quantity || field->type == ValueType::Time ||
                                field->type == ValueType::IntOrString);
    if (field && field->type == ValueType::String && finding.apiType == "Decode")
        return Turn::Converting;
    return ends ? Turn::Ending : Turn::Kept;
}

const Diagnostic *firstDecodeError(const std::vector<Diagnostic> &findings, const KindInfo *kind)
{
    const Diagnostic *first = nullptr;
    std::tuple<Turn, NodePath> best;
    for (const Diagnostic &finding : findings) {
        if (stageOf(finding) != Stage::Decode)
            continue;
        const NodePath path = NodePath::parse(finding.path).value_or(NodePath());
        const Turn turn = turnOf(finding, path, kind);
        // Problems of the text come in the order in which they are met.
        std::tuple<Turn, NodePath> order{turn, turn <= Turn::Json ? NodePath() : path};
        if (!first || order < best) {
            first = &finding;
            best = std::move(order);
        }
    }
    return first;
}

} // namespace

bool isRefusal(const Diagnostic &finding)
{
    return finding.severity == Severity::Error &&
           (finding.tier == Tier::Syntax || finding.tier == Tier::Schema || finding.tier == Tier::Api);
}

ServerAnswer serverAnswer(const std::vector<Diagnostic> &findings, const KindInfo *kind)
{
    ServerAnswer answer;
    if (const Diagnostic *first = firstDecodeError(findings, kind)) {
        answer.stage = Stage::Decode;
        answer.errors = {first};
        return answer;
    }
    const auto has = [&](Stage stage) {
        return std::any_of(findings.begin(), findings.end(),
                           [&](const Diagnostic &finding) { return stageOf(finding) == stage; });
    };
    answer.stage = has(Stage::Strict) ? Stage::Strict : has(Stage::Validate) ? Stage::Validate : Stage::Accepted;
    for (const Diagnostic &finding : findings) {
        if (answer.stage != Stage::Accepted && stageOf(finding) == answer.stage)
            answer.errors.push_back(&finding);
        if (finding.apiType == "Warning" && answer.stage != Stage::Strict)
            answer.warnings.push_back(&finding);
    }
    return answer;
}

std::vector<ServerWord> serverWords(const Diagnostic &finding)
{
    if (finding.apiType.empty())
        return {};
    std::vector<ServerWord> words{{finding.apiType, finding.path, finding.serverLine}};
    words.insert(words.end(), finding.alsoSaid.begin(), finding.alsoSaid.end());
    return words;
}

std::string decoderField(std::string_view path, const KindInfo *kind)
{
    const auto steps = NodePath::parse(path);
    if (!steps)
        return std::string(path);
    std::string field;
    for (std::size_t at = 0; at < steps->size(); ++at) {
        const FieldType *owner = at == 0 ? nullptr : fieldAt(steps->first(at), kind);
        if (owner && owner->type == ValueType::Map)
            break;
        if (const std::string_view key = keyOf((*steps)[at]); !key.empty())
            field += (field.empty() ? "" : ".") + std::string(key);
    }
    return field;
}

} // namespace slipway
