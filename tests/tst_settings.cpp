// SPDX-License-Identifier: GPL-3.0-or-later
// What a .slipway.yaml changes: which files it holds for, how loud rules speak, what the cluster is.
#include "checks/checker.h"
#include "checks/safefixes.h"
#include "checks/settingscompletion.h"
#include "checks/settingsedit.h"
#include "checks/settingsfile.h"
#include "support/checking.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace
{

const char *const Custom = "apiVersion: example.com/v1\nkind: Database\nmetadata:\n  name: main\n";
const char *const NoMap = "apiVersion: v1\n"
                          "kind: Pod\n"
                          "metadata:\n"
                          "  name: web\n"
                          "spec:\n"
                          "  containers:\n"
                          "  - name: web\n"
                          "    image: nginx:1.27\n"
                          "    envFrom:\n"
                          "    - configMapRef: {name: nowhere}\n";

using Texts = std::vector<std::pair<QString, std::string>>;

std::shared_ptr<const Workspace> workspaceOf(const Texts &texts)
{
    WorkspaceSource source{{}, 1};
    for (const auto &[path, text] : texts)
        source.files.push_back({FileId(source.files.size() + 1), path, std::make_shared<const std::string>(text)});
    return readWorkspace(source);
}

/// "path severity rule" of the findings of these rules, in order.
QStringList findings(const Texts &texts, const std::vector<std::string> &rules, const CheckSettings &settings = {})
{
    static const char *const severities[] = {"error", "warning", "hint"};
    const auto workspace = workspaceOf(texts);
    QStringList lines;
    for (const Diagnostic &finding : checkWorkspace(*workspace, settings))
        if (std::find(rules.begin(), rules.end(), finding.rule) != rules.end())
            lines << QStringLiteral("%1 %2 %3")
                         .arg(workspace->file(finding.where.file)->path(),
                              QLatin1String(severities[static_cast<int>(finding.severity)]),
                              QString::fromUtf8(finding.rule));
    return lines;
}

QStringList customFindings(const Texts &texts)
{
    return findings(texts, {"custom-kind-unchecked"});
}

std::string edited(const std::string &text, const std::string &rule, WantedSeverity severity)
{
    const auto workspace = workspaceOf({{"/p/.slipway.yaml", text}});
    EditSet edits = severityEdits(*workspace->files().front(), rule, severity);
    return !edits.empty() && normalise(edits) ? applied(text, edits) : std::string();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestFileWins();
    void oneFileOfAFolderCounts();
    void severitiesChange();
    void pathsOverride();
    void patterns_data();
    void patterns();
    void serversWordStays();
    void completeMakesMissingAnError();
    void registriesSwitchTheirRuleOn();
    void clusterDecides();
    void versionDecides();
    void askedVersionWins();
    void editsCountAtOnce();
    void isNoManifest();
    void editsKeepTheRest();
    void completionOffersWhatIsRead();
    void helpTellsTheMeaning();
    void foundOnDisk();
    void projectFolderHoldsAll();
};

void TestSettings::nearestFileWins()
{
    const std::string off = "rules:\n  custom-kind-unchecked: off\n";
    QCOMPARE(customFindings({{"/p/a.yaml", Custom}}), QStringList{"/p/a.yaml hint custom-kind-unchecked"});
    QCOMPARE(customFindings({{"/p/a.yaml", Custom}, {"/p/.slipway.yaml", off}}), QStringList());
    QCOMPARE(customFindings({{"/p/deep/er/a.yaml", Custom}, {"/p/.slipway.yml", off}}), QStringList());
    QCOMPARE(customFindings({{"/q/a.yaml", Custom}, {"/p/.slipway.yaml", off}}),
             QStringList{"/q/a.yaml hint custom-kind-unchecked"});
    QCOMPARE(customFindings({{"/pq/a.yaml", Custom}, {"/p/.slipway.yaml", off}}),
             QStringList{"/pq/a.yaml hint custom-kind-unchecked"});
    // The nearer file does not say it, and it counts alone.
    QCOMPARE(customFindings({{"/p/in/a.yaml", Custom}, {"/p/.slipway.yaml", off}, {"/p/in/.slipway.yaml", "rules:\n"}}),
             QStringList{"/p/in/a.yaml hint custom-kind-unchecked"});
    // A new file without a place belongs to the only project.
    QCOMPARE(customFindings({{"new.yaml", Custom}, {"/p/.slipway.yaml", off}}), QStringList());
}

void TestSettings::oneFileOfAFolderCounts()
{
    const std::string off = "rules:\n  custom-kind-unchecked: off\n";
    const std::string loud = "# Loud.\nrules:\n  custom-kind-unchecked: error\n  no-such-rule: off\n";
    const std::vector<std::string> rules{"custom-kind-unchecked", "settings-invalid"};
    const QStringList expected{"/p/.slipway.yml warning settings-invalid"};
    // Whatever their order, and nothing else is said about what the ignored one asks for.
    QCOMPARE(findings({{"/p/a.yaml", Custom}, {"/p/.slipway.yaml", off}, {"/p/.slipway.yml", loud}}, rules), expected);
    QCOMPARE(findings({{"/p/.slipway.yml", loud}, {"/p/.slipway.yaml", off}, {"/p/a.yaml", Custom}}, rules), expected);
    QCOMPARE(findings({{"/p/.slipway.yml", ""}, {"/p/.slipway.yaml", off}}, rules), expected);
    // One in another folder is no matter.
    QCOMPARE(findings({{"/p/.slipway.yaml", off}, {"/p/q/.slipway.yml", off}}, rules), QStringList());

    // The window follows when one of them goes.
    Checker checker;
    const auto both = workspaceOf({{"/p/.slipway.yaml", off}, {"/p/.slipway.yml", off}});
    QCOMPARE(checker.check(*both).size(), std::size_t{1});
    QCOMPARE(checker.check(*workspaceOf({{"/p/.slipway.yaml", off}})).size(), std::size_t{0});
    const auto alone = checkWorkspace(*both);
    QCOMPARE(alone.front().where.file, both->files()[1]->id());
    QVERIFY2(alone.front().message.contains(".slipway.yaml") && alone.front().next.contains(".slipway.yaml"),
             qPrintable(alone.front().message));
}

void TestSettings::severitiesChange()
{
    for (const char *severity : {"error", "warning", "hint"})
        QCOMPARE(
            customFindings({{"/p/a.yaml", Custom},
                            {"/p/.slipway.yaml", std::string("rules: {custom-kind-unchecked: ") + severity + "}"}}),
            QStringList{QStringLiteral("/p/a.yaml %1 custom-kind-unchecked").arg(QLatin1String(severity))});
}

void TestSettings::pathsOverride()
{
    const std::string text = "rules:\n  custom-kind-unchecked: off\n"
                             "paths:\n  prod:\n    custom-kind-unchecked: error\n"
                             "  test/*.yaml:\n    custom-kind-unchecked: on\n";
    QCOMPARE(
        customFindings({{"/p/a.yaml", Custom},
                        {"/p/prod/eu/b.yaml", Custom},
                        {"/p/test/c.yaml", Custom},
                        {"/p/test/eu/d.yaml", Custom},
                        {"/p/.slipway.yaml", text}}),
        (QStringList{"/p/prod/eu/b.yaml error custom-kind-unchecked", "/p/test/c.yaml hint custom-kind-unchecked"}));
}

void TestSettings::patterns_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *path, const char *pattern, bool fits) {
        QTest::addRow("%s %s", path, pattern) << path << pattern << fits;
    };
    row("a.yaml", "a.yaml", true);
    row("a.yaml", "*.yaml", true);
    row("aXyaml", "a.yaml", false);
    row("in/a.yaml", "*.yaml", false);
    row("in/a.yaml", "**.yaml", true);
    row("in/a.yaml", "in", true);
    row("in/a.yaml", "in/", true);
    row("inner/a.yaml", "in", false);
    row("in/deep/a.yaml", "in/*", true);
    row("in/deep/a.yaml", "in/*.yaml", false);
    row("in/deep/a.yaml", "in/**", true);
    row("b1.yaml", "b?.yaml", true);
    row("b/.yaml", "b?.yaml", false);
}

