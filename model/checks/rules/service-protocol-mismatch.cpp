// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

/// The container's port that a Service's port means but for its protocol; missing when one fits, or none is near.
NodeRef otherProtocol(const PodTemplate &pod, NodeRef target, std::string_view protocol)
{
    NodeRef other;
    const auto number = wholeNumber(target);
    for (const Container &container : pod.containers)
        for (NodeRef port : container.node["ports"]) {
            const bool isMeant = number && !target.isQuoted() ? wholeNumber(port["containerPort"]) == number
                                                              : port["name"].value() == target.value();
            if (isMeant && protocolOf(port) == protocol)
                return {};
            if (isMeant && !other)
                other = port;
        }
    return other;
}

void addFixes(const Scope &scope, NodeRef port, const Object &workload, NodeRef declared, Diagnostic &finding)
{
    const std::string ours(protocolOf(port));
    const std::string theirs(protocolOf(declared));
    if (scope.wantsFixes())
        addFix(scope, finding, Rules::tr("Let the Service speak %1").arg(qs(theirs)),
               writtenAt(port, {"protocol"}, theirs));
    if (EditSet edits = writtenAt(declared, {"protocol"}, ours); !edits.empty())
        finding.fixes.push_back(
            scope.fix(workload, Rules::tr("Declare the container's port as %1").arg(qs(ours)), edits, false));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("Service"))
        return found;
    const std::vector<const Object *> workloads = servedBy(scope.facts, scope.object);
    for (NodeRef port : scope.spec()["ports"]) {
        const NodeRef target = targetPortOf(port);
        for (const Object *workload : workloads) {
            const NodeRef declared = otherProtocol(*scope.facts.podTemplate(*workload), target, protocolOf(port));
            if (target.value().empty() || !declared)
                continue;
            Diagnostic mismatch =
                scope.at(port["protocol"] ? port["protocol"] : target, "",
                         Rules::tr("The Service speaks %1 on this port, but the container of %2 declares %3.")
                             .arg(qs(protocolOf(port)), workload->id.display(), qs(protocolOf(declared))),
                         Rules::tr("Write the protocol that the program speaks in both places."));
            // A number is only a note, but a name is looked up together with the protocol.
            if (!wholeNumber(target))
                mismatch.severity = Severity::Error;
            mismatch.related.push_back(
                scope.related(*workload, declared["containerPort"], Rules::tr("The container's port.")));
            addFixes(scope, port, *workload, declared, mismatch);
            found.push_back(std::move(mismatch));
            break;
        }
    }
    return found;
}

} // namespace

extern const Rule serviceProtocolMismatchRule;
const Rule serviceProtocolMismatchRule{
    .info = {.id = "service-protocol-mismatch",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Service and container speak differently"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "What is sent with one protocol does not reach a program that "
                                                        "listens with the other."),
             .docs = "reference/networking/service-protocols/"},
    .kinds = {"Service"},
    .object = run,
};

} // namespace slipway
