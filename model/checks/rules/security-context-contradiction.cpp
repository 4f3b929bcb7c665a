// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

#include <set>

namespace slipway
{

namespace
{

/// The setting that counts for a container: its own, or that of its Pod.
NodeRef effective(const Scope &scope, NodeRef container, const char *key)
{
    const NodeRef own = container["securityContext"][key];
    return own && !own.isNull() ? own : scope.pod()->spec["securityContext"][key];
}

bool isTrue(NodeRef node)
{
    return node && node.isScalar() && scalarType(node) == ScalarType::Bool &&
           plainScalarValue(node.value()) == Value(true);
}

/// The server takes this, but the node refuses to start the container (kubelet: verifyRunAsNonRoot).
std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    std::set<NodeId> told; // one setting of the Pod may count for several containers
    for (const Container &container : scope.containers()) {
        const NodeRef forbids = effective(scope, container.node, "runAsNonRoot");
        const NodeRef user = effective(scope, container.node, "runAsUser");
        if (!isTrue(forbids) || !user || wholeNumber(user) != 0 || !told.insert(user.id()).second)
            continue;
        Diagnostic wrong = scope.at(user, "",
                                    Rules::tr("User 0 is root, and \"runAsNonRoot: true\" forbids root, so container "
                                              "\"%1\" is never started.")
                                        .arg(qs(container.name)),
                                    Rules::tr("Choose a user above 0, or remove \"runAsNonRoot\"."));
        wrong.related.push_back(scope.related(scope.object, forbids, Rules::tr("Root is forbidden here.")));
        for (const NodeRef either : {user, forbids})
            if (EditSet edits = removedField(scope.root(), either); !edits.empty())
                wrong.fixes.push_back(
                    scope.fix(Rules::tr("Remove \"%1\"").arg(qs(either.keyText())), std::move(edits), false));
        found.push_back(std::move(wrong));
    }
    return found;
}

} // namespace

/// What the server refuses is in the API validation, which names this rule; here stands what it accepts.
extern const Rule securityContextContradictionRule;
const Rule securityContextContradictionRule{
    .info = {.id = "security-context-contradiction",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Security settings that exclude each other"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "One of the two settings would take back what the other promises. "
                                                     "The cluster refuses such a Pod, or its node never starts it."),
             .docs = "tasks/configure-pod-container/security-context/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