void TestSettings::patterns()
{
    QFETCH(QString, path);
    QFETCH(QString, pattern);
    QTEST(fitsPattern(path, pattern.toStdString()), "fits");
}

void TestSettings::serversWordStays()
{
    const std::string wrong = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\nspec: {}\n";
    const Texts texts{{"/p/a.yaml", wrong}, {"/p/.slipway.yaml", "rules: {field-unknown: off}"}};
    QCOMPARE(findings(texts, {"field-unknown", "settings-invalid"}),
             (QStringList{"/p/a.yaml error field-unknown", "/p/.slipway.yaml hint settings-invalid"}));
    // A rule that mostly warns can be switched off, but not where the cluster refuses.
    const auto ingress = [](const char *field) {
        return std::string("apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: a\n  annotations:\n"
                           "    kubernetes.io/ingress.class: nginx\nspec:\n") +
               field + "  defaultBackend: {service: {name: a, port: {number: 80}}}\n";
    };
    const std::string off = "rules: {ingress-class-annotation: off}";
    const std::vector<std::string> rule{"ingress-class-annotation"};
    QCOMPARE(findings({{"/p/a.yaml", ingress("")}, {"/p/.slipway.yaml", off}}, rule), QStringList());
    QCOMPARE(findings({{"/p/a.yaml", ingress("  ingressClassName: other\n")}, {"/p/.slipway.yaml", off}}, rule),
             QStringList{"/p/a.yaml error ingress-class-annotation"});
}

