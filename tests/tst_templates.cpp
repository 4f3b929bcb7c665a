// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"
#include "templates.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsOffered();
    void passesOurOwnChecks_data();
    void passesOurOwnChecks();
    void opensAnUntouchedCopyAgain();
};

void TestTemplates::everyFolderIsOffered()
{
    QStringList folders = QDir(SOURCE_ROOT "templates").entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList offered = templateNames();
    folders.sort();
    offered.sort();
    QCOMPARE(offered, folders);
    for (const QString &name : offered) {
        QVERIFY(!templateTitle(name).isEmpty() && templateAbout(name).endsWith('.'));
        QVERIFY(!templateFiles(name).empty());
    }
    QVERIFY(templateFiles("../icons").empty());
}

void TestTemplates::passesOurOwnChecks_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : templateNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTemplates::passesOurOwnChecks()
{
    QFETCH(QString, name);
    Session session;
    for (const TemplateFile &file : templateFiles(name))
        session.project().create(file.name, file.text);
    QTRY_VERIFY(session.analysisService().isCurrent());
    QVERIFY(!session.analysis()->workspace->objects().empty());
    QStringList told;
    for (const Diagnostic &finding : session.analysis()->findings.all())
        if (finding.severity != Severity::Hint)
            told.append(QStringLiteral("%1 %2 %3: %4")
                            .arg(finding.object.id.display(), QString::fromStdString(finding.path),
                                 QString::fromUtf8(finding.rule), finding.message));
    QVERIFY2(told.isEmpty(), qPrintable(told.join('\n')));
}

void TestTemplates::opensAnUntouchedCopyAgain()
{
    Project project;
    const FileId first = createFromTemplate(project, "shop");
    const std::size_t count = templateFiles("shop").size();
    QCOMPARE(project.fileCount(), count);
    QCOMPARE(createFromTemplate(project, "shop"), first);
    QCOMPARE(project.fileCount(), count);
    QVERIFY(project.apply({"Edit", {{first, {{{0, 0}, "# mine\n"}}}}}));
    const FileId second = createFromTemplate(project, "shop");
    QVERIFY(second != first && second != FileId::None);
    QCOMPARE(project.fileCount(), 2 * count);
    QCOMPARE(createFromTemplate(project, "no such template"), FileId::None);
    QCOMPARE(project.fileCount(), 2 * count);
}

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
