// SPDX-License-Identifier: GPL-3.0-or-later
// Where pods go and where their data is: the scheduler's filters with their reasons, claims, disks, directories.
#include "support/simrun.h"

#include <QTest>

using namespace slipway;
using namespace slipway::sim;

namespace
{

std::string pod(const std::string &name, const std::string &more = {}, const std::string &labels = "app: web")
{
    return "---\napiVersion: v1\nkind: Pod\nmetadata: {name: " + name + ", labels: {" + labels +
           "}}\nspec: {containers: [{name: c, image: 'i:1', volumeMounts: [{name: v, mountPath: /v}]}]" +
           (more.empty() ? "" : ", " + more) + "}\n";
}

std::string affinity(const char *kind, const char *key = "kubernetes.io/hostname")
{
    return std::string("affinity: {") + kind +
           ": {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: " + key +
           ", labelSelector: {matchLabels: {app: web}}}]}}";
}

std::string spread(const char *key = "zone")
{
    return std::string("topologySpreadConstraints: [{maxSkew: 1, topologyKey: ") + key +
           ", whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: web}}}]";
}

const std::string Zones = "assume: {nodes: [{labels: {zone: a}}, {labels: {zone: a}}, {labels: {zone: b}}]}";
const std::string OnHost = "nodeSelector: {kubernetes.io/hostname: ";

QString nodes(const World &world)
{
    QStringList list;
    for (const PodState &pod : world.pods)
        list << QString::fromStdString(pod.key.name + "=" + pod.node);
    list.sort();
    return list.join(u' ');
}

std::string claim(const std::string &more, const std::string &name = "data")
{
    return "---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: " + name +
           "}\nspec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}" +
           (more.empty() ? "" : ", " + more) + "}\n";
}

std::string volume(const std::string &name, const std::string &more, const std::string &size = "5Gi")
{
    return "---\napiVersion: v1\nkind: PersistentVolume\nmetadata: {name: " + name +
           "}\nspec: {capacity: {storage: " + size + "}, accessModes: [ReadWriteOnce]" +
           (more.empty() ? "" : ", " + more) + "}\n";
}

const std::string UsesClaim = "volumes: [{name: v, persistentVolumeClaim: {claimName: data}}]";

const VolumeState *find(const World &world, const std::string &name)
{
    for (const VolumeState &volume : world.volumes)
        if (volume.name == name)
            return &volume;
    return nullptr;
}

} // namespace

class TestSimPlacement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSchedulerSaysWhy_data();
    void theSchedulerSaysWhy();
    void spreadingIsFollowed();
    void neighboursAreFollowed();
    void preferencesChoose_data();
    void preferencesChoose();
    void taintsDriveAway();
    void crashedNodesStartAnew();
    void cutNodesRunOn();
    void nobodyIsEvictedWhenAllIsSilent();
    void claimsFindTheirVolume_data();
    void claimsFindTheirVolume();
    void waitingClaimsFollowTheirPod();
    void deletedClaimsReleaseTheirVolume_data();
    void deletedClaimsReleaseTheirVolume();
    void aDiskIsOnOneNodeAtATime();
    void directoriesStayOnTheirNode();
    void objectsAreDeleted();
    void daemonsTolerateTheirNodesTrouble();
    void imagesAreFetchedOnce_data();
    void imagesAreFetchedOnce();
};

