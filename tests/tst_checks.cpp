// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ruleset.h"
#include "checks/safefixes.h"
#include "support/annotated.h"
#include "support/checking.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace slipway;

namespace
{

const QString Fixtures = QStringLiteral(TEST_DATA "checks/");

std::string readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QStringList filesOf(const Rule &rule, const QString &pattern)
{
    const QDir folder(Fixtures + QLatin1String(rule.info.id));
    QStringList paths;
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

/// What a project says that wants this rule. A fixture for an older Kubernetes has its version in its name, as in
/// "bad-1.24.yaml".
CheckSettings wanting(const Rule &rule, const QString &path)
{
    CheckSettings settings;
    static const QRegularExpression version(QStringLiteral("-(1\\.[0-9]+)\\.yaml$"));
    if (const auto named = version.match(path); named.hasMatch())
        settings.target = KubernetesVersion::parse(named.captured(1).toStdString());
    if (rule.info.isOptIn)
        settings.severities[rule.info.id] = rule.info.severity;
    settings.allowedRegistries = {"registry.example.com", "ghcr.io/shop/"};
    return settings;
}

/// A fixture is one file: what it refers to need not stand in it.
bool isAboutMissing(const Diagnostic &finding)
{
    const Rule *rule = findRule(finding.rule);
    return rule && rule->info.isAboutMissing;
}

/// The findings that a fixture of the rule answers for.
std::size_t countFor(const Rule &rule, const Checked &checked)
{
    return static_cast<std::size_t>(
        std::count_if(checked.findings.begin(), checked.findings.end(), [&](const Diagnostic &finding) {
            return finding.rule == rule.info.id || !(isAdvice(finding) || isAboutMissing(finding));
        }));
}

/// A fix makes its finding vanish, or at least less grave.
int weightOf(std::string_view rule, const Checked &checked)
{
    int weight = 0;
    for (const Diagnostic *finding : checked.of(rule))
        weight += finding->severity == Severity::Error ? 3 : finding->severity == Severity::Warning ? 2 : 1;
    return weight;
}

QByteArray told(const Checked &checked)
{
    QByteArray text;
    for (const std::string &line : checked.summary())
        text += QByteArray::fromStdString(line) + "; ";
    return text;
}

int countOf(const Checked &checked, Severity severity)
{
    return static_cast<int>(std::count_if(checked.findings.begin(), checked.findings.end(),
                                          [&](const Diagnostic &finding) { return finding.severity == severity; }));
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsDocumentedAndTested_data();
    void everyRuleIsDocumentedAndTested();
    void badFilesAreMarkedWhereTheyAreWrong_data();
    void badFilesAreMarkedWhereTheyAreWrong();
    void goodFilesStaySilent_data();
    void goodFilesStaySilent();
    void fixesMakeTheirFindingVanish_data();
    void fixesMakeTheirFindingVanish();
    void safeFixesTogetherLeaveNone_data();
    void safeFixesTogetherLeaveNone();
    void fixKindIsWhatTheFindingsOffer_data();
    void fixKindIsWhatTheFindingsOffer();
    void fixedFilesAreWhatTheirFixGives_data();
    void fixedFilesAreWhatTheirFixGives();
    void fixedNamesTakeTheirReferencesAlong();
    void templatesAreAddedWithTheLabelsThatAreSelected();
    void fixesKeepTheLineEnds_data();
    void fixesKeepTheLineEnds();
    void quotesAreOfferedThoughTheNextLineNeedsSomeToo();
    void singleLettersNeverCrash();
    void manyObjectsAreQuick();

private:
    static void ruleRows();
    static void fileRows(const QString &pattern);
};

void TestChecks::ruleRows()
{
    QTest::addColumn<const Rule *>("rule");
    for (const Rule *rule : allRules())
        QTest::newRow(rule->info.id) << rule;
}

void TestChecks::fileRows(const QString &pattern)
{
    QTest::addColumn<const Rule *>("rule");
    QTest::addColumn<QString>("path");
    for (const Rule *rule : allRules())
        for (const QString &path : filesOf(*rule, pattern))
            QTest::addRow("%s/%s", rule->info.id, qPrintable(QFileInfo(path).fileName())) << rule << path;
}

void TestChecks::everyRuleIsDocumentedAndTested_data()
{
    ruleRows();
}

void TestChecks::everyRuleIsDocumentedAndTested()
{
    QFETCH(const Rule *, rule);
    QVERIFY(rule->info.title && rule->info.why && rule->info.docs);
    QVERIFY(*rule->info.title != '\0' && *rule->info.docs != '\0');
    QVERIFY2(QString::fromUtf8(rule->info.why).endsWith(QLatin1Char('.')), rule->info.why);
    QVERIFY(!QString::fromUtf8(rule->info.title).endsWith(QLatin1Char('.')));
    QVERIFY(!rule->findings || (!rule->document && !rule->object));
    QVERIFY2(!filesOf(*rule, QStringLiteral("bad*")).isEmpty(), "no bad*.yaml");
    QVERIFY2(!filesOf(*rule, QStringLiteral("good*")).isEmpty(), "no good*.yaml");
    QCOMPARE(findRule(rule->info.id), rule);
}

void TestChecks::badFilesAreMarkedWhereTheyAreWrong_data()
{
    fileRows(QStringLiteral("bad*"));
}

void TestChecks::badFilesAreMarkedWhereTheyAreWrong()
{
    QFETCH(const Rule *, rule);
    QFETCH(QString, path);
    const Annotated source(readText(path));
    QVERIFY(!source.ranges.empty());
    const Checked checked(source.text, path, wanting(*rule, path));
    const auto found = checked.of(rule->info.id);
    QVERIFY2(found.size() == source.ranges.size(), told(checked));
    for (std::size_t at = 0; at < found.size(); ++at) {
        QVERIFY2(found[at]->where.range == source.ranges[at], told(checked));
        QVERIFY2(found[at]->message.endsWith(QLatin1Char('.')), qPrintable(found[at]->message));
        QVERIFY2(found[at]->next.endsWith(QLatin1Char('.')) || found[at]->next.endsWith(QLatin1Char('?')),
                 qPrintable(found[at]->next));
        QVERIFY2(!found[at]->message.contains(QLatin1String("%1")), qPrintable(found[at]->message));
        QVERIFY(!whyOf(*found[at]).isEmpty());
    }
    // One mistake, one message: a bad file holds only mistakes of its rule.
    QVERIFY2(countFor(*rule, checked) == found.size(), told(checked));
}

void TestChecks::goodFilesStaySilent_data()
{
    fileRows(QStringLiteral("good*"));
}

void TestChecks::goodFilesStaySilent()
{
    QFETCH(const Rule *, rule);
    QFETCH(QString, path);
    const Checked checked(readText(path), path, wanting(*rule, path));
    QVERIFY2(countFor(*rule, checked) == 0, told(checked));
}

void TestChecks::fixesMakeTheirFindingVanish_data()
{
    fileRows(QStringLiteral("bad*"));
}

void TestChecks::fixesMakeTheirFindingVanish()
{
    QFETCH(const Rule *, rule);
    QFETCH(QString, path);
    const Checked before(Annotated(readText(path)).text, path, wanting(*rule, path));
    for (const Diagnostic &finding : before.findings)
        for (const Fix &fix : finding.fixes) {
            QVERIFY(!fix.change.name.isEmpty() && !fix.change.isEmpty());
            const Checked after(fixedText(before.text(), fix), path, wanting(*rule, path));
            QVERIFY2(after.text() != before.text(), qPrintable(fix.change.name));
            const auto tellAll = [&] {
                return QByteArray(fix.change.name.toUtf8() + " gives: " + told(after) + "\n" + after.text().c_str());
            };
            QVERIFY2(weightOf(finding.rule, after) < weightOf(finding.rule, before), tellAll());
            if (fix.safe)
                QVERIFY2(countFor(*findRule(finding.rule), after) < countFor(*findRule(finding.rule), before),
                         tellAll());
        }
}

void TestChecks::safeFixesTogetherLeaveNone_data()
{
    fileRows(QStringLiteral("*"));
}

void TestChecks::safeFixesTogetherLeaveNone()
{
    QFETCH(const Rule *, rule);
    QFETCH(QString, path);
    const Checked before(Annotated(readText(path)).text, path, wanting(*rule, path));
    const WorkspaceSource source{{{FileId{1}, meantPath(path), std::make_shared<const std::string>(before.text())}}, 1};
    const auto fixes = safeFixes(source, wanting(*rule, path),
                                 [](const Diagnostic &finding) { return finding.where.file == FileId{1}; });
    const bool hasAny = std::any_of(before.findings.begin(), before.findings.end(), hasSafeFix);
    QCOMPARE(!fixes.empty(), hasAny);
    if (!hasAny)
        return;
    QCOMPARE(fixes.size(), std::size_t{1});
    const Checked after(applied(before.text(), fixes.begin()->second), path, wanting(*rule, path));
    QVERIFY2(std::none_of(after.findings.begin(), after.findings.end(), hasSafeFix), told(after));
    // What is left was there before; only advice may come to light once a mistake no longer hides it.
    std::multiset<std::string> known;
    for (const Diagnostic &finding : before.findings)
        known.emplace(finding.rule);
    for (const Diagnostic &finding : after.findings) {
        if (isAdvice(finding))
            continue;
        const auto same = known.find(std::string(finding.rule));
        QVERIFY2(same != known.end(), told(after) + "\n" + after.text().c_str());
        known.erase(same);
    }
}

void TestChecks::fixKindIsWhatTheFindingsOffer_data()
{
    ruleRows();
}

void TestChecks::fixKindIsWhatTheFindingsOffer()
{
    QFETCH(const Rule *, rule);
    FixKind offered = FixKind::None;
    for (const QString &path : filesOf(*rule, QStringLiteral("bad*"))) {
        const Checked checked(Annotated(readText(path)).text, path, wanting(*rule, path));
        for (const Diagnostic *finding : checked.of(rule->info.id))
            for (const Fix &fix : finding->fixes)
                offered = std::max(offered, fix.safe ? FixKind::Safe : FixKind::Ask);
    }
    QCOMPARE(int(rule->info.fix), int(offered));
}

void TestChecks::fixedFilesAreWhatTheirFixGives_data()
{
    fileRows(QStringLiteral("fixed*"));
}

/// "fixed-port.yaml" is what the first fix makes of "bad-port.yaml", "fixed-port.2.yaml" what the second makes of it.
void TestChecks::fixedFilesAreWhatTheirFixGives()
{
    QFETCH(const Rule *, rule);
    QFETCH(QString, path);
    static const QRegularExpression number(QStringLiteral("\\.([2-9])(?=\\.[a-z]+$)"));
    const auto numbered = number.match(path);
    const std::size_t at = numbered.hasMatch() ? numbered.captured(1).toUInt() - 1 : 0;
    QString badPath = path;
    badPath.replace(QLatin1String("/fixed"), QLatin1String("/bad")).remove(number);
    const Checked checked(Annotated(readText(badPath)).text, badPath, wanting(*rule, badPath));
    const auto found = checked.of(rule->info.id);
    QVERIFY(!found.empty() && found.front()->fixes.size() > at);
    QCOMPARE(QString::fromStdString(fixedText(checked.text(), found.front()->fixes[at])),
             QString::fromStdString(readText(path)));
}

void TestChecks::fixedNamesTakeTheirReferencesAlong()
{
    const auto named = [](const char *name) {
        const std::string is(name);
        return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: " + is +
               " # settings\ndata: {a: b}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  "
               "containers:\n"
               "  - name: web\n    image: nginx:1.27\n    envFrom:\n    - configMapRef: {name: " +
               is + "}\n";
    };
    const Checked checked(named("myConfig"));
    const auto found = checked.of("name-invalid");
    QVERIFY(!found.empty() && !found.front()->fixes.empty());
    const std::string fixed = fixedText(checked.text(), found.front()->fixes.front());
    const Checked again(fixed);
    const std::string name = again.workspace->objects()[0].id.name;
    QCOMPARE(QString::fromStdString(fixed), QString::fromStdString(named(name.c_str())));
    QVERIFY(again.of("name-invalid").empty());
}

void TestChecks::templatesAreAddedWithTheLabelsThatAreSelected()
{
    const std::string text = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  selector:\n"
                             "    matchLabels:\n      app: web\n";
    const Checked checked(text);
    const auto found = checked.of("required-field-missing");
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front()->fixes.size(), std::size_t{1});
    const Fix &fix = found.front()->fixes.front();
    QVERIFY(fix.typed && !fix.filled("no image: at all") && !fix.filled(""));
    const std::string fixed = fixedText(text, fix);
    QCOMPARE(QString::fromStdString(fixed),
             QString::fromStdString(text +
                                    "  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n"
                                    "      containers:\n        - name: shop\n          image: " +
                                    fix.typed->example.toStdString() + "\n"));
    QVERIFY(Checked(fixed).of("selector-template-mismatch").empty());
}

void TestChecks::quotesAreOfferedThoughTheNextLineNeedsSomeToo()
{
    const std::string start = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\ndata:\n";
    const Checked checked(start + "  files: *.html\n  share: %d items\n");
    const auto found = checked.of("yaml-needs-quotes");
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front()->fixes.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(fixedText(checked.text(), found.front()->fixes.front())),
             QString::fromStdString(start + "  files: \"*.html\"\n  share: %d items\n"));
}