void TestSettings::completeMakesMissingAnError()
{
    const std::vector<std::string> rule{"ref-configmap-missing"};
    QCOMPARE(findings({{"/p/a.yaml", NoMap}}, rule), QStringList{"/p/a.yaml warning ref-configmap-missing"});
    QCOMPARE(findings({{"/p/a.yaml", NoMap}, {"/p/.slipway.yaml", "complete: true"}}, rule),
             QStringList{"/p/a.yaml error ref-configmap-missing"});
    QCOMPARE(
        findings({{"/p/a.yaml", NoMap}, {"/p/.slipway.yaml", "complete: true\nrules: {ref-configmap-missing: hint}"}},
                 rule),
        QStringList{"/p/a.yaml hint ref-configmap-missing"});
}

void TestSettings::registriesSwitchTheirRuleOn()
{
    const auto found = [](const std::string &settings) {
        return findings({{"/p/a.yaml", NoMap}, {"/p/.slipway.yaml", settings}}, {"registry-not-allowed"});
    };
    QCOMPARE(found("complete: false"), QStringList());
    QCOMPARE(found("allowedRegistries: [ghcr.io]"), QStringList{"/p/a.yaml hint registry-not-allowed"});
    QCOMPARE(found("allowedRegistries: [docker.io/library]"), QStringList());
    QCOMPARE(found("allowedRegistries: [ghcr.io]\nrules: {registry-not-allowed: error}"),
             QStringList{"/p/a.yaml error registry-not-allowed"});
    QCOMPARE(found("rules: {registry-not-allowed: off}\nallowedRegistries: [ghcr.io]"), QStringList());
}

void TestSettings::clusterDecides()
{
    const std::string service = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: NodePort\n"
                                "  ipFamilyPolicy: RequireDualStack\n  ipFamilies: [IPv4, IPv6]\n"
                                "  ports:\n  - port: 80\n    nodePort: 31000\n";
    const std::string token = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n"
                              "  - {name: web, image: \"nginx:1.27\"}\n  volumes:\n  - name: token\n    projected:\n"
                              "      sources:\n      - serviceAccountToken: {path: token}\n";
    const std::vector<std::string> rules{"address-invalid", "api-value-refused", "service-node-port-range"};
    const auto with = [&](const std::string &text, const std::string &settings) {
        return findings({{"/p/a.yaml", text}, {"/p/.slipway.yaml", settings}}, rules);
    };
    QCOMPARE(with(service, "").size(), 2);
    QCOMPARE(with(service, "cluster: {ipFamilies: [IPv4, IPv6]}"), QStringList());
    QCOMPARE(with(service, "cluster: {ipFamilies: [IPv4, IPv6], nodePorts: 30000-30100}"),
             QStringList{"/p/a.yaml error service-node-port-range"});
    QCOMPARE(with(service, "cluster: {ipFamilies: [IPv6]}").size(), 2);
    QCOMPARE(with(token, ""), QStringList());
    QCOMPARE(with(token, "cluster: {serviceAccountAdmission: false}"),
             QStringList{"/p/a.yaml error api-value-refused"});
}

