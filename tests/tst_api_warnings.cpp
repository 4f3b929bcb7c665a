// SPDX-License-Identifier: GPL-3.0-or-later
// What the API server accepts with a warning, place by place.
#include "checks/serveranswer.h"
#include "support/checking.h"

#include <QTest>

using namespace slipway;

namespace
{

QString warningsOf(const std::string &yaml)
{
    QStringList paths;
    for (const Diagnostic &finding : Checked(yaml).findings)
        if (finding.apiType == "Warning")
            for (const ServerWord &word : serverWords(finding))
                paths.append(QString::fromStdString(word.path));
    paths.sort();
    return paths.join(QLatin1String("; "));
}

std::string pod(const std::string &spec, const std::string &metadata = {})
{
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: web" + metadata + "}\nspec:\n" + spec;
}

std::string container(const std::string &fields)
{
    return pod("  containers:\n  - name: a\n    image: b\n" + fields);
}

std::string service(const std::string &fields)
{
    return "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}], " + fields + "}\n";
}

} // namespace

class TestApiWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pods_data();
    void pods();
    void aLimitIsARequestToo();
    void services_data();
    void services();
    void others_data();
    void others();

private:
    static void columns()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("paths");
    }
    static void row(const char *name, const std::string &yaml, const char *paths)
    {
        QTest::newRow(name) << QString::fromStdString(yaml) << QString::fromLatin1(paths);
    }
};

