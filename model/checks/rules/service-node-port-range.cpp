// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "yaml/quickedit.h"

namespace slipway
{

namespace
{

constexpr ValueRange AnyPort{1, 65535};

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const ValueRange range = scope.settings().cluster.nodePorts;
    const std::string_view type = scope.spec()["type"].value();
    if (!scope.kind || !scope.isKind("Service") || (type != "NodePort" && type != "LoadBalancer"))
        return found;
    for (NodeRef port : scope.spec()["ports"]) {
        const NodeRef nodePort = port["nodePort"];
        const auto number = wholeNumber(nodePort);
        // A number that is no port at all is reported as such.
        if (!number || !AnyPort.contains(*number) || range.contains(*number))
            continue;
        Diagnostic wrong = scope.at(
            nodePort, "",
            Rules::tr("%1 is outside the range of node ports, %2 to %3.").arg(*number).arg(range.least).arg(range.most),
            Rules::tr("Choose one inside, or leave it out and the cluster picks a free one."));
        if (EditSet edits = quickRemove(nodePort); !edits.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Remove nodePort"), edits, false));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule serviceNodePortRangeRule;
const Rule serviceNodePortRangeRule{
    .info = {.id = "service-node-port-range",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "nodePort outside the range"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Clusters reserve this range on every node so that node ports do "
                                                     "not get in the way of other programs. Others are refused."),
             .docs = "concepts/services-networking/service/#type-nodeport"},
    .kinds = {"Service"},
    .object = run,
};

} // namespace slipway
