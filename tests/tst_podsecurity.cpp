// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/podsecurity.h"
#include "document/workspace.h"

#include <QTest>

using namespace slipway;

namespace
{

constexpr const char *Restricted = "  securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}\n";
constexpr const char *Container = "  containers:\n"
                                  "  - name: web\n"
                                  "    image: web:1\n";
constexpr const char *Hardened = "    securityContext:\n"
                                 "      allowPrivilegeEscalation: false\n"
                                 "      capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}\n";

QString podOf(const QString &spec, const QString &metadata = {})
{
    return QStringLiteral("apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n") + metadata +
           QStringLiteral("spec:\n") + spec;
}

std::shared_ptr<const Workspace> read(const QString &yaml)
{
    return readWorkspace(
        {{{FileId{1}, QStringLiteral("/work/test.yaml"), std::make_shared<const std::string>(yaml.toStdString())}}, 1});
}

QStringList pathsOf(const std::vector<PodSecurityObstacle> &obstacles)
{
    QStringList paths;
    for (const PodSecurityObstacle &obstacle : obstacles)
        paths.append(QString::fromStdString(obstacle.path().toString()));
    return paths;
}

} // namespace

/// The level of a Pod and what keeps it from the next one, against the tables of the documentation.
class TestPodSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void olderPoliciesAreNarrower_data();
    void olderPoliciesAreNarrower();
    void templatesAreFound();
    void sentencesAreWhole();
};

void TestPodSecurity::levels_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QStringList>("obstacles");
    const QString restricted = QString(Restricted) + Container + Hardened;
    const auto row = [](const char *name, const QString &yaml, const char *level, QStringList obstacles = {}) {
        QTest::newRow(name) << yaml << QString(level) << std::move(obstacles);
    };
    const QString in = QStringLiteral("spec.containers[0].securityContext.");
    row("nothing written", podOf(Container), "baseline",
        {in + "allowPrivilegeEscalation", in + "runAsNonRoot", in + "seccompProfile.type", in + "capabilities.drop"});
    row("all that is asked for", podOf(restricted), "restricted");
    row("host namespaces", podOf("  hostNetwork: true\n  hostIPC: false\n" + restricted), "privileged",
        {"spec.hostNetwork"});
    row("a word is no flag", podOf("  hostPID: \"true\"\n" + restricted), "restricted");
    row("privileged", podOf(restricted + "      privileged: true\n"), "privileged", {in + "privileged"});
    row("capability beyond baseline",
        podOf(QString(Restricted) + Container + "    securityContext: {capabilities: {add: [CHOWN, NET_RAW]}}\n"),
        "privileged", {in + "capabilities.add[1]"});
    row("capability beyond restricted",
        podOf(QString(Restricted) + Container +
              "    securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL], add: [CHOWN]}}\n"),
        "baseline", {in + "capabilities.add[0]"});
    row("hostPath", podOf(restricted + "  volumes: [{name: a, hostPath: {path: /}}, {name: b, emptyDir: {}}]\n"),
        "privileged", {"spec.volumes[0].hostPath"});
    row("other volume", podOf(restricted + "  volumes: [{name: a, nfs: {server: s, path: /}}, {name: b, image: {}}]\n"),
        "baseline", {"spec.volumes[0].nfs"});
    row("host ports",
        podOf(restricted + "    ports: [{containerPort: 1, hostPort: 0}, {containerPort: 2, hostPort: 2}]\n"),
        "privileged", {"spec.containers[0].ports[1].hostPort"});
    row("host of a probe",
        podOf(restricted + "    readinessProbe: {httpGet: {host: '', port: 80}}\n"
                           "    lifecycle: {preStop: {tcpSocket: {host: a, port: 1}}}\n"),
        "privileged", {"spec.containers[0].lifecycle.preStop.tcpSocket.host"});
    row("AppArmor by annotation",
        podOf(restricted, "  annotations: {container.apparmor.security.beta.kubernetes.io/web: unconfined}\n"),
        "privileged", {"metadata.annotations[container.apparmor.security.beta.kubernetes.io/web]"});
    row("AppArmor profile of the node",
        podOf(restricted, "  annotations: {container.apparmor.security.beta.kubernetes.io/web: localhost/mine}\n"),
        "restricted");
    row("SELinux", podOf(restricted + "      seLinuxOptions: {type: spc_t, role: '', user: u}\n"), "privileged",
        {in + "seLinuxOptions.type", in + "seLinuxOptions.user"});
    row("SELinux of 1.31", podOf(restricted + "      seLinuxOptions: {type: container_engine_t}\n"), "restricted");
    row("procMount", podOf(restricted + "      procMount: Unmasked\n"), "privileged", {in + "procMount"});
    row("procMount with users of its own", podOf("  hostUsers: false\n" + restricted + "      procMount: Unmasked\n"),
        "baseline", {in + "procMount"});
    row("seccomp off", podOf(restricted + "      seccompProfile: {type: Unconfined}\n"), "privileged",
        {in + "seccompProfile.type"});
    row("sysctls",
        podOf(QString(Restricted)
                  .replace("{runAsNonRoot",
                           "{sysctls: [{name: net.ipv4.tcp_rmem}, {name: kernel.msgmax}], runAsNonRoot") +
              Container + Hardened),
        "privileged", {"spec.securityContext.sysctls[1].name"});
    row("Windows host process",
        podOf("  os: {name: windows}\n" + restricted + "      windowsOptions: {hostProcess: true}\n"), "privileged",
        {in + "windowsOptions.hostProcess"});
    row("Windows asks for less",
        podOf(QStringLiteral("  os: {name: windows}\n  securityContext: {runAsNonRoot: true}\n") + Container),
        "restricted");
    row("root", podOf(restricted + "      runAsUser: 0\n"), "baseline", {in + "runAsUser"});
    row("root with users of its own",
        podOf("  hostUsers: false\n" + QString(restricted).replace("runAsNonRoot: true", "runAsNonRoot: false") +
              "      runAsUser: 0\n"),
        "restricted");
    row("one container says no", podOf(restricted + "      runAsNonRoot: false\n"), "baseline", {in + "runAsNonRoot"});
    row("init and debug containers count",
        podOf(restricted + "  initContainers: [{name: i, securityContext: {privileged: true}}]\n"
                           "  ephemeralContainers: [{name: d, securityContext: {privileged: true}}]\n"),
        "privileged",
        {"spec.initContainers[0].securityContext.privileged",
         "spec.ephemeralContainers[0].securityContext.privileged"});
}

