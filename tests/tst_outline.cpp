// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outlinemodel.h"
#include "panels/problemsmodel.h"
#include "support/findings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

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
    void followsRandomEdits_data();
    void followsRandomEdits();
    void listsFilesBeforeTheirFindings_data();
    void listsFilesBeforeTheirFindings();
    void typingLeavesOtherRowsAlone();

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
                          << QStringList{"a.yaml *", "  one", "  two", "  three", "b.yaml *"};
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
    QCOMPARE(shown(model), (QStringList{"a.yaml *", "  one", "  two", "  three", "b.yaml *", "  (no name)"}));
    project.close(file);
    model.setAnalysis(analysed(project));
    QCOMPARE(shown(model), (QStringList{"b.yaml *", "  (no name)"}));
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
                                         {.severity = Severity::Error, .where = at(9), .message = "z first"},
                                         {.severity = Severity::Error, .where = at(30), .message = "later"}}));
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

namespace
{

/// Rows with all that is shown of them.
QStringList told(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += at.siblingAtColumn(column).data().toString();
        for (const int role : {int{OutlineModel::ErrorCountRole}, int{OutlineModel::WarningCountRole}})
            cells += at.data(role).toString();
        lines += cells.join('|');
        if (!parent.isValid())
            lines += told(model, at);
    }
    return lines;
}

/// A document of a few words that edits exchange: names meet and part, kinds and namespaces change.
std::string someDocument(std::mt19937 &random)
{
    static const std::vector<std::string> documents{
        "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: one\n",
        "apiVersion: v1\nkind: Secret\nmetadata:\n  name: two\n  namespace: n\n",
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: one\nspec:\n  containers:\n  - name: c\n    image: x\n"
        "    envFrom:\n    - configMapRef: {name: one}\n    - secretRef: {name: two}\n",
        "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: two}}\n"
        "- {apiVersion: v1, kind: Service, metadata: {name: one}, spec: {ports: [{port: 800000}]}}\n",
        "# nothing\n",
        "kind: Pod\n"};
    return "---\n" + documents[random() % documents.size()];
}

Change someChange(const Project &project, std::mt19937 &random)
{
    static const std::vector<std::string> words{"one", "two", "Pod", "Secret", "ConfigMap", "kind", "n", "spec", "x"};
    const std::vector<FileId> files = project.files();
    const FileId file = files[random() % files.size()];
    const FileText &text = project.content(file);
    const std::size_t part = random() % text.partCount();
    const TextRange document{text.partStart(part), text.partStart(part + 1)};
    if (random() % 6 == 0)
        return {"Remove", {{file, {{document, ""}}}}};
    if (random() % 4 == 0)
        return {"Add", {{file, {{{document.start, document.start}, someDocument(random)}}}}};
    const std::size_t at = text.flat().find(words[random() % words.size()], random() % (text.size() + 1));
    if (at == std::string::npos)
        return {"Type", {{file, {{{document.end, document.end}, "#"}}}}};
    const std::size_t end = text.flat().find_first_of(" \n:,}", at);
    return {"Word", {{file, {{{at, std::min(end, text.size())}, words[random() % words.size()]}}}}};
}

} // namespace

void TestOutline::followsRandomEdits_data()
{
    QTest::addColumn<int>("grouping");
    QTest::newRow("file") << static_cast<int>(OutlineModel::Grouping::File);
    QTest::newRow("namespace") << static_cast<int>(OutlineModel::Grouping::Namespace);
    QTest::newRow("kind") << static_cast<int>(OutlineModel::Grouping::Kind);
}

