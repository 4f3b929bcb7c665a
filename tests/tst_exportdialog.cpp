// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportdialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace
{

const std::string twoMaps = "apiVersion: v1\n"
                            "kind: ConfigMap\n"
                            "metadata: {name: 설정} # kept\n"
                            "---\n"
                            "apiVersion: v1\n"
                            "kind: ConfigMap\n"
                            "metadata: {name: b}\n";

std::shared_ptr<const Workspace> workspace(const std::string &text)
{
    return readWorkspace({{{FileId{1}, QStringLiteral("x.yaml"), std::make_shared<const std::string>(text)}}, 1});
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesOneFile();
    void writesAFileForEachObject();
    void fillsTheClipboard();
    void asksBeforeOverwriting();
    void saysWhyNothingWasWritten();
    void needsObjectsAndAPlace();

private:
    static QAbstractButton *button(const ExportDialog &dialog)
    {
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : buttons->buttons())
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return button;
        return nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportDialog::writesOneFile()
{
    ExportDialog dialog(workspace(twoMaps), m_folder->path());
    QVERIFY2(dialog.run(), qPrintable(dialog.message()));
    QCOMPARE(contents(m_folder->filePath("export.yaml")), QByteArray::fromStdString(twoMaps));
    QVERIFY(dialog.done().contains("export.yaml"));
}

void TestExportDialog::writesAFileForEachObject()
{
    ExportDialog dialog(workspace(twoMaps), m_folder->path());
    dialog.setTarget(ExportDialog::Target::FilePerObject);
    dialog.setPath(m_folder->filePath("new/parts"));
    QVERIFY2(dialog.run(), qPrintable(dialog.message()));
    const QStringList files = QDir(m_folder->filePath("new/parts")).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QByteArray all;
    for (const QString &file : files)
        all += contents(m_folder->filePath("new/parts/" + file));
    QVERIFY(all.contains("{name: 설정} # kept"));
    QVERIFY(all.contains("{name: b}"));
}

void TestExportDialog::fillsTheClipboard()
{
    ExportDialog dialog(workspace(twoMaps), m_folder->path());
    dialog.setTarget(ExportDialog::Target::Clipboard);
    QVERIFY(dialog.run());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(twoMaps));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestExportDialog::asksBeforeOverwriting()
{
    const QString path = m_folder->filePath("export.yaml");
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine\n") > 0);
    before.close();
    ExportDialog dialog(workspace(twoMaps), m_folder->path());
    dialog.show();
    button(dialog)->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.message().contains("export.yaml"));
    QCOMPARE(contents(path), QByteArray("mine\n"));
    // Another target in between withdraws the consent.
    dialog.setTarget(ExportDialog::Target::Clipboard);
    dialog.setTarget(ExportDialog::Target::OneFile);
    button(dialog)->click();
    QCOMPARE(contents(path), QByteArray("mine\n"));
    button(dialog)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(contents(path), QByteArray::fromStdString(twoMaps));
}

void TestExportDialog::saysWhyNothingWasWritten()
{
    ExportDialog missing(workspace(twoMaps), m_folder->path());
    missing.setPath(m_folder->filePath("no/such/folder/x.yaml"));
    QVERIFY(!missing.run());
    QVERIFY(!missing.message().isEmpty());

    ExportDialog broken(workspace("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\na: [\n"),
                        m_folder->path());
    QVERIFY(!broken.run());
    QVERIFY2(broken.message().contains("x.yaml"), qPrintable(broken.message()));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestExportDialog::needsObjectsAndAPlace()
{
    const ExportDialog empty(workspace("# nothing\n"), m_folder->path());
    QVERIFY(!button(empty)->isEnabled());
    ExportDialog dialog(workspace(twoMaps), m_folder->path());
    QVERIFY(button(dialog)->isEnabled());
    dialog.setPath({});
    QVERIFY(!button(dialog)->isEnabled());
    dialog.setTarget(ExportDialog::Target::Clipboard);
    QVERIFY(button(dialog)->isEnabled());
    QVERIFY(!dialog.findChild<QLineEdit *>()->isEnabled());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
