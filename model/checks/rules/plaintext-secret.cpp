// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/fixes.h"
#include "checks/nodes.h"
#include "checks/serving.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

/// Letters in one case, everything else as `_`: "dbPassword" and "db-password" are DB_PASSWORD.
std::string normalised(std::string_view name)
{
    std::string text;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char c = name[at];
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        const bool wasLower = at > 0 && name[at - 1] >= 'a' && name[at - 1] <= 'z';
        if (isUpper && wasLower)
            text += '_';
        text += isLower ? static_cast<char>(c - 'a' + 'A') : isUpper || (c >= '0' && c <= '9') ? c : '_';
    }
    return text;
}

/// The last words of a name say what it holds: PASSWORD_FILE is a file and TOKEN_TTL a time.
bool namesSecret(std::string_view name)
{
    constexpr std::array<std::string_view, 13> Words{
        "PASSWORD", "PASSWD",     "PASS",       "PWD",         "SECRET",     "TOKEN",      "APIKEY",
        "API_KEY",  "ACCESS_KEY", "SECRET_KEY", "PRIVATE_KEY", "PASSPHRASE", "CREDENTIALS"};
    const std::string text = normalised(name);
    return std::any_of(Words.begin(), Words.end(), [&](std::string_view word) {
        if (!text.ends_with(word))
            return false;
        const std::size_t before = text.size() - word.size();
        return before == 0 || text[before - 1] == '_' || (word.size() > 5 && word != "SECRET");
    });
}

/// How keys of well-known services begin.
bool isKnownToken(std::string_view text)
{
    struct Form {
        std::string_view start{};
        std::size_t least = 0;
    };
    constexpr std::array<Form, 11> Forms{{{"AKIA", 20},
                                          {"ghp_", 36},
                                          {"gho_", 36},
                                          {"ghs_", 36},
                                          {"github_pat_", 40},
                                          {"glpat-", 20},
                                          {"xoxb-", 24},
                                          {"xoxp-", 24},
                                          {"sk_live_", 24},
                                          {"AIza", 39},
                                          {"npm_", 36}}};
    return std::any_of(Forms.begin(), Forms.end(), [&](const Form &form) {
        return text.starts_with(form.start) && text.size() >= form.least &&
               text.find_first_of(" \t\n") == std::string_view::npos;
    });
}

bool holdsPrivateKey(std::string_view text)
{
    const std::size_t begin = text.find("-----BEGIN ");
    return begin != std::string_view::npos && text.find("PRIVATE KEY-----", begin) != std::string_view::npos;
}

/// Words that are settings, whatever their name sounds like, and texts that are filled in elsewhere.
bool isHarmless(std::string_view text)
{
    constexpr std::array<std::string_view, 8> Words{"", "true", "false", "yes", "no", "on", "off", "none"};
    const auto isSame = [&](std::string_view word) {
        return word.size() == text.size() && std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) {
                   return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
               });
    };
    return std::any_of(Words.begin(), Words.end(), isSame) || text.find("$(") != std::string_view::npos ||
           text.find("${") != std::string_view::npos || text.starts_with('/');
}

QString messageFor(NodeRef value, std::string_view name, bool byName)
{
    return byName ? Rules::tr("\"%1\" looks like a secret in plain text.").arg(qs(name))
           : holdsPrivateKey(value.value())
               ? Rules::tr("\"%1\" holds a private key in plain text.").arg(qs(name))
               : Rules::tr("\"%1\" holds what looks like a key of a service.").arg(qs(name));
}

std::string freeSecretName(const Scope &scope)
{
    const std::string base = scope.object.id.name + "-secret";
    std::string name = base;
    for (int number = 2; !scope.facts.find("Secret", scope.object.id.ns, name).empty(); ++number)
        name = base + "-" + std::to_string(number);
    return name;
}

/// A new Secret behind the object that holds a value, and what else changes in the object with it.
void offerNewSecret(Diagnostic &finding, const Scope &scope, const std::string &secret, const std::string &key,
                    NodeRef value, EditSet edits)
{
    if (!edits.empty())
        offerDocument(finding, scope, Rules::tr("Move it to a new Secret \"%1\"").arg(qs(secret)),
                      Value::map({{"apiVersion", "v1"},
                                  {"kind", "Secret"},
                                  {"metadata", metadataBeside(scope.object, secret)},
                                  {"stringData", Value::map({{key, Value(value.text())}})}}),
                      std::move(edits));
}