void TestSettings::versionDecides()
{
    const std::string old = "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: a\n";
    const std::string young = "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: a\nspec:\n"
                              "  schedule: \"0 3 * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n"
                              "          restartPolicy: Never\n          containers:\n"
                              "          - {name: a, image: \"busybox:1.36\"}\n";
    const std::vector<std::string> rules{"api-version-removed", "api-version-deprecated"};
    const auto with = [&](const std::string &text, const std::string &version) {
        return findings({{"/p/a.yaml", text}, {"/p/.slipway.yaml", "kubernetes: \"" + version + "\""}}, rules);
    };
    QCOMPARE(with(old, "1.36"), QStringList{"/p/a.yaml error api-version-removed"});
    QCOMPARE(with(old, "1.25"), QStringList{"/p/a.yaml error api-version-removed"});
    QCOMPARE(with(old, "1.24"), QStringList{"/p/a.yaml warning api-version-deprecated"});
    QCOMPARE(with(young, "1.21"), QStringList());
    QCOMPARE(with(young, "1.20"), QStringList{"/p/a.yaml error api-version-removed"});
    QCOMPARE(KubernetesVersion::parse("v1.30.2")->minor, 30);
    for (const char *no : {"", "1", "1.", "2.30", "1.x", "1.30.", "1.30.1.2", "-1.3"})
        QVERIFY2(!KubernetesVersion::parse(no), no);
}

void TestSettings::askedVersionWins()
{
    const std::string old = "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: a\n";
    CheckSettings asked;
    asked.target = KubernetesVersion{36};
    QCOMPARE(
        findings({{"/p/a.yaml", old}, {"/p/.slipway.yaml", "kubernetes: \"1.24\""}}, {"api-version-removed"}, asked),
        QStringList{"/p/a.yaml error api-version-removed"});
}

void TestSettings::editsCountAtOnce()
{
    Checker checker;
    for (const char *settings : {"", "rules: {custom-kind-unchecked: off}", "rules: {custom-kind-unchecked: error}",
                                 "rules: {custom-kind-unchecked: of}", "complete: true"}) {
        const auto workspace = workspaceOf({{"/p/a.yaml", Custom}, {"/p/.slipway.yaml", settings}});
        const std::vector<Diagnostic> now = checker.check(*workspace).all();
        const std::vector<Diagnostic> fresh = checkWorkspace(*workspace);
        QCOMPARE(now.size(), fresh.size());
        for (std::size_t i = 0; i < now.size(); ++i)
            QVERIFY2(now[i].rule == fresh[i].rule && now[i].severity == fresh[i].severity, settings);
    }
}

void TestSettings::isNoManifest()
{
    const auto workspace = workspaceOf({{"/p/.slipway.yaml", Custom}});
    QVERIFY(workspace->objects().empty());
    for (const Diagnostic &finding : checkWorkspace(*workspace))
        QCOMPARE(std::string(finding.rule), std::string("settings-invalid"));
    // Mistakes in YAML are told as in any other file.
    const Checked broken("rules: [", QStringLiteral("/p/.slipway.yaml"));
    QVERIFY(!broken.findings.empty());
    QVERIFY(broken.of("settings-invalid").empty());
}

