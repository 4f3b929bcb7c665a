// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

#include "api/common.h"
#include "yaml/pathtext.h"

#include <QVarLengthArray>

namespace slipway
{

namespace
{

Diagnostic finding(const RuleInfo &rule, std::string apiType, QString message, QString next)
{
    Diagnostic found;
    found.rule = rule.id;
    found.tier = rule.tier;
    found.severity = rule.severity;
    found.apiType = std::move(apiType);
    found.message = std::move(message);
    found.next = std::move(next);
    found.docs = rule.docs;
    return found;
}

std::size_t indexOf(NodeRef item)
{
    std::size_t index = 0;
    for (NodeRef sibling : item.parent()) {
        if (sibling == item)
            break;
        ++index;
    }
    return index;
}

} // namespace

/// As pathOf(), without making a path first: every finding has one.
std::string Scope::path(NodeRef node) const
{
    QVarLengthArray<NodeRef, 24> way;
    for (NodeRef at = node; at && at.id() != object.root.id() && at.parent(); at = at.parent())
        if (!at.key() || at.keyText() != "<<")
            way.push_back(at);
    std::string text;
    for (auto at = way.rbegin(); at != way.rend(); ++at) {
        if (at->key())
            appendKey(text, at->keyText());
        else
            appendIndex(text, indexOf(*at));
    }
    return text;
}

QString qs(std::string_view text)
{
    return quotedShort(text);
}

bool isServersWord(const RuleInfo &info)
{
    return info.severity == Severity::Error &&
           (info.tier == Tier::Syntax || info.tier == Tier::Schema || info.tier == Tier::Api);
}

Diagnostic DocumentScope::at(TextRange where, std::string apiType, QString message, QString next) const
{
    Diagnostic found = finding(rule, std::move(apiType), std::move(message), std::move(next));
    found.document = index;
    found.where = {file.id(), where.shifted(file.documentStart(index))};
    if (found.apiType == "YamlSyntax" && !document.isComplete())
        found.serverLine = document.problems().front().serverLine;
    if (!document.objects().empty() && document.objects().front().item < 0)
        found.object = {file.id(), index, -1, document.objects().front().id};
    return found;
}

Fix DocumentScope::fix(const QString &title, EditSet edits, bool safe) const
{
    return {{title, {{file.id(), shifted(std::move(edits), file.documentStart(index))}}}, safe};
}

const std::vector<Container> &Scope::containers() const
{
    static const std::vector<Container> none;
    return pod() ? pod()->containers : none;
}

NodeRef Scope::spec() const
{
    return specOf(object.root);
}

NodePath Scope::pathOf(NodeRef node) const
{
    std::vector<PathStep> steps;
    for (NodeRef at = node; at && at.id() != object.root.id() && at.parent(); at = at.parent()) {
        if (at.key()) {
            if (at.keyText() != "<<")
                steps.emplace_back(std::string(at.keyText()));
            continue;
        }
        steps.emplace_back(indexOf(at));
    }
    NodePath path;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        path.append(std::move(*step));
    return path;
}

Diagnostic Scope::at(NodeRef node, std::string apiType, QString message, QString next) const
{
    if (node.range().isEmpty() && node.key())
        return atKey(node, std::move(apiType), std::move(message), std::move(next));
    Diagnostic found = finding(rule, std::move(apiType), std::move(message), std::move(next));
    found.object = object.ref();
    found.document = object.document;
    found.path = path(node);
    // What stands in braces over several lines is shown by its first one.
    TextRange range = node.range();
    if (!node.isScalar() || node.node().kind == NodeKind::Alias) {
        const std::string_view text = object.root.tree()->text();
        range.end = std::min(range.end, text.find_first_of("\r\n", range.start));
    }
    found.where = object.place(range);
    return found;
}

Diagnostic Scope::atKey(NodeRef node, std::string apiType, QString message, QString next) const
{
    Diagnostic found = finding(rule, std::move(apiType), std::move(message), std::move(next));
    found.object = object.ref();
    found.document = object.document;
    found.path = path(node);
    found.where = object.place(node.keyRange());
    return found;
}

Diagnostic Scope::missing(NodeRef owner, std::string_view key, std::string apiType, QString message, QString next) const
{
    NodeRef shown = owner;
    if (owner.id() == object.root.id())
        shown = object.root["kind"];
    Diagnostic found = shown.key() && owner.id() != object.root.id()
                           ? atKey(shown, std::move(apiType), std::move(message), std::move(next))
                           : at(shown, std::move(apiType), std::move(message), std::move(next));
    found.path = path(owner);
    if (!key.empty())
        found.path += (found.path.empty() ? "" : ".") + std::string(key);
    return found;
}

namespace
{

Diagnostic told(const SchemaProblem &problem, Diagnostic found)
{
    found.path = problem.path;
    if (problem.isMisplaced)
        found.apiType.clear();
    for (const auto &[type, path] : problem.alsoSaid)
        found.alsoSaid.push_back({type, path});
    return found;
}

} // namespace

Diagnostic Scope::at(const SchemaProblem &problem, std::string apiType, QString message, QString next) const
{
    return told(problem, at(problem.node, std::move(apiType), std::move(message), std::move(next)));
}

Diagnostic Scope::atKey(const SchemaProblem &problem, std::string apiType, QString message, QString next) const
{
    return told(problem, atKey(problem.node, std::move(apiType), std::move(message), std::move(next)));
}

Diagnostic Scope::missing(const SchemaProblem &problem, std::string_view key, std::string apiType, QString message,
                          QString next) const
{
    Diagnostic found =
        told(problem, missing(problem.node, key, std::move(apiType), std::move(message), std::move(next)));
    if (!key.empty())
        found.path += (found.path.empty() ? "" : ".") + std::string(key);
    return found;
}

RelatedPlace Scope::related(const Object &other, NodeRef node, QString message) const
{
    return {other.place(node.range().isEmpty() ? node.keyRange() : node.range()), std::move(message)};
}

Fix Scope::fix(const QString &title, EditSet edits, bool safe) const
{
    return fix(object, title, std::move(edits), safe);
}

Fix Scope::fix(const Object &other, const QString &title, EditSet edits, bool safe) const
{
    return {{title, {{other.file->id(), shifted(std::move(edits), other.documentStart())}}}, safe};
}

} // namespace slipway
