// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/podfindings.h"

namespace slipway
{

namespace
{

constexpr const char *Key = "automountServiceAccountToken";

/// The account that Pods without another one run as, where it is among the files.
const Object *defaultAccount(const Scope &scope)
{
    const auto accounts = scope.facts.find("ServiceAccount", scope.object.id.ns, "default");
    return accounts.empty() ? nullptr : accounts.front();
}

std::vector<Diagnostic> told(const Scope &scope, NodeRef owner, const QString &message)
{
    const NodeRef written = owner[Key];
    if (flagOf(written) == Flag::False || flagOf(written) == Flag::Unknown || hasUnknownKey(scope, owner))
        return {};
    const QString next = Rules::tr("Set automountServiceAccountToken to false, unless the program calls the API.");
    Diagnostic finding = flagOf(written) == Flag::True ? scope.at(written, "", message, next)
                                                       : lacking(scope, owner, {Key}, message, next);
    offerValue(finding, scope, Rules::tr("Mount no token"), scope.pathOf(owner) / Key, false);
    return only(std::move(finding));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    if (!scope.kind)
        return {};
    if (scope.isKind("ServiceAccount") && scope.object.id.name == "default")
        return told(scope, scope.root(),
                    Rules::tr("All Pods that name no ServiceAccount get a key to the API of the cluster."));
    const PodTemplate *pod = scope.pod();
    if (!pod || !pod->spec.isMapping())
        return {};
    const std::string_view account = pod->spec["serviceAccountName"].value();
    if (!account.empty() && account != "default")
        return {};
    // Where the account is among the files, it is the better place to say so.
    if (defaultAccount(scope) && flagOf(pod->spec[Key]) == Flag::Absent)
        return {};
    return told(
        scope, pod->spec,
        Rules::tr("Every container here gets a key to the API of the cluster, though it probably never calls it."));
}

} // namespace

extern const Rule tokenMountedRule;
const Rule tokenMountedRule{
    .info = {.id = "token-mounted",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Key to the cluster in every container"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Who breaks into the program can speak to the cluster in the Pod's name."),
             .docs = "tasks/configure-pod-container/configure-service-account/"},
    .object = run,
};

} // namespace slipway
