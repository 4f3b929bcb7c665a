// SPDX-License-Identifier: GPL-3.0-or-later
// Ports that the nodes open for Services: which numbers the API server takes and which it picks (controllers spec 9.6).
#include "sim/controllers/nodeports.h"
#include "support/simrun.h"

#include <QTest>

#include <set>

using namespace slipway;
using namespace slipway::sim;

namespace
{

ObjectKey service(const std::string &name)
{
    return {"Service", "default", name};
}

/// "80:30080 443" as requests: ports of a Service, some with the node port that is asked for.
std::vector<NodePortRequest> requests(const QString &text)
{
    std::vector<NodePortRequest> list;
    for (const QString &entry : text.split(u' ', Qt::SkipEmptyParts))
        list.push_back({entry.section(u':', 0, 0).toInt(), entry.section(u':', 1).toInt()});
    return list;
}

std::string manifest(const std::string &name, const std::string &spec)
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name + "}\nspec: {selector: {app: web}, " + spec +
           "}\n";
}

} // namespace

class TestNodePorts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreTakenOrRefused_data();
    void numbersAreTakenOrRefused();
    void picksAreDistinctAndAboveTheBand();
    void theLowerBandComesLast();
    void aRefusalTakesNothing();
    void servicesShowTheirPorts_data();
    void servicesShowTheirPorts();
    void aDeletedServiceFreesItsPort();
};

void TestNodePorts::numbersAreTakenOrRefused_data()
{
    QTest::addColumn<QString>("first");  ///< ports of a Service that is stored before
    QTest::addColumn<QString>("second"); ///< of the one that is looked at
    QTest::addColumn<QString>("given");  ///< its node ports, or the refusal
    const auto row = [](const char *name, const char *first, const char *second, const char *given) {
        QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(second) << QString::fromLatin1(given);
    };
    const auto outside = [](const char *number) {
        return QByteArray("spec.ports[0].nodePort: Invalid value: ") + number +
               ": provided port is not in the valid range. The range of valid ports is 30000-32767";
    };
    row("V44 30000", "", "80:30000", "30000");
    row("V44 32767", "", "80:32767", "32767");
    row("V44 29999", "", "80:29999", outside("29999"));
    row("V44 32768", "", "80:32768", outside("32768"));
    row("V44 80", "", "80:80", outside("80"));
    row("V44 same number in two Services", "80:30080", "80:30080",
        "spec.ports[0].nodePort: Invalid value: 30080: provided port is already allocated");
    row("same number for two ports of one Service", "", "80:30080 81:30080",
        "spec.ports[1].nodePort: Invalid value: 30080: provided port is already allocated");
    row("one number for two protocols", "", "53:30053 53", "30053 30053");
    row("the later entry asks", "", "53 53:30053", "30053 30053");
    row("two numbers for two protocols", "", "53:30053 53:30054", "30053 30054");
}

void TestNodePorts::numbersAreTakenOrRefused()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    NodePorts ports;
    auto before = requests(first), asked = requests(second);
    QVERIFY(!ports.assign(service("first"), before, true));
    const auto refusal = ports.assign(service("second"), asked, true);
    QStringList given;
    for (const NodePortRequest &entry : asked)
        given << QString::number(entry.nodePort);
    QTEST(refusal ? QString::fromStdString(refusal->message) : given.join(u' '), "given");
    if (refusal)
        QCOMPARE(asked, requests(second));
}

/// V44: Services that ask for no number get distinct ones above the band that is left to written numbers.
void TestNodePorts::picksAreDistinctAndAboveTheBand()
{
    for (const std::uint64_t seed : {1, 2, 77}) {
        NodePorts ports(seed), same(seed);
        QCOMPARE(ports.dynamicFrom(), 30086);
        std::set<int> numbers;
        for (const char *name : {"a", "b", "c"}) {
            auto one = requests(QStringLiteral("80")), again = one;
            QVERIFY(!ports.assign(service(name), one, true));
            QVERIFY(!same.assign(service(name), again, true));
            QCOMPARE(one, again);
            QVERIFY(one.front().nodePort >= 30086 && one.front().nodePort <= 32767);
            numbers.insert(one.front().nodePort);
        }
        QCOMPARE(numbers.size(), std::size_t{3});
    }
}

void TestNodePorts::theLowerBandComesLast()
{
    NodePorts ports(5, {100, 139});
    QCOMPARE(ports.dynamicFrom(), 116);
    std::set<int> upper, all;
    for (int i = 0; i < 40; ++i) {
        auto one = requests(QStringLiteral("80"));
        QVERIFY(!ports.assign(service("s" + std::to_string(i)), one, true));
        all.insert(one.front().nodePort);
        if (i < 24)
            upper.insert(one.front().nodePort);
    }
    QCOMPARE(*upper.begin(), 116);
    QCOMPARE(all.size(), std::size_t{40});
    auto late = requests(QStringLiteral("80"));
    QCOMPARE(ports.assign(service("late"), late, true)->message,
             std::string("failed to allocate a nodePort: range is full"));
    QCOMPARE(NodePorts(1, {100, 110}).dynamicFrom(), 100); // no band in so small a range
}

void TestNodePorts::aRefusalTakesNothing()
{
    NodePorts ports;
    auto bad = requests(QStringLiteral("80:30001 81:80")), good = requests(QStringLiteral("80:30001"));
    QVERIFY(ports.assign(service("bad"), bad, true));
    QVERIFY(!ports.assign(service("good"), good, true));
}

void TestNodePorts::servicesShowTheirPorts_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<bool>("has");
    QTest::newRow("ClusterIP") << "ports: [{port: 80}]" << false;
    QTest::newRow("NodePort") << "type: NodePort, ports: [{port: 80}]" << true;
    QTest::newRow("LoadBalancer") << "type: LoadBalancer, ports: [{port: 80}]" << true;
    QTest::newRow("LoadBalancer without") << "type: LoadBalancer, allocateLoadBalancerNodePorts: false, ports: [{port: "
                                             "80}]"
                                          << false;
}

void TestNodePorts::servicesShowTheirPorts()
{
    QFETCH(QString, spec);
    QFETCH(bool, has);
    const Recording recording = run(manifest("web", spec.toStdString()), "assume: {seed: 3}");
    const int number = worldAtEnd(recording).services.at(0).ports.at(0).nodePort;
    QCOMPARE(number >= 30086, has);
    QCOMPARE(told(recording, "NodePort"), has ? QStringLiteral("0 80:%1/TCP").arg(number) : QString());
}

void TestNodePorts::aDeletedServiceFreesItsPort()
{
    const std::string fixed = "type: NodePort, ports: [{port: 80, nodePort: 30080}]";
    const std::string text = manifest("old", fixed) + manifest("new", fixed);
    const Recording refused = run(text, {});
    QCOMPARE(worldAtEnd(refused).services.size(), std::size_t{1});
    QCOMPARE(told(refused, "NotSimulated"), QStringLiteral("0 Service \"new\" is invalid: spec.ports[0].nodePort: "
                                                           "Invalid value: 30080: provided port is already "
                                                           "allocated"));
    const Recording later =
        run(text, "do: [{at: 5, delete: Service/old}, {at: 6, apply: Service/new}]", {.until = seconds(20)});
    QCOMPARE(worldAtEnd(later).services.at(0).key.name, std::string("new"));
    QCOMPARE(told(later, "NotSimulated"), QString());
}

QTEST_GUILESS_MAIN(TestNodePorts)
#include "tst_nodeports.moc"
