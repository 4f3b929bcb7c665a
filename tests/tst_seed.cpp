// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checking.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace slipway;

namespace
{

/// The lecture's YAML blocks, without the indentation that the list items around them give them.
std::vector<std::string> yamlBlocks(const QString &notes)
{
    std::vector<std::string> blocks;
    QStringList open;
    int indent = -1;
    for (const QString &line : notes.split(QLatin1Char('\n'))) {
        const QString text = line.trimmed();
        const bool opens = text == QLatin1String("~~~yml") || text == QLatin1String("```yaml");
        const bool closes = text == QLatin1String("~~~") || text == QLatin1String("```");
        if (opens && indent < 0) {
            indent = static_cast<int>(line.indexOf(text));
            open.clear();
        } else if (closes && indent >= 0) {
            blocks.push_back((open.join(QLatin1Char('\n')) + QLatin1Char('\n')).toStdString());
            indent = -1;
        } else if (indent >= 0) {
            open.append(line.mid(indent));
        }
    }
    return blocks;
}

/// What the notes list as `- field: value // explanation` (or only the field) in prose.
QString proseEntry(const QString &notes, const QString &field)
{
    for (const QString &line : notes.split(QLatin1Char('\n')))
        if (const QString text = line.trimmed(); text.startsWith(QStringLiteral("- ") + field))
            return text.mid(2).section(QStringLiteral(" //"), 0, 0).trimmed();
    return {};
}

std::string indented(const std::string &block, int spaces)
{
    std::string text;
    for (const QString &line : QString::fromStdString(block).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        text += (QString(spaces, QLatin1Char(' ')) + line + QLatin1Char('\n')).toStdString();
    return text;
}

const std::string PodHead =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      "
    "image: myapp:v1\n";

/// A Deployment around a fragment of its `spec`, which brings everything but selector and template.
std::string deploymentOf(const std::string &spec)
{
    return "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n" + spec +
           "    selector:\n        matchLabels: {app: web}\n    template:\n        metadata:\n            labels: "
           "{app: "
           "web}\n        spec:\n            containers:\n            - {name: web, image: \"myapp:v1\"}\n";
}

/// The first finding that is no advice.
const Diagnostic &firstMistake(const Checked &checked)
{
    return *std::find_if(checked.findings.begin(), checked.findings.end(), std::not_fn(isAdvice));
}

} // namespace

/// Every mistake of the lecture notes is found at its place, and those with one right answer can be fixed at a click.
class TestSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void probes();
    void rollingUpdate();
    void proseFields();
    void wholeDeploymentIsFine();
    void configMap();
    void podsWithSpecUnderMetadata_data();
    void podsWithSpecUnderMetadata();

private:
    void expect(const std::string &yaml, const std::vector<std::string> &summary);

    QString m_notes;
    std::vector<std::string> m_blocks;
};

void TestSeed::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "seed/lecture-notes.ko.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_notes = QString::fromUtf8(file.readAll());
    m_blocks = yamlBlocks(m_notes);
    QCOMPARE(m_blocks.size(), std::size_t{8});
}

void TestSeed::expect(const std::string &yaml, const std::vector<std::string> &summary)
{
    const Checked checked(yaml);
    QString found;
    for (const Diagnostic &finding : checked.findings)
        if (!isAdvice(finding))
            found += QString::fromStdString(std::string(finding.rule) + " «" + checked.textAt(finding) + "»\n");
    QString wanted;
    for (const std::string &line : summary)
        wanted += QString::fromStdString(line) + QLatin1Char('\n');
    QCOMPARE(found, wanted);
}

void TestSeed::probes()
{
    const std::string liveness = PodHead + indented(m_blocks[0], 6);
    expect(liveness, {"field-case-wrong «periodseconds»"});
    const Checked checked(liveness);
    const Fix &fix = firstMistake(checked).fixes.front();
    QVERIFY(fix.safe);
    const std::string fixed = fixedText(liveness, fix);
    QVERIFY(fixed.find("periodSeconds: 5") != std::string::npos);
    expect(fixed, {});
    expect(PodHead + indented(m_blocks[1], 6), {});
}

