// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/fixes.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

/// "*.example.com" stands for one more label in front.
bool covers(std::string_view pattern, std::string_view host)
{
    if (!pattern.starts_with("*."))
        return pattern == host;
    const std::size_t dot = host.find('.');
    return dot != std::string_view::npos && host.substr(dot) == pattern.substr(1);
}

/// An entry without hosts is for all of them.
bool isCovered(NodeRef tls, std::string_view host)
{
    for (NodeRef entry : tls) {
        if (entry["hosts"].size() == 0)
            return true;
        for (NodeRef pattern : entry["hosts"])
            if (covers(pattern.value(), host))
                return true;
    }
    return false;
}

void addHosts(const Scope &scope, std::vector<Diagnostic> &found)
{
    const NodeRef tls = scope.spec()["tls"];
    for (NodeRef rule : scope.spec()["rules"]) {
        const NodeRef host = rule["host"];
        if (host.value().empty() || isCovered(tls, host.value()))
            continue;
        Diagnostic bare = scope.at(host, "", Rules::tr("\"%1\" is not in the tls list.").arg(qs(host.value())),
                                   Rules::tr("Add it to the hosts of a tls entry whose certificate covers it."));
        const NodeRef hosts = tls[std::size_t{0}]["hosts"];
        bare.related.push_back(scope.related(scope.object, hosts, Rules::tr("The hosts with a certificate.")));
        if (scope.wantsFixes())
            addFix(scope, bare, Rules::tr("Add \"%1\" to the tls hosts").arg(qs(host.value())),
                   appendedItem(scope, scope.pathOf(hosts), Value(host.text())));
        found.push_back(std::move(bare));
    }
}

void addSecrets(const Scope &scope, std::vector<Diagnostic> &found)
{
    for (NodeRef entry : scope.spec()["tls"]) {
        const NodeRef name = entry["secretName"];
        const auto secrets =
            ownFileFirst(scope.facts, scope.facts.find("Secret", scope.object.id.ns, name.value()), scope.object);
        if (secrets.empty() || secrets.front()->root["type"].value() == "kubernetes.io/tls")
            continue;
        const Object &secret = *secrets.front();
        const NodeRef type = secret.root["type"];
        Diagnostic other = scope.at(
            name, "",
            Rules::tr("Secret \"%1\" is of type %2, but a certificate is kept in one of type kubernetes.io/tls.")
                .arg(qs(name.value()), type.value().empty() ? QStringLiteral("Opaque") : qs(type.value())),
            Rules::tr("Change the Secret's type; it needs the keys tls.crt and tls.key."));
        other.related.push_back(
            scope.related(secret, type ? type : secret.root["metadata"]["name"], Rules::tr("The Secret.")));
        const auto has = [&](const char *key) { return secret.root["data"][key] || secret.root["stringData"][key]; };
        if (EditSet edits = writtenAt(secret.root, {"type"}, "kubernetes.io/tls");
            has("tls.crt") && has("tls.key") && !edits.empty())
            other.fixes.push_back(scope.fix(secret, Rules::tr("Change the type to kubernetes.io/tls"), edits, false));
        found.push_back(std::move(other));
    }
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("Ingress") || scope.spec()["tls"].size() == 0)
        return found;
    addHosts(scope, found);
    addSecrets(scope, found);
    return found;
}

} // namespace

extern const Rule ingressTlsMismatchRule;
const Rule ingressTlsMismatchRule{
    .info = {.id = "ingress-tls-mismatch",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Address without its certificate"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Visitors then get the controller's default certificate, and "
                                                        "browsers warn them."),
             .docs = "concepts/services-networking/ingress/#tls"},
    .kinds = {"Ingress"},
    .object = run,
};

} // namespace slipway
