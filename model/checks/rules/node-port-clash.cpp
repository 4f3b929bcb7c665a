// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

/// The port of an earlier Service that takes the same port of the nodes. Variants of one Service are no clash.
std::pair<const Object *, NodeRef> earlierHolder(const Scope &scope, NodeRef port)
{
    const std::string_view number = port["nodePort"].value();
    for (const Object *other : scope.facts.holdersOfNodePort(protocolOf(port), number)) {
        if (other == &scope.object)
            break;
        if (other->id.sameObject(scope.object.id))
            continue;
        for (NodeRef taken : specOf(other->root)["ports"])
            if (taken["nodePort"].value() == number && protocolOf(taken) == protocolOf(port))
                return {other, taken["nodePort"]};
    }
    return {};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("Service"))
        return found;
    for (NodeRef port : scope.spec()["ports"]) {
        const NodeRef number = port["nodePort"];
        if (wholeNumber(number).value_or(0) == 0)
            continue;
        const auto [other, taken] = earlierHolder(scope, port);
        if (!other)
            continue;
        Diagnostic clash = scope.at(
            number, "",
            Rules::tr("Port %1 of the nodes is also taken by %2.").arg(qs(number.value()), other->id.display()),
            Rules::tr("Leave nodePort out here and the cluster picks a free one."));
        // Files may be meant for different clusters.
        if (!scope.facts.isSameFile(*other, scope.object) && !scope.settings().isComplete)
            clash.severity = Severity::Warning;
        clash.related.push_back(scope.related(*other, taken, Rules::tr("The same port.")));
        if (scope.wantsFixes())
            addFix(scope, clash, Rules::tr("Remove nodePort %1").arg(qs(number.value())), removedWhole(number, port));
        found.push_back(std::move(clash));
    }
    return found;
}

} // namespace

extern const Rule nodePortClashRule;
const Rule nodePortClashRule{
    .info = {.id = "node-port-clash",
             .tier = Tier::Reference,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "One port of the nodes, two Services"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Ports of the nodes count for the whole cluster, so the second "
                                                        "Service is refused."),
             .docs = "concepts/services-networking/service/#type-nodeport"},
    .kinds = {"Service"},
    .object = run,
};

} // namespace slipway
