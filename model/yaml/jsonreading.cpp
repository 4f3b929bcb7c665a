// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/jsonreading.h"

#include "yaml/reader.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace slipway
{

namespace
{

constexpr std::string_view TagPrefix = "tag:yaml.org,2002:";
/// Merges of merges multiply; no manifest comes near this.
constexpr std::size_t MaxMerges = 1000;

/// A number as Go prints it with 'g' in 32 bits: the fewest digits, with an exponent below 1e-4 and from 1e6 on.
std::string shortFloat(double number)
{
    if (std::isnan(number))
        return ".nan";
    if (std::isinf(number))
        return number < 0 ? "-.inf" : ".inf";
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<float>(number),
                                            std::chars_format::scientific);
    const std::string_view written(buffer.data(),
                                   error == std::errc() ? static_cast<std::size_t>(end - buffer.data()) : 0);
    const std::size_t mark = written.find('e');
    if (mark == std::string_view::npos)
        return {};
    int exponent = 0;
    const std::string_view digits = written.substr(mark + (written[mark + 1] == '+' ? 2 : 1));
    std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (exponent < -4 || exponent >= 6)
        return std::string(written);
    const auto [last, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<float>(number),
                                               std::chars_format::fixed);
    return problem == std::errc() ? std::string(buffer.data(), last) : std::string(written);
}

bool isTooBig(NodeRef key)
{
    return !plainScalarValue(key.value()).asInt();
}

/// What tells keys apart: the type too, as 1 and "1" are two keys until they become JSON.
struct KeyIdentity {
    ScalarType type = ScalarType::String;
    std::string text{};
    bool operator==(const KeyIdentity &) const = default;
};

KeyIdentity identityOf(NodeRef key)
{
    const ScalarType type = scalarType(key);
    switch (type) {
    case ScalarType::Null:
        return {type, {}};
    case ScalarType::Bool:
        return {type, plainScalarValue(key.value()) == Value(true) ? "true" : "false"};
    case ScalarType::Int: {
        const Value value = plainScalarValue(key.value());
        return {type, value.asInt() ? std::to_string(*value.asInt()) : key.text()};
    }
    case ScalarType::Float: {
        const Value value = plainScalarValue(key.value());
        if (const auto *whole = value.asInt())
            return {type, shortFloat(static_cast<double>(*whole))};
        return {type, value.asDouble() ? shortFloat(*value.asDouble()) : key.text()};
    }
    default:
        return {ScalarType::String, key.text()};
    }
}

/// Walks a mapping's entries as the server does: `<<` where it stands, lists of sources from their end.
template <typename Visit>
void forEachWritten(NodeRef mapping, const Visit &visit, NodeRef mergedAt, std::size_t &merges)
{
    const auto mergeOne = [&](NodeRef source, NodeRef at) {
        if (source.isMapping() && ++merges <= MaxMerges)
            forEachWritten(source.resolved(), visit, at, merges);
    };
    for (NodeRef value : mapping) {
        if (!isMergeKey(value.key())) {
            visit(value, mergedAt);
            continue;
        }
        const NodeRef at = mergedAt ? mergedAt : value;
        if (!value.isSequence()) {
            mergeOne(value, at);
            continue;
        }
        std::vector<NodeRef> sources;
        for (NodeRef source : value)
            sources.push_back(source);
        for (auto source = sources.rbegin(); source != sources.rend(); ++source)
            mergeOne(*source, at);
    }
}

struct KeyHash {
    std::size_t operator()(const KeyIdentity &key) const { return std::hash<std::string>()(key.text); }
};

} // namespace

bool isMergeKey(NodeRef key)
{
    if (!key || key.kind() != NodeKind::Scalar || key.value() != "<<")
        return false;
    const std::string_view tag = key.tag();
    return (key.style() == NodeStyle::Plain && tag.empty()) || tag == "tag:yaml.org,2002:merge";
}

