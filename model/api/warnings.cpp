// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/warnings.h"

#include "api/certificates.h"
#include "api/common.h"
#include "api/ipaddress.h"
#include "api/metadata.h"
#include "schema/names.h"
#include "schema/quantity.h"
#include "yaml/jsonreading.h"

#include <array>
#include <cmath>
#include <map>

namespace slipway
{

namespace
{

struct OldLabel {
    std::string_view key;
    std::string_view use;
    const char *since = nullptr; ///< the version of Kubernetes; null where the server names none
};

constexpr std::array<OldLabel, 6> OldLabels{{
    {"beta.kubernetes.io/arch", "kubernetes.io/arch", "1.14"},
    {"beta.kubernetes.io/os", "kubernetes.io/os", "1.14"},
    {"beta.kubernetes.io/instance-type", "node.kubernetes.io/instance-type", "1.17"},
    {"failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region", "1.17"},
    {"failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone", "1.17"},
    {"node-role.kubernetes.io/master", "node-role.kubernetes.io/control-plane"},
}};

/// The name, or what the server would make of generateName.
void warnAboutName(const Field &metadata)
{
    const Field name = metadata["name"].text().empty() ? metadata["generateName"] : metadata["name"];
    std::string text(name.text());
    if (name.key() == "generateName")
        text = text.substr(0, 58) + "xxxxx";
    // What is no name at all is refused, and then nobody looks further.
    if (name.text().empty() || isValidName(NameFormat::DnsLabel, text) || !isValidName(NameFormat::DnsSubdomain, text))
        return;
    const std::string better = suggestedName(NameFormat::DnsLabel, name.text());
    ApiError &warning = warn(name, "pod-name-no-label",
                             Api::tr("Pods take \"%1\" as their host name, and as one it is unusual: dots separate "
                                     "names of computers, and more than 63 characters are cut.")
                                 .arg(quotedShort(name.text())),
                             better.empty() ? Api::tr("Use small letters, digits and hyphens.")
                                            : Api::tr("Use a name such as \"%1\".").arg(quotedShort(better)));
    warning.path = metadata["name"].path();
}

/// The server takes repeated owners out and warns once.
void warnAboutOwners(const Field &owners)
{
    const std::vector<Field> all = owners.items();
    for (std::size_t i = 1; i < all.size(); ++i)
        if (isRepeatedOwner(all, i)) {
            warn(all[i].reportedAt(owners), "list-entry-repeated",
                 Api::tr("The owner \"%1\" stands in this list twice.").arg(quotedShort(all[i]["name"].text())),
                 Api::tr("Remove one."))
                .remove(all[i].node());
            return;
        }
}

void warnAboutService(ApiRun &run)
{
    const Field metadata = run.object()["metadata"];
    const Field spec = run.object()["spec"];
    warnAboutAnnotation(metadata, "service.kubernetes.io/topology-aware-hints", QStringLiteral("1.27"),
                        Api::tr("Use \"trafficDistribution\" in the spec."));
    const bool isExternal = spec["type"].text() == "ExternalName";
    const bool isHeadless = spec["clusterIP"].text() == "None" ||
                            (spec["clusterIPs"].size() == 1 && spec["clusterIPs"].items().front().text() == "None");
    const Field externals = spec["externalIPs"];
    const auto ignored = [](const Field &field, const QString &why) -> ApiError & {
        // Addresses may be wanted, so that another field is the mistake.
        const bool isAddress = field.key() == "loadBalancerIP" || field.key() == "externalIPs";
        return warn(field, "service-field-ignored", why, Api::tr("Remove it."))
            .shownAtKey()
            .remove(field.node(), !isAddress);
    };
    const QString headless = Api::tr("A Service without an address of its own (\"clusterIP: None\") ignores this.");
    if (isHeadless) {
        if (!spec["loadBalancerIP"].text().empty())
            ignored(spec["loadBalancerIP"], headless);
        if (externals.size() > 0)
            ignored(externals, headless);
        if (const Field affinity = spec["sessionAffinity"]; affinity.text() == "ClientIP")
            ignored(affinity, headless).path = "spec.SessionAffinity";
    }
    if (isExternal && externals.size() > 0)
        ignored(externals, Api::tr("A Service of type ExternalName ignores this."));
    if (!isExternal && !spec["externalName"].text().empty())
        ignored(spec["externalName"], Api::tr("Only a Service of type ExternalName looks at this."));
    if (!isHeadless && !isExternal && externals.size() > 0)
        warn(externals, "deprecated-feature", Api::tr("External addresses of Services are on their way out."),
             Api::tr("Use a Service of type LoadBalancer, or the Gateway API."))
            .shownAtKey();
    if (const Field distribution = spec["trafficDistribution"]; distribution.text() == "PreferClose")
        warn(distribution, "deprecated-feature", Api::tr("\"PreferClose\" has been renamed."),
             Api::tr("Write PreferSameZone, which means the same."))
            .write("PreferSameZone", true);
    for (const char *list : {"clusterIPs", "externalIPs", "loadBalancerSourceRanges"})
        for (const Field &address : spec[list].items())
            warnAboutAddress(address);
    if (spec["clusterIPs"].size() == 0 && spec["clusterIP"].isSet())
        warnAboutAddress(spec["clusterIP"].reportedAt(spec["clusterIPs"].madeItem(0)));
    warnAboutAddress(spec["loadBalancerIP"]);
}

void warnAboutStorageTerms(const Field &spec)
{
    for (const Field &term : spec["nodeAffinity"]["required"]["nodeSelectorTerms"].items())
        warnAboutNodeTerm(term, false);
}

void warnAboutVolume(ApiRun &run)
{
    const Field metadata = run.object()["metadata"];
    const Field spec = run.object()["spec"];
    warnAboutStorageTerms(spec);
    warnAboutAnnotation(metadata, "volume.beta.kubernetes.io/storage-class", QStringLiteral("1.8"),
                        Api::tr("Use \"storageClassName\" in the spec."), run.object()["spec"]["storageClassName"]);
    warnAboutAnnotation(metadata, "volume.beta.kubernetes.io/mount-options", QStringLiteral("1.31"),
                        Api::tr("Use \"mountOptions\" in the spec."));
    if (const Field policy = spec["persistentVolumeReclaimPolicy"]; policy.text() == "Recycle")
        warn(policy, "deprecated-feature", Api::tr("Volumes are no longer wiped and used again."),
             Api::tr("Write Retain or Delete, and let a StorageClass make new volumes."));
    for (const char *type : {"cephfs", "photonPersistentDisk", "scaleIO", "storageos", "glusterfs", "rbd"})
        if (const Field source = spec[type])
            warn(source, "deprecated-feature", Api::tr("Volumes of this type no longer work in current clusters."),
                 Api::tr("Use a volume of a CSI driver."))
                .shownAtKey()
                .path = type == std::string_view("storageos") ? "spec.storageOS" : source.path();
}

void warnAboutClaim(ApiRun &run)
{
    warnAboutAnnotation(run.object()["metadata"], "volume.beta.kubernetes.io/storage-class", QStringLiteral("1.8"),
                        Api::tr("Use \"storageClassName\" in the spec."), run.object()["spec"]["storageClassName"]);
    warnAboutStorage(run.object()["spec"], run.object()["spec"]);
}

void warnAboutIngress(ApiRun &run)
{
    if (run.object()["spec"]["ingressClassName"])
        return;
    for (const Field &annotation : run.object()["metadata"]["annotations"].entries())
        if (annotation.key() == "kubernetes.io/ingress.class")
            warn(annotation, "ingress-class-annotation",
                 Api::tr("This annotation is the old way to name the class of an Ingress."),
                 Api::tr("Write \"ingressClassName: %1\" in the spec, unless your provider asks for the annotation.")
                     .arg(quotedShort(annotation.text())))
                .shownAtKey()
                .repair(Api::tr("Move it to \"ingressClassName\""),
                        {ApiRepair::set(run.object()["spec"]["ingressClassName"], std::string(annotation.text())),
                         ApiRepair::remove(annotation.node())});
}

/// The text of a Secret's entry; bytes in base64 are given back decoded.
std::string secretText(ApiRun &run, std::string_view key)
{
    if (const Field text = run.object()["stringData"][key])
        return std::string(text.text());
    const std::string_view encoded = run.object()["data"][key].text();
    return QByteArray::fromBase64(QByteArray(encoded.data(), static_cast<qsizetype>(encoded.size()))).toStdString();
}

void warnAboutSecret(ApiRun &run)
{
    const Field type = run.object()["type"];
    if (type.text() != "kubernetes.io/tls")
        return;
    const auto complain = [&](std::string_view key, const QString &message) {
        const bool isText = run.object()["stringData"][key].isSet();
        const Field entry = run.object()[isText ? "stringData" : "data"].madeEntry(key);
        const Field shown = run.object()[isText ? "stringData" : "data"][key];
        warn(shown ? shown : type, "secret-tls-pair", message,
             Api::tr("Put in the PEM files as they are, from -----BEGIN to -----END."))
            .path = entry.path();
    };
    switch (keyPairProblem(secretText(run, "tls.crt"), secretText(run, "tls.key"))) {
    case KeyPairProblem::None:
        break;
    case KeyPairProblem::NoCertificate:
        complain("tls.crt", Api::tr("\"tls.crt\" holds no certificate in PEM form, so no server can use it."));
        break;
    case KeyPairProblem::NoKey:
        complain("tls.key", Api::tr("\"tls.key\" holds no private key in PEM form, so no server can use it."));
        break;
    case KeyPairProblem::BadCertificate:
        complain("tls.crt", Api::tr("What \"tls.crt\" holds in PEM form is no certificate, so no server can use it."));
        break;
    case KeyPairProblem::BadKey:
        complain("tls.key", Api::tr("What \"tls.key\" holds in PEM form is no private key, so no server can use it."));
        break;
    case KeyPairProblem::OtherKey:
        complain("tls.key", Api::tr("The private key is not that of the certificate, so no server can use them."));
        break;
    }
}

void warnAboutJob(const Field &spec)
{
    constexpr std::int64_t ManyIndexes = 100000, ManyAtOnce = 10000;
    if (spec["completionMode"].text() == "Indexed" && spec["completions"].numberOr(0) > ManyIndexes &&
        spec["parallelism"].numberOr(0) > ManyAtOnce)
        warn(spec["completions"], "job-too-many-indexes",
             Api::tr("With more than %1 indexes and more than %2 Pods at once the cluster may lose count of the "
                     "finished ones.")
                 .arg(ManyIndexes)
                 .arg(ManyAtOnce),
             Api::tr("Lower \"parallelism\" or \"completions\"."))
            .path = spec.path();
}

void warnAboutStatefulSet(ApiRun &run)
{
    const Field spec = run.object()["spec"];
    warnAboutPods(spec["template"], true);
    if (const Field limit = spec["revisionHistoryLimit"]; limit.numberOr(0) < 0)
        warn(limit, "history-limit-negative", Api::tr("A limit below zero keeps every old revision for ever."),
             Api::tr("Write how many old revisions to keep, for example 10."));
    for (const Field &claim : spec["volumeClaimTemplates"].items())
        warnAboutStorage(claim["spec"], claim); // WarningsOnCreate in pkg/registry/apps/statefulset/strategy.go
}

void warnAboutStorageClass(ApiRun &run)
{
    for (const Field &term : run.object()["allowedTopologies"].items())
        for (const Field &expression : term["matchLabelExpressions"].items())
            warnAboutNodeLabel(expression["key"], expression["key"].text());
}

void warnAboutNetworkPolicy(ApiRun &run)
{
    const Field spec = run.object()["spec"];
    for (const char *direction : {"ingress", "egress"})
        for (const Field &rule : spec[direction].items())
            for (const Field &peer : rule[direction[0] == 'i' ? "from" : "to"].items()) {
                warnAboutAddress(peer["ipBlock"]["cidr"]);
                for (const Field &except : peer["ipBlock"]["except"].items())
                    warnAboutAddress(except);
            }
}

void warnAboutWorkload(ApiRun &run)
{
    warnAboutName(run.object()["metadata"]);
    warnAboutPods(run.object()["spec"]["template"], true);
}

using KindWarnings = void (*)(ApiRun &run);

KindWarnings warningsOf(const KindInfo &kind)
{
    static const std::map<std::pair<std::string_view, std::string_view>, KindWarnings> table{
        {{"v1", "Pod"},
         [](ApiRun &run) {
             warnAboutName(run.object()["metadata"]);
             warnAboutPods(run.object(), false);
         }},
        {{"apps/v1", "Deployment"}, warnAboutWorkload},
        {{"apps/v1", "ReplicaSet"}, warnAboutWorkload},
        {{"v1", "ReplicationController"}, warnAboutWorkload},
        {{"apps/v1", "StatefulSet"}, warnAboutStatefulSet},
        {{"apps/v1", "DaemonSet"}, [](ApiRun &run) { warnAboutPods(run.object()["spec"]["template"], true); }},
        {{"v1", "Endpoints"},
         [](ApiRun &run) {
             warn(run.object(), "api-version-deprecated", Api::tr("Endpoints are out of date since Kubernetes 1.33."),
                  Api::tr("Use an EndpointSlice of discovery.k8s.io/v1."));
         }},
        {{"v1", "PodTemplate"}, [](ApiRun &run) { warnAboutPods(run.object()["template"], true); }},
        {{"batch/v1", "Job"},
         [](ApiRun &run) {
             warnAboutWorkload(run);
             warnAboutJob(run.object()["spec"]);
         }},
        {{"batch/v1", "CronJob"},
         [](ApiRun &run) {
             warnAboutName(run.object()["metadata"]);
             const Field job = run.object()["spec"]["jobTemplate"]["spec"];
             warnAboutPods(job["template"], true);
             warnAboutJob(job);
         }},
        {{"v1", "Service"}, warnAboutService},
        {{"v1", "Secret"}, warnAboutSecret},
        {{"v1", "PersistentVolume"}, warnAboutVolume},
        {{"v1", "PersistentVolumeClaim"}, warnAboutClaim},
        {{"v1", "ServiceAccount"},
         [](ApiRun &run) {
             warnAboutAnnotation(run.object()["metadata"], "kubernetes.io/enforce-mountable-secrets",
                                 QStringLiteral("1.32"), Api::tr("Keep things apart with Namespaces instead."));
         }},
        {{"networking.k8s.io/v1", "Ingress"}, warnAboutIngress},
        {{"networking.k8s.io/v1", "NetworkPolicy"}, warnAboutNetworkPolicy},
        {{"storage.k8s.io/v1", "StorageClass"}, warnAboutStorageClass},
    };
    const auto found = table.find({kind.apiVersion, kind.kind});
    return found == table.end() ? nullptr : found->second;
}

} // namespace

std::vector<ApiError> objectWarnings(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema)
{
    const KindWarnings warnings = warningsOf(kind);
    const bool hasOwners = root["metadata"]["ownerReferences"].isSequence();
    if (!warnings && !hasOwners)
        return {};
    ApiRun run(root, kind, schema);
    if (hasOwners)
        warnAboutOwners(run.object()["metadata"]["ownerReferences"]);
    if (warnings)
        warnings(run);
    return run.take();
}

ApiError &warn(const Field &field, std::string_view rule, QString message, QString next)
{
    return field.invalid(std::move(message), std::move(next)).ruled(rule);
}

void warnAboutNodeLabel(const Field &field, std::string_view label)
{
    for (const OldLabel &old : OldLabels)
        if (label == old.key) {
            const QString message = old.since
                                        ? Api::tr("The label \"%1\" of nodes is out of date since Kubernetes %2.")
                                              .arg(quotedShort(label), QLatin1String(old.since))
                                        : Api::tr("Nodes no longer carry the label \"%1\".").arg(quotedShort(label));
            ApiError &warning =
                warn(field, "deprecated-feature", message, Api::tr("Use \"%1\" instead.").arg(quotedShort(old.use)));
            if (field.key() != label)
                warning.write(std::string(old.use), true);
            else if (!field.node().parent()[old.use])
                warning.renameKey(std::string(old.use), {}, true);
        }
    if (label == "app.kubernetes.io/created-by" || label == "scheduler.alpha.kubernetes.io/preferAvoidPods")
        warn(field, "deprecated-feature", Api::tr("The label \"%1\" is out of date.").arg(quotedShort(label)),
             Api::tr("Remove it."));
}

void warnAboutNodeTerm(const Field &term, bool valuesToo)
{
    for (const Field &expression : term["matchExpressions"].items()) {
        warnAboutNodeLabel(expression["key"], expression["key"].text());
        if (!valuesToo)
            continue;
        for (const Field &value : expression["values"].items())
            if (const auto problem = nameProblem(NameFormat::LabelValue, value.text()))
                warn(value, "affinity-value-invalid",
                     Api::tr("No label can have the value \"%1\", so no node is preferred for it. %2")
                         .arg(quotedShort(value.text()), *problem),
                     Api::tr("Write the value as the nodes' label has it."));
    }
}

void warnAboutAddress(const Field &field)
{
    const std::string_view text = field.text();
    if (text.find(':') == std::string_view::npos)
        return;
    std::string usual;
    if (const auto address = IpAddress::parse(text))
        usual = address->toString();
    else if (const auto block = IpBlock::parse(text))
        usual = block->toString();
    if (!usual.empty() && usual != text)
        warn(field, "address-unusual",
             Api::tr("\"%1\" is a good address, but not in the usual spelling.").arg(quotedShort(text)),
             Api::tr("Write \"%1\", which means the same.").arg(QString::fromStdString(usual)))
            .write("\"" + usual + "\"", true);
}

namespace
{

/// Thousandths are nearly always meant to be Mi, or Gi for a disk.
std::vector<ApiRepair> inBytes(const Field &amount)
{
    const std::string_view text = amount.text();
    const std::string_view number = text.substr(0, text.find_first_not_of("0123456789"));
    if (number.empty() || text.substr(number.size()) != "m")
        return {};
    return {ApiRepair::write(amount.node(), std::string(number) + (amount.key() == "storage" ? "Gi" : "Mi"))};
}

} // namespace

void warnAboutFraction(const Field &amount)
{
    const auto quantity = amount ? Quantity::parse(amount.text()) : std::nullopt;
    if (!quantity || quantity->value == std::floor(quantity->value))
        return;
    // The server rounds up to thousandths before it looks.
    if (std::fmod(std::ceil(quantity->value * 1000), 1000.0L) != 0)
        warn(amount, "quantity-fraction-of-byte",
             Api::tr("%1 is no whole number of bytes, and a byte cannot be divided.").arg(quotedShort(amount.text())),
             Api::tr("Bytes are counted with Ki, Mi or Gi, for example 512Mi; \"m\" means thousandths."))
            .repairs = inBytes(amount);
}

void warnAboutStorage(const Field &claimSpec, const Field &reported)
{
    for (const char *list : {"requests", "limits"})
        for (const Field &amount : claimSpec["resources"][list].entries())
            if (amount.key() == "storage")
                warnAboutFraction(amount.reportedAt(reported.made("resources").made(list).madeEntry("storage")));
}

void warnAboutAnnotation(const Field &metadata, std::string_view key, const QString &since, const QString &next,
                         const std::optional<Field> &successor)
{
    for (const Field &annotation : metadata["annotations"].entries()) {
        if (annotation.key() != key)
            continue;
        ApiError &warning =
            warn(annotation, "deprecated-feature",
                 Api::tr("The annotation \"%1\" is out of date since Kubernetes %2.").arg(quotedShort(key), since),
                 next)
                .shownAtKey();
        if (successor && !successor->node())
            warning.repair(
                Api::tr("Move it to \"%1\"").arg(quotedShort(successor->key())),
                {ApiRepair::set(*successor, std::string(annotation.text())), ApiRepair::remove(annotation.node())});
        warning.remove(annotation.node());
    }
}

} // namespace slipway
