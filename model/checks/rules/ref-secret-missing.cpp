// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fixes.h"
#include "checks/nameduses.h"
#include "checks/references.h"
#include "checks/serving.h"
#include "yaml/yamledit.h"

namespace slipway
{

namespace
{

MissingTexts texts(const QString &name)
{
    return {Rules::tr("No Secret \"%1\" is among your files.").arg(name),
            Rules::tr("That is normal if it is created elsewhere; otherwise create it.")};
}

/// A use of a Secret that is mostly made elsewhere.
struct QuietUse {
    NodeRef name{};
    const char *type = "";
};

std::vector<QuietUse> quietUses(const Scope &scope)
{
    std::vector<QuietUse> uses;
    const auto addPulls = [&](NodeRef owner) {
        for (NodeRef secret : owner["imagePullSecrets"])
            uses.push_back({secret["name"], "kubernetes.io/dockerconfigjson"});
    };
    if (scope.kind && scope.pod())
        addPulls(scope.pod()->spec);
    if (scope.kind && scope.isKind("ServiceAccount"))
        addPulls(scope.root());
    if (scope.kind && scope.isKind("Ingress"))
        for (NodeRef tls : scope.spec()["tls"])
            uses.push_back({tls["secretName"], "kubernetes.io/tls"});
    return uses;
}

/// With the keys that its type asks for, still without values.
Value emptySecret(const Scope &scope, const QuietUse &use)
{
    const Value data = use.type == std::string_view("kubernetes.io/tls")
                           ? Value::map({{"tls.crt", ""}, {"tls.key", ""}})
                           : Value::map({{".dockerconfigjson", "{\"auths\": {}}"}});
    return Value::map({{"apiVersion", "v1"},
                       {"kind", "Secret"},
                       {"metadata", metadataBeside(scope.object, use.name.text())},
                       {"type", use.type},
                       {"stringData", data}});
}

void addQuiet(const Scope &scope, const QuietUse &use, std::vector<Diagnostic> &found)
{
    const std::string_view name = use.name.value();
    if (!use.name.isScalar() || !isMissing(scope, "Secret", name) || onlyElsewhere(scope, "Secret", name))
        return;
    Diagnostic missing =
        scope.at(use.name, "", texts(qs(name)).message,
                 use.type == std::string_view("kubernetes.io/tls")
                     ? Rules::tr("That is normal if it is created elsewhere; otherwise visitors get no certificate.")
                     : Rules::tr("That is normal if it is created elsewhere; otherwise images cannot be pulled."));
    missing.severity = Severity::Hint;
    explainMissing(scope, "Secret", use.name, missing);
    if (scope.wantsFixes() && scope.facts.anywhere("Secret", name).empty())
        addNewDocument(scope, missing,
                       Rules::tr("Create the %1 \"%2\"", "kind and name").arg(QStringLiteral("Secret"), qs(name)),
                       emitDocument(emptySecret(scope, use)));
    found.push_back(std::move(missing));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found = missingTargets(scope, podReferences(scope), "Secret", texts);
    for (const QuietUse &use : quietUses(scope))
        addQuiet(scope, use, found);
    return found;
}

} // namespace

extern const Rule refSecretMissingRule;
const Rule refSecretMissingRule{
    .info = {.id = "ref-secret-missing",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .isAboutMissing = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Secret not among the files"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "If the cluster does not have it either, the Pod cannot start."),
             .docs = "concepts/configuration/secret/"},
    .object = run,
};

} // namespace slipway
