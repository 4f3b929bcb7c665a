// SPDX-License-Identifier: GPL-3.0-or-later
// Pods with priorities that push others aside, and pods that name their node and are looked at by its kubelet only.
#include "support/simrun.h"

#include <QTest>

using namespace slipway;
using namespace slipway::sim;

namespace
{

std::string pod(const std::string &name, const std::string &cpu, const std::string &more = {})
{
    return "---\napiVersion: v1\nkind: Pod\nmetadata: {name: " + name + ", labels: {app: " + name +
           "}}\nspec: {containers: [{name: c, image: 'i:1', resources: {requests: {cpu: " + cpu + "}}}]" +
           (more.empty() ? "" : ", " + more) + "}\n";
}

std::string priorityClass(const std::string &name, int value, const std::string &more = {})
{
    return "---\napiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata: {name: " + name +
           "}\nvalue: " + std::to_string(value) + "\n" + more;
}

const std::string Classes = priorityClass("low", 10) + priorityClass("middle", 100) + priorityClass("high", 1000) +
                            priorityClass("patient", 1000, "preemptionPolicy: Never\n");

/// So many nodes of one CPU each, as a scenario assumes them.
std::string machines(int count, const std::string &more = {})
{
    std::string list;
    for (int i = 0; i < count; ++i)
        list += i ? ", {cpu: 1}" : "{cpu: 1}";
    return "assume: {nodes: [" + list + "]" + more + "}\n";
}

/// The pods that are there at the end with their nodes, "a=node-1 b=".
QString placed(const World &world)
{
    QStringList list;
    for (const PodState &pod : world.pods)
        list << QString::fromStdString(pod.key.name + "=" + pod.node);
    list.sort();
    return list.join(u' ');
}

/// Which pods had to go, in order.
QString victims(const Recording &recording)
{
    QStringList list;
    for (const Event &event : recording.events())
        if (event.reason == "Preempted")
            list << QString::fromStdString(event.object.name);
    return list.join(u' ');
}

} // namespace

class TestPreemption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lessImportantPodsMakeRoom_data();
    void lessImportantPodsMakeRoom();
    void victimsEndGracefully();
    void whoCannotHelpIsTold_data();
    void whoCannotHelpIsTold();
    void theRoomIsKept();
    void theKubeletLooksForItself_data();
    void theKubeletLooksForItself();
};

void TestPreemption::lessImportantPodsMakeRoom_data()
{
    QTest::addColumn<QString>("pods"); ///< applied at 0
    QTest::addColumn<QString>("late"); ///< the pod that comes at 10
    QTest::addColumn<int>("nodes");    ///< of one CPU each
    QTest::addColumn<QString>("victims");
    const auto row = [](const char *name, const std::string &pods, const std::string &late, int nodes,
                        const char *gone) {
        QTest::newRow(name) << QString::fromStdString(pods) << QString::fromStdString(late) << nodes
                            << QString::fromLatin1(gone);
    };
    const auto of = [](const char *name) { return std::string("priorityClassName: ") + name; };
    const std::string high = pod("late", "800m", of("high"));
    row("the only one", pod("a", "800m", of("low")), high, 1, "a");
    row("no class is priority 0", pod("a", "800m"), pod("late", "800m", of("low")), 1, "a");
    row("equals stay", pod("a", "800m", of("high")), high, 1, "");
    row("who need not go comes back", pod("a", "300m", of("low")) + pod("b", "600m", of("low")),
        pod("late", "500m", of("high")), 1, "b");
    row("the important ones come back first", pod("a", "500m", of("low")) + pod("b", "500m", of("middle")),
        pod("late", "500m", of("high")), 1, "a");
    row("the node with the least important victim", pod("a", "800m", of("middle")) + pod("b", "800m", of("low")), high,
        2, "b");
    row("never", pod("a", "800m", of("low")), pod("late", "800m", of("patient")), 1, "");
    row("the pod says never", pod("a", "800m", of("low")),
        pod("late", "800m", of("high") + ", preemptionPolicy: Never"), 1, "");
    row("a budget is spared where it can be",
        pod("a", "800m", of("low")) + pod("b", "800m", of("low")) +
            "---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: keep}\nspec: {minAvailable: 1, "
            "selector: {matchLabels: {app: a}}}\n",
        high, 2, "b");
    row("built-in classes", pod("a", "800m", of("high")), pod("late", "800m", of("system-cluster-critical")), 1, "a");
}

void TestPreemption::lessImportantPodsMakeRoom()
{
    QFETCH(QString, pods);
    QFETCH(QString, late);
    QFETCH(int, nodes);
    QFETCH(QString, victims);
    const Recording recording = run(Classes + pods.toStdString() + late.toStdString(),
                                    machines(nodes) + "do: [{at: 10, apply: Pod/late}]\n", {.until = seconds(60)});
    QCOMPARE(::victims(recording), victims);
    const PodState *arrived = worldAtEnd(recording).pod({"Pod", "default", "late"});
    QVERIFY(arrived);
    QCOMPARE(arrived->node.empty(), victims.isEmpty());
    QVERIFY(arrived->nominatedNode.empty());
}

