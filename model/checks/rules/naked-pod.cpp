// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/fixes.h"
#include "graph/labelselector.h"
#include "yaml/yamledit.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// The value as lines of a block.
std::string blockOf(const Value &value, std::size_t indent)
{
    std::string text;
    const std::string lines = emitDocument(value);
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t next = lines.find('\n', at) + 1;
        text += std::string(indent, ' ') + lines.substr(at, next - at);
        at = next;
    }
    return text;
}

Value::Map mapOf(const Labels &labels)
{
    Value::Map all;
    for (const auto &[key, value] : labels)
        all.emplace_back(key, value);
    return all;
}

/// Only plain blocks can move as they are.
bool canMove(const Scope &scope)
{
    const NodeRef root = scope.root();
    const NodeRef spec = root["spec"];
    return scope.object.item < 0 && spec.isMapping() && spec.node().style == NodeStyle::Block && spec.size() > 0 &&
           root.node().style == NodeStyle::Block && root.tree()->text().find('\r') == std::string::npos &&
           !root["status"] && !scope.object.id.name.empty();
}

/// The column of what a block holds.
std::size_t columnIn(NodeRef block)
{
    const std::size_t first = (*block.begin()).keyRange().start;
    return first - (block.tree()->text().rfind('\n', first) + 1);
}

/// The column of a Pod's fields below the head of a template.
std::size_t columnInTemplate(NodeRef spec)
{
    return std::max<std::size_t>(6, columnIn(spec));
}

/// What is in `spec` moves in below `head`; everything else stays.
EditSet wrapped(NodeRef root, const char *apiVersion, const char *kind, const std::string &head)
{
    const NodeRef spec = root["spec"];
    const std::string_view text = root.tree()->text();
    const std::size_t first = text.find('\n', spec.keyRange().end) + 1;
    EditSet edits{{root["apiVersion"].range(), apiVersion}, {root["kind"].range(), kind}};
    const std::string shift(columnInTemplate(spec) - columnIn(spec), ' ');
    edits.push_back({{first, first}, head + shift});
    std::size_t end = spec.keyRange().end;
    for (NodeRef entry : spec)
        end = std::max(end, entry.entryRange().end);
    for (std::size_t at = first; at < end && at < text.size();) {
        const std::size_t next = std::min(text.find('\n', at), text.size());
        if (at > first && text.substr(at, next - at).find_first_not_of(" \t") != std::string_view::npos)
            edits.push_back({{at, at}, shift});
        at = next + 1;
    }
    return edits;
}

EditSet asDeployment(const Scope &scope)
{
    const NodeRef restart = scope.root()["spec"]["restartPolicy"];
    if (!canMove(scope) || (restart && restart.value() != "Always"))
        return {};
    const Labels labels = labelsOf(scope.root()["metadata"]["labels"]);
    const Value::Map chosen{labels.empty()
                                ? std::pair<std::string, Value>("app", scope.object.id.name)
                                : std::pair<std::string, Value>(labels.begin()->first, labels.begin()->second)};
    return wrapped(scope.root(), "apps/v1", "Deployment",
                   blockOf(Value::map({{"replicas", 1}, {"selector", Value::map({{"matchLabels", chosen}})}}), 2) +
                       "  template:\n    metadata:\n      labels:\n" +
                       blockOf(Value(labels.empty() ? chosen : mapOf(labels)), 8) + "    spec:\n");
}

/// A Pod that is restarted for ever never ends, so as a Job it tries again only where its program fails.
EditSet asJob(const Scope &scope)
{
    if (!canMove(scope))
        return {};
    const NodeRef restart = scope.root()["spec"]["restartPolicy"];
    const Labels labels = labelsOf(scope.root()["metadata"]["labels"]);
    std::string head = "  template:\n";
    if (!labels.empty())
        head += "    metadata:\n      labels:\n" + blockOf(Value(mapOf(labels)), 8);
    head += "    spec:\n";
    if (!restart)
        head += std::string(columnInTemplate(scope.root()["spec"]), ' ') + "restartPolicy: OnFailure\n";
    EditSet edits = wrapped(scope.root(), "batch/v1", "Job", head);
    if (restart.value() == "Always")
        for (TextEdit &edit : replacedValue(restart, "OnFailure"))
            edits.push_back(std::move(edit));
    return edits;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef owners = scope.root()["metadata"]["ownerReferences"];
    if (!scope.kind || !scope.isKind("Pod") || (owners && owners.size() > 0))
        return {};
    Diagnostic finding =
        scope.at(scope.root()["kind"], "", Rules::tr("A Pod on its own is not brought back when its node fails."),
                 Rules::tr("Use a Deployment, or a Job for something that runs once."));
    if (scope.wantsFixes()) {
        offerEdits(finding, scope, Rules::tr("Make it a Deployment"), asDeployment(scope));
        offerEdits(finding, scope, Rules::tr("Make it a Job"), asJob(scope));
    }
    return only(std::move(finding));
}

} // namespace

extern const Rule nakedPodRule;
const Rule nakedPodRule{
    .info = {.id = "naked-pod",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Pod that nothing looks after"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "Nothing replaces it, scales it or updates it. For trying things out it is fine."),
             .docs = "concepts/workloads/pods/#working-with-pods"},
    .kinds = {"Pod"},
    .object = run,
};

} // namespace slipway
