// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/warnings.h"

#include "api/certificates.h"
#include "api/common.h"
#include "api/metadata.h"
#include "schema/names.h"
#include "schema/structuralschema.h"

#include <map>
#include <set>

namespace slipway
{

namespace
{

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

/// Of each name once. Names that cannot be one are refused. Source: WarningsOnCreate in apiextensions-apiserver,
/// pkg/registry/customresource/strategy.go.
void warnAboutFinalizers(const Field &finalizers)
{
    std::set<std::string_view> seen;
    for (const Field &finalizer : finalizers.items()) {
        const std::string_view name = finalizer.text();
        if (isStandardFinalizer(name) || name.find('/') != std::string_view::npos ||
            !isValidName(NameFormat::LabelKey, name) || !seen.insert(name).second)
            continue;
        warn(finalizer.reportedAt(finalizers), "finalizer-unqualified",
             Api::tr("The finalizer \"%1\" is not made of a domain, a slash and a name.").arg(quotedShort(name)),
             Api::tr("Use a name such as example.com/clean-up if the program that takes the finalizer off knows one; "
                     "otherwise keep this."));
    }
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

/// A version of a custom kind that its makers give up.
void warnAboutVersion(ApiRun &run, const StructuralSchema &definition)
{
    const QString kind = quotedShort(run.kind().kind);
    const QString version = quotedShort(run.kind().apiVersion);
    const QString next = definition.successor.empty()
                             ? Api::tr("Look up what its makers say about the version that replaces it.")
                             : Api::tr("Move to \"%1\"; its fields may differ.").arg(quotedShort(definition.successor));
    ApiError &warning =
        warn(run.object()["apiVersion"], "api-version-deprecated",
             definition.deprecation->empty()
                 ? Api::tr("Version \"%1\" of the kind %2 is on its way out, says its definition.").arg(version, kind)
                 : Api::tr("Version \"%1\" of the kind %2 is on its way out. Its definition says: \"%3\".")
                       .arg(version, kind, QString::fromStdString(*definition.deprecation)),
             next);
    if (!definition.successor.empty())
        warning.write(definition.successor);
}

} // namespace

std::vector<ApiError> objectWarnings(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema)
{
    const KindWarnings warnings = warningsOf(kind);
    const bool hasOwners = root["metadata"]["ownerReferences"].isSequence();
    const bool goesAway = kind.definition && kind.definition->deprecation;
    if (!warnings && !hasOwners && !kind.definition)
        return {};
    ApiRun run(root, kind, schema);
    if (kind.definition)
        warnAboutFinalizers(run.object()["metadata"]["finalizers"]);
    if (goesAway)
        warnAboutVersion(run, *kind.definition);
    if (hasOwners)
        warnAboutOwners(run.object()["metadata"]["ownerReferences"]);
    if (warnings)
        warnings(run);
    return run.take();
}

std::vector<ApiError> customObjectWarnings(NodeRef root)
{
    static const KindInfo custom{};
    static const std::vector<SchemaProblem> nothingKnown;
    ApiRun run(root, custom, nothingKnown);
    warnAboutFinalizers(run.object()["metadata"]["finalizers"]);
    return run.take();
}

} // namespace slipway