void TestSimPlacement::theSchedulerSaysWhy_data()
{
    QTest::addColumn<QByteArray>("pods");
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QString>("reasons");
    const auto row = [](const char *name, const std::string &pods, const std::string &scenario, const char *reasons) {
        QTest::newRow(name) << QByteArray::fromStdString(pods) << QByteArray::fromStdString(scenario)
                            << QString(reasons);
    };
    row("taint and selector", pod("a", "nodeSelector: {disk: ssd}"),
        "assume: {nodes: [{taints: ['gpu=yes:NoSchedule']}, {}, {}]}",
        "0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node "
        "affinity/selector.");
    row("wrong value tolerated", pod("a", "tolerations: [{key: gpu, value: no, effect: NoSchedule}]"),
        "assume: {nodes: [{taints: ['gpu=yes:NoSchedule']}]}",
        "0/1 nodes are available: 1 node(s) had untolerated taint(s).");
    row("anti-affinity", pod("a", affinity("podAntiAffinity")) + pod("b", affinity("podAntiAffinity")),
        "assume: {nodes: 1}", "0/1 nodes are available: 1 node(s) didn't match pod anti-affinity rules.");
    row("the others' anti-affinity", pod("a", affinity("podAntiAffinity"), "app: db") + pod("b"), "assume: {nodes: 1}",
        "0/1 nodes are available: 1 node(s) didn't satisfy existing pods anti-affinity rules.");
    row("affinity", pod("a", affinity("podAffinity"), "app: db"), "assume: {nodes: 2}",
        "0/2 nodes are available: 2 node(s) didn't match pod affinity rules.");
    row("spread", pod("a", spread()) + pod("b", spread()),
        "assume: {nodes: [{labels: {zone: a}}, {labels: {zone: b}, "
        "taints: ['x:NoSchedule']}]}",
        "0/2 nodes are available: 1 node(s) didn't match pod topology spread constraints, 1 node(s) had untolerated "
        "taint(s).");
    row("spread without label", pod("a", spread("rack")), "assume: {nodes: 1}",
        "0/1 nodes are available: 1 node(s) didn't match pod topology spread constraints (missing required label).");
    row("volume elsewhere",
        volume("pv",
               "nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: disk, operator: Exists}]}]}}, "
               "storageClassName: local") +
            claim("storageClassName: local") + pod("a", UsesClaim),
        "assume: {nodes: 2}", "0/2 nodes are available: 2 node(s) didn't match PersistentVolume's node affinity.");
    row("nothing to bind",
        "---\napiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: local}\nprovisioner: "
        "kubernetes.io/no-provisioner\nvolumeBindingMode: WaitForFirstConsumer\n" +
            claim("storageClassName: local") + pod("a", UsesClaim),
        "assume: {nodes: 2}", "0/2 nodes are available: 2 node(s) didn't find available persistent volumes to bind.");
    const std::string port = "{name: d, image: 'i:1', ports: [{containerPort: 1, hostPort: 80, hostIP: ";
    const auto withPort = [&](const char *name, const char *ip) {
        std::string text = pod(name);
        return text.replace(text.find("{name: c,"), 0, port + ip + "}]}, ");
    };
    row("host port of every address", withPort("a", "10.0.0.1") + withPort("b", "0.0.0.0"), "assume: {nodes: 1}",
        "0/1 nodes are available: 1 node(s) didn't have free ports for the requested pod ports.");
    row("host ports of two addresses", withPort("a", "10.0.0.1") + withPort("b", "10.0.0.2"), "assume: {nodes: 1}", "");
}

void TestSimPlacement::theSchedulerSaysWhy()
{
    QFETCH(QByteArray, pods);
    QFETCH(QByteArray, scenario);
    QFETCH(QString, reasons);
    const QString text = told(run(pods.toStdString(), scenario.toStdString()), "FailedScheduling");
    QCOMPARE(text.section(u' ', 1).section(QStringLiteral(" no new claims"), 0, 0), reasons);
}

void TestSimPlacement::spreadingIsFollowed()
{
    const World world =
        worldAtEnd(run(pod("a", spread()) + pod("b", spread()) + pod("c", spread()) + pod("d", spread()), Zones));
    std::map<std::string, int> zones;
    for (const PodState &pod : world.pods)
        ++zones[world.node(pod.node)->labels.at("zone")];
    QCOMPARE(zones["a"], 2);
    QCOMPARE(zones["b"], 2);
}

