// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checking.h"

#include <QTest>

using namespace slipway;

namespace
{

using Files = std::vector<std::pair<QString, std::string>>;

/// Findings about several files as "file: rule severity", in order.
struct CheckedFiles {
    explicit CheckedFiles(const Files &texts, const CheckSettings &settings = {})
    {
        WorkspaceSource source{{}, 1};
        for (const auto &[path, text] : texts)
            source.files.push_back({FileId{static_cast<std::uint32_t>(source.files.size() + 1)}, path,
                                    std::make_shared<const std::string>(text)});
        workspace = readWorkspace(source);
        findings = checkWorkspace(*workspace, settings);
    }
    std::vector<const Diagnostic *> of(std::string_view rule) const
    {
        std::vector<const Diagnostic *> found;
        for (const Diagnostic &finding : findings)
            if (finding.rule == rule)
                found.push_back(&finding);
        return found;
    }
    QStringList severities(std::string_view rule) const
    {
        static const QStringList words{"error", "warning", "hint"};
        QStringList told;
        for (const Diagnostic *finding : of(rule))
            told.append(QStringLiteral("%1: %2")
                            .arg(static_cast<std::uint32_t>(finding->where.file))
                            .arg(words[static_cast<int>(finding->severity)]));
        return told;
    }
    std::shared_ptr<const Workspace> workspace{};
    std::vector<Diagnostic> findings{};
};

std::string deployment(const std::string &name, const std::string &ports, const std::string &ns = {})
{
    return "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: " + name +
           (ns.empty() ? "" : "\n  namespace: " + ns) +
           "\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n"
           "        app: web\n    spec:\n      containers:\n      - name: main\n        image: example.com/web:1.4.2\n"
           "        ports:\n        - containerPort: " +
           ports +
           "\n        envFrom:\n        - configMapRef:\n            name: settings\n            optional: true\n";
}

std::string service(const std::string &name, const std::string &target, const std::string &more = {},
                    const std::string &ns = {})
{
    return "apiVersion: v1\nkind: Service\nmetadata:\n  name: " + name + (ns.empty() ? "" : "\n  namespace: " + ns) +
           "\nspec:\n  selector:\n    app: web\n  ports:\n  - port: 80\n    targetPort: " + target + "\n" + more;
}

const CheckSettings complete{.isComplete = true};

} // namespace

class TestCrossChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsAnErrorOnlyInCompleteProjects_data();
    void whatIsMissingIsAnErrorOnlyInCompleteProjects();
    void replicasThatOverflowAreNotCounted();
    void portsOfPodsFitAService();
    void variablesThatOthersAreMadeOfStay();
    void whatAVolumeLacksIsChangedInOneStep();
    void textThatAnAliasNeedsIsNotRemoved();
    void nodePortsClashAcrossFiles();
    void namespacesAreCompared();
    void whatIsHalfReadIsNotMissing();
    void whatStandsInOneFileBelongsTogether();
    void fixesReachOtherFiles();
    void numbersAreShown_data();
    void numbersAreShown();
};

void TestCrossChecks::whatIsMissingIsAnErrorOnlyInCompleteProjects_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("text");
    const QByteArray pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n"
                           "    image: example.com/web:1.4.2\n    envFrom:\n    - ";
    QTest::newRow("ConfigMap") << QByteArray("ref-configmap-missing") << pod + "configMapRef: {name: settings}\n";
    QTest::newRow("Secret") << QByteArray("ref-secret-missing") << pod + "secretRef: {name: settings}\n";
    QTest::newRow("ServiceAccount") << QByteArray("ref-service-account-missing")
                                    << pod + "prefix: A\n      configMapRef: {name: s, optional: true}\n"
                                             "  serviceAccountName: robot\n";
    QTest::newRow("pods") << QByteArray("service-selector-no-match")
                          << QByteArray::fromStdString(service("web", "8080"));
    QTest::newRow("Service") << QByteArray("ingress-service-missing")
                             << QByteArray("apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n"
                                           "spec:\n  defaultBackend:\n    service:\n      name: web\n      port:\n"
                                           "        number: 80\n");
    QTest::newRow("scaled") << QByteArray("hpa-target-invalid")
                            << QByteArray("apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n"
                                          "  name: web\nspec:\n  maxReplicas: 3\n  scaleTargetRef:\n    apiVersion: "
                                          "apps/v1\n    kind: Deployment\n    name: web\n");
    QTest::newRow("headless Service") << QByteArray("statefulset-service-missing")
                                      << QByteArray::fromStdString(deployment("db", "5432"))
                                             .replace("kind: Deployment", "kind: StatefulSet")
                                             .replace("\nspec:\n  selector", "\nspec:\n  serviceName: db\n  selector");
}

