// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "schema/didyoumean.h"
#include "yaml/yamledit.h"

namespace slipway
{

namespace
{

/// The names in `$(NAME)`; `$$(NAME)` is no reference. Source: k8s.io/kubernetes/third_party/forked/golang/expansion.
std::vector<std::string_view> referencesIn(std::string_view text)
{
    std::vector<std::string_view> names;
    for (std::size_t at = text.find('$'); at != std::string_view::npos && at + 1 < text.size();) {
        if (text[at + 1] == '(') {
            const std::size_t end = text.find(')', at);
            if (end == std::string_view::npos)
                break;
            names.push_back(text.substr(at + 2, end - at - 2));
            at = text.find('$', end);
        } else {
            at = text.find('$', at + (text[at + 1] == '$' ? 2 : 1));
        }
    }
    return names;
}

/// Every container gets variables about the Services of its namespace: WEB_SERVICE_HOST, WEB_PORT_80_TCP_ADDR ...
bool isAboutService(std::string_view name)
{
    return name.ends_with("_SERVICE_HOST") || name.find("_SERVICE_PORT") != std::string_view::npos ||
           name.ends_with("_PORT") || name.find("_PORT_") != std::string_view::npos;
}

constexpr std::size_t Nowhere = static_cast<std::size_t>(-1);

std::size_t indexOf(NodeRef variables, std::string_view name)
{
    std::size_t index = 0;
    std::size_t found = Nowhere;
    for (NodeRef variable : variables) {
        if (variable["name"].value() == name && found == Nowhere)
            found = index;
        ++index;
    }
    return found;
}

/// A name that is defined above and may be meant, or two dollar signs for the text itself.
void offerOtherText(const Scope &scope, NodeRef variables, std::size_t user, std::string_view name, Diagnostic &finding)
{
    if (!scope.wantsFixes())
        return;
    const NodeRef value = variables[user]["value"];
    const Node node = value.node();
    const std::string source = value.tree()->text().substr(node.content, node.range.end - node.content);
    const std::string reference = "$(" + std::string(name) + ")";
    const std::size_t at = source.find(reference);
    if (at == std::string::npos)
        return;
    const auto offerText = [&](const QString &title, const std::string &text) {
        std::string changed = source;
        offerSource(finding, scope, title, value, changed.replace(at, reference.size(), text));
    };
    std::vector<std::string> above;
    for (std::size_t index = 0; index < user; ++index)
        above.push_back(variables[index]["name"].text());
    for (const std::string &close : didYouMean(name, above))
        offerText(Rules::tr("Use \"%1\"").arg(qs(close)), "$(" + close + ")");
    offerText(Rules::tr("Write $$(%1) for the text itself").arg(qs(name)), "$" + reference);
}

Diagnostic unresolved(const Scope &scope, NodeRef variables, std::size_t user, std::string_view name)
{
    const NodeRef value = variables[user]["value"];
    const std::size_t defined = indexOf(variables, name);
    const bool isItself = defined == user;
    Diagnostic finding = scope.at(
        value, "",
        defined == Nowhere
            ? Rules::tr("\"%1\" is not defined in this container, so the program gets the text $(%1) itself.")
                  .arg(qs(name))
        : isItself
            ? Rules::tr("\"%1\" refers to itself, so the program gets the text $(%1) itself.").arg(qs(name))
            : Rules::tr("\"%1\" is defined below this line, so the program gets the text $(%1) itself.").arg(qs(name)),
        defined == Nowhere || isItself
            ? Rules::tr("Define it above, or write $$(%1) if the text is meant.").arg(qs(name))
            : Rules::tr("Move the definition of \"%1\" up.").arg(qs(name)));
    if (defined == Nowhere || isItself) {
        offerOtherText(scope, variables, user, name, finding);
        return finding;
    }
    const NodeRef definition = variables[defined];
    finding.related.push_back(scope.related(scope.object, definition["name"], Rules::tr("Defined here.")));
    const bool isPlain = referencesIn(definition["value"].value()).empty();
    if (scope.wantsFixes())
        offerEdits(finding, scope, Rules::tr("Move \"%1\" up").arg(qs(name)),
                   moveItem(scope.root(), scope.pathOf(variables), defined, user).edits,
                   isPlain ? FixSafety::Safe : FixSafety::Ask);
    return finding;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (const Container &container : scope.containers()) {
        const NodeRef variables = container.node["env"];
        const NodeRef from = container.node["envFrom"];
        std::size_t index = 0;
        for (NodeRef variable : variables) {
            for (const std::string_view name : referencesIn(variable["value"].value())) {
                const std::size_t defined = indexOf(variables, name);
                if (name.empty() || defined < index || isAboutService(name) ||
                    (defined == Nowhere && from && from.size() > 0))
                    continue;
                found.push_back(unresolved(scope, variables, index, name));
                break;
            }
            ++index;
        }
    }
    return found;
}

} // namespace

extern const Rule envReferenceOrderRule;
const Rule envReferenceOrderRule{
    .info = {.id = "env-reference-order",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Variable used before it is defined"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "Variables are worked out from top to bottom, and what is not known by then stays "
                                   "as it is written, without any error."),
             .docs = "tasks/inject-data-application/define-interdependent-environment-variables/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