/// The victim has its grace; until it is gone the other one waits, and says so.
void TestPreemption::victimsEndGracefully()
{
    const Recording recording =
        run(Classes + pod("a", "800m") + pod("late", "800m", "priorityClassName: high"),
            machines(1, ", all: {sigterm: drain, drain: 7s}") + "do: [{at: 10, apply: Pod/late}]\n");
    QCOMPARE(told(recording, "FailedScheduling"), QStringLiteral("10 0/1 nodes are available: 1 Insufficient cpu."));
    const World meanwhile = recording.at(at(12));
    const PodState *victim = meanwhile.pod({"Pod", "default", "a"});
    QCOMPARE(victim->status, std::string("Terminating"));
    QCOMPARE(victim->condition("DisruptionTarget")->reason, std::string("PreemptionByScheduler"));
    const PodState *waiting = meanwhile.pod({"Pod", "default", "late"});
    QCOMPARE(waiting->nominatedNode, std::string("node-1"));
    QCOMPARE(told(recording, "Preempted"),
             QStringLiteral("10 Preempted by pod %1 on node node-1").arg(QString::fromStdString(waiting->uid)));
    QVERIFY(told(recording, "Scheduled").endsWith(QStringLiteral("17 Successfully assigned default/late to node-1")));
}

void TestPreemption::whoCannotHelpIsTold_data()
{
    QTest::addColumn<QString>("late");
    QTest::addColumn<QString>("tail");
    const QString before = QStringLiteral("0/1 nodes are available: ");
    QTest::newRow("nobody less important")
        << QString::fromStdString(pod("late", "800m")) << before + "1 No preemption victims found for incoming pod.";
    QTest::newRow("too large for the node") << QString::fromStdString(pod("late", "2", "priorityClassName: high"))
                                            << before + "1 Preemption is not helpful for scheduling.";
    QTest::newRow("may not") << QString::fromStdString(pod("late", "800m", "priorityClassName: patient"))
                             << QStringLiteral("not eligible due to preemptionPolicy=Never.");
    QTest::newRow("still too little room")
        << QString::fromStdString(pod("late", "800m", "priorityClassName: middle")) << before + "1 Insufficient cpu.";
}

void TestPreemption::whoCannotHelpIsTold()
{
    QFETCH(QString, late);
    QFETCH(QString, tail);
    const std::string important =
        QTest::currentDataTag() == std::string("still too little room")
            ? pod("b", "300m", "priorityClassName: high") + pod("a", "500m", "priorityClassName: low")
            : pod("a", "800m");
    const Recording recording = run(Classes + important + late.toStdString(),
                                    machines(1) + "do: [{at: 10, apply: Pod/late}]\n", {.until = seconds(30)});
    QCOMPARE(
        told(recording, "FailedScheduling"),
        QStringLiteral("10 0/1 nodes are available: 1 Insufficient cpu. no new claims to deallocate, preemption: ") +
            tail);
}

/// A pod of lower priority that comes meanwhile does not get the room that was made for another.
void TestPreemption::theRoomIsKept()
{
    const Recording recording =
        run(Classes + pod("a", "800m") + pod("late", "800m", "priorityClassName: high") + pod("thief", "800m"),
            machines(1, ", all: {sigterm: drain, drain: 5s}") +
                "do: [{at: 10, apply: Pod/late}, {at: 12, apply: Pod/thief}]\n",
            {.until = seconds(60)});
    QCOMPARE(placed(worldAtEnd(recording)), QStringLiteral("late=node-1 thief="));
}

void TestPreemption::theKubeletLooksForItself_data()
{
    QTest::addColumn<QString>("pods");
    QTest::addColumn<QString>("node"); ///< how it is assumed
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("message");
    const std::string here = "nodeName: node-1";
    const auto row = [](const char *name, const std::string &pods, const char *node, const char *reason,
                        const char *message) {
        QTest::newRow(name) << QString::fromStdString(pods) << QString::fromLatin1(node) << QString::fromLatin1(reason)
                            << QString::fromLatin1(message);
    };
    const std::string port = "---\napiVersion: v1\nkind: Pod\nmetadata: {name: NAME}\nspec: {nodeName: node-1, "
                             "containers: [{name: c, image: 'i:1', ports: [{containerPort: 80, hostPort: 80}]}]}\n";
    const auto named = [&](const char *name) {
        std::string text = port;
        return text.replace(text.find("NAME"), 4, name);
    };
    row("CPU", pod("a", "64", here), "{cpu: 2}", "OutOfcpu",
        "Node didn't have enough resource: cpu, requested: 64000, used: 0, capacity: 2000");
    row("number of pods", pod("a", "1m") + pod("b", "1m", here), "{maxPods: 1}", "OutOfpods",
        "Node didn't have enough resource: pods, requested: 1, used: 1, capacity: 1");
    row("labels", pod("a", "1m", here + ", nodeSelector: {disk: ssd}"), "{}", "NodeAffinity",
        "Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector");
    row("host port", named("a") + named("b"), "{}", "NodePorts",
        "Predicate NodePorts failed: node(s) didn't have free ports for the requested pod ports");
    row("taint that drives away", pod("a", "1m", here), "{taints: ['x=y:NoExecute']}", "TaintToleration",
        "Predicate TaintToleration failed: node(s) had taints that the pod didn't tolerate");
    row("other taints do not count", pod("a", "1m", here), "{taints: ['x=y:NoSchedule']}", "", "");
}

void TestPreemption::theKubeletLooksForItself()
{
    QFETCH(QString, pods);
    QFETCH(QString, node);
    QFETCH(QString, reason);
    QFETCH(QString, message);
    const Recording recording =
        run(pods.toStdString(), "assume: {nodes: [" + node.toStdString() + "]}", {.until = seconds(30)});
    const World end = worldAtEnd(recording);
    const PodState &last = end.pods.back();
    QCOMPARE(QString::fromStdString(last.reason), reason);
    QCOMPARE(last.phase == Phase::Failed, !reason.isEmpty());
    QCOMPARE(QString::fromStdString(last.message), reason.isEmpty() ? QString() : "Pod was rejected: " + message);
    if (!reason.isEmpty())
        QCOMPARE(told(recording, reason.toStdString()), "0 " + message);
}

QTEST_GUILESS_MAIN(TestPreemption)
#include "tst_preemption.moc"
