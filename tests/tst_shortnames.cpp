// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/project.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;

class TestShortNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFilesApart_data();
    void tellsFilesApart();
    void followsWhatIsOpen();
};

void TestShortNames::tellsFilesApart_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("own names") << QStringList{"/p/a.yaml", "/p/b.yaml"} << QStringList{"a.yaml", "b.yaml"};
    QTest::newRow("folder above") << QStringList{"/p/prod/web.yaml", "/p/test/web.yaml", "/p/db.yaml"}
                                  << QStringList{"prod/web.yaml", "test/web.yaml", "db.yaml"};
    QTest::newRow("folder further up") << QStringList{"/p/prod/app/web.yaml", "/p/test/app/web.yaml", "/p/x/web.yaml"}
                                       << QStringList{"prod/app/web.yaml", "test/app/web.yaml", "x/web.yaml"};
    QTest::newRow("one above the other") << QStringList{"/app/web.yaml", "/p/app/web.yaml"}
                                         << QStringList{"/app/web.yaml", "p/app/web.yaml"};
    QTest::newRow("the topmost folder") << QStringList{"/web.yaml", "/p/web.yaml"}
                                        << QStringList{"/web.yaml", "p/web.yaml"};
    QTest::newRow("한국어") << QStringList{"/일/웹.yaml", "/이/웹.yaml"} << QStringList{"일/웹.yaml", "이/웹.yaml"};
}

void TestShortNames::tellsFilesApart()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, names);
    ShortNames all;
    for (const QString &path : paths)
        all.add(path);
    all.settle();
    QStringList found;
    for (const QString &path : paths)
        found.append(all.of(path));
    QCOMPARE(found, names);
}

void TestShortNames::followsWhatIsOpen()
{
    Project project;
    QSignalSpy changes(&project, &Project::displayNamesChanged);
    const auto opened = [&](const QString &path) { return project.adopt({.path = path}).file; };
    const FileId first = opened("/none/prod/web.yaml");
    QCOMPARE(project.displayName(first), QString("web.yaml"));
    QVERIFY(changes.isEmpty());
    const FileId second = opened("/none/test/web.yaml");
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(project.displayName(first), QString("prod/web.yaml"));
    QCOMPARE(project.displayName(second), QString("test/web.yaml"));
    project.close(first);
    QTRY_COMPARE(changes.size(), 2);
    QCOMPARE(changes.last().first().value<std::vector<FileId>>(), std::vector<FileId>{second});
    QCOMPARE(project.displayName(second), QString("web.yaml"));
}

QTEST_GUILESS_MAIN(TestShortNames)
#include "tst_shortnames.moc"
