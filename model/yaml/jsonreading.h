// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

#include <optional>

namespace slipway
{

// Kubernetes reads YAML by turning it into JSON first (sigs.k8s.io/yaml on go-yaml 2). This is what becomes of keys,
// merges and values on the way.

/// An entry of the JSON object that a mapping becomes.
struct JsonEntry {
    std::string key{};
    NodeRef value{};
};
/// The entries that are left of a mapping: `<<` filled in where it stands, of equal keys the last one, numbers and
/// booleans as text (`0x10` becomes "16", `yes` becomes "true"). Entries whose key has no JSON form are left out.
std::vector<JsonEntry> jsonEntries(NodeRef mapping);
/// Calls `visit(std::string_view key, NodeRef value)` for each of them, mostly without copying them first. The key is
/// gone afterwards, unless the mapping is plain.
template <typename Visit>
void forEachJsonEntry(NodeRef mapping, const Visit &visit)
{
    if (mapping.isPlainMapping())
        for (NodeRef value : mapping)
            visit(value.keyText(), value);
    else
        for (const JsonEntry &entry : jsonEntries(mapping))
            visit(std::string_view(entry.key), entry.value);
}

/// True for a plain `<<`, whose value is merged into the mapping.
bool isMergeKey(NodeRef key);

/// A key that its mapping already has when the server reads it strictly.
struct DuplicateKey {
    NodeRef value{};   ///< of the later entry; inside the merged mapping when `<<` brings it in
    NodeRef earlier{}; ///< value of the entry that came first
    NodeRef place{};   ///< entry of the mapping itself: `value`, or that of the `<<`
    std::string key{};
    bool isMerged = false; ///< one of the two is brought in by `<<`
};
/// All of one mapping, in the order in which the server finds them.
std::vector<DuplicateKey> duplicateKeys(NodeRef mapping);

/// Why a document that is good YAML has no JSON form.
struct JsonProblem {
    enum class Kind {
        MergeOfNoMapping, ///< `<<` with anything else than a mapping or a list of mappings
        KeyIsCollection,
        KeyIsNull,
        KeyTooBig,  ///< a whole number outside 64 bits with sign
        NotANumber, ///< `.inf` or `.nan`
        WrongTag,   ///< `!!int abc`
        BadBinary,  ///< `!!binary` with other text than base64
        TooManyAliases,
    };
    Kind kind = Kind::NotANumber;
    NodeRef node{};
    /// The YAML reader itself gives up, as with a syntax error; otherwise the conversion does.
    bool isYaml() const;
};
/// What the server stumbles over first; nothing for documents that have a JSON form.
std::optional<JsonProblem> jsonProblem(NodeRef root);

/// Standard base64 with padding; line ends inside are skipped.
bool isBase64(std::string_view text);

} // namespace slipway