std::vector<JsonEntry> jsonEntries(NodeRef mapping)
{
    constexpr std::size_t FewEntries = 16;
    std::vector<JsonEntry> entries;
    std::unordered_map<std::string, std::size_t> places; // only of mappings with many entries
    std::size_t merges = 0;
    if (!mapping.isMapping())
        return entries;
    entries.reserve(mapping.size());
    if (mapping.isPlainMapping()) {
        for (NodeRef value : mapping)
            entries.push_back({std::string(value.keyText()), value});
        return entries;
    }
    const bool isLarge = mapping.size() > FewEntries;
    const auto placeOf = [&](const std::string &key) {
        if (isLarge)
            return places.emplace(key, entries.size()).first->second;
        const auto known =
            std::find_if(entries.begin(), entries.end(), [&](const JsonEntry &one) { return one.key == key; });
        return static_cast<std::size_t>(known - entries.begin());
    };
    forEachWritten(
        mapping.resolved(),
        [&](NodeRef value, NodeRef) {
            const NodeRef key = value.key();
            if (!key.isScalar())
                return;
            KeyIdentity identity = identityOf(key);
            if (identity.type == ScalarType::Null)
                return;
            const std::size_t place = placeOf(identity.text);
            if (place == entries.size())
                entries.push_back({std::move(identity.text), value});
            else
                entries[place].value = value;
        },
        {}, merges);
    return entries;
}

std::vector<DuplicateKey> duplicateKeys(NodeRef mapping)
{
    std::vector<DuplicateKey> found;
    struct First {
        NodeRef value{};
        bool isMerged = false;
    };
    std::unordered_map<KeyIdentity, First, KeyHash> seen;
    std::size_t merges = 0;
    if (!mapping.isMapping() || mapping.isPlainMapping())
        return found;
    forEachWritten(
        mapping.resolved(),
        [&](NodeRef value, NodeRef mergedAt) {
            if (!value.key().isScalar())
                return;
            KeyIdentity identity = identityOf(value.key());
            const auto [first, isNew] = seen.emplace(identity, First{value, static_cast<bool>(mergedAt)});
            if (!isNew)
                found.push_back({value, first->second.value, mergedAt ? mergedAt : value, std::move(identity.text),
                                 static_cast<bool>(mergedAt) || first->second.isMerged});
        },
        {}, merges);
    return found;
}

bool JsonProblem::isYaml() const
{
    return kind != Kind::KeyIsNull && kind != Kind::KeyTooBig && kind != Kind::NotANumber;
}

