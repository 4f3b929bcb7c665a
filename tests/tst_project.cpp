// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/project.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingMergesAndUndoes();
    void editsThatTouchBecomeOneStep_data();
    void editsThatTouchBecomeOneStep();
    void aClosedFileTakesItsStepsAlong();
    void aChangeMayTouchSeveralFiles();
    void badEditsChangeNothing();
    void savesAsItWasRead_data();
    void savesAsItWasRead();
    void refusesWhatIsNoText();
    void noticesChangesOnDisk();
    void knowsFilesByPath();
    void isModifiedUntilTheTextIsAsSaved();
    void findsObjectsOverEdits();
    void statesShareWhatIsTheSame();
};

void TestProject::typingMergesAndUndoes()
{
    Project project;
    const FileId file = project.create("new.yaml", "a: \n");
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(project.apply({"Typing", {{file, {{{3 + i, 3 + i}, "x"}}}}}, "type"));
    QVERIFY(project.apply({"Typing", {{file, {{{5, 6}, ""}}}}}, "type"));
    QCOMPARE(project.text(file), std::string("a: xx\n"));
    project.undo();
    QCOMPARE(project.text(file), std::string("a: \n"));
    QVERIFY(!project.canUndo());
    project.redo();
    QCOMPARE(project.text(file), std::string("a: xx\n"));
}

void TestProject::editsThatTouchBecomeOneStep_data()
{
    QTest::addColumn<TextEdit>("second"); // behind "abcdef" became "abXYef"
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOneStep");
    QTest::newRow("behind it") << TextEdit{{4, 4}, "Z"} << "type" << true;
    QTest::newRow("inside") << TextEdit{{3, 3}, "Z"} << "type" << true;
    QTest::newRow("over its start") << TextEdit{{1, 3}, ""} << "type" << true;
    QTest::newRow("over its end") << TextEdit{{3, 6}, "Z"} << "type" << true;
    QTest::newRow("around it") << TextEdit{{0, 6}, "Z"} << "type" << true;
    QTest::newRow("elsewhere") << TextEdit{{5, 6}, "Z"} << "type" << false;
    QTest::newRow("other typing") << TextEdit{{4, 4}, "Z"} << "other" << false;
    QTest::newRow("no typing") << TextEdit{{4, 4}, "Z"} << "" << false;
}

void TestProject::editsThatTouchBecomeOneStep()
{
    QFETCH(TextEdit, second);
    QFETCH(QString, key);
    QFETCH(bool, isOneStep);
    constexpr FileId file{1};
    UndoHistory history;
    std::string text = "abcdef";
    const auto edit = [&](const TextEdit &change, const QString &mergeKey) {
        const EditSet edits{change};
        history.add({{"Typing", {{file, edits}}}, {"Typing", {{file, inverted(text, edits)}}}, {}, {}}, mergeKey);
        text = applied(text, edits);
    };
    edit({{2, 4}, "XY"}, "type");
    edit(second, key);
    const std::string written = text;
    int steps = 0;
    for (; history.canUndo(); ++steps)
        text = applied(text, history.undo().backward.files[0].edits);
    QCOMPARE(text, std::string("abcdef"));
    QCOMPARE(steps, isOneStep ? 1 : 2);
    while (history.canRedo())
        text = applied(text, history.redo().forward.files[0].edits);
    QCOMPARE(text, written);
}

void TestProject::aClosedFileTakesItsStepsAlong()
{
    const auto step = [](const QString &name, std::vector<FileId> files) {
        UndoStep made{{name, {}}, {name, {}}, {}, {}};
        for (const FileId file : files) {
            made.forward.files.push_back({file, {}});
            made.backward.files.push_back({file, {}});
        }
        return made;
    };
    constexpr FileId a{1};
    constexpr FileId b{2};
    UndoHistory history;
    history.add(step("first", {b}), {});
    history.add(step("of a", {a}), {});
    history.add(step("of both", {a, b}), {});
    history.add(step("last", {b}), {});
    history.undo();
    history.forget(a);
    QCOMPARE(history.undoName(), QString("first"));
    QCOMPARE(history.redoName(), QString("last"));
    history.add(step("instead", {b}), {});
    QVERIFY(!history.canRedo());
    QCOMPARE(history.undoName(), QString("instead"));
}