void TestPodSecurity::levels()
{
    QFETCH(QString, yaml);
    QFETCH(QString, level);
    QFETCH(QStringList, obstacles);
    const auto workspace = read(yaml);
    const auto pod = podPartsOf(workspace->objects().front());
    QVERIFY(pod);
    const PodSecurity security = podSecurityOf(*pod);
    QCOMPARE(pathsOf(security.obstacles), obstacles);
    QCOMPARE(QString(nameOf(security.level)), level);
    for (const PodSecurityObstacle &obstacle : security.obstacles)
        QVERIFY(!obstacle.shownAt().isEmpty());
}

void TestPodSecurity::olderPoliciesAreNarrower_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<int>("since");
    QTest::addColumn<bool>("isAllowedSince");
    QTest::newRow("sysctl of 1.27")
        << "  securityContext: {sysctls: [{name: net.ipv4.ip_local_reserved_ports, value: \"1\"}]}\n"
        << 27 << true;
    QTest::newRow("sysctl of 1.29")
        << "  securityContext: {sysctls: [{name: net.ipv4.tcp_fin_timeout, value: \"1\"}]}\n"
        << 29 << true;
    QTest::newRow("sysctl of 1.32") << "  securityContext: {sysctls: [{name: net.ipv4.tcp_rmem, value: \"1 2 3\"}]}\n"
                                    << 32 << true;
    QTest::newRow("SELinux type of 1.31") << "  securityContext: {seLinuxOptions: {type: container_engine_t}}\n"
                                          << 31 << true;
    QTest::newRow("hosts of probes since 1.34")
        << "  initContainers:\n  - {name: a, image: a, startupProbe: {tcpSocket: {port: 1, host: b}}}\n"
        << 34 << false;
    QTest::newRow("users of their own since 1.35")
        << "  hostUsers: false\n  initContainers:\n  - {name: a, image: a, securityContext: {procMount: Unmasked}}\n"
        << 35 << true;
}

void TestPodSecurity::olderPoliciesAreNarrower()
{
    QFETCH(QString, spec);
    QFETCH(int, since);
    QFETCH(bool, isAllowedSince);
    const auto workspace = read(podOf(spec + Container));
    PodParts pod = *podPartsOf(workspace->objects().front());
    for (int minor = since - 1; minor <= KnownVersion.minor; ++minor) {
        pod.version = {minor};
        const bool isBaseline = podSecurityOf(pod).level != PodSecurityLevel::Privileged;
        QVERIFY2(isBaseline == ((minor >= since) == isAllowedSince), qPrintable(QString::number(minor)));
    }
}

void TestPodSecurity::templatesAreFound()
{
    const auto workspace =
        read("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec:\n  jobTemplate:\n    spec:\n"
             "      template:\n        spec:\n          hostPID: true\n---\n"
             "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {}\n");
    const auto job = podPartsOf(workspace->objects()[0]);
    QVERIFY(job);
    QCOMPARE(pathsOf(podSecurityOf(*job).obstacles), QStringList{"spec.jobTemplate.spec.template.spec.hostPID"});
    QVERIFY(!podPartsOf(workspace->objects()[1]));
}

void TestPodSecurity::sentencesAreWhole()
{
    for (const QString &spec :
         {QString(Container),
          QStringLiteral("  hostPID: true\n  volumes: [{name: a, hostPath: {path: /srv}}]\n") + Container}) {
        const auto workspace = read(podOf(spec));
        for (const PodSecurityObstacle &obstacle : podSecurityOf(*podPartsOf(workspace->objects().front())).obstacles) {
            const QString sentence = toSentence(obstacle);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        }
    }
}

QTEST_GUILESS_MAIN(TestPodSecurity)
#include "tst_podsecurity.moc"
