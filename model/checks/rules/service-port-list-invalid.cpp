// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/portfixes.h"
#include "checks/serving.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// The name that a container gives the port which the Service leads to.
std::string nameOfTarget(const Scope &scope, NodeRef port)
{
    const NodeRef target = targetPortOf(port);
    for (const Object *workload : servedBy(scope.facts, scope.object))
        for (const DeclaredPort &declared : declaredPorts(*scope.facts.podTemplate(*workload), protocolOf(port)))
            if (!declared.name().empty() &&
                (declared.name() == target.value() ||
                 (wholeNumber(target) && wholeNumber(declared.number()) == wholeNumber(target))))
                return std::string(declared.name());
    return {};
}

void offerTargetsName(const Scope &scope, Diagnostic &finding)
{
    const std::optional<NodePath> path = NodePath::parse(finding.path);
    if (!path || path->isEmpty() || keyOf(path->last()) != "name" || scope.root().find(*path))
        return;
    const NodeRef port = scope.root().find(path->parent());
    const std::string name = nameOfTarget(scope, port);
    if (name.empty() || anyOf(port.parent(), [&](NodeRef other) { return other["name"].value() == name; }))
        return;
    const std::size_t others = finding.fixes.size();
    offerValue(finding, scope, Rules::tr("Call it \"%1\"").arg(qs(name)), *path, name);
    std::rotate(finding.fixes.begin(), finding.fixes.begin() + static_cast<std::ptrdiff_t>(others),
                finding.fixes.end());
}

} // namespace

extern const Rule servicePortListInvalidRule;
const Rule servicePortListInvalidRule{
    .info = {.id = "service-port-list-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Ports that cannot be told apart"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "With several ports the cluster must be able to tell them apart "
                                                     "by name and by number, so it refuses the list otherwise."),
             .docs = "concepts/services-networking/service/#multi-port-services"},
    .fixes = offerTargetsName,
};

} // namespace slipway