void TestCrossChecks::whatIsMissingIsAnErrorOnlyInCompleteProjects()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, text);
    const Files files{{"/work/a.yaml", text.toStdString()}};
    QCOMPARE(CheckedFiles(files).severities(rule.toStdString()), QStringList{"1: warning"});
    QCOMPARE(CheckedFiles(files, complete).severities(rule.toStdString()), QStringList{"1: error"});
}

void TestCrossChecks::replicasThatOverflowAreNotCounted()
{
    // The lower 32 bits of the number are 2.
    std::string text = deployment("web", "80\n          hostPort: 80");
    text.replace(text.find("spec:\n"), 6, "spec:\n  replicas: 4294967298\n");
    const CheckedFiles checked({{QStringLiteral("web.yaml"), text}});
    QCOMPARE(checked.of("type-mismatch").size(), std::size_t{1});
    QVERIFY(checked.of("host-port-limits-replicas").empty());
    QVERIFY(checked.of("spread-missing").empty());
}

void TestCrossChecks::portsOfPodsFitAService()
{
    // One choice for each workload, with names and numbers only once.
    const std::string service =
        "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n";
    const CheckedFiles checked(
        {{QStringLiteral("service.yaml"), service},
         {QStringLiteral("web.yaml"),
          deployment("web", "80\n          name: http\n        - containerPort: 81\n          "
                            "name: http\n        - containerPort: 80\n        - containerPort: 0")},
         {QStringLiteral("plain.yaml"), deployment("plain", "8080\n          protocol: SCTP")},
         {QStringLiteral("none.yaml"), deployment("none", "0")},
         {QStringLiteral("other.yaml"), deployment("other", "90", "other")}});
    const auto found = checked.of("service-ports-missing");
    QCOMPARE(found.size(), std::size_t{1});
    const std::vector<Fix> &fixes = found.front()->fixes;
    QCOMPARE(fixes.size(), std::size_t{2});
    QCOMPARE(fixedText(service, fixes[0]), service +
                                               "  ports:\n    - name: http\n      port: 80\n      targetPort: http\n"
                                               "    - name: port-81\n      port: 81\n      targetPort: 81\n");
    QCOMPARE(fixedText(service, fixes[1]),
             service + "  ports:\n    - port: 8080\n      targetPort: 8080\n      protocol: SCTP\n");
}

void TestCrossChecks::variablesThatOthersAreMadeOfStay()
{
    CheckSettings settings;
    settings.severities["secret-in-env"] = Severity::Hint;
    const auto fixesWith = [&](const std::string &more) {
        const CheckedFiles checked(
            {{QStringLiteral("pod.yaml"),
              "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: a\n"
              "    image: example.com/web:1.4.2\n    env:\n    - name: PASSWORD\n      valueFrom:\n        "
              "secretKeyRef:\n"
              "          name: db\n          key: password\n" +
                  more}},
            settings);
        return checked.of("secret-in-env").front()->fixes.size();
    };
    QCOMPARE(fixesWith({}), std::size_t{1});
    QCOMPARE(fixesWith("    args: [\"--login=$(USER)\"]\n"), std::size_t{1});
    QCOMPARE(fixesWith("    args: [\"--login=me:$(PASSWORD)\"]\n"), std::size_t{0});
    QCOMPARE(fixesWith("    - name: LOGIN\n      value: me:$(PASSWORD)\n"), std::size_t{0});
    // Something else is at the folder.
    QCOMPARE(fixesWith("    volumeMounts:\n    - name: b\n      mountPath: /etc/secrets/db\n  volumes:\n  - name: b\n"
                       "    emptyDir: {}\n"),
             std::size_t{0});
}

void TestCrossChecks::whatAVolumeLacksIsChangedInOneStep()
{
    const auto fixesFor = [](const std::string &mode, const std::string &size) {
        const auto object = [](const std::string &kind, const std::string &spec) {
            return "apiVersion: v1\nkind: " + kind + "\nmetadata:\n  name: a\nspec:\n  storageClassName: ''\n" + spec;
        };
        const CheckedFiles checked(
            {{QStringLiteral("a.yaml"),
              object("PersistentVolumeClaim",
                     "  accessModes: [" + mode + "]\n  resources: {requests: {storage: " + size + "}}\n")},
             {QStringLiteral("b.yaml"),
              object("PersistentVolume",
                     "  accessModes: [ReadWriteOnce]\n  capacity: {storage: 1Gi}\n  hostPath: {path: /a}\n")}});
        const auto found = checked.of("pvc-no-matching-pv");
        return found.empty() ? -1 : static_cast<int>(found.front()->fixes.size());
    };
    QCOMPARE(fixesFor("ReadWriteOnce", "1Gi"), -1);
    QCOMPARE(fixesFor("ReadWriteOnce", "2Gi"), 1);
    QCOMPARE(fixesFor("ReadWriteMany", "1Gi"), 1);
    QCOMPARE(fixesFor("ReadWriteMany", "2Gi"), 1);
}