void TestSimPlacement::neighboursAreFollowed()
{
    const World together = worldAtEnd(run(pod("a", OnHost + "node-3}") + pod("b", affinity("podAffinity")), Zones));
    QCOMPARE(nodes(together), QStringLiteral("a=node-3 b=node-3"));
    const World sameZone =
        worldAtEnd(run(pod("a", OnHost + "node-3}") + pod("b", affinity("podAntiAffinity", "zone")), Zones));
    QVERIFY(!nodes(sameZone).endsWith(QLatin1String("node-3")));
    // The first of a group that wants to be together has nobody to join.
    const World first = worldAtEnd(run(pod("a", affinity("podAffinity")) + pod("b", affinity("podAffinity")), Zones));
    QVERIFY(!first.pods[0].node.empty());
    QCOMPARE(first.pods[0].node, first.pods[1].node);
}

void TestSimPlacement::preferencesChoose_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("node") << QByteArray(
        "affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 5, preference: "
        "{matchExpressions: [{key: zone, operator: In, values: [b]}]}}]}}");
    QTest::newRow("near") << QByteArray(
        "affinity: {podAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 5, podAffinityTerm: "
        "{topologyKey: zone, labelSelector: {matchLabels: {app: there}}}}]}}");
    QTest::newRow("spread") << QByteArray(
        "topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: "
        "{matchLabels: {app: here}}}]");
}

void TestSimPlacement::preferencesChoose()
{
    QFETCH(QByteArray, more);
    const std::string others = pod("x", OnHost + "node-1}", "app: here") + pod("y", OnHost + "node-3}", "app: there");
    for (const char *seed : {"1", "2", "3"}) {
        const World world =
            worldAtEnd(run(others + pod("z", more.toStdString()),
                           "assume: {seed: " + std::string(seed) + Zones.substr(8).replace(0, 1, ", ")));
        QCOMPARE(nodes(world), QStringLiteral("x=node-1 y=node-3 z=node-3"));
    }
}

void TestSimPlacement::taintsDriveAway()
{
    const std::string patient =
        "tolerations: [{key: fire, operator: Exists, effect: NoExecute, tolerationSeconds: 20}]";
    const Recording recording = run(pod("a") + pod("b", patient) + pod("c", "tolerations: [{operator: Exists}]"),
                                    "assume: {nodes: 1}\ndo: [{at: 30, taintNode: node-1, taint: 'fire:NoExecute'}]");
    QCOMPARE(told(recording, "TaintManagerEviction"),
             QStringLiteral("30 Marking for deletion Pod default/a; 50 Marking for deletion Pod default/b"));
    QCOMPARE(nodes(worldAtEnd(recording)), QStringLiteral("c=node-1"));
    const Recording spared = run(pod("b", patient), "assume: {nodes: 1}\ndo: [{at: 30, taintNode: node-1, taint: "
                                                    "'fire:NoExecute'}, {at: 40, untaintNode: node-1, taint: "
                                                    "'fire:NoExecute'}]");
    QVERIFY(told(spared, "TaintManagerEviction").isEmpty());
}

void TestSimPlacement::crashedNodesStartAnew()
{
    const Recording recording =
        run(pod("a"), "assume: {nodes: 1}\ndo: [{at: 30, killNode: node-1}, {at: 60, restoreNode: "
                      "node-1}]");
    QVERIFY(!recording.at(at(31)).pods.front().containers.front().isProcessAlive());
    QCOMPARE(recording.at(at(31)).pods.front().status, std::string("Running")); // as far as anybody knows
    QVERIFY(!told(recording, "Rebooted").isEmpty());
    QVERIFY(!told(recording, "SandboxChanged").isEmpty());
    const PodState pod = worldAtEnd(recording).pods.front();
    QVERIFY(pod.isReady());
    QCOMPARE(pod.restarts, 1);
    QCOMPARE(pod.containers.front().lastStatus->exitCode, 255);
    QVERIFY(recording.settled());
}

void TestSimPlacement::cutNodesRunOn()
{
    const Recording recording =
        run(pod("a"), "assume: {nodes: 1}\ndo: [{at: 30, cutNode: node-1}, {at: 60, restoreNode: "
                      "node-1}]");
    QVERIFY(recording.at(at(40)).pods.front().containers.front().isProcessAlive());
    QCOMPARE(worldAtEnd(recording).pods.front().restarts, 0);
    QVERIFY(told(recording, "SandboxChanged").isEmpty());
}