/// Lists that follow from state to state show what new ones would.
void TestOutline::followsRandomEdits()
{
    QFETCH(int, grouping);
    std::mt19937 random(static_cast<unsigned>(grouping) + 1);
    Project project;
    for (const char *name : {"a.yaml", "b.yaml", "c.yaml"}) {
        std::string text;
        for (int i = 0; i < 4; ++i)
            text += someDocument(random);
        project.create(name, text);
    }
    OutlineModel outline(project);
    outline.setGrouping(static_cast<OutlineModel::Grouping>(grouping));
    ProblemsModel problems(project);
    ProblemsFilter filter;
    filter.setSourceModel(&problems);
    filter.sort(ProblemsModel::Message);
    filter.setShown(Severity::Hint, false);
    const QAbstractItemModelTester outlineTester(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester problemsTester(&problems, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&problems, &QAbstractItemModel::modelReset);
    Checker checker;
    for (int step = 0; step < 120; ++step) {
        auto analysis = std::make_shared<Analysis>();
        analysis->workspace = project.workspace();
        analysis->findings = checker.check(*analysis->workspace);
        outline.setAnalysis(analysis);
        problems.setAnalysis(analysis);
        OutlineModel newOutline(project);
        newOutline.setGrouping(static_cast<OutlineModel::Grouping>(grouping));
        newOutline.setAnalysis(analysis);
        QCOMPARE(told(outline), told(newOutline));
        for (const Object &object : analysis->workspace->objects()) {
            const QModelIndex at = outline.indexOf(object.ref());
            QVERIFY(at.isValid() && *outline.objectAt(at) == object.ref());
        }
        ProblemsModel newProblems(project);
        newProblems.setAnalysis(analysis);
        QCOMPARE(told(problems), told(newProblems));
        ProblemsFilter newFilter;
        newFilter.setSourceModel(&newProblems);
        newFilter.sort(ProblemsModel::Message);
        newFilter.setShown(Severity::Hint, false);
        QCOMPARE(told(filter), told(newFilter));
        QVERIFY(project.apply(someChange(project, random)));
        if (step % 9 == 0)
            project.undo();
        if (step == 60)
            project.close(project.files().front());
    }
    QCOMPARE(resets.size(), 0);
}

void TestOutline::listsFilesBeforeTheirFindings_data()
{
    followsRandomEdits_data();
}

/// Files of a folder that is being read are listed as they come, and no row is taken away again.
void TestOutline::listsFilesBeforeTheirFindings()
{
    QFETCH(int, grouping);
    std::mt19937 random(7);
    Project project;
    OutlineModel outline(project);
    outline.setGrouping(static_cast<OutlineModel::Grouping>(grouping));
    const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy removed(&outline, &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(&outline, &QAbstractItemModel::modelReset);
    Checker checker;
    Findings found;
    for (int step = 0; step < 60; ++step) {
        project.create(QStringLiteral("%1.yaml").arg(step), someDocument(random) + someDocument(random));
        if (step >= 30) // somebody types meanwhile
            QVERIFY(project.apply(someChange(project, random)));
        if (step % 3 == 2)
            found = checker.check(*project.workspace());
        const auto analysis =
            std::make_shared<const Analysis>(Analysis{.workspace = project.workspace(), .findings = found});
        outline.setAnalysis(analysis);
        OutlineModel newOutline(project);
        newOutline.setGrouping(static_cast<OutlineModel::Grouping>(grouping));
        newOutline.setAnalysis(analysis);
        QCOMPARE(told(outline), told(newOutline));
        if (step < 30 && grouping == static_cast<int>(OutlineModel::Grouping::File))
            QCOMPARE(removed.size(), 0);
    }
    QCOMPARE(resets.size(), 0);
}

void TestOutline::typingLeavesOtherRowsAlone()
{
    Project project;
    const FileId file = project.create("a.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: one}\nspec: {x: 1}\n---\n"
                                                 "apiVersion: v1\nkind: Pod\nmetadata: {name: two}\nspec: {y: 1}\n---\n"
                                                 "apiVersion: v1\nkind: Pod\nmetadata: {name: six}\nspec: {z: 1}\n");
    Checker checker;
    OutlineModel outline(project);
    ProblemsModel problems(project);
    const auto check = [&] {
        auto analysis = std::make_shared<Analysis>();
        analysis->workspace = project.workspace();
        analysis->findings = checker.check(*analysis->workspace);
        outline.setAnalysis(analysis);
        problems.setAnalysis(analysis);
    };
    check();
    QSignalSpy inserted(&problems, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&problems, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&problems, &QAbstractItemModel::dataChanged);
    QSignalSpy outlineChanged(&outline, &QAbstractItemModel::dataChanged);
    const int rows = problems.rowCount();
    // Other places, same words: no row has to be shown anew.
    QVERIFY(project.apply({"Type", {{file, {{{0, 0}, "# above\n"}}}}}));
    check();
    QCOMPARE(problems.rowCount(), rows);
    QCOMPARE(inserted.size() + removed.size() + changed.size() + outlineChanged.size(), 0);
    // The middle one loses its mistake.
    const std::size_t at = project.text(file).find("{y: 1}");
    QVERIFY(project.apply({"Type", {{file, {{{at, at + 6}, "{containers: [{name: c, image: x:1.2.3}]}"}}}}}));
    check();
    QVERIFY(inserted.size() + removed.size() + changed.size() > 0);
    const auto isAboutTwo = [&](int row) { return problems.finding(row)->object.id.name == "two"; };
    for (const QList<QVariant> &signal : inserted)
        for (int row = signal[1].toInt(); row <= signal[2].toInt(); ++row)
            QVERIFY(isAboutTwo(row));
    QCOMPARE(outlineChanged.size(), 2); // its row and its group
    // It goes, and with it its row; then it comes again where it was.
    const QModelIndex group = outline.index(0, 0);
    QSignalSpy gone(&outline, &QAbstractItemModel::rowsRemoved);
    QSignalSpy come(&outline, &QAbstractItemModel::rowsInserted);
    const std::string text = project.text(file);
    const std::size_t second = text.find("---\n");
    QVERIFY(project.apply({"Type", {{file, {{{second, text.rfind("---\n")}, ""}}}}}));
    check();
    QCOMPARE(outline.rowCount(group), 2);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone[0].mid(1), QList<QVariant>({1, 1}));
    QCOMPARE(outline.objectAt(outline.index(1, 0, group))->document, std::size_t(1));
    project.undo();
    check();
    QCOMPARE(come.size(), 1);
    QCOMPARE(come[0].mid(1), QList<QVariant>({1, 1}));
    QCOMPARE(outline.index(1, 0, group).data().toString(), QString("two"));
    // A new name is the same row.
    const QPersistentModelIndex six = outline.index(2, 0, outline.index(0, 0));
    const std::size_t name = project.text(file).find("six");
    QVERIFY(project.apply({"Type", {{file, {{{name, name + 3}, "seven"}}}}}));
    check();
    QCOMPARE(six.row(), 2);
    QCOMPARE(six.data().toString(), QString("seven"));
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
