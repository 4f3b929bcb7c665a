// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

#include <unordered_map>

namespace slipway
{

namespace
{

void checkMapping(const DocumentScope &scope, NodeRef mapping, std::vector<Diagnostic> &found)
{
    std::unordered_map<std::string_view, NodeRef> seen;
    for (NodeRef value : mapping) {
        const auto [first, isNew] = seen.emplace(value.keyText(), value);
        if (isNew || !value.key().isScalar())
            continue;
        const std::size_t start = scope.file.documents()[scope.index].start;
        const NodeRef earlier = first->second;
        const auto line = scope.file.lines().lineOf(start + earlier.keyRange().start) + 1;
        Diagnostic duplicate = scope.at(
            value.keyRange(), "DuplicateKey",
            Rules::tr("\"%1\" is written twice in this block, first in line %2.").arg(qs(value.keyText())).arg(line),
            Rules::tr("Keep one of the two, or merge what they hold."));
        duplicate.path = value.path().toString();
        duplicate.related.push_back(
            {{scope.file.id(), earlier.keyRange().shifted(start)}, Rules::tr("It is first written here.")});
        if (EditSet edits = removedEntry(earlier); !edits.empty())
            duplicate.fixes.push_back(
                scope.fix(Rules::tr("Remove the first \"%1\"").arg(qs(value.keyText())), edits, false));
        if (EditSet edits = removedEntry(value); !edits.empty())
            duplicate.fixes.push_back(
                scope.fix(Rules::tr("Remove the second \"%1\"").arg(qs(value.keyText())), edits, false));
        found.push_back(duplicate);
    }
}

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.document.isComplete() || scope.document.isTemplate())
        return found;
    const SyntaxTree &tree = scope.document.tree();
    for (std::size_t id = 0; id < tree.nodeCount(); ++id)
        if (const NodeRef node = tree.ref(static_cast<NodeId>(id));
            node.node().kind == NodeKind::Mapping && node.node().childCount > 1)
            checkMapping(scope, node, found);
    return found;
}

} // namespace

extern const Rule yamlDuplicateKeyRule;
const Rule yamlDuplicateKeyRule{
    .info = {.id = "yaml-duplicate-key",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Key written twice"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Only one of the two can count. The cluster refuses the object, "
                                                     "and some tools silently take the last."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
