// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include "document/manifestfile.h"
#include "support/bothreaders.h"
#include "support/randomedits.h"
#include "yaml/scalar.h"
#include "yaml/splitter.h"

#include <cstring>

namespace slipway
{

namespace
{

constexpr std::size_t MaxInput = 64 * 1024;

std::string about(std::string_view what, NodeRef node)
{
    return std::string(what) + " at " + std::to_string(node.range().start) + ".." + std::to_string(node.range().end) +
           " " + node.path().toString();
}

/// Keys, values and entries lie inside their parent and one behind the other.
std::string checkRanges(NodeRef node, std::size_t size)
{
    const TextRange range = node.range();
    if (range.start > range.end || range.end > size || node.node().content < range.start ||
        node.node().content > range.end)
        return about("range is no range", node);
    if (node.node().kind == NodeKind::Alias || node.isScalar())
        return {};
    std::size_t done = node.node().content;
    for (NodeRef child : node) {
        const TextRange entry = child.entryRange();
        if (entry.start < done || entry.end > range.end || !entry.encloses(child.range()))
            return about("entry is not inside its parent and behind its sibling", child);
        if (child.key() && child.key().range().end > child.range().start && !child.range().isEmpty())
            return about("key is not before its value", child);
        if (std::string wrong = checkRanges(child, size); !wrong.empty())
            return wrong;
        done = entry.end;
    }
    return {};
}

} // namespace

std::string checkSplitting(std::string_view bytes)
{
    const std::vector<TextRange> parts = splitDocuments(bytes);
    std::size_t end = 0;
    for (const TextRange part : parts) {
        if (part.start != end || part.end < part.start)
            return "parts do not tile the text";
        end = part.end;
    }
    if (parts.empty() || end != bytes.size())
        return "parts do not cover the text";
    // A part by itself is one part: cutting does not depend on what stands before.
    for (const TextRange part : parts)
        if (part.size() < MaxInput && splitDocuments(bytes.substr(part.start, part.size())).size() != 1 &&
            part.end != bytes.size())
            return "a part is cut again at " + std::to_string(part.start);
    const DecodedFile decoded = decodeFile(std::string(bytes));
    if (decoded.obstacle == FileObstacle::None && encodeFile(decoded.text, decoded.encoding) != bytes)
        return "opening and saving changes the bytes";
    return {};
}

std::string checkReading(std::string_view bytes)
{
    if (bytes.size() > MaxInput)
        return {};
    if (!readBothWays(std::string(bytes)).areSame())
        return "the plain reader makes another tree than libyaml";
    const ReadResult read = readYaml(std::string(bytes));
    for (const ReadProblem &problem : read.problems)
        if (problem.where.start > problem.where.end || problem.where.end > bytes.size() ||
            problem.contextOffset > bytes.size())
            return "a problem lies outside the text";
    const NodeRef root = read.tree.root();
    if (!root)
        return {};
    if (read.isComplete())
        if (std::string wrong = checkRanges(root, bytes.size()); !wrong.empty())
            return wrong;
    for (std::size_t id = 0; id < read.tree.nodeCount(); ++id) {
        const NodeRef node = read.tree.ref(static_cast<NodeId>(id));
        if (node.range().end > bytes.size())
            return about("range ends outside the text", node);
        scalarType(node);
        static_cast<void>(root.find(node.path()));
    }
    for (std::size_t at = 0; at <= bytes.size(); at += 1 + bytes.size() / 64)
        static_cast<void>(read.tree.nodeAt(at).path());
    return {};
}

std::string checkEditing(std::string_view bytes)
{
    if (bytes.size() < 4 || bytes.size() > MaxInput)
        return {};
    std::uint32_t seed = 0;
    std::memcpy(&seed, bytes.data(), sizeof seed);
    RandomEdits edits(std::string(bytes.substr(4)), seed, RandomEdits::Demand::Meaning);
    return edits.isUsable() ? edits.check().toStdString() : std::string();
}

} // namespace slipway
