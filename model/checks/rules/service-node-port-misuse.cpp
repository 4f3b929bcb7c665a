// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const NodeRef type = scope.spec()["type"];
    if (!scope.kind || !scope.isKind("Service") || (!type.value().empty() && type.value() != "ClusterIP"))
        return found;
    for (NodeRef port : scope.spec()["ports"]) {
        const NodeRef nodePort = port["nodePort"];
        if (const auto number = wholeNumber(nodePort); !number || *number == 0)
            continue;
        Diagnostic wrong =
            scope.at(nodePort, "Forbidden", Rules::tr("A Service of type ClusterIP cannot have a nodePort."),
                     Rules::tr("Remove nodePort, or set \"type: NodePort\"."));
        if (type && !type.isNull())
            wrong.fixes.push_back(
                scope.fix(Rules::tr("Change the type to NodePort"), replacedValue(type, "NodePort"), false));
        if (EditSet edits = removedEntry(nodePort); !edits.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Remove nodePort"), edits, false));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule serviceNodePortMisuseRule;
const Rule serviceNodePortMisuseRule{
    .info = {.id = "service-node-port-misuse",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "nodePort without NodePort"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Only the types NodePort and LoadBalancer open a port on the "
                                                        "nodes; for ClusterIP, which is the default, it is refused."),
             .docs = "concepts/services-networking/service/#type-nodeport"},
    .object = run,
};

} // namespace slipway
