// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/ports.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

void checkWays(const Scope &scope, const ProbeOrHook &handler, std::vector<Diagnostic> &found)
{
    std::vector<NodeRef> ways;
    std::vector<std::string_view> names{"exec", "httpGet", "tcpSocket", handler.isProbe ? "grpc" : "sleep"};
    for (std::string_view name : names)
        if (const NodeRef way = handler.node[name]; way && !way.isNull())
            ways.push_back(way);
    const QString name = qs(handler.name);
    const QString next = handler.isProbe ? Rules::tr("Choose one way to test: httpGet, tcpSocket, exec or grpc.")
                                         : Rules::tr("Choose one thing to do: exec, httpGet, tcpSocket or sleep.");
    if (ways.empty()) {
        // A misspelt or misplaced way is reported as an unknown field.
        for (const SchemaProblem &problem : scope.schema)
            if (problem.kind == SchemaProblem::Kind::UnknownField && problem.node.parent() == handler.node)
                return;
        found.push_back(
            scope.atKey(handler.node, "Required", Rules::tr("\"%1\" does not say what to do.").arg(name), next));
    }
    for (std::size_t more = 1; more < ways.size(); ++more) {
        Diagnostic wrong = scope.atKey(ways[more], "Forbidden",
                                       Rules::tr("\"%1\" says \"%2\" and \"%3\" at once.")
                                           .arg(name, qs(ways.front().keyText()), qs(ways[more].keyText())),
                                       next);
        if (EditSet edits = removedEntry(ways[more]); !edits.empty())
            wrong.fixes.push_back(
                scope.fix(Rules::tr("Keep only \"%1\"").arg(qs(ways.front().keyText())), edits, false));
        if (EditSet edits = removedEntry(ways.front()); !edits.empty() && ways.size() == 2)
            wrong.fixes.push_back(scope.fix(Rules::tr("Keep only \"%1\"").arg(qs(ways[more].keyText())), edits, false));
        found.push_back(wrong);
    }
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (const Container &container : scope.containers()) {
        if (container.isInit && !container.isSidecar)
            continue;
        for (const ProbeOrHook &handler : handlersOf(container.node)) {
            checkWays(scope, handler, found);
            const NodeRef success = handler.node["successThreshold"];
            const auto number = wholeNumber(success);
            if (handler.isProbe && handler.name != "readinessProbe" && number && *number > 1) {
                Diagnostic wrong = scope.at(success, "Invalid",
                                            Rules::tr("\"successThreshold\" of a %1 must be 1, but here it is %2.")
                                                .arg(qs(handler.name))
                                                .arg(*number),
                                            Rules::tr("Set it to 1 or remove the line."));
                wrong.fixes.push_back(
                    scope.fix(Rules::tr("Set successThreshold to 1"), replacedValue(success, "1"), false));
                found.push_back(wrong);
            }
            const NodeRef grace = handler.node["terminationGracePeriodSeconds"];
            if (handler.name == "readinessProbe" && grace && !grace.isNull()) {
                Diagnostic wrong = scope.at(grace, "Invalid",
                                            Rules::tr("A readinessProbe never stops a container, so it has no "
                                                      "terminationGracePeriodSeconds."),
                                            Rules::tr("Remove the line."));
                if (EditSet edits = removedEntry(grace); !edits.empty())
                    wrong.fixes.push_back(scope.fix(Rules::tr("Remove terminationGracePeriodSeconds"), edits, true));
                found.push_back(wrong);
            }
        }
    }
    return found;
}

} // namespace

extern const Rule probeShapeInvalidRule;
const Rule probeShapeInvalidRule{
    .info = {.id = "probe-shape-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Probe or hook without exactly one way"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The node must know the one test to run and how to count its "
                                                        "results, so the cluster refuses anything else."),
             .docs = "concepts/configuration/liveness-readiness-startup-probes/"},
    .object = run,
};

} // namespace slipway