void TestSimPlacement::nobodyIsEvictedWhenAllIsSilent()
{
    const Recording recording = run(pod("a", OnHost + "node-1}") + pod("b", OnHost + "node-2}"),
                                    "assume: {nodes: 2, nodeGrace: 40s}\ndo: [{at: 20, killNode: node-1}, {at: 20, "
                                    "killNode: node-2}]");
    QVERIFY(told(recording, "NodeNotReady").startsWith(QLatin1String("60 ")));
    QVERIFY(told(recording, "TaintManagerEviction").isEmpty());
}

void TestSimPlacement::claimsFindTheirVolume_data()
{
    QTest::addColumn<QByteArray>("objects");
    QTest::addColumn<QString>("volume"); ///< or the reason for none
    const auto row = [](const char *name, const std::string &objects, const char *volume) {
        QTest::newRow(name) << QByteArray::fromStdString(objects) << QString(volume);
    };
    const std::string slow = "storageClassName: slow";
    row("smallest that fits",
        volume("big", slow, "9Gi") + volume("small", slow, "2Gi") + volume("tiny", slow, "1Mi") + claim(slow), "small");
    row("reserved for it",
        volume("a", slow, "2Gi") + volume("b", slow + ", claimRef: {name: data, namespace: default}") + claim(slow),
        "b");
    row("reserved for another", volume("a", slow + ", claimRef: {name: other, namespace: default}") + claim(slow),
        "ProvisioningFailed storageclass.storage.k8s.io \"slow\" not found");
    row("selected", volume("a", slow) + claim(slow + ", selector: {matchLabels: {tier: x}}"),
        "ProvisioningFailed storageclass.storage.k8s.io \"slow\" not found");
    row("block", volume("a", slow + ", volumeMode: Block") + claim(slow),
        "ProvisioningFailed storageclass.storage.k8s.io \"slow\" not found");
    row("without class the default one", volume("a", "") + claim(""), "pvc-");
    row("no class at all", volume("a", "") + claim("storageClassName: ''"), "a");
    row("nothing", claim("storageClassName: ''"),
        "FailedBinding no persistent volumes available for this claim and no storage class is set");
    row("by name", volume("a", slow) + volume("b", slow, "2Gi") + claim(slow + ", volumeName: a"), "a");
    row("by name, too small", volume("a", slow, "1Mi") + claim(slow + ", volumeName: a"),
        "VolumeMismatch Cannot bind to requested volume \"a\": requested PV is too small");
    row("by name, other class", volume("a", slow) + claim("storageClassName: fast, volumeName: a"),
        "VolumeMismatch Cannot bind to requested volume \"a\": storageClassName does not match");
    row("the cluster's own class", claim("storageClassName: gp3"), "pvc-");
}

void TestSimPlacement::claimsFindTheirVolume()
{
    QFETCH(QByteArray, objects);
    QFETCH(QString, volume);
    const Recording recording = run(objects.toStdString(), "");
    const QString bound = QString::fromStdString(worldAtEnd(recording).claims.front().volume);
    if (!volume.contains(u' ')) {
        QVERIFY2(bound.startsWith(volume), qPrintable(bound));
        QCOMPARE(find(worldAtEnd(recording), bound.toStdString())->phase, std::string("Bound"));
        return;
    }
    QCOMPARE(bound, QString());
    QVERIFY2(told(recording, volume.section(u' ', 0, 0).toStdString()).contains(volume.section(u' ', 1)),
             qPrintable(told(recording, volume.section(u' ', 0, 0).toStdString())));
}

