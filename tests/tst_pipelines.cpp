// SPDX-License-Identifier: GPL-3.0-or-later
// The GitHub Action and the pre-commit hooks, run on this machine as those services run them.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <yaml-cpp/yaml.h>

#include <memory>

namespace
{

const QString Packaging = QStringLiteral(SOURCE_ROOT "packaging/");

struct Run {
    int status = -1;
    QByteArray out{};
    QByteArray err{};
};

QString text(const YAML::Node &node)
{
    return node ? QString::fromStdString(node.as<std::string>()) : QString();
}

YAML::Node step(const YAML::Node &action, const std::string &name)
{
    for (const YAML::Node &one : action["runs"]["steps"])
        if (one["name"].as<std::string>() == name)
            return one;
    return {};
}

/// `${{ inputs.paths }}` with what the workflow says, or the default of the action.
QString evaluated(QString expression, const YAML::Node &action, const QMap<QString, QString> &with)
{
    static const QRegularExpression input(QStringLiteral("^\\$\\{\\{ inputs\\.([a-z-]+) \\}\\}$"));
    const auto match = input.match(expression);
    if (!match.hasMatch())
        return expression;
    const QString name = match.captured(1);
    return with.contains(name) ? with[name] : text(action["inputs"][name.toStdString()]["default"]);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Run finished(QProcess &process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QByteArray good = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\ndata:\n  mode: live\n";
const QByteArray bad = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n  - port: eighty\n";
const QByteArray doubtful = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n"
                            "  selector: {app: web}\n  ports:\n  - port: 80\n";

} // namespace

class TestPipelines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void actionBuildsWithWhatThereIs();
    void actionChecks_data();
    void actionChecks();
    void actionsReportIsSarif();
    void hooksCheckTheFilesOfACommit_data();
    void hooksCheckTheFilesOfACommit();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    Run runStep(const YAML::Node &action, const std::string &name, const QMap<QString, QString> &with) const;
    std::unique_ptr<QTemporaryDir> m_dir;
};

/// A checked out repository in `work`, and the action with its built program beside it.
void TestPipelines::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write(path("work/deploy/shop.yaml"), good);
    write(path("work/two words/shop.yaml"), good);
    write(path("work/-odd.yaml"), good);
    write(path("work/broken/web.yaml"), bad);
    write(path("work/doubtful/web.yaml"), doubtful);
    QVERIFY(QDir().mkpath(path("action/packaging")) && QDir().mkpath(path("action/build/release/app")));
    QVERIFY(QDir().mkpath(path("bin")));
    QVERIFY(QFile::link(SLIPWAY_PROGRAM, path("action/build/release/app/slipway")));
    QVERIFY(QFile::link(SLIPWAY_PROGRAM, path("bin/slipway")));
}

/// As a runner does it: the script in a file, bash as `shell: bash` calls it, inputs by the step's `env`.
Run TestPipelines::runStep(const YAML::Node &action, const std::string &name, const QMap<QString, QString> &with) const
{
    const YAML::Node found = step(action, name);
    write(path("script.sh"), text(found["run"]).toUtf8());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("GITHUB_ACTION_PATH", path("action/packaging"));
    environment.insert("GITHUB_OUTPUT", path("output"));
    environment.insert("LANGUAGE", "en");
    for (const auto &variable : found["env"])
        environment.insert(text(variable.first), evaluated(text(variable.second), action, with));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path("work"));
    process.start("bash", {"--noprofile", "--norc", "-eo", "pipefail", path("script.sh")});
    return finished(process);
}

