// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/amount.h"
#include "api/common.h"
#include "api/container.h"
#include "api/formats.h"
#include "api/metadata.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Fields of a pod that have a name outside, whether or not they can be read at a place.
constexpr std::array<std::string_view, 15> PodFields{"metadata.annotations", "metadata.labels",
                                                     "metadata.name",        "metadata.namespace",
                                                     "metadata.uid",         "spec.host",
                                                     "spec.nodeName",        "spec.restartPolicy",
                                                     "spec.schedulerName",   "spec.serviceAccountName",
                                                     "status.hostIP",        "status.hostIPs",
                                                     "status.phase",         "status.podIP",
                                                     "status.podIPs"};

struct Subscripted {
    std::string_view path{};
    std::string_view key{};
};

/// `metadata.labels['app']` in its two parts.
std::optional<Subscripted> subscripted(std::string_view path)
{
    if (path.size() < 2 || path.substr(path.size() - 2) != "']")
        return {};
    const std::size_t bracket = path.find("['");
    if (bracket == std::string_view::npos || bracket == 0 || bracket + 2 > path.size() - 2)
        return {};
    return Subscripted{path.substr(0, bracket), path.substr(bracket + 2, path.size() - bracket - 4)};
}

std::string lowered(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

QString fieldList(std::initializer_list<std::string_view> fields)
{
    QStringList names;
    for (std::string_view field : fields)
        names.append(quotedShort(field));
    return names.join(QLatin1String(", "));
}

bool startsWith(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

void checkDivisor(const Field &ref)
{
    const Field divisor = ref["divisor"];
    const auto amount = Amount::parse(divisor.text());
    if (!amount || amount->isZero())
        return;
    static const std::set<std::string_view> cpu{"1m", "1"};
    static const std::set<std::string_view> bytes{"1",   "1k",  "1M",  "1G",  "1T",  "1P", "1E",
                                                  "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"};
    const std::string_view resource = ref["resource"].text();
    const std::size_t dot = resource.find('.');
    const bool isKnown = startsWith(resource, "limits.") || startsWith(resource, "requests.");
    const std::string_view name = isKnown ? resource.substr(dot + 1) : std::string_view();
    const bool isCpu = name == "cpu";
    const bool isBytes = name == "memory" || name == "ephemeral-storage" || startsWith(name, "hugepages-");
    if ((isCpu && cpu.count(amount->canonical()) == 0) || (isBytes && bytes.count(amount->canonical()) == 0))
        divisor.invalid(
            Api::tr("\"%1\" cannot be the unit of %2.").arg(quotedShort(divisor.text()), quotedShort(resource)),
            isCpu ? Api::tr("Write 1 for cores or 1m for thousandths.")
                  : Api::tr("Write 1, 1k, 1M, 1G, 1Ki, 1Mi or 1Gi."));
}

void checkKeyRef(const Field &ref, const QString &what)
{
    if (!ref)
        return;
    checkName(ref["name"], ref["name"].text(), NameFormat::DnsSubdomain, what, "name-invalid");
    if (requireField(ref["key"]))
        checkFormat(ref["key"], ref["key"].text(), NameFormat::ConfigKey);
}

void checkFileRef(const PodContext &pod, const Field &ref)
{
    if (!ref)
        return;
    if (requireField(ref["key"]))
        checkFormat(ref["key"], ref["key"].text(), NameFormat::EnvName);
    if (requireField(ref["path"]))
        checkGrammar(ref["path"], ref["path"].text(), backstepProblem(ref["path"].text()));
    const Field volume = ref["volumeName"];
    if (requireField(volume))
        checkName(volume, NameFormat::DnsLabel, Api::tr("a volume"));
    const auto found = pod.emptyDirs.find(volume.text());
    if (found == pod.emptyDirs.end())
        refuseUnknown(volume, Api::tr("This Pod has no volume \"%1\".").arg(quotedShort(volume.text())),
                      pod.volumeNames)
            .ruled("volume-mount-unknown");
    else if (!found->second)
        volume.invalid(Api::tr("Variables can only be read from a file in an emptyDir volume."),
                       Api::tr("Name a volume with \"emptyDir\"."));
}

void checkSource(const PodContext &pod, const Field &variable)
{
    const Field from = variable["valueFrom"];
    if (!from)
        return;
    std::size_t sources = 0;
    for (const char *key : {"fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"})
        sources += from[key] || from[key].isBroken() ? 1 : 0;
    checkFieldRef(from["fieldRef"],
                  {"metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
                   "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs"});
    checkResourceFieldRef(from["resourceFieldRef"], false);
    checkKeyRef(from["configMapKeyRef"], Api::tr("a ConfigMap"));
    checkKeyRef(from["secretKeyRef"], Api::tr("a Secret"));
    checkFileRef(pod, from["fileKeyRef"]);
    const QString name = quotedShort(variable["name"].text());
    if (sources > 0 && !variable["value"].text().empty())
        from.invalid(Api::tr("Variable \"%1\" has both a fixed value and a source.").arg(name),
                     Api::tr("Keep either \"value\" or \"valueFrom\"."))
            .ruled("env-entry-invalid")
            .shownAtKey()
            .remove(from.node(), false, Api::tr("Keep the fixed value"))
            .remove(variable["value"].node(), false, Api::tr("Keep the source"));
    else if (sources != 1)
        from.invalid(sources == 0 ? Api::tr("\"valueFrom\" of variable \"%1\" names no source.").arg(name)
                                  : Api::tr("Variable \"%1\" has several sources.").arg(name),
                     Api::tr("Name one: configMapKeyRef, secretKeyRef, fieldRef or resourceFieldRef."))
            .ruled("env-entry-invalid")
            .shownAtKey();
}

/// Names of what a whole environment comes from may end in a hyphen.
void checkImportName(const Field &ref, const QString &what)
{
    const Field name = ref["name"];
    if (!ref || !requireField(name))
        return;
    std::string text(name.text());
    if (text.size() > 1 && text.back() == '-')
        text.replace(text.size() - 2, 2, "a");
    if (!isValidName(NameFormat::DnsSubdomain, text))
        checkName(name, name.text(), NameFormat::DnsSubdomain, what, "name-invalid");
}

void checkImport(const Field &imports, const Field &import)
{
    checkFormatIfSet(import["prefix"], NameFormat::EnvName);
    const Field configMap = import["configMapRef"];
    const Field secret = import["secretRef"];
    checkImportName(configMap, Api::tr("a ConfigMap"));
    checkImportName(secret, Api::tr("a Secret"));
    if (configMap.isBroken() || secret.isBroken() || configMap.isSet() != secret.isSet())
        return;
    import.reportedAt(imports)
        .invalid(configMap ? Api::tr("An entry of \"envFrom\" names a ConfigMap and a Secret.")
                           : Api::tr("An entry of \"envFrom\" names neither a ConfigMap nor a Secret."),
                 Api::tr("Name one of them in each entry."))
        .ruled("env-entry-invalid");
}

} // namespace

void checkFieldRef(const Field &ref, std::initializer_list<std::string_view> allowed)
{
    const Field field = ref["fieldPath"];
    if (!ref || !requireField(field))
        return;
    const std::string_view path = field.text();
    const QString next = Api::tr("Use one of these: %1.").arg(fieldList(allowed));
    const auto part = subscripted(path);
    if (ref["apiVersion"].textOr("v1") != "v1") {
        field.invalid(Api::tr("Fields of a Pod can only be named in version v1."),
                      Api::tr("Remove \"apiVersion\" here."));
    } else if (part) {
        const bool isAnnotation = part->path == "metadata.annotations";
        if (!isAnnotation && part->path != "metadata.labels")
            field.invalid(Api::tr("Only single labels and annotations can be read with a key in brackets, not \"%1\".")
                              .arg(quotedShort(part->path)),
                          next);
        else
            checkLabelKey(field.reportedAt(ref), isAnnotation ? field.run().keep(lowered(part->key)) : part->key);
    } else if (std::find(PodFields.begin(), PodFields.end(), path) == PodFields.end()) {
        field.invalid(Api::tr("\"%1\" is no field of a Pod that can be read here.").arg(quotedShort(path)), next);
    } else {
        const std::string_view named = path == "spec.host" ? "spec.nodeName" : path;
        if (std::find(allowed.begin(), allowed.end(), named) == allowed.end())
            checkChoice(field, named, allowed);
    }
}

void checkResourceFieldRef(const Field &ref, bool needsContainer)
{
    if (!ref)
        return;
    const Field resource = ref["resource"];
    // Without a container nobody looks at the resource, but at its unit.
    if ((!needsContainer || requireField(ref["containerName"])) && requireField(resource) &&
        !startsWith(resource.text(), "requests.hugepages-") && !startsWith(resource.text(), "limits.hugepages-"))
        checkChoice(resource, resource.text(),
                    {"limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu",
                     "requests.ephemeral-storage", "requests.memory"});
    checkDivisor(ref);
}

void checkEnvironment(const PodContext &pod, const Field &container)
{
    for (const Field &variable : container["env"].items()) {
        const Field name = variable["name"];
        if (requireField(name)) {
            if (const auto problem = nameProblem(NameFormat::EnvName, name.text()))
                name
                    //: %2 is a whole sentence with the rule that is broken.
                    .invalid(
                        Api::tr("\"%1\" cannot be the name of a variable. %2").arg(quotedShort(name.text()), *problem),
                        Api::tr("Use letters, digits and underscores."))
                    .ruled("env-entry-invalid");
        }
        checkSource(pod, variable);
    }
    const Field imports = container["envFrom"];
    for (const Field &import : imports.items())
        checkImport(imports, import);
}

} // namespace slipway