void TestApiWarnings::pods_data()
{
    columns();
    const std::string one = "  containers: [{name: a, image: b}]\n";
    row("variable replaced", container("    env: [{name: X, value: a}, {name: X, value: b}]\n"),
        "spec.containers[0].env[1]");
    row("variable built upon", container("    env: [{name: X, value: a}, {name: X, value: $(X)/b}]\n"), "");
    row("variable set to itself", container("    env: [{name: X, value: a}, {name: X, value: $(X)}]\n"),
        "spec.containers[0].env[1]");
    row("variable three times", container("    env: [{name: X, value: a}, {name: X, value: b}, {name: X, value: c}]\n"),
        "spec.containers[0].env[1]; spec.containers[0].env[2]");
    row("same port", container("    ports: [{containerPort: 80}, {containerPort: 80, protocol: TCP}]\n"),
        "spec.containers[0].ports[1]");
    row("same port, other protocol",
        container("    ports: [{containerPort: 80}, {containerPort: 80, protocol: UDP}]\n"), "");
    row("same port, also on the node",
        container("    ports: [{containerPort: 80}, {containerPort: 80, hostPort: 80}]\n"),
        "spec.containers[0].ports[1]");
    row("same port on two of the node's",
        container("    ports: [{containerPort: 80, hostPort: 80}, {containerPort: 80, hostPort: 81}]\n"), "");
    row("same port of the node on one address and on all",
        container(
            "    ports: [{containerPort: 80, hostPort: 80}, {containerPort: 80, hostPort: 80, hostIP: 10.0.0.1}]\n"),
        "spec.containers[0].ports[1]");
    row("port and name of another container",
        pod("  initContainers: [{name: i, image: b, ports: [{containerPort: 80, name: http}]}]\n"
            "  containers: [{name: a, image: b, ports: [{containerPort: 80, name: http}]}]\n"),
        "spec.containers[0].ports[0]; spec.containers[0].ports[0]");
    row("address without port", container("    ports: [{containerPort: 80, hostIP: 10.0.0.1}]\n"),
        "spec.containers[0].ports[0]");
    row("address on the node's network",
        pod("  hostNetwork: true\n  containers:\n  - name: a\n    image: b\n    ports: "
            "[{containerPort: 80, hostIP: 10.0.0.1}]\n"),
        "");
    row("thousandths of a byte",
        container("    resources: {requests: {memory: 100m, cpu: 100m}, limits: {memory: 1Gi}}\n"),
        "spec.containers[0].resources.requests[memory]");
    row("less than a thousandth", container("    resources: {limits: {ephemeral-storage: 1n}}\n"),
        "spec.containers[0].resources.limits[ephemeral-storage]; "
        "spec.containers[0].resources.requests[ephemeral-storage]");
    row("whole bytes in thousandths", container("    resources: {limits: {memory: 2000m}}\n"), "");
    row("parts of a Gi that are whole bytes", container("    resources: {limits: {memory: 0.5Gi}}\n"), "");
    row("repeated and empty Secrets", pod("  imagePullSecrets: [{name: a}, {name: a}, {}]\n" + one),
        "spec.imagePullSecrets[1].name; spec.imagePullSecrets[2].name");
    row("overlapping files",
        pod("  volumes:\n  - name: v\n    configMap:\n      name: c\n"
            "      items: [{key: a, path: x/}, {key: b, path: x/y}, {key: c, path: xy}]\n" +
            one),
        "spec.volumes[0].configMap.items[1].path");
    row("overlapping sources",
        pod("  volumes:\n  - name: v\n    projected:\n      sources:\n      - serviceAccountToken: {path: t}\n"
            "      - secret: {name: s, items: [{key: a, path: t}]}\n" +
            one),
        "spec.volumes[0].projected.sources[1].secret.items[0].path");
    row("three files at one path",
        pod("  volumes:\n  - name: v\n    secret:\n      secretName: c\n"
            "      items: [{key: a, path: x}, {key: b, path: x}, {key: c, path: x}]\n" +
            one),
        "spec.volumes[0].secret.items[1].path");
    row("overlap that is told of at each source behind it",
        pod("  volumes:\n  - name: v\n    projected:\n      sources:\n"
            "      - secret: {name: s, items: [{key: a, path: t}, {key: b, path: t/u}]}\n"
            "      - configMap: {name: c, items: [{key: a, path: z}]}\n" +
            one),
        "spec.volumes[0].projected.sources[0].secret.items[1].path; "
        "spec.volumes[0].projected.sources[0].secret.items[1].path");
    row("folder behind its file",
        pod("  volumes:\n  - name: v\n    projected:\n      sources:\n"
            "      - secret: {name: s, items: [{key: a, path: t/u}, {key: b, path: t}]}\n" +
            one),
        "spec.volumes[0].projected.sources[0].secret.items[1].path; "
        "spec.volumes[0].projected.sources[0].secret.items[1].path");
    row("source without items behind one with items",
        pod("  volumes:\n  - name: v\n    projected:\n      sources:\n"
            "      - configMap: {name: c, items: [{key: a, path: z}]}\n      - secret: {name: s}\n" +
            one),
        "spec.volumes[0].projected.sources[0].configMap.items[0].path");
    row("sources that give nothing", pod("  volumes: [{name: v, projected: {sources: [{}, {}]}}]\n" + one),
        "spec.volumes[0].projected.sources[0]");
    row("part of a byte in a Pod's own claim",
        pod("  volumes:\n  - name: v\n    ephemeral:\n      volumeClaimTemplate:\n        spec:\n"
            "          accessModes: [ReadWriteOnce]\n          resources: {requests: {storage: 1500m}}\n" +
            one),
        "spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources.requests[storage]");
    row("source behind a feature that is off",
        pod("  volumes:\n  - name: v\n    projected:\n      sources:\n"
            "      - clusterTrustBundle: {name: a, path: b}\n" +
            one),
        "spec.volumes[0].projected.sources[0]");
    row("dead volume", pod("  volumes: [{name: v, storageos: {volumeName: a}}]\n" + one), "spec.volumes[0].storageOS");
    row("profile as annotation",
        pod(one, ", annotations: {container.apparmor.security.beta.kubernetes.io/a: runtime/default}"),
        "metadata.annotations[container.apparmor.security.beta.kubernetes.io/a]");
    row("the same profile for the Pod",
        pod("  securityContext: {appArmorProfile: {type: RuntimeDefault}}\n" + one,
            ", annotations: {container.apparmor.security.beta.kubernetes.io/a: runtime/default}"),
        "");
    row("rules without selector",
        pod("  topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule}]\n"
            "  affinity:\n    podAntiAffinity:\n      preferredDuringSchedulingIgnoredDuringExecution:\n"
            "      - weight: 1\n        podAffinityTerm: {topologyKey: a}\n" +
            one),
        "spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm."
        "labelSelector; "
        "spec.topologySpreadConstraints[0].labelSelector");
    row("negative grace period of a Pod", pod("  terminationGracePeriodSeconds: -1\n" + one), "");
}

void TestApiWarnings::pods()
{
    QFETCH(QString, yaml);
    QTEST(warningsOf(yaml.toStdString()), "paths");
}

/// SetDefaults_Pod in pkg/apis/core/v1/defaults.go copies limits to requests before anybody looks; a template is left
/// alone.
void TestApiWarnings::aLimitIsARequestToo()
{
    const auto words = [](const std::string &yaml) {
        QStringList paths;
        for (const Diagnostic &finding : Checked(yaml).findings)
            if (finding.apiType == "Warning")
                for (const ServerWord &word : serverWords(finding))
                    paths.append(QString::fromStdString(word.path));
        return paths.join(QLatin1String("; "));
    };
    const std::string limits = "containers: [{name: a, image: b, resources: {limits: {memory: 100m}}}]";
    QCOMPARE(words("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {" + limits + "}"),
             QStringLiteral("spec.containers[0].resources.limits[memory]; "
                            "spec.containers[0].resources.requests[memory]"));
    QCOMPARE(words("apiVersion: v1\nkind: PodTemplate\nmetadata: {name: p}\ntemplate: {spec: {" + limits + "}}"),
             QStringLiteral("template.spec.containers[0].resources.limits[memory]"));
}