/// The real functions are there and take what the step gives them; what they do is run by everybody who builds.
void TestPipelines::actionBuildsWithWhatThereIs()
{
    const YAML::Node action = YAML::Load(contents(Packaging + "action.yml").toStdString());
    write(path("action/packaging/prepare"),
          "install_packages() { echo \"install $*\"; }\nbuild() { echo \"build $*\"; }\n");
    const Run run = runStep(action, "Build Slipway", {});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray("install build run\nbuild release -DSLIPWAY_TESTS=OFF\n"));
    QProcess process;
    process.start("bash", {"-c", "source \"$0\" && declare -F install_packages build", Packaging + "prepare"});
    QCOMPARE(finished(process).status, 0);
    const QByteArray packages = contents(Packaging + "packages");
    QVERIFY(packages.contains("\nbuild ") && packages.contains("\nrun "));
    QVERIFY(contents(QStringLiteral(SOURCE_ROOT "CMakePresets.json")).contains("\"release\""));
}

void TestPipelines::actionChecks_data()
{
    using With = QMap<QString, QString>;
    QTest::addColumn<With>("with");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("output"); // what the step says for `outputs`
    QTest::addColumn<QString>("said");   // somewhere in the log
    const QString usual = QStringLiteral("sarif=slipway.sarif\n");
    QTest::newRow("a good folder") << With{{"paths", "deploy"}} << 0 << usual << "files: 1";
    QTest::newRow("a bad folder") << With{{"paths", "broken"}} << 1 << usual << "broken/web.yaml:7:11: error:";
    QTest::newRow("a list that ends with a line break")
        << With{{"paths", "deploy\nbroken\n"}} << 1 << usual << "files: 2";
    QTest::newRow("blanks in a name") << With{{"paths", "two words"}} << 0 << usual << "files: 1";
    QTest::newRow("a name like an option") << With{{"paths", "-odd.yaml"}} << 0 << usual << "files: 1";
    QTest::newRow("everything, by default") << With{} << 1 << usual << "files: 5";
    QTest::newRow("only told") << With{{"paths", "broken"}, {"fail-on", "never"}} << 0 << usual << "error:";
    QTest::newRow("warnings are listed") << With{{"paths", "doubtful"}} << 0 << usual << "warning:";
    QTest::newRow("warnings fail") << With{{"paths", "doubtful"}, {"fail-on", "warning"}} << 1 << usual << "warning:";
    QTest::newRow("another file") << With{{"paths", "deploy"}, {"sarif", "out put.sarif"}} << 0
                                  << "sarif=out put.sarif\n"
                                  << "files: 1";
    QTest::newRow("patterns are names") << With{{"paths", "deploy/*.yaml"}} << 2 << QString() << "deploy/*.yaml";
    QTest::newRow("no such folder") << With{{"paths", "nowhere"}} << 2 << QString() << "nowhere";
    QTest::newRow("no such severity") << With{{"paths", "deploy"}, {"fail-on", "all"}} << 2 << QString() << "'all'";
    QTest::newRow("a file that cannot be written")
        << With{{"paths", "deploy"}, {"sarif", "no/such/folder.sarif"}} << 2 << QString() << "no/such/folder.sarif";
}

void TestPipelines::actionChecks()
{
    using With = QMap<QString, QString>;
    QFETCH(With, with);
    QFETCH(int, status);
    QFETCH(QString, output);
    QFETCH(QString, said);
    const YAML::Node action = YAML::Load(contents(Packaging + "action.yml").toStdString());
    const Run run = runStep(action, "Check", with);
    QVERIFY2(run.status == status, run.out + run.err);
    QCOMPARE(QString::fromUtf8(contents(path("output"))), output);
    QVERIFY2((run.out + run.err).contains(said.toUtf8()), run.out + run.err);
    const QString report = path("work/") + output.mid(6).trimmed();
    QCOMPARE(!output.isEmpty(), QFileInfo(report).isFile());
    QCOMPARE(text(action["outputs"]["sarif"]["value"]), QStringLiteral("${{ steps.check.outputs.sarif }}"));
    QCOMPARE(text(step(action, "Check")["id"]), QStringLiteral("check"));
}