void TestProject::aChangeMayTouchSeveralFiles()
{
    Project project;
    const FileId a = project.create("a.yaml", "name: x\n");
    const FileId b = project.create("b.yaml", "ref: x\n");
    QSignalSpy changed(&project, &Project::textChanged);
    QVERIFY(project.apply({"Rename x to y", {{a, {{{6, 7}, "y"}}}, {b, {{{5, 6}, "y"}}}}}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(project.undoName(), QString("Rename x to y"));
    project.undo();
    QCOMPARE(project.text(a), std::string("name: x\n"));
    QCOMPARE(project.text(b), std::string("ref: x\n"));
}

void TestProject::badEditsChangeNothing()
{
    Project project;
    const FileId file = project.create("a.yaml", "abc");
    QVERIFY(!project.apply({"", {{file, {{{0, 2}, ""}, {{1, 3}, ""}}}}}));
    QVERIFY(!project.apply({"", {{file, {{{2, 9}, ""}}}}}));
    QCOMPARE(project.text(file), std::string("abc"));
    QVERIFY(!project.canUndo());
}

void TestProject::savesAsItWasRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lf") << QByteArray("a: 1\nb: 2");
    QTest::newRow("crlf") << QByteArray("a: 1\r\nb: 2\r\n");
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF"
                                       "a: 1\n");
    QTest::newRow("utf-16 le") << QByteArray("\xFF\xFE"
                                             "a\0:\0 \0\x00\xAC\n\0",
                                             12);
    QTest::newRow("utf-16 be") << QByteArray("\xFE\xFF\0a\0:\0 \xAC\0\0\n", 12);
    QTest::newRow("empty") << QByteArray();
}

void TestProject::savesAsItWasRead()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath("a.yaml"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    Project project;
    const FileId id = project.open(file.fileName());
    QVERIFY(id != FileId::None);
    QCOMPARE(project.open(file.fileName()), id);
    QVERIFY(project.apply({"", {{id, {{{0, 0}, "#"}}}}}));
    QVERIFY(project.isModified(id));
    project.undo();
    QVERIFY(!project.isModified(id));
    QCOMPARE(project.save(id), QString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestProject::refusesWhatIsNoText()
{
    QCOMPARE(decodeFile(std::string("a\0b", 3)).obstacle, FileObstacle::Binary);
    QCOMPARE(decodeFile("a\n\xFF").obstacle, FileObstacle::InvalidUtf8);
    QCOMPARE(decodeFile(std::string(MaxFileSize + 1, 'x')).obstacle, FileObstacle::TooLarge);
    Project project;
    QString reason;
    QCOMPARE(project.open("/no/such/file.yaml", &reason), FileId::None);
    QVERIFY(!reason.isEmpty());
}

void TestProject::noticesChangesOnDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.yaml");
    QCOMPARE(writeFile(path, "a: 1\n", Encoding::Utf8), QString());
    Project project;
    const FileId id = project.open(path);
    QVERIFY(!project.changedOnDisk(id));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("a: 2\n") == 5 && file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(project.changedOnDisk(id));
    QCOMPARE(project.reload(id), QString());
    QCOMPARE(project.text(id), std::string("a: 2\n"));
    QVERIFY(!project.isModified(id) && !project.changedOnDisk(id));
    project.undo();
    QVERIFY(project.isModified(id));
}

void TestProject::knowsFilesByPath()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.yaml");
    const QString link = folder.filePath("link.yaml");
    QCOMPARE(writeFile(path, "a: 1\n", Encoding::Utf8), QString());
    QVERIFY(QFile::link(path, link));
    Project project;
    const FileId id = project.open(path);
    QCOMPARE(project.fileWithPath(link), id);
    QCOMPARE(project.open(link), id);
    QCOMPARE(project.saveAs(id, folder.filePath("b.yaml")), QString());
    QCOMPARE(project.fileWithPath(path), FileId::None);
    QCOMPARE(project.fileWithPath(folder.filePath("b.yaml")), id);
    project.close(id);
    QCOMPARE(project.fileWithPath(folder.filePath("b.yaml")), FileId::None);
}

void TestProject::isModifiedUntilTheTextIsAsSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.yaml");
    QCOMPARE(writeFile(path, "a: 1\n", Encoding::Utf8), QString());
    Project project;
    const FileId id = project.open(path);
    QVERIFY(!project.isModified(id));
    QVERIFY(project.apply({"Edit", {{id, {{{3, 4}, "2"}}}}}));
    QVERIFY(project.isModified(id) && project.hasModifiedFiles());
    QVERIFY(project.apply({"Edit", {{id, {{{3, 4}, "1"}}}}}));
    QVERIFY(!project.isModified(id) && !project.hasModifiedFiles());
    QVERIFY(project.apply({"Edit", {{id, {{{3, 4}, "3"}}}}}));
    QCOMPARE(writeFile(path, "a: 3\n", Encoding::Utf8), QString());
    QCOMPARE(project.reload(id), QString());
    QVERIFY(!project.isModified(id));
}

void TestProject::findsObjectsOverEdits()
{
    Project project;
    const FileId file = project.create("a.yaml", "kind: A\nmetadata: {name: x}\n---\nkind: B\nmetadata: {name: y}\n");
    const ObjectRef ref = project.workspace()->objects()[1].ref();
    QVERIFY(project.apply({"", {{file, {{{0, 0}, "kind: C\n---\n"}}}}}));
    const Object *found = project.workspace()->find(ref);
    QVERIFY(found);
    QCOMPARE(found->document, std::size_t{2});
    QCOMPARE(project.workspace()->objectAt(file, project.text(file).size()), found);
}

/// More files than one block of their list holds.
void TestProject::statesShareWhatIsTheSame()
{
    Project project;
    std::vector<FileId> files;
    for (int i = 0; i < 300; ++i)
        files.push_back(project.create(QStringLiteral("%1.yaml").arg(i), "kind: A\n"));
    const auto before = project.workspace();
    QCOMPARE(project.workspace(), before);
    for (const std::size_t i : {std::size_t{0}, std::size_t{63}, std::size_t{64}, std::size_t{299}})
        QVERIFY(project.apply({"Type", {{files[i], {{{6, 7}, "B"}}}}}));
    const auto after = project.workspace();
    QCOMPARE(after->files().differences(before->files()), (std::vector<std::size_t>{0, 63, 64, 299}));
    QVERIFY(after->files().hasSameFiles(before->files()));
    QCOMPARE(after->file(files[64])->objects(0).front().id.kind, std::string("B"));
    QCOMPARE(before->file(files[64])->objects(0).front().id.kind, std::string("A"));

    for (const std::size_t i : {std::size_t{299}, std::size_t{64}, std::size_t{0}})
        project.close(files[i]);
    files.erase(files.begin() + 299);
    files.erase(files.begin() + 64);
    files.erase(files.begin());
    files.push_back(project.create("last.yaml", "kind: C\n"));
    const auto fewer = project.workspace();
    QVERIFY(!fewer->files().hasSameFiles(after->files()));
    std::vector<FileId> listed;
    for (const auto &file : fewer->files())
        listed.push_back(file->id());
    QCOMPARE(listed, files);
    QCOMPARE(fewer->file(files[62])->objects(0).front().id.kind, std::string("B"));
    const auto read = readWorkspace(project.source(), fewer.get());
    QVERIFY(read->files().differences(fewer->files()).empty());
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