void TestChecks::fixesKeepTheLineEnds_data()
{
    fileRows(QStringLiteral("bad*"));
}

void TestChecks::fixesKeepTheLineEnds()
{
    QFETCH(const Rule *, rule);
    QFETCH(QString, path);
    const std::string text = QString::fromStdString(Annotated(readText(path)).text)
                                 .replace(QRegularExpression(QStringLiteral("\r?\n")), QStringLiteral("\r\n"))
                                 .toStdString();
    const Checked checked(text, path, wanting(*rule, path));
    for (const Diagnostic *finding : checked.of(rule->info.id))
        for (const Fix &fix : finding->fixes)
            QVERIFY2(!QString::fromStdString(fixedText(text, fix)).contains(QRegularExpression("[^\r]\n")),
                     qPrintable(fix.change.name));
}

void TestChecks::singleLettersNeverCrash()
{
    // Deleting, doubling and breaking each character of valid files must never end in a crash or a flood.
    const std::string text = readText(Fixtures + QLatin1String("selector-template-mismatch/good.yaml"));
    QVERIFY(text.size() > 100);
    for (std::size_t at = 0; at < text.size(); at += 3)
        for (const char *with : {"", ":", "\t", "\"", "\n", "- ", "{{", "A"}) {
            const Checked checked(applied(text, {{{at, at + 1}, with}}));
            const auto mistakes = std::count_if(checked.findings.begin(), checked.findings.end(),
                                                [](const Diagnostic &finding) { return !isAdvice(finding); });
            QVERIFY2(mistakes < 12, told(checked));
        }
}

void TestChecks::manyObjectsAreQuick()
{
    std::string text;
    constexpr int Count = 10000;
    for (int number = 0; number < Count; ++number) {
        const std::string name = "web-" + std::to_string(number);
        text += "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: " + name +
                "\nspec:\n  selector:\n    app: web\n    id: " + name +
                "\n  ports:\n  - port: 80\n    targetPort: http\n";
    }
    QElapsedTimer timer;
    timer.start();
    const Checked checked(text);
    qInfo("%d objects read and checked in %lld ms", Count, timer.elapsed());
    QCOMPARE(countOf(checked, Severity::Warning), Count);
    QCOMPARE(countOf(checked, Severity::Error), 0);
    QVERIFY(timer.elapsed() < 60'000);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