void TestApiWarnings::services_data()
{
    columns();
    row("external addresses", service("externalIPs: [10.9.8.7]"), "spec.externalIPs");
    row("headless",
        service("clusterIP: None, externalIPs: [10.9.8.7], loadBalancerIP: 10.0.0.1, sessionAffinity: ClientIP"),
        "spec.SessionAffinity; spec.externalIPs; spec.loadBalancerIP");
    row("external name with addresses",
        service("type: ExternalName, externalName: a.example.com, externalIPs: [10.9.8.7]"), "spec.externalIPs");
    row("external name of another type", service("externalName: a.example.com"), "spec.externalName");
    row("capital letters in an address", service("externalIPs: ['2001:DB8::1']"),
        "spec.externalIPs; spec.externalIPs[0]");
    row("renamed value", service("trafficDistribution: PreferClose"), "spec.trafficDistribution");
    row("nothing", service("trafficDistribution: PreferSameZone"), "");
}

void TestApiWarnings::services()
{
    QFETCH(QString, yaml);
    QTEST(warningsOf(yaml.toStdString()), "paths");
}

void TestApiWarnings::others_data()
{
    columns();
    const std::string claim = "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: a%1}\nspec:\n"
                              "  accessModes: [ReadWriteOnce]\n  resources: {requests: {storage: 1500m}}\n";
    row("part of a byte", QString::fromStdString(claim).remove(QLatin1String("%1")).toStdString(),
        "spec.resources.requests[storage]");
    const std::string owner = "{apiVersion: v1, kind: A, name: a, uid: u}";
    row("owners that are repeated",
        "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  ownerReferences: [" + owner + ", " + owner + ", " +
            owner + "]\n",
        "metadata.ownerReferences");
    row("part of a byte in a claim of a StatefulSet",
        "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: a}\nspec:\n  selector: {matchLabels: {a: b}}\n"
        "  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]}}\n"
        "  volumeClaimTemplates:\n  - metadata: {name: c}\n"
        "    spec: {accessModes: [ReadWriteOnce], resources: {limits: {storage: 100m}, requests: {storage: 1}}}\n",
        "spec.volumeClaimTemplates[0].resources.limits[storage]");
    row("old volume",
        "apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: a}\nspec:\n  capacity: {storage: 1Gi}\n"
        "  accessModes: [ReadWriteOnce]\n  persistentVolumeReclaimPolicy: Recycle\n  hostPath: {path: /a}\n"
        "  nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: beta.kubernetes.io/os, "
        "operator: Exists}]}]}}\n",
        "spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].key; spec.persistentVolumeReclaimPolicy");
    row("generated name",
        "apiVersion: v1\nkind: Pod\nmetadata: {generateName: a.b-}\nspec: {containers: [{name: a, image: b}]}\n",
        "metadata.name");
    row("class of an Ingress in both places",
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\n"
        "spec: {ingressClassName: x, defaultBackend: {service: {name: a, port: {number: 80}}}}\n",
        "");
    row("finalizers of a custom kind",
        "apiVersion: example.com/v1\nkind: Database\nmetadata:\n  name: a\n"
        "  finalizers: [clean-up, orphan, example.com/b, clean-up, other.example.com]\n",
        "metadata.finalizers; metadata.finalizers");
    row("finalizers of a custom kind that is defined",
        "apiVersion: example.com/v1\nkind: Database\nmetadata: {name: a, finalizers: [clean-up]}\n"
        "---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n"
        "metadata: {name: databases.example.com}\nspec:\n  group: example.com\n  scope: Namespaced\n"
        "  names: {kind: Database, plural: databases}\n  versions:\n  - {name: v1, served: true, storage: true, "
        "schema: {openAPIV3Schema: {type: object}}}\n",
        "metadata.finalizers");
    row("finalizers of a kind that the cluster brings along",
        "apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: {name: v1.a.b, finalizers: [clean-up]}\n",
        "");
    row("Secret without PEM",
        "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ntype: kubernetes.io/tls\n"
        "data: {tls.crt: '', tls.key: ''}\n",
        "data[tls.crt]");
}

void TestApiWarnings::others()
{
    QFETCH(QString, yaml);
    QTEST(warningsOf(yaml.toStdString()), "paths");
}

QTEST_GUILESS_MAIN(TestApiWarnings)
#include "tst_api_warnings.moc"