/// A new Secret, and a reference to it where the text stood.
void offerSecret(Diagnostic &finding, const Scope &scope, NodeRef value, std::string_view name)
{
    if (!scope.wantsFixes() || scope.object.id.name.empty() || name.empty())
        return;
    const std::string secret = freeSecretName(scope);
    const std::string key(name);
    offerNewSecret(finding, scope, secret, key, value,
                   replacedEntry(value, "valueFrom",
                                 Value::map({{"secretKeyRef", Value::map({{"name", secret}, {"key", key}})}})));
}

/// Whether a Pod takes all of a ConfigMap, so that nobody sees which of its entries it needs.
bool takesWhole(const PodTemplate &pod, std::string_view configMap)
{
    const auto isIt = [&](NodeRef source) { return source["configMapRef"]["name"].value() == configMap; };
    const auto isVolume = [&](NodeRef volume) {
        return volume["configMap"]["name"].value() == configMap ||
               anyOf(volume["projected"]["sources"],
                     [&](NodeRef source) { return source["configMap"]["name"].value() == configMap; });
    };
    return anyOf(pod.spec["volumes"], isVolume) ||
           std::any_of(pod.containers.begin(), pod.containers.end(),
                       [&](const Container &container) { return anyOf(container.node["envFrom"], isIt); });
}

/// The variables of a Pod that are made of an entry take it from a Secret instead; nothing where one cannot.
std::optional<EditSet> redirected(const PodTemplate &pod, const ObjectId &configMap, std::string_view key,
                                  const std::string &secret)
{
    EditSet edits;
    for (const Container &container : pod.containers)
        for (NodeRef variable : container.node["env"]) {
            const NodeRef reference = variable["valueFrom"]["configMapKeyRef"];
            if (reference["name"].value() != configMap.name || reference["key"].value() != key)
                continue;
            const EditSet one = both(renamedKey(reference, "secretKeyRef"), replacedValue(reference["name"], secret));
            if (one.empty())
                return {};
            edits.insert(edits.end(), one.begin(), one.end());
        }
    return edits;
}

/// A new Secret in place of an entry of a ConfigMap, for all Pods that read it by its key.
void offerSecretForEntry(Diagnostic &finding, const Scope &scope, NodeRef value)
{
    const ObjectId &id = scope.object.id;
    if (!scope.wantsFixes() || id.name.empty())
        return;
    const std::string secret = freeSecretName(scope);
    std::vector<std::pair<const Object *, EditSet>> users;
    for (const Object *user : scope.facts.workloads(id.ns)) {
        const PodTemplate &pod = *scope.facts.podTemplate(*user);
        if (takesWhole(pod, id.name))
            return;
        std::optional<EditSet> edits = redirected(pod, id, value.keyText(), secret);
        if (!edits)
            return;
        if (!edits->empty())
            users.emplace_back(user, std::move(*edits));
    }
    const std::size_t before = finding.fixes.size();
    offerNewSecret(finding, scope, secret, std::string(value.keyText()), value, removedField(scope.root(), value));
    if (finding.fixes.size() > before)
        for (auto &[user, edits] : users)
            alsoChange(finding.fixes.back(), *user, std::move(edits));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    const QString next = Rules::tr("Move it to a Secret, and keep the real value out of the repository.");
    for (const Container &container : scope.containers())
        for (NodeRef variable : container.node["env"]) {
            const NodeRef value = variable["value"];
            const bool byName = namesSecret(variable["name"].value()) && !isHarmless(value.value());
            if (!value.isScalar() || (!byName && !isKnownToken(value.value()) && !holdsPrivateKey(value.value())))
                continue;
            found.push_back(scope.at(value, "", messageFor(value, variable["name"].value(), byName), next));
            offerSecret(found.back(), scope, value, variable["name"].value());
        }
    if (scope.isKind("ConfigMap"))
        for (NodeRef value : scope.root()["data"]) {
            const bool isFile = value.keyText().find('.') != std::string_view::npos;
            const bool byName = !isFile && namesSecret(value.keyText()) && !isHarmless(value.value());
            if (value.isScalar() && (byName || isKnownToken(value.value()) || holdsPrivateKey(value.value())))
                offerSecretForEntry(
                    found.emplace_back(scope.atKey(value, "", messageFor(value, value.keyText(), byName), next)), scope,
                    value);
        }
    return found;
}

} // namespace

extern const Rule plaintextSecretRule;
const Rule plaintextSecretRule{
    .info = {.id = "plaintext-secret",
             .tier = Tier::Security,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Secret in plain text"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Everybody who may read this file or the object in the cluster knows it, and a "
                                      "repository keeps it for ever."),
             .docs = "concepts/configuration/secret/"},
    .object = run,
};

} // namespace slipway