void TestSeed::rollingUpdate()
{
    // maxSurge 0 beside maxUnavailable 25% is allowed; only both at zero leave no room.
    const std::string yaml = deploymentOf(m_blocks[2]);
    expect(yaml, {});
    std::string zero = yaml;
    zero.replace(zero.find("25%"), 3, "0");
    expect(zero, {"strategy-both-zero «0»"});
}

void TestSeed::proseFields()
{
    const QString deadline = proseEntry(m_notes, QStringLiteral("progressDeadLineSeconds"));
    QCOMPARE(deadline, QStringLiteral("progressDeadLineSeconds: 60"));
    expect(deploymentOf(m_blocks[2] + "    " + deadline.toStdString() + "\n"),
           {"field-case-wrong «progressDeadLineSeconds»"});
    const QString ready = proseEntry(m_notes, QStringLiteral("minReadySeconds"));
    expect(deploymentOf(m_blocks[2] + "    " + ready.toStdString() + "\n"), {});
    // The notes explain the field under this name, so it is what a reader types.
    QVERIFY(proseEntry(m_notes, QStringLiteral("maxUnavilable")).startsWith(QLatin1String("maxUnavilable :")));
    std::string unavailable = m_blocks[2];
    unavailable.replace(unavailable.find("maxUnavailable"), 14, "maxUnavilable");
    const Checked checked(deploymentOf(unavailable));
    expect(checked.text(), {"field-unknown «maxUnavilable»"});
    const std::string fixed = fixedText(checked.text(), firstMistake(checked).fixes.front());
    QCOMPARE(QString::fromStdString(fixed), QString::fromStdString(deploymentOf(m_blocks[2])));
}

void TestSeed::wholeDeploymentIsFine()
{
    expect(m_blocks[3], {});
}

void TestSeed::configMap()
{
    expect(m_blocks[4], {"name-invalid «myConfig»"});
    const Checked checked(m_blocks[4]);
    QVERIFY(!firstMistake(checked).fixes.empty());
    expect(fixedText(checked.text(), firstMistake(checked).fixes.front()), {});
    // The fragment stands ten columns deep, as in the Deployment it was cut from.
    std::string deployment = m_blocks[3];
    deployment.replace(deployment.find("          env:"), std::string::npos, m_blocks[5]);
    const Checked both(deployment + "---\n" + m_blocks[4]);
    // Neither the ConfigMap nor a reference to it can have that name.
    QCOMPARE(both.of("name-invalid").size(), std::size_t{2});
    // The Deployment is in namespace project1 and the ConfigMap in none, so the Pods would not find it.
    const auto missing = both.of("ref-configmap-missing");
    QCOMPARE(missing.size(), std::size_t{1});
    QCOMPARE(both.textAt(*missing.front()), std::string("myConfig"));
    QVERIFY(missing.front()->next.contains(QLatin1String("project1")));
    QCOMPARE(std::count_if(both.findings.begin(), both.findings.end(), std::not_fn(isAdvice)), 3);
}

void TestSeed::podsWithSpecUnderMetadata_data()
{
    QTest::addColumn<int>("block");
    QTest::newRow("emptyDir") << 6;
    QTest::newRow("hostPath") << 7;
}

void TestSeed::podsWithSpecUnderMetadata()
{
    QFETCH(int, block);
    const std::string yaml = m_blocks[static_cast<std::size_t>(block)];
    expect(yaml, {"name-invalid «myPod»", "spec-under-metadata «spec»", "name-invalid «myContainer»",
                  "image-reference-invalid «myApp:1.0.0»"});
    std::string text = yaml;
    for (int round = 0; round < 4; ++round) {
        const Checked checked(text);
        QVERIFY(!std::all_of(checked.findings.begin(), checked.findings.end(), isAdvice));
        const Diagnostic &first = firstMistake(checked);
        QVERIFY2(!first.fixes.empty(), qPrintable(first.message));
        QCOMPARE(first.fixes.front().safe, first.rule == "spec-under-metadata");
        text = fixedText(text, first.fixes.front());
    }
    expect(text, {});
    QVERIFY(text.find("\nspec:\n  volumes:\n") != std::string::npos);
    QVERIFY(text.find("name: my-pod\n") != std::string::npos);
    QVERIFY(text.find("image: myapp:1.0.0\n") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