void TestCrossChecks::textThatAnAliasNeedsIsNotRemoved()
{
    const std::string map = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\nx-common: &common\n  k: v\n";
    const CheckedFiles checked(
        {{QStringLiteral("used.yaml"), map + "data: *common\n"}, {QStringLiteral("alone.yaml"), map + "data: {}\n"}});
    const auto found = checked.of("field-unknown");
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(found[0]->fixes.empty());
    QCOMPARE(found[1]->fixes.size(), std::size_t{1});
    // An export: its fields go together, and safely.
    const std::string pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  uid: &uid 1-2\n  resourceVersion: '3'\n"
                            "spec:\n  containers:\n  - name: *uid\n    image: example.com/web:1.4.2\n";
    const CheckedFiles exported({{QStringLiteral("pod.yaml"), pod}});
    const auto managed = exported.of("server-managed-fields");
    QCOMPARE(managed.size(), std::size_t{1});
    QVERIFY(managed.front()->fixes.empty());
}

void TestCrossChecks::nodePortsClashAcrossFiles()
{
    const std::string port = "    nodePort: 30080\n  type: NodePort\n";
    const Files files{{"/work/a.yaml", deployment("web", "8080") + "---\n" + service("web", "8080", port)},
                      {"/work/b.yaml", service("other", "8080", port)}};
    const CheckedFiles checked(files);
    QCOMPARE(checked.severities("node-port-clash"), QStringList{"2: warning"});
    QCOMPARE(checked.of("node-port-clash").front()->related.front().where.file, FileId{1});
    QCOMPARE(CheckedFiles(files, complete).severities("node-port-clash"), QStringList{"2: error"});
    // Another version of the same Service is no other Service.
    const Files variants{files[0], {"/work/b.yaml", service("web", "8080", port)}};
    QCOMPARE(CheckedFiles(variants).severities("node-port-clash"), QStringList());
}

void TestCrossChecks::namespacesAreCompared()
{
    const std::string pods = deployment("web", "8080", "shop");
    const std::string front = service("web", "8080", {}, "tools");
    const CheckedFiles near({{"/work/a.yaml", pods}, {"/work/b.yaml", front}});
    QCOMPARE(near.severities("ref-namespace-mismatch"), QStringList{"2: error"});
    QCOMPARE(near.severities("service-selector-no-match"), QStringList());
    // Kustomize may give another folder another namespace.
    const CheckedFiles far({{"/work/a/a.yaml", pods}, {"/work/b/b.yaml", front}});
    QCOMPARE(far.severities("ref-namespace-mismatch"), QStringList{"2: warning"});
    // Without a namespace it may land anywhere.
    const CheckedFiles open({{"/work/a.yaml", deployment("web", "8080")}, {"/work/b.yaml", front}});
    QCOMPARE(open.severities("ref-namespace-mismatch"), QStringList());
    QCOMPARE(open.severities("service-selector-no-match"), QStringList{"2: warning"});
    const CheckedFiles both(
        {{"/work/a.yaml", pods + "---\n" + deployment("web", "8080", "tools")}, {"/work/b.yaml", front}});
    QCOMPARE(both.severities("ref-namespace-mismatch"), QStringList());
}

void TestCrossChecks::whatIsHalfReadIsNotMissing()
{
    const std::string pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n"
                            "    image: example.com/web:1.4.2\n    env:\n    - name: LEVEL\n      valueFrom:\n"
                            "        configMapKeyRef: {name: settings, key: level}\n";
    const std::string config = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  mode: live\n";
    const auto severities = [&](const std::string &more) {
        return CheckedFiles({{"/work/a.yaml", config + more}, {"/work/b.yaml", pod}})
            .severities("ref-config-key-missing");
    };
    QCOMPARE(severities({}), QStringList{"2: error"});
    QCOMPARE(severities("  broken: \"\n  level: high\n"), QStringList());
}

void TestCrossChecks::whatStandsInOneFileBelongsTogether()
{
    const std::string here = deployment("web", "8080") + "---\n" + service("web", "8080");
    const std::string variant = deployment("web-old", "9000");
    QCOMPARE(CheckedFiles({{"/work/a.yaml", here}, {"/work/b.yaml", variant}})
                 .severities("service-selects-several-workloads"),
             QStringList());
    QCOMPARE(CheckedFiles({{"/work/a.yaml", here + "---\n" + variant}}).severities("service-selects-several-workloads"),
             QStringList{"1: warning"});
    QCOMPARE(CheckedFiles({{"/work/a.yaml", deployment("web", "8080")},
                           {"/work/b.yaml", variant},
                           {"/work/c.yaml", service("web", "8080")}})
                 .severities("service-selects-several-workloads"),
             QStringList{"3: warning"});
}

