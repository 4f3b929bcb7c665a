// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/formats.h"
#include "api/volumes.h"

#include <QRegularExpression>

namespace slipway
{

namespace
{

bool startsWith(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

void requireAll(const Field &source, std::initializer_list<std::string_view> keys)
{
    for (std::string_view key : keys)
        requireField(source[key]);
}

void checkHostPath(const Field &source)
{
    const Field path = source["path"];
    if (!requireField(path, Api::tr("Add \"path:\" with a folder or file of the node.")))
        return;
    checkGrammar(path, path.text(), backstepProblem(path.text()), Api::tr("Write the whole path, without \"..\"."),
                 "volume-path-invalid");
    checkChoiceIfSet(source["type"], {"", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File",
                                      "FileOrCreate", "Socket"});
}

void checkNfs(const Field &source)
{
    requireAll(source, {"server", "path"});
    const Field path = source["path"];
    if (!startsWith(path.text(), "/"))
        path.invalid(Api::tr("\"%1\" is no path from the root.").arg(quotedShort(path.text())),
                     Api::tr("Begin the path with a slash."))
            .ruled("volume-path-invalid")
            .shownAtKey();
}

void checkIqn(const Field &name, const Field &printed)
{
    static const QRegularExpression iqn(QStringLiteral("iqn\\.\\d{4}-\\d{2}\\.([A-Za-z0-9-.]+)(:[^,;*&$|\\s]+)\\z"));
    static const QRegularExpression eui(QStringLiteral("^eui.[A-Za-z0-9]{16}\\z"));
    static const QRegularExpression naa(QStringLiteral("^naa.[A-Za-z0-9]{32}\\z"));
    const std::string_view text = name.text();
    const QString whole = QString::fromUtf8(text);
    const bool isGood = (startsWith(text, "iqn") && whole.contains(iqn)) ||
                        (startsWith(text, "eui") && whole.contains(eui)) ||
                        (startsWith(text, "naa") && whole.contains(naa));
    if (!isGood)
        name.reportedAt(printed).invalid(Api::tr("\"%1\" is no name of an iSCSI node.").arg(quotedShort(text)),
                                         Api::tr("Write a name such as iqn.2024-01.com.example:disk1."));
}

void checkIscsi(const Field &source)
{
    requireField(source["targetPortal"]);
    if (requireField(source["iqn"]))
        checkIqn(source["iqn"], source["iqn"]);
    checkRange(source["lun"], 0, 255);
    if ((source["chapAuthDiscovery"].isTrue() || source["chapAuthSession"].isTrue()) && !source["secretRef"])
        source["secretRef"].required(Api::tr("CHAP needs a Secret with user and password."),
                                     Api::tr("Add \"secretRef\"."));
    if (source["initiatorName"])
        checkIqn(source["initiatorName"], source["initiatorname"]);
}

void checkFibre(const Field &source)
{
    const Field names = source["targetWWNs"];
    const Field ids = source["wwids"];
    if (names.size() == 0 && ids.size() == 0)
        names.required(Api::tr("This volume names no device."),
                       Api::tr("Add \"targetWWNs\" with \"lun\", or \"wwids\"."));
    if (names.size() > 0 && ids.size() > 0)
        refuseTogether(names, ApiErrorType::Invalid, QStringLiteral("wwids"));
    if (names.size() == 0)
        return;
    if (!source["lun"])
        source["lun"].required(Api::tr("\"targetWWNs\" needs the number of the unit."), Api::tr("Add \"lun\"."));
    else
        checkRange(source["lun"], 0, 255);
}

void checkFlocker(const Field &source)
{
    const Field name = source["datasetName"];
    const bool hasName = !name.text().empty();
    const bool hasId = !source["datasetUUID"].text().empty();
    if (!hasName && !hasId)
        source.required(Api::tr("This volume names no dataset."), Api::tr("Add \"datasetUUID\"."));
    if (hasName && hasId)
        source.invalid(Api::tr("This volume names a dataset twice."), Api::tr("Keep one of them."));
    if (name.text().find('/') != std::string_view::npos)
        name.invalid(Api::tr("The name of a dataset holds no slash."), Api::tr("Write it without the slash."));
}

/// `host:port`, with brackets around an IPv6 address.
bool isHostAndPort(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return false;
    const std::string_view host = text.substr(0, colon);
    if (startsWith(host, "["))
        return host.find(']') == host.size() - 1;
    return host.find_first_of(":[]") == std::string_view::npos &&
           text.substr(colon + 1).find_first_of("[]") == std::string_view::npos;
}

/// The server looks at the tenant only where there is a registry, and at that registry only where the tenant is fine.
void checkQuobyte(const Field &source)
{
    const Field registry = source["registry"];
    const bool hasRegistry = requireField(registry);
    if (hasRegistry && source["tenant"].text().size() >= 65) {
        source["tenant"].required(Api::tr("The tenant is longer than 64 characters."),
                                  Api::tr("Write its short identifier."));
    } else if (hasRegistry) {
        std::string_view rest = registry.text();
        bool isGood = true;
        while (true) {
            const std::size_t comma = rest.find(',');
            isGood = isGood && isHostAndPort(rest.substr(0, comma));
            if (comma == std::string_view::npos)
                break;
            rest = rest.substr(comma + 1);
        }
        if (!isGood)
            registry.invalid(Api::tr("\"%1\" is no list of hosts with ports.").arg(quotedShort(registry.text())),
                             Api::tr("Write for example registry:7861."));
    }
    requireField(source["volume"]);
}

void checkAzureDisk(const Field &source)
{
    requireAll(source, {"diskName", "diskURI"});
    checkChoiceIfSet(source["cachingMode"], {"None", "ReadOnly", "ReadWrite"});
    checkChoiceIfSet(source["kind"], {"Dedicated", "Managed", "Shared"});
    const Field uri = source["diskURI"];
    const bool isManaged = source["kind"].text() == "Managed";
    if (!startsWith(uri.text(), isManaged ? "/subscriptions/" : "https://"))
        uri.refuse(ApiErrorType::NotSupported,
                   Api::tr("\"%1\" is no address of a disk of this kind.").arg(quotedShort(uri.text())),
                   isManaged ? Api::tr("Write a path that begins with /subscriptions/.")
                             : Api::tr("Write an address that begins with https://, or \"kind: Managed\"."));
}

void checkFlex(const Field &source)
{
    requireField(source["driver"]);
    for (const Field &option : source["options"].entries()) {
        std::string group = "." + std::string(option.key().substr(0, option.key().find('/')));
        for (char &c : group)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        for (std::string_view reserved : {".kubernetes.io", ".k8s.io"})
            if (group.size() >= reserved.size() && group.substr(group.size() - reserved.size()) == reserved)
                option
                    .invalid(Api::tr("Options of kubernetes.io and k8s.io belong to Kubernetes itself."),
                             Api::tr("Choose another name for the option."))
                    .shownAtKey();
    }
}

void checkStorageOs(const Field &source)
{
    if (requireField(source["volumeName"]))
        checkFormat(source["volumeName"], source["volumeName"].text(), NameFormat::DnsLabel);
    checkFormatIfSet(source["volumeNamespace"], NameFormat::DnsLabel);
}

void checkGitRepo(const Field &source)
{
    requireField(source["repository"]);
    const Field folder = source["directory"];
    if (!folder.text().empty())
        checkGrammar(folder, folder.text(), relativePathProblem(folder.text()), {}, "volume-path-invalid");
}

void checkDisk(const Field &source, std::string_view name)
{
    requireField(source[name]);
    checkRange(source["partition"], 0, 255);
}

void checkSecretName(const Field &source)
{
    if (const Field secret = source["secretRef"])
        requireField(secret["name"]);
}

} // namespace

bool checkDriverName(const Field &driver)
{
    constexpr std::size_t Longest = 63; // bytes
    if (!requireField(driver, Api::tr("Name the driver, such as ebs.csi.aws.com.")))
        return false;
    if (driver.text().size() > Longest) {
        driver.refuse(ApiErrorType::TooLong, Api::tr("The name of a driver has at most %1 characters.").arg(Longest),
                      Api::tr("Correct the name."));
        // The rest of the name is judged all the same.
        std::string text(driver.text());
        for (char &c : text)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return checkGrammar(driver, text, nameProblem(NameFormat::DnsSubdomain, text));
    }
    return checkGrammar(driver, driver.text(), driverNameProblem(driver.text()));
}

void checkStorageSource(const Field &source, bool ofPod)
{
    const std::string_view key = source.key();
    if (key == "hostPath") {
        checkHostPath(source);
    } else if (key == "nfs") {
        checkNfs(source);
    } else if (key == "iscsi") {
        checkIscsi(source);
    } else if (key == "fc") {
        checkFibre(source);
    } else if (key == "flocker") {
        checkFlocker(source);
    } else if (key == "quobyte") {
        checkQuobyte(source);
    } else if (key == "azureDisk") {
        checkAzureDisk(source);
    } else if (key == "flexVolume") {
        checkFlex(source);
    } else if (key == "storageos") {
        checkStorageOs(source);
        if (ofPod)
            checkSecretName(source);
    } else if (key == "gitRepo") {
        checkGitRepo(source);
    } else if (key == "gcePersistentDisk") {
        // The server prints another name for it.
        checkDisk(source.reportedAt(source.owner()["persistentDisk"]), "pdName");
    } else if (key == "awsElasticBlockStore") {
        checkDisk(source, "volumeID");
    } else if (key == "glusterfs") {
        requireAll(source, {"endpoints", "path"});
    } else if (key == "rbd") {
        requireAll(source, {"monitors", "image"});
    } else if (key == "cephfs") {
        requireAll(source, {"monitors"});
    } else if (key == "cinder") {
        requireAll(source, {"volumeID"});
        if (ofPod)
            checkSecretName(source);
    } else if (key == "azureFile") {
        requireAll(source, {"secretName", "shareName"});
    } else if (key == "vsphereVolume") {
        requireAll(source, {"volumePath"});
    } else if (key == "photonPersistentDisk") {
        requireAll(source, {"pdID"});
    } else if (key == "portworxVolume") {
        requireAll(source, {"volumeID"});
    } else if (key == "scaleIO") {
        requireAll(source, {"gateway", "system", "volumeName"});
    }
}

} // namespace slipway
