// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/plainreader.h"
#include "yaml/treebuilder.h"

namespace slipway
{

/// Everything that a tree says, a line for each node.
inline std::vector<std::string> told(const SyntaxTree &tree)
{
    std::vector<std::string> lines{tree.isPlain() ? "plain" : "not plain"};
    for (std::size_t id = 0; id < tree.nodeCount(); ++id) {
        const auto nodeId = static_cast<NodeId>(id);
        const Node node = tree.node(nodeId);
        std::string line;
        for (const auto number :
             {static_cast<std::int64_t>(node.kind), static_cast<std::int64_t>(node.style), std::int64_t{node.parent},
              std::int64_t{node.key}, std::int64_t{node.firstChild}, std::int64_t{node.nextSibling},
              std::int64_t{node.childCount}, static_cast<std::int64_t>(node.range.start),
              static_cast<std::int64_t>(node.range.end), static_cast<std::int64_t>(node.content),
              std::int64_t{tree.ref(nodeId).isPlainMapping()}})
            line += std::to_string(number) + ' ';
        lines.push_back(line + std::string(node.value));
    }
    return lines;
}

/// A text read by the plain reader and by libyaml.
struct Both {
    bool isRead = false; ///< by the plain reader
    std::vector<std::string> plainly{};
    ReadResult byLibyaml{};
    bool areSame() const { return !isRead || (byLibyaml.isComplete() && plainly == told(byLibyaml.tree)); }
};

inline Both readBothWays(const std::string &text)
{
    const auto shared = std::make_shared<const std::string>(text);
    Both both;
    ReadResult plain;
    TreeBuilder builder(shared, plain);
    both.isRead = readPlainly(*shared, builder);
    if (both.isRead) {
        builder.finish();
        both.plainly = told(plain.tree);
    }
    both.byLibyaml = readWithLibyaml(shared);
    return both;
}

} // namespace slipway
