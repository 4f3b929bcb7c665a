// SPDX-License-Identifier: GPL-3.0-or-later
// How an Ingress meets the outside.
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/podfindings.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

bool isIngress(const Scope &scope)
{
    return scope.kind && scope.isKind("Ingress") && scope.spec().isMapping();
}

/// Controllers that take certificates or redirects from annotations.
bool isAboutTls(NodeRef annotation)
{
    constexpr std::array<std::string_view, 11> Keys{"cert-manager.io/",
                                                    "kubernetes.io/tls-acme",
                                                    "alb.ingress.kubernetes.io/certificate-arn",
                                                    "alb.ingress.kubernetes.io/ssl-redirect",
                                                    "nginx.ingress.kubernetes.io/ssl-redirect",
                                                    "nginx.ingress.kubernetes.io/force-ssl-redirect",
                                                    "networking.gke.io/managed-certificates",
                                                    "networking.gke.io/v1beta1.FrontendConfig",
                                                    "ingress.gcp.kubernetes.io/pre-shared-cert",
                                                    "traefik.ingress.kubernetes.io/router.tls",
                                                    "appgw.ingress.kubernetes.io/appgw-ssl-certificate"};
    return annotation.value() != "false" && std::any_of(Keys.begin(), Keys.end(), [&](std::string_view key) {
               return annotation.keyText().starts_with(key);
           });
}

std::vector<Diagnostic> runTls(const Scope &scope)
{
    if (!isIngress(scope) || !canLack(scope, scope.spec(), {"tls"}))
        return {};
    const NodeRef annotations = scope.root()["metadata"]["annotations"];
    if (anyOf(annotations, isAboutTls))
        return {};
    Diagnostic finding =
        scope.missing(scope.spec(), "tls", "", Rules::tr("Visitors talk to this address without encryption."),
                      Rules::tr("Add a tls entry with the Secret that holds the certificate."));
    Value::List hosts;
    for (NodeRef rule : scope.spec()["rules"])
        if (const std::string_view host = rule["host"].value(); !host.empty())
            hosts.emplace_back(host);
    if (!hosts.empty() && !scope.object.id.name.empty())
        offerValue(finding, scope, Rules::tr("Add a tls entry"), {"spec", "tls"},
                   Value::list({Value::map({{"hosts", hosts}, {"secretName", scope.object.id.name + "-tls"}})}));
    return only(std::move(finding));
}

std::vector<Diagnostic> runHost(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!isIngress(scope))
        return found;
    for (NodeRef rule : scope.spec()["rules"]) {
        const NodeRef host = rule["host"];
        if (!rule.isMapping() || (host.value() != "*" && (host || !canLack(scope, rule, {"host"}))))
            continue;
        const QString message = Rules::tr("This rule answers for every name that leads to the controller.");
        const QString next = Rules::tr("Write the host that it is for.");
        found.push_back(host ? scope.at(host, "", message, next) : scope.missing(rule, "host", "", message, next));
    }
    return found;
}

std::vector<Diagnostic> runSnippet(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!isIngress(scope))
        return found;
    for (NodeRef annotation : scope.root()["metadata"]["annotations"]) {
        const std::string_view key = annotation.keyText();
        if (!key.ends_with("-snippet") && !key.ends_with("-snippets"))
            continue;
        Diagnostic finding =
            scope.atKey(annotation, "", Rules::tr("\"%1\" puts raw settings into the controller.").arg(qs(key)),
                        Rules::tr("Use the annotation or field that is made for it."));
        offerRemoval(finding, scope, Rules::tr("Remove the annotation"), annotation);
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace

extern const Rule ingressWithoutTlsRule;
const Rule ingressWithoutTlsRule{
    .info = {.id = "ingress-without-tls",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Address without encryption"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Passwords and pages can be read on the way, unless something in front encrypts "
                                      "them."),
             .docs = "concepts/services-networking/ingress/#tls"},
    .kinds = {"Ingress"},
    .object = runTls,
};

extern const Rule ingressHostMissingRule;
const Rule ingressHostMissingRule{
    .info = {.id = "ingress-host-missing",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rule for every host"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "It also takes the requests that were meant for applications without a rule."),
             .docs = "concepts/services-networking/ingress/#ingress-rules"},
    .kinds = {"Ingress"},
    .object = runHost,
};

extern const Rule ingressSnippetAnnotationRule;
const Rule ingressSnippetAnnotationRule{
    .info = {.id = "ingress-snippet-annotation",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Raw settings for the controller"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Such a snippet can read the controller's secrets (CVE-2021-25742), so many "
                                      "clusters switch them off."),
             .docs = "concepts/services-networking/ingress-controllers/"},
    .kinds = {"Ingress"},
    .object = runSnippet,
};

} // namespace slipway
