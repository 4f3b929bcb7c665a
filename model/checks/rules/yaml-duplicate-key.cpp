// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/nodes.h"
#include "checks/rule.h"
#include "checks/secondobject.h"
#include "yaml/quickedit.h"

namespace slipway
{

namespace
{

/// Where a node's first entry begins, and the line it is on.
struct FirstEntry {
    std::size_t start = 0;
    std::size_t line = 0;
    std::size_t column() const { return start - line; }
};

FirstEntry firstEntryOf(NodeRef block)
{
    const std::size_t start = (*block.begin()).entryRange().start;
    return {start, start == 0 ? 0 : block.tree()->text().rfind('\n', start - 1) + 1};
}

/// The lines of the second block moved behind those of the first. Both are mappings without a common key, or both
/// lists, with their entries in the same column.
EditSet merge(NodeRef first, NodeRef second)
{
    const bool areMaps = first.isMapping() && second.isMapping();
    if (!(areMaps || (first.isSequence() && second.isSequence())) || first.node().style != NodeStyle::Block ||
        second.node().style != NodeStyle::Block || first.size() == 0 || second.size() == 0 ||
        (areMaps && anyOf(second, [&](NodeRef entry) { return bool(first[entry.keyText()]); })))
        return {};
    const std::string_view text = first.tree()->text();
    const FirstEntry one = firstEntryOf(first);
    const FirstEntry two = firstEntryOf(second);
    EditSet edits = quickRemove(second);
    const std::size_t behind = text.find('\n', first.entryRange().end);
    if (one.column() != two.column() || edits.empty() || behind == std::string_view::npos ||
        text.substr(two.line, two.column()).find_first_not_of(' ') != std::string_view::npos)
        return {};
    const std::size_t end = std::min(text.find('\n', second.entryRange().end), text.size());
    edits.push_back({{behind, behind}, "\n" + std::string(text.substr(two.line, end - two.line))});
    return normalise(edits) ? edits : EditSet();
}

Diagnostic written(const DocumentScope &scope, const DuplicateKey &twice)
{
    const QString key = qs(twice.key);
    const NodeRef value = twice.value;
    const NodeRef earlier = twice.earlier;
    Diagnostic found = scope.at(value.keyRange(), "DuplicateKey",
                                Rules::tr("\"%1\" is written twice in this block, first in line %2.")
                                    .arg(key)
                                    .arg(scope.line(earlier.keyRange().start)),
                                Rules::tr("Keep one of the two, or merge what they hold."));
    if (EditSet edits = quickRemove(earlier); !edits.empty())
        found.fixes.push_back(scope.fix(Rules::tr("Remove the first \"%1\"").arg(key), edits, false));
    if (EditSet edits = quickRemove(value); !edits.empty())
        found.fixes.push_back(scope.fix(Rules::tr("Remove the second \"%1\"").arg(key), edits, false));
    if (EditSet edits = merge(earlier, value); !edits.empty())
        found.fixes.push_back(scope.fix(Rules::tr("Put both together under the first \"%1\"").arg(key), edits, false));
    return found;
}

/// What `<<` brings in may not be written again, says the server; kubectl fills merges in before it sends anything.
Diagnostic merged(const DocumentScope &scope, const DuplicateKey &twice)
{
    Diagnostic found = scope.at(
        twice.place.keyRange(), "DuplicateKey",
        Rules::tr("\"%1\" stands in this block and also comes into it through \"<<\".").arg(qs(twice.key)),
        Rules::tr("kubectl takes this, but a cluster that gets the file as it is refuses it: write the values out to "
                  "be safe."));
    found.severity = Severity::Warning;
    return found;
}

void checkMapping(const DocumentScope &scope, NodeRef mapping, std::vector<Diagnostic> &found)
{
    for (const DuplicateKey &twice : duplicateKeys(mapping)) {
        Diagnostic one = twice.isMerged ? merged(scope, twice) : written(scope, twice);
        one.path = twice.place.path().toString();
        one.serverLine =
            yamlLineBreaks(std::string_view(scope.document.text()).substr(0, twice.value.range().start)) + 1;
        one.related.push_back({{scope.file.id(), twice.earlier.keyRange()}, Rules::tr("It is first written here.")});
        found.push_back(std::move(one));
    }
}

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.document.isComplete() || scope.document.isTemplate())
        return found;
    const SyntaxTree &tree = scope.document.tree();
    if (tree.isPlain())
        return found;
    const bool isTwoObjects = !secondObject(scope.document).empty();
    for (std::size_t id = 0; id < tree.nodeCount(); ++id)
        if (const NodeRef node = tree.ref(static_cast<NodeId>(id));
            node.kind() == NodeKind::Mapping && node.size() > 1 && !(isTwoObjects && !node.parent()))
            checkMapping(scope, node, found);
    return found;
}

} // namespace

extern const Rule yamlDuplicateKeyRule;
const Rule yamlDuplicateKeyRule{
    .info = {.id = "yaml-duplicate-key",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Key written twice"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Only one of the two can count. The cluster refuses the object, "
                                                     "and some tools silently take the last."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
