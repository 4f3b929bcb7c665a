// SPDX-License-Identifier: GPL-3.0-or-later
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

/// The Pod's lines as a Deployment's template: what is in `spec` moves in by two levels, everything else stays.
EditSet wrapped(const Scope &scope)
{
    const NodeRef root = scope.root();
    const NodeRef spec = root["spec"];
    const std::string_view text = root.tree()->text();
    const NodeRef restart = spec["restartPolicy"];
    if (scope.object.item >= 0 || !spec.isMapping() || spec.node().style != NodeStyle::Block || spec.size() == 0 ||
        root.node().style != NodeStyle::Block || (restart && restart.value() != "Always") ||
        text.find('\r') != std::string_view::npos || root["status"] || scope.object.id.name.empty())
        return {};
    const Labels labels = labelsOf(root["metadata"]["labels"]);
    const Value::Map chosen{labels.empty()
                                ? std::pair<std::string, Value>("app", scope.object.id.name)
                                : std::pair<std::string, Value>(labels.begin()->first, labels.begin()->second)};
    Value::Map all;
    for (const auto &[key, value] : labels)
        all.emplace_back(key, value);
    const std::string head =
        blockOf(Value::map({{"replicas", 1}, {"selector", Value::map({{"matchLabels", chosen}})}}), 2) +
        "  template:\n    metadata:\n      labels:\n" + blockOf(Value(labels.empty() ? chosen : all), 8) +
        "    spec:\n";
    const std::size_t first = text.find('\n', spec.keyRange().end) + 1;
    EditSet edits{{root["apiVersion"].range(), "apps/v1"}, {root["kind"].range(), "Deployment"}};
    edits.push_back({{first, first}, head + "    "});
    std::size_t end = spec.keyRange().end;
    for (NodeRef entry : spec)
        end = std::max(end, entry.entryRange().end);
    for (std::size_t at = first; at < end && at < text.size();) {
        const std::size_t next = std::min(text.find('\n', at), text.size());
        if (at > first && text.substr(at, next - at).find_first_not_of(" \t") != std::string_view::npos)
            edits.push_back({{at, at}, "    "});
        at = next + 1;
    }
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
    if (scope.wantsFixes())
        offerEdits(finding, scope, Rules::tr("Make it a Deployment"), wrapped(scope));
    return {finding};
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
    .object = run,
};

} // namespace slipway
