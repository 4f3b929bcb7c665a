// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/formats.h"
#include "api/gojson.h"
#include "api/kinds.h"
#include "yaml/scalar.h"

#include <map>

namespace slipway
{

namespace
{

constexpr std::size_t MostBytes{1024 * 1024};

/// What a Secret holds under a key: its own bytes, or nothing when its Base64 cannot be read.
struct SecretValue {
    Field field;
    std::optional<QByteArray> bytes{};
};
using SecretData = std::map<std::string_view, SecretValue>;

void checkKey(const Field &map, const Field &entry)
{
    const auto problem = nameProblem(NameFormat::ConfigKey, entry.key());
    if (!problem)
        return;
    ApiError &wrong = entry
                          //: %2 is a whole sentence with the rule that is broken.
                          .invalid(Api::tr("\"%1\" cannot be a key here. %2").arg(quotedShort(entry.key()), *problem),
                                   Api::tr("Use letters, digits, \"-\", \"_\" and \".\"."))
                          .ruled("config-data-invalid")
                          .shownAtKey();
    const std::string suggestion = suggestedName(NameFormat::ConfigKey, entry.key());
    if (!suggestion.empty() && !map.node()[suggestion])
        wrong.renameKey(suggestion);
}

void refuseSize(const Field &reported, const Field &shown, std::size_t size)
{
    if (size > MostBytes)
        shown.reportedAt(reported)
            .refuse(ApiErrorType::TooLong,
                    Api::tr("The contents are %1 bytes long; at most %2 are allowed.").arg(size).arg(MostBytes),
                    Api::tr("Split them, or keep large files in a volume."))
            .ruled("config-data-invalid")
            .shownAtKey();
}

/// `stringData` goes over `data` before the server looks at either.
SecretData secretData(const Field &object)
{
    SecretData all;
    const Field data = object["data"];
    for (const Field &entry : data.entries())
        all.insert_or_assign(entry.key(),
                             SecretValue{entry, entry.isBroken() ? std::nullopt : decodedBase64(entry.text())});
    for (const Field &entry : object["stringData"].entries()) {
        const std::string_view text = entry.text();
        all.insert_or_assign(entry.key(), SecretValue{entry.reportedAt(data.madeEntry(entry.key())),
                                                      QByteArray(text.data(), static_cast<qsizetype>(text.size()))});
    }
    return all;
}

constexpr std::string_view TypeRule{"secret-type-keys-missing"};

/// Reports keys that a Secret's type asks for: each to the server, one mistake to people.
void needKeys(const Field &object, const std::vector<std::string_view> &keys, const QString &next, const char *content)
{
    ApiRun &run = object.run();
    const Field type = object["type"];
    const std::size_t first = run.errors().size();
    QStringList names;
    std::vector<ApiRepair> steps;
    for (std::string_view key : keys) {
        names.append(QStringLiteral("\"%1\"").arg(quotedShort(key)));
        steps.push_back(ApiRepair::set(object["stringData"].madeEntry(key), content));
    }
    const QString all = names.join(QLatin1String(", "));
    for (std::string_view key : keys)
        object["data"]
            .madeEntry(key)
            //: %2 is one or more keys in quotes.
            .required(Api::tr("A Secret of type %1 needs %2.").arg(quotedShort(type.text()), all), next)
            .ruled(TypeRule);
    run.joinFrom(first);
    if (run.errors().size() > first)
        run.last()
            .repair(Api::tr("Add %1 with a text to replace").arg(all), std::move(steps))
            .set(type, "Opaque", false, Api::tr("Change the type to %1").arg(QLatin1String("Opaque")));
}

void checkDockerConfig(const Field &object, const SecretData &all, std::string_view key)
{
    const QString next = Api::tr("Let \"kubectl create secret docker-registry\" write it, or choose the type Opaque.");
    const auto found = all.find(key);
    if (found == all.end()) {
        needKeys(object, {key}, next, R"({"auths": {}})");
        return;
    }
    const auto &bytes = found->second.bytes;
    if (!bytes || isGoJsonObject({bytes->constData(), static_cast<std::size_t>(bytes->size())}))
        return;
    found->second.field.invalid(Api::tr("The value of \"%1\" is no JSON object.").arg(quotedShort(key)), next)
        .ruled(TypeRule)
        .set(object["type"], "Opaque", false, Api::tr("Change the type to %1").arg(QLatin1String("Opaque")));
}

void checkSecretType(const Field &object, const SecretData &all)
{
    constexpr const char *Placeholder = "replace-me";
    const std::string_view type = object["type"].text();
    const auto has = [&](std::string_view key) { return all.count(key) > 0; };
    const QString next = Api::tr("Add the key, or choose the type Opaque.");
    if (type == "kubernetes.io/service-account-token") {
        const Field account = object["metadata"]["annotations"].madeEntry("kubernetes.io/service-account.name");
        if (object["metadata"]["annotations"]["kubernetes.io/service-account.name"].text().empty())
            account
                .required(Api::tr("A token must say whose it is."),
                          Api::tr("Add the annotation kubernetes.io/service-account.name."))
                .ruled(TypeRule)
                .set(account, "default", false, Api::tr("Make it a token of the account \"default\""));
    } else if (type == "kubernetes.io/dockercfg") {
        checkDockerConfig(object, all, ".dockercfg");
    } else if (type == "kubernetes.io/dockerconfigjson") {
        checkDockerConfig(object, all, ".dockerconfigjson");
    } else if (type == "kubernetes.io/basic-auth") {
        if (!has("username") && !has("password"))
            needKeys(object, {"username", "password"}, next, Placeholder);
    } else if (type == "kubernetes.io/ssh-auth") {
        const auto key = all.find("ssh-privatekey");
        if (key == all.end())
            needKeys(object, {"ssh-privatekey"}, next, Placeholder);
        else if (key->second.bytes && key->second.bytes->isEmpty())
            key->second.field.required(Api::tr("The private key is empty."), Api::tr("Write the key into it."))
                .ruled(TypeRule);
    } else if (type == "kubernetes.io/tls") {
        std::vector<std::string_view> missing;
        for (std::string_view key : {"tls.crt", "tls.key"})
            if (!has(key))
                missing.push_back(key);
        if (!missing.empty())
            needKeys(object, missing, next, Placeholder);
    }
}

} // namespace

void checkConfigMap(ApiRun &run)
{
    const Field data = run.object()["data"];
    const Field binary = run.object()["binaryData"];
    std::size_t size = 0;
    for (const Field &entry : data.entries()) {
        checkKey(data, entry);
        if (const Field other = binary[entry.key()]; other.node())
            entry
                .invalid(Api::tr("\"%1\" stands in data and in binaryData.").arg(quotedShort(entry.key())),
                         Api::tr("Keep one of them."))
                .ruled("config-data-invalid")
                .shownAtKey()
                .relate(other.node(), Api::tr("The other one."));
        size += entry.text().size();
    }
    for (const Field &entry : binary.entries()) {
        checkKey(binary, entry);
        if (const auto bytes = decodedBase64(entry.text()))
            size += static_cast<std::size_t>(bytes->size());
    }
    // The server forgets to name the place.
    refuseSize(run.object().madeEntry(""), data ? data : binary, size);
}

void checkSecret(ApiRun &run)
{
    const Field object = run.object();
    const Field data = object["data"];
    const SecretData all = secretData(object);
    std::size_t size = 0;
    for (const auto &[key, value] : all) {
        const bool fromText = value.field.node().parent() == object["stringData"].node();
        checkKey(fromText ? object["stringData"] : data, value.field);
        size += value.bytes ? static_cast<std::size_t>(value.bytes->size()) : 0;
    }
    refuseSize(data, data ? data : object["stringData"], size);
    checkSecretType(object, all);
}

} // namespace slipway