void TestSimPlacement::waitingClaimsFollowTheirPod()
{
    const std::string storage =
        "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: fast}\nprovisioner: "
        "rancher.io/local-path\nvolumeBindingMode: WaitForFirstConsumer\n" +
        claim("storageClassName: fast");
    const Recording alone = run(storage, "");
    QCOMPARE(told(alone, "WaitForFirstConsumer"),
             QStringLiteral("0 waiting for first consumer to be created before binding"));
    QVERIFY(worldAtEnd(alone).claims.front().volume.empty());
    const Recording used = run(storage + pod("a", UsesClaim + ", " + OnHost + "node-2}"),
                               "assume: {nodes: 2}\ndo: [{at: 30, delete: Pod/a}, {at: 40, apply: Pod/b}]");
    QVERIFY(!worldAtEnd(used).claims.front().volume.empty());
    // The data is on node-2's disk: a pod that must run elsewhere cannot have it.
    const Recording moved =
        run(storage + pod("a", UsesClaim + ", " + OnHost + "node-2}") + pod("b", UsesClaim + ", " + OnHost + "node-1}"),
            "assume: {nodes: 2}\ndo: [{at: 30, apply: Pod/b}]");
    QVERIFY(told(moved, "FailedScheduling")
                .contains(QLatin1String("1 node(s) didn't match PersistentVolume's node affinity")));
}

void TestSimPlacement::deletedClaimsReleaseTheirVolume_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("phase"); ///< empty: gone
    QTest::newRow("default") << QByteArray("") << "Released";
    QTest::newRow("Retain") << QByteArray(", persistentVolumeReclaimPolicy: Retain") << "Released";
    QTest::newRow("Delete") << QByteArray(", persistentVolumeReclaimPolicy: Delete, csi: {driver: d, volumeHandle: h}")
                            << "";
    QTest::newRow("Delete of a directory")
        << QByteArray(", persistentVolumeReclaimPolicy: Delete, hostPath: {path: /data/x}") << "Failed";
    QTest::newRow("Delete of a temporary one")
        << QByteArray(", persistentVolumeReclaimPolicy: Delete, hostPath: {path: /tmp/x}") << "";
}

void TestSimPlacement::deletedClaimsReleaseTheirVolume()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, phase);
    const Recording recording = run(volume("pv", "storageClassName: slow" + policy.toStdString()) +
                                        claim("storageClassName: slow") + pod("a", UsesClaim),
                                    "do: [{at: 30, delete: PersistentVolumeClaim/data}, {at: 60, delete: Pod/a}]");
    const World used = recording.at(at(45));
    QVERIFY(used.claims.front().deletedAt); // Terminating, because the pod protects it
    QCOMPARE(find(used, "pv")->phase, std::string("Bound"));
    const World world = worldAtEnd(recording);
    QVERIFY(world.claims.empty());
    const VolumeState *left = find(world, "pv");
    QCOMPARE(QString::fromStdString(left ? left->phase : std::string()), phase);
}

void TestSimPlacement::aDiskIsOnOneNodeAtATime()
{
    const auto elsewhere = [](const std::string &mode, const std::string &node) {
        std::string disk = claim("");
        disk.replace(disk.find("ReadWriteOnce"), 13, mode);
        return run(disk + pod("a", UsesClaim + ", " + OnHost + "node-1}") +
                       pod("b", UsesClaim + ", " + OnHost + node + "}"),
                   "do: [{at: 20, apply: Pod/b}, {at: 60, delete: Pod/a}]");
    };
    const Recording refused = elsewhere("ReadWriteOnce", "node-2");
    QVERIFY(told(refused, "FailedAttachVolume").startsWith(QLatin1String("20 Multi-Attach error for volume \"pvc-")));
    QVERIFY(told(refused, "FailedAttachVolume").endsWith(QLatin1String("Volume is already used by pod(s) a")));
    QCOMPARE(refused.at(at(59)).pods.back().status, std::string("ContainerCreating"));
    QCOMPARE(worldAtEnd(refused).pods.back().status, std::string("Running"));
    QVERIFY(told(elsewhere("ReadWriteOnce", "node-1"), "FailedAttachVolume").isEmpty());
    QVERIFY(told(elsewhere("ReadWriteMany", "node-2"), "FailedAttachVolume").isEmpty());
    const QString alone = told(elsewhere("ReadWriteOncePod", "node-1"), "FailedScheduling");
    QVERIFY2(alone.contains(QLatin1String("ReadWriteOncePod access mode already in-use by another pod")),
             qPrintable(alone));
}