void TestPipelines::actionsReportIsSarif()
{
    const YAML::Node action = YAML::Load(contents(Packaging + "action.yml").toStdString());
    runStep(action, "Check", {});
    const QJsonObject sarif = QJsonDocument::fromJson(contents(path("work/slipway.sarif"))).object();
    QCOMPARE(sarif["version"].toString(), QStringLiteral("2.1.0"));
    QCOMPARE(sarif["runs"].toArray().size(), 1);
    const QJsonObject run = sarif["runs"][0].toObject();
    QSet<QString> rules;
    for (const QJsonValue rule : run["tool"]["driver"]["rules"].toArray())
        rules.insert(rule["id"].toString());
    const QJsonArray results = run["results"].toArray();
    QVERIFY(!results.isEmpty());
    for (const QJsonValue result : results) {
        QVERIFY2(rules.contains(result["ruleId"].toString()), qPrintable(result["ruleId"].toString()));
        QVERIFY(!result["message"]["text"].toString().isEmpty());
        const QString level = result["level"].toString();
        QVERIFY2(level == QLatin1String("error") || level == QLatin1String("warning"), qPrintable(level));
        const QJsonObject place = result["locations"][0]["physicalLocation"].toObject();
        // GitHub shows a result only in a file of the repository, named from its root.
        const QString uri = place["artifactLocation"]["uri"].toString();
        QVERIFY2(QFileInfo(path("work/") + uri).isFile(), qPrintable(uri));
        QVERIFY(place["region"]["startLine"].toInt() >= 1 && place["region"]["startColumn"].toInt() >= 1);
    }
}

void TestPipelines::hooksCheckTheFilesOfACommit_data()
{
    QTest::addColumn<QString>("hook");
    QTest::addColumn<QStringList>("staged");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("good files") << "slipway-check" << QStringList{"deploy/shop.yaml", "two words/shop.yaml"} << 0
                                << "files: 2";
    QTest::newRow("a bad file") << "slipway-check" << QStringList{"deploy/shop.yaml", "broken/web.yaml"} << 1
                                << "broken/web.yaml:7:11: error:";
    QTest::newRow("files of other tools")
        << "slipway-check" << QStringList{".github/web.yaml", "deploy/shop.yaml"} << 0 << "files: 1";
    QTest::newRow("Slipway's own settings")
        << "slipway-check" << QStringList{".slipway.yaml"} << 1 << ".slipway.yaml:1:1: error:";
    QTest::newRow("all files") << "slipway-check-all" << QStringList{"deploy/shop.yaml"} << 1 << "broken/web.yaml:7:11";
}

/// As pre-commit does it: files by the hook's filter, entry and arguments split as a shell splits words.
void TestPipelines::hooksCheckTheFilesOfACommit()
{
    QFETCH(QString, hook);
    QFETCH(QStringList, staged);
    QFETCH(int, status);
    QFETCH(QString, said);
    write(path("work/.github/web.yaml"), bad);
    write(path("work/.slipway.yaml"), staged.contains(".slipway.yaml") ? "loud: true\n" : "rules: {}\n");
    YAML::Node definition;
    for (const YAML::Node &one :
         YAML::Load(contents(QStringLiteral(SOURCE_ROOT ".pre-commit-hooks.yaml")).toStdString()))
        if (text(one["id"]) == hook)
            definition = one;
    QVERIFY(definition["language"].as<std::string>() == "system" && definition["name"]);
    QStringList command = QProcess::splitCommand(text(definition["entry"]));
    for (const auto &argument : definition["args"])
        command.append(text(argument));
    const QRegularExpression exclude(definition["exclude"] ? text(definition["exclude"]) : QStringLiteral("^$"));
    QVERIFY(exclude.isValid());
    if (!definition["pass_filenames"] || definition["pass_filenames"].as<bool>())
        for (const QString &file : std::as_const(staged))
            if (!exclude.match(file).hasMatch())
                command.append(file);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", path("bin") + ":" + environment.value("PATH"));
    environment.insert("LANGUAGE", "en");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path("work"));
    process.start("env", command);
    const Run run = finished(process);
    QVERIFY2(run.status == status, run.out + run.err);
    QVERIFY2(run.out.contains(said.toUtf8()), run.out + run.err);
}

QTEST_GUILESS_MAIN(TestPipelines)
#include "tst_pipelines.moc"