bool isBase64(std::string_view text)
{
    std::size_t letters = 0;
    std::size_t padding = 0;
    for (const char c : text) {
        if (c == '\n' || c == '\r')
            continue;
        const bool letter =
            (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
        if (c == '=')
            ++padding;
        else if (letter && padding == 0)
            ++letters;
        else
            return false;
    }
    return (letters + padding) % 4 == 0 && padding <= 2;
}

namespace
{

using Kind = JsonProblem::Kind;

bool isNotANumber(NodeRef scalar)
{
    const std::string_view text = scalar.value();
    if (text.size() < 4 || text.size() > 5 || std::string_view(".+-").find(text[0]) == std::string_view::npos ||
        scalarType(scalar) != ScalarType::Float)
        return false;
    const Value value = plainScalarValue(text);
    return value.asDouble() && !std::isfinite(*value.asDouble());
}

/// The same for a plain tree, where nothing else can be wrong.
std::optional<JsonProblem> problemOfPlainTree(const SyntaxTree &tree)
{
    const std::string &text = tree.text();
    const auto mayStandIn = [&] {
        for (std::size_t at = text.find('.'); at != std::string::npos; at = text.find('.', at + 1))
            if (at + 1 < text.size() && std::string_view("iInN").find(text[at + 1]) != std::string_view::npos)
                return true;
        return false;
    };
    if (!mayStandIn())
        return {};
    for (std::size_t id = 0; id < tree.nodeCount(); ++id)
        if (const NodeRef node = tree.ref(static_cast<NodeId>(id));
            node.kind() == NodeKind::Scalar && isNotANumber(node))
            return JsonProblem{Kind::NotANumber, node};
    return {};
}

/// Reads a document as the server does, aliases followed, and remembers the first problem of each stage.
class JsonReader
{
public:
    std::optional<JsonProblem> read(NodeRef root)
    {
        visit(root);
        return m_yaml ? m_yaml : m_key ? m_key : m_value;
    }

private:
    void visit(NodeRef node);
    void visitMapping(NodeRef mapping);
    void visitMerge(NodeRef value);
    void visitScalar(NodeRef scalar);
    void countAlias(NodeRef node);
    static void set(std::optional<JsonProblem> &problem, Kind kind, NodeRef node)
    {
        if (!problem)
            problem = JsonProblem{kind, node};
    }

    std::optional<JsonProblem> m_yaml;
    std::optional<JsonProblem> m_key;
    std::optional<JsonProblem> m_value;
    std::size_t m_visits = 0;
    std::size_t m_aliased = 0;
    int m_aliasDepth = 0;
    int m_depth = 0;
};

void JsonReader::countAlias(NodeRef node)
{
    // go-yaml lets nearly all of a small document come from aliases, but no more than 99 % of it.
    constexpr std::size_t LowEnd = 400'000, HighEnd = 4'000'000;
    ++m_visits;
    m_aliased += m_aliasDepth > 0 ? 1 : 0;
    if (m_aliased <= 100 || m_visits <= 1000)
        return;
    const double span = static_cast<double>(std::clamp(m_visits, LowEnd, HighEnd) - LowEnd) / (HighEnd - LowEnd);
    if (static_cast<double>(m_aliased) / static_cast<double>(m_visits) > 0.99 - 0.89 * span)
        set(m_yaml, Kind::TooManyAliases, node);
}

void JsonReader::visit(NodeRef node)
{
    countAlias(node);
    if (m_yaml || !node || m_depth > 2 * MaxDepth)
        return;
    ++m_depth;
    const bool isAlias = node.kind() == NodeKind::Alias;
    m_aliasDepth += isAlias ? 1 : 0;
    if (isAlias) {
        if (node.node().target != NoNode)
            visit(node.resolved());
    } else if (node.isScalar()) {
        visitScalar(node);
    } else if (node.isMapping()) {
        visitMapping(node);
    } else {
        for (NodeRef item : node)
            visit(item);
    }
    m_aliasDepth -= isAlias ? 1 : 0;
    --m_depth;
}

void JsonReader::visitMapping(NodeRef mapping)
{
    for (NodeRef value : mapping) {
        const NodeRef key = value.key();
        if (isMergeKey(key)) {
            visitMerge(value);
            continue;
        }
        const auto valueSoFar = m_value; // a key may be infinite, it is text in JSON
        visit(key);
        m_value = valueSoFar;
        if (!key.isScalar())
            set(m_yaml, Kind::KeyIsCollection, key);
        else if (const ScalarType type = scalarType(key); type == ScalarType::Null)
            set(m_key, Kind::KeyIsNull, key);
        else if (type == ScalarType::Int && isTooBig(key))
            set(m_key, Kind::KeyTooBig, key);
        visit(value);
        if (m_yaml)
            return;
    }
}

void JsonReader::visitMerge(NodeRef value)
{
    if (value.isMapping()) {
        visit(value);
        return;
    }
    // An alias may stand for a mapping only.
    if (value.kind() != NodeKind::Sequence) {
        set(m_yaml, Kind::MergeOfNoMapping, value);
        return;
    }
    std::vector<NodeRef> sources;
    for (NodeRef source : value)
        sources.push_back(source);
    for (auto source = sources.rbegin(); source != sources.rend() && !m_yaml; ++source) {
        if (!source->isMapping())
            set(m_yaml, Kind::MergeOfNoMapping, *source);
        else
            visit(*source);
    }
}

void JsonReader::visitScalar(NodeRef scalar)
{
    std::string_view tag = scalar.tag();
    if (tag.starts_with(TagPrefix)) {
        tag.remove_prefix(TagPrefix.size());
        const ScalarType plain = plainScalarType(scalar.value());
        const bool fits = (tag == "null" && plain == ScalarType::Null) ||
                          (tag == "bool" && plain == ScalarType::Bool) || (tag == "int" && plain == ScalarType::Int) ||
                          (tag == "float" && (plain == ScalarType::Float || plain == ScalarType::Int)) ||
                          (tag == "timestamp" && plain == ScalarType::Timestamp);
        const bool isKnown = tag == "null" || tag == "bool" || tag == "int" || tag == "float" || tag == "timestamp";
        if (isKnown && !fits)
            set(m_yaml, Kind::WrongTag, scalar);
        if (tag == "binary" && !isBase64(scalar.value()))
            set(m_yaml, Kind::BadBinary, scalar);
    }
    if (isNotANumber(scalar))
        set(m_value, Kind::NotANumber, scalar);
}

} // namespace

std::optional<JsonProblem> jsonProblem(NodeRef root)
{
    if (root && root == root.tree()->root() && root.tree()->isPlain())
        return problemOfPlainTree(*root.tree());
    return JsonReader().read(root);
}

} // namespace slipway