void TestCrossChecks::fixesReachOtherFiles()
{
    Files files{{"/work/a.yaml", deployment("web", "8080")},
                {"/work/b.yaml", deployment("admin", "9000")},
                {"/work/c.yaml", service("web", "8080")}};
    const CheckedFiles before(files);
    const auto found = before.of("service-selects-several-workloads");
    QCOMPARE(found.size(), 1U);
    const Change &change = found.front()->fixes.front().change;
    QCOMPARE(change.files.size(), 2U);
    for (FileEdits edits : change.files) {
        QVERIFY(normalise(edits.edits));
        std::string &text = files[static_cast<std::size_t>(edits.file) - 1].second;
        text = applied(text, edits.edits);
    }
    const CheckedFiles after(files);
    QCOMPARE(after.of("service-selects-several-workloads").size(), 0U);
    QCOMPARE(after.of("service-selector-no-match").size(), 0U);
    // In one file the edits of both objects are one set.
    const CheckedFiles one(
        {{"/work/a.yaml", files[1].second + "---\n" + deployment("web", "8080") + "---\n" + service("web", "8080")}});
    QCOMPARE(one.of("service-selects-several-workloads").front()->fixes.front().change.files.size(), 1U);
}

void TestCrossChecks::numbersAreShown_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const QByteArray web = QByteArray::fromStdString(deployment("web", "8080"));
    const auto with = [&](const char *spec, const char *container = "") {
        QByteArray text = web;
        text.replace("\nspec:\n  selector", QByteArray("\nspec:\n") + spec + "  selector");
        text.replace("        envFrom", QByteArray(container) + "        envFrom");
        return text;
    };
    const char *budget = "---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n"
                         "  selector:\n    matchLabels:\n      app: web\n";
    QTest::newRow("rounded down")
        << QByteArray("rollout-drops-all-pods")
        << with("  replicas: 1\n  strategy:\n    rollingUpdate:\n      maxSurge: 0\n      maxUnavailable: 25%\n")
        << QStringLiteral("During an update the only Pod is stopped before the new one is ready. 25% of 1 is rounded "
                          "down to 0. Since maxSurge is 0 too, one Pod has to go first after all.");
    QTest::newRow("all of them") << QByteArray("rollout-drops-all-pods")
                                 << with("  replicas: 3\n  strategy:\n    rollingUpdate:\n      maxUnavailable: 100%\n")
                                 << QStringLiteral("During an update all 3 Pods may be stopped at the same time.");
    QTest::newRow("rounded up") << QByteArray("pdb-blocks-eviction")
                                << with("  replicas: 3\n") + budget + "  minAvailable: 70%\n"
                                << QStringLiteral("All 3 Pods must stay, so not one may be moved. 70% of 3 is rounded "
                                                  "up to 3.");
    QTest::newRow("slow start")
        << QByteArray("liveness-kills-slow-start")
        << with("", "        livenessProbe:\n          tcpSocket: {port: 8080}\n          initialDelaySeconds: 10\n"
                    "        readinessProbe:\n          httpGet: {port: 8080}\n          initialDelaySeconds: 45\n")
        << QStringLiteral("A start that takes longer than 30 s is killed by liveness (10 s wait, then 3 tests every "
                          "10 s), at the latest after 41 s. Readiness itself waits 45 s.");
    QTest::newRow("strict") << QByteArray("liveness-too-strict")
                            << with("", "        livenessProbe:\n          tcpSocket: {port: 8080}\n          "
                                        "periodSeconds: 5\n          initialDelaySeconds: 10\n"
                                        "        readinessProbe:\n          httpGet: {port: 8080}\n")
                            << QStringLiteral("After 15 s without answer the container is restarted (3 tests every 5 "
                                              "s), but it would lose traffic only after 30 s (3 tests every 10 s).");
    QTest::newRow("deadline")
        << QByteArray("startup-outlasts-progress-deadline")
        << with("  minReadySeconds: 10\n  progressDeadlineSeconds: 300\n",
                "        startupProbe:\n          tcpSocket: {port: 8080}\n          failureThreshold: 30\n")
        << QStringLiteral("Starting may take 300 s until the startup probe gives up, but the update is declared failed "
                          "after 300 s without progress.");
    QTest::newRow("grace") << QByteArray("prestop-uses-up-grace")
                           << with("", "        lifecycle:\n          preStop:\n            exec:\n              "
                                       "command: [sleep, '28']\n")
                           << QStringLiteral("Before stopping, the hook waits 28 s of the 30 s that the Pod has in "
                                             "all, so the program has 2 s to finish.");
}

void TestCrossChecks::numbersAreShown()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const Checked checked(text.toStdString());
    const auto found = checked.of(rule.toStdString());
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front()->message, message);
}

QTEST_GUILESS_MAIN(TestCrossChecks)
#include "tst_crosschecks.moc"
