// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outlinemodel.h"
#include "panels/problemsmodel.h"
#include "support/findings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsObjects_data();
    void groupsObjects();
    void editsKeepRows();
    void countsProblems();
    void problemsAreFilteredAndSorted();

private:
    static std::shared_ptr<const Analysis> analysed(const Project &project,
                                                    const std::vector<Diagnostic> &findings = {})
    {
        auto analysis = std::make_shared<Analysis>();
        analysis->workspace = project.workspace();
        analysis->findings = findingsOf(*analysis->workspace, findings);
        return analysis;
    }
};

namespace
{

const std::string threeObjects =
    "kind: A\nmetadata: {name: one}\n---\nkind: B\nmetadata: {name: two, namespace: n}\n---\n"
    "kind: A\nmetadata: {name: three, namespace: n}\n";

QStringList shown(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex top = model.index(group, 0);
        lines.append(top.data().toString());
        for (int row = 0; row < model.rowCount(top); ++row)
            lines.append("  " + model.index(row, 0, top).data().toString());
    }
    return lines;
}

} // namespace

void TestOutline::groupsObjects_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("file") << static_cast<int>(OutlineModel::Grouping::File)
                          << QStringList{"a.yaml", "  one", "  two", "  three", "b.yaml"};
    QTest::newRow("namespace") << static_cast<int>(OutlineModel::Grouping::Namespace)
                               << QStringList{"No namespace written", "  one", "n", "  two", "  three"};
    QTest::newRow("kind") << static_cast<int>(OutlineModel::Grouping::Kind)
                          << QStringList{"A", "  one", "  three", "B", "  two"};
}

void TestOutline::groupsObjects()
{
    QFETCH(int, grouping);
    QFETCH(QStringList, lines);
    Project project;
    project.create("a.yaml", threeObjects);
    project.create("b.yaml", "# nothing yet\n");
    OutlineModel model(project);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGrouping(static_cast<OutlineModel::Grouping>(grouping));
    model.setAnalysis(analysed(project));
    QCOMPARE(shown(model), lines);
    model.setAnalysis(analysed(Project()));
    QCOMPARE(model.rowCount(), 0);
}

void TestOutline::editsKeepRows()
{
    Project project;
    const FileId file = project.create("a.yaml", threeObjects);
    OutlineModel model(project);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setAnalysis(analysed(project));
    const QPersistentModelIndex three = model.index(2, 0, model.index(0, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(project.apply({"", {{file, {{{0, 0}, "kind: New\nmetadata: {name: zero}\n---\n"}}}}}));
    model.setAnalysis(analysed(project));
    QCOMPARE(three.row(), 3);
    QCOMPARE(three.data().toString(), QString("three"));
    QCOMPARE(model.objectAt(three)->document, std::size_t{3});
    QCOMPARE(model.indexOf(*model.objectAt(three)), QModelIndex(three));
    project.undo();
    project.create("b.yaml", "kind: C\n");
    model.setAnalysis(analysed(project));
    QCOMPARE(shown(model), (QStringList{"a.yaml", "  one", "  two", "  three", "b.yaml", "  (no name)"}));
    project.close(file);
    model.setAnalysis(analysed(project));
    QCOMPARE(shown(model), (QStringList{"b.yaml", "  (no name)"}));
    QVERIFY(!three.isValid());
    QCOMPARE(resets.size(), 0);
}

void TestOutline::countsProblems()
{
    Project project;
    project.create("a.yaml", threeObjects);
    const ObjectRef two = project.workspace()->objects()[1].ref();
    OutlineModel model(project);
    model.setAnalysis(analysed(project, {{.severity = Severity::Error, .object = two},
                                         {.severity = Severity::Warning, .object = two},
                                         {.severity = Severity::Warning, .object = two}}));
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(model.index(1, 0, group).data(OutlineModel::WarningCountRole).toInt(), 2);
    QCOMPARE(model.index(0, 0, group).data(OutlineModel::ErrorCountRole).toInt(), 0);
    QCOMPARE(group.data(OutlineModel::ErrorCountRole).toInt(), 1);
    // A mistake in a file that holds no object, such as the settings, counts for the file.
    const FileId settings = project.create(".slipway.yaml", "rules: []\n");
    Diagnostic mistake{.severity = Severity::Error};
    mistake.where.file = settings;
    model.setAnalysis(analysed(project, {mistake, {.severity = Severity::Error, .object = two}}));
    QCOMPARE(model.index(0, 0).data(OutlineModel::ErrorCountRole).toInt(), 1);
    QCOMPARE(model.index(1, 0).data(OutlineModel::ErrorCountRole).toInt(), 1);
}

void TestOutline::problemsAreFilteredAndSorted()
{
    Project project;
    const FileId file = project.create("a.yaml", threeObjects);
    const auto at = [&](std::size_t start) { return Place{file, {start, start}}; };
    ProblemsModel model(project);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ProblemsFilter filter;
    filter.setSourceModel(&model);
    filter.sort(ProblemsModel::Message);
    model.setAnalysis(analysed(project, {{.severity = Severity::Hint, .where = at(0), .message = "h"},
                                         {.severity = Severity::Error, .where = at(30), .message = "later"},
                                         {.severity = Severity::Error, .where = at(9), .message = "z first"}}));
    const auto told = [&] {
        QStringList messages;
        for (int row = 0; row < filter.rowCount(); ++row)
            messages.append(filter.index(row, 0).data().toString());
        return messages;
    };
    QCOMPARE(told(), (QStringList{"z first", "later", "h"}));
    QCOMPARE(filter.index(0, ProblemsModel::Where).data().toString(), QString("a.yaml:2"));
    filter.setShown(Severity::Error, false);
    QCOMPARE(told(), QStringList{"h"});
    filter.setShown(Severity::Error, true);
    filter.setWords("LATER");
    QCOMPARE(told(), QStringList{"later"});
    model.setAnalysis(analysed(project));
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