void TestSettings::editsKeepTheRest()
{
    const std::string text = "# ours\ncomplete: true\nrules:\n  image-tag: off   # later\n";
    QCOMPARE(edited(text, "image-tag", Severity::Hint),
             "# ours\ncomplete: true\nrules:\n  image-tag: hint   # later\n");
    QCOMPARE(edited(text, "field-unknown", {}), text + "  field-unknown: off\n");
    QCOMPARE(edited("complete: true\n", "image-tag", {}), std::string("complete: true\nrules:\n  image-tag: off\n"));
    QCOMPARE(edited("# ours", "image-tag", Severity::Error), std::string("# ours\nrules:\n  image-tag: error\n"));
    QCOMPARE(edited("", "image-tag", {}), newSettings("image-tag", {}));
    QCOMPARE(edited("rules: [", "image-tag", {}), std::string());
}

void TestSettings::completionOffersWhatIsRead()
{
    const auto labels = [](const std::string &text) {
        std::vector<std::string> all;
        for (const Completion &item : settingsCompletionsAt(text, text.size()).items)
            all.push_back(item.label);
        return all;
    };
    QCOMPARE(labels("comp"), std::vector<std::string>{"complete"});
    QCOMPARE(labels("complete: "), (std::vector<std::string>{"true", "false"}));
    QCOMPARE(labels("rules:\n  suppression-un"), std::vector<std::string>{"suppression-unused"});
    QCOMPARE(labels("rules:\n  suppression-unused: o"), (std::vector<std::string>{"off", "on", "error"}));
    QCOMPARE(labels("paths:\n  a/**:\n    suppression-un"), std::vector<std::string>{"suppression-unused"});
    QCOMPARE(labels("cluster:\n  ipFamilies:\n  - IP"), (std::vector<std::string>{"IPv4", "IPv6"}));
    QVERIFY(labels("paths:\n  ").empty());
    // Whatever is offered as a key is a setting.
    for (const std::string &above : {std::string(), std::string("cluster:\n  ")}) {
        const auto keys = labels(above);
        QVERIFY(keys.size() > 2);
        for (const std::string &key : keys) {
            const Checked checked(above + key + ":\n", QStringLiteral("/p/.slipway.yaml"));
            for (const Diagnostic *finding : checked.of("settings-invalid"))
                QVERIFY2(checked.textAt(*finding) != key, key.c_str());
        }
    }
}

void TestSettings::helpTellsTheMeaning()
{
    const std::string text = "complete: true\nrules:\n  suppression-unused: off\n";
    QVERIFY(settingsHelpAt(text, 2).contains("missing target"));
    QVERIFY(settingsHelpAt(text, text.find("unused")).contains("without need"));
    QVERIFY(settingsHelpAt("nothing: 1", 2).isEmpty());
}

void TestSettings::foundOnDisk()
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath("a/b") && root.mkpath("c"));
    const auto write = [&](const char *name) {
        return writeFile(root.filePath(QLatin1String(name)), "", Encoding::Utf8).isEmpty();
    };
    QVERIFY(write(".slipway.yaml") && write("a/.slipway.yml"));
    const QString top = root.filePath(".slipway.yaml");
    const QString inner = root.filePath("a/.slipway.yml");
    QCOMPARE(settingsFilesFor({root.filePath("c/x.yaml")}), QStringList{top});
    QCOMPARE(settingsFilesFor({root.filePath("a/b/x.yaml"), root.filePath("a/y.yaml"), root.filePath("z.yaml")}),
             (QStringList{inner, top}));
    QCOMPARE(settingsFilesFor({}), QStringList());
    QVERIFY(write("a/.slipway.yaml"));
    QCOMPARE(settingsFilesFor({root.filePath("a/b/x.yaml")}), (QStringList{root.filePath("a/.slipway.yaml"), inner}));
}

void TestSettings::projectFolderHoldsAll()
{
    QCOMPARE(projectFolder({"/p/a/x.yaml"}), QString("/p/a/"));
    QCOMPARE(projectFolder({"/p/a/x.yaml", "/p/ab/y.yaml"}), QString("/p/"));
    QCOMPARE(projectFolder({"/p/x.yaml", "/q/y.yaml"}), QString("/"));
    QCOMPARE(projectFolder({}), QString());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