void TestSimPlacement::directoriesStayOnTheirNode()
{
    const std::string directory = "volumes: [{name: v, hostPath: {path: /srv/data, type: TYPE}}], ";
    const auto with = [&](const char *type, const char *node) {
        return QString::fromStdString(directory).replace("TYPE", type).toStdString() + OnHost + node + "}";
    };
    const Recording moved =
        run(pod("a", with("DirectoryOrCreate", "node-1")) + pod("b", with("DirectoryOrCreate", "node-2")),
            "do: [{at: 20, apply: Pod/b}]");
    QCOMPARE(told(moved, "EmptyHostPath"), QStringLiteral("20 /srv/data is new on node-2"));
    const Recording strict = run(pod("a", with("DirectoryOrCreate", "node-1")) + pod("b", with("Directory", "node-2")),
                                 "do: [{at: 20, apply: Pod/b}]", {.until = seconds(40)});
    QVERIFY(told(strict, "FailedMount")
                .contains(QLatin1String("hostPath type check failed: /srv/data is not a directory")));
}

void TestSimPlacement::objectsAreDeleted()
{
    const std::string web =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 2, selector: "
        "{matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: "
        "[{name: c, image: 'i:1'}]}}}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: "
        "web}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n";
    const World gone = worldAtEnd(run(web, "do: [{at: 20, deleteObject: Deployment/web}]"));
    QVERIFY(gone.pods.empty() && gone.workloads.empty());
    QCOMPARE(gone.services.size(), std::size_t{1});
    const World unnamed = worldAtEnd(run(web, "do: [{at: 20, delete: Service/web}]"));
    QVERIFY(unnamed.services.empty());
    QCOMPARE(unnamed.pods.size(), std::size_t{2});
    QVERIFY(told(run(web, "do: [{at: 20, delete: Secret/x}]"), "NotFound").contains(QLatin1String("\"x\" not found")));
}

void TestSimPlacement::daemonsTolerateTheirNodesTrouble()
{
    const std::string agent = "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: agent}\nspec: {selector: "
                              "{matchLabels: {app: agent}}, template: {metadata: {labels: {app: agent}}, spec: "
                              "{containers: [{name: c, image: 'i:1'}]}}}\n";
    const Recording recording =
        run(agent,
            "assume: {nodes: 3}\ndo: [{at: 20, cordon: node-1}, {at: 25, delete: DaemonSet/agent}, {at: 40, "
            "killNode: node-2}]",
            {.until = seconds(500), .stopWhenSettled = false});
    QVERIFY(told(recording, "FailedScheduling").isEmpty()); // a cordoned node still gets its daemon
    QVERIFY(told(recording, "TaintManagerEviction").isEmpty());
    QCOMPARE(worldAtEnd(recording).pods.size(), std::size_t{3});
}

/// IM-3: one pull at a time on a node. What waits for an image that is being fetched finds it there.
void TestSimPlacement::imagesAreFetchedOnce_data()
{
    QTest::addColumn<QString>("images"); ///< of pods a, b, c on one node
    QTest::addColumn<QString>("starts"); ///< seconds
    QTest::newRow("the same") << "i:1 i:1 i:1"
                              << "5 5.1 5.2";
    QTest::newRow("different ones") << "i:1 j:1 k:1"
                                    << "5 10 15";
    QTest::newRow("one comes twice") << "i:1 j:1 i:1"
                                     << "5 10 10.1";
}

void TestSimPlacement::imagesAreFetchedOnce()
{
    QFETCH(QString, images);
    std::string text;
    const QStringList names = images.split(u' ');
    for (qsizetype i = 0; i < names.size(); ++i) {
        std::string one = pod(std::string(1, static_cast<char>('a' + i)));
        text += one.replace(one.find("i:1"), 3, names[i].toStdString());
    }
    const Recording recording = run(text, "assume: {nodes: 1, all: {pull: 5s}}");
    QStringList starts;
    for (const Event &event : recording.events())
        if (event.what == What::ContainerStarted)
            starts << QString::number(inSeconds(event.at));
    QTEST(starts.join(u' '), "starts");
}

QTEST_GUILESS_MAIN(TestSimPlacement)
#include "tst_simplacement.moc"
