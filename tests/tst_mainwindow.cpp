// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "checks/ruleset.h"
#include "checks/runner.h"
#include "dialogs/previewdialog.h"
#include "docks.h"
#include "editor/fixpopup.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"
#include "files/filecontroller.h"
#include "mainwindow.h"
#include "noticebar.h"
#include "panels/outlinemodel.h"
#include "panels/outlinepanel.h"
#include "panels/problemspanel.h"
#include "settings.h"
#include "statusbar.h"
#include "support/answers.h"
#include "support/badinputs.h"
#include "translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace slipway;

namespace
{

const std::string twoObjects = "kind: A\nmetadata: {name: x} # kept\n---\nkind: B\nmetadata:\n  name: y\n";

QString written(const QTemporaryDir &folder, const QString &name, const std::string &text)
{
    const QString path = folder.filePath(name);
    return writeFile(path, text, Encoding::Utf8).isEmpty() ? path : QString();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void standsAsAFrameBeforeItIsComplete();
    void switchesModes();
    void opensWhatItCanAndTellsOfTheRest();
    void answersBadInputs_data();
    void answersBadInputs();
    void showsNoEndlessLine();
    void savesWhatWasRead();
    void failingSaveKeepsTheText();
    void deletesWhatWasChosenAndNoMore();
    void opensYamlWhereTheSelectionIs();
    void asksOnceForAllUnsavedFiles();
    void opensWhatIsDropped();
    void statusShowsTheWorst();
    void noticesChangesOnDisk();
    void tellsOfManyChangedFilesOnce();
    void keepsEveryErrorUntilItIsClosed();
    void doesNotOverwriteForeignChanges();
    void opensATemplateOnce();
    void followsTheDesktopsColours();
    void remembersWhatTheUserOpened();
    void deletesAndDuplicatesAsOneStep();
    void switchesLanguageAndTheme();
    void comesBackAsItWasLeft();
    void followsTheSettingsOfAProject();
    void writesTheSettingsOfAProject();
    void writesTheSettingsIntoTheFolderThatIsOpen();
    void fixesAllSafeProblemsInOneStep();
    void explainsTheProblemThatTheRowShowsNow();
    void opensTheDefinitionOfACustomKind();
    void offersFixesWhereTheUserLooks();
    void menuLettersAreUnique();
    void manyObjectsStayQuick();

private:
    void openAndWait(const QStringList &paths);
    void pressed(Command command) { m_window->actions()[command]->trigger(); }
    Project &project() { return m_window->session().project(); }
    /// How many findings of a rule there are, once they are up to date.
    qsizetype found(const std::string &rule)
    {
        const bool isCurrent = QTest::qWaitFor([this] { return analysed(); });
        const auto findings = checkWorkspace(*m_window->session().analysis()->workspace);
        const auto of = [&](const Diagnostic &finding) { return finding.rule == rule; };
        return isCurrent ? std::count_if(findings.begin(), findings.end(), of) : -1;
    }
    bool analysed() { return m_window->session().analysisService().isDrawn(); }

    QTemporaryDir m_memory;
    Answers m_answers;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::instance().setMode(Theme::Mode::Light);
}

void TestMainWindow::init()
{
    QFile::remove(m_memory.filePath("settings.ini"));
    useLanguage(Language::English);
    m_answers = {};
    m_settings = std::make_unique<Settings>(m_memory.filePath("settings.ini"));
    m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void TestMainWindow::openAndWait(const QStringList &paths)
{
    QSignalSpy finished(&m_window->files(), &FileController::loadFinished);
    m_window->files().open(paths);
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(analysed(), 60'000);
}

void TestMainWindow::standsAsAFrameBeforeItIsComplete()
{
    const auto frame = [this](Mode mode) {
        auto window = std::make_unique<MainWindow>(*m_settings, m_answers, mode, MainWindow::Start::Frame);
        window->show();
        return window;
    };
    const auto closed = frame(Mode::Build);
    QVERIFY(QTest::qWaitForWindowExposed(closed.get()));
    QCOMPARE(closed->grab().toImage().pixelColor(closed->width() / 2, closed->height() / 2),
             Theme::instance().canvas());
    useLanguage(Language::Korean);
    useLanguage(Language::English);
    QVERIFY(closed->close());

    const auto completed = frame(Mode::Build);
    QVERIFY(QTest::qWaitForWindowExposed(completed.get()));
    const QSize size = completed->size();
    completed->complete();
    QCOMPARE(completed->size(), size);
    QTRY_VERIFY(completed->page(Mode::Build)->isVisible());
    completed->openTemplate(QStringLiteral("shop"));
    QVERIFY(!completed->session().project().files().empty());
}

void TestMainWindow::switchesModes()
{
    QTemporaryDir folder;
    openAndWait({written(folder, "a.yaml", twoObjects)});
    for (const Mode mode : {Mode::Build, Mode::Yaml, Mode::Run, Mode::Learn}) {
        pressed(static_cast<Command>(static_cast<int>(Command::BuildMode) + static_cast<int>(mode)));
        QCOMPARE(m_window->mode(), mode);
        QCOMPARE(m_window->docks().dock(Docks::Objects)->isVisible(), mode == Mode::Build || mode == Mode::Yaml);
        QCOMPARE(m_window->docks().dock(Docks::Form)->isVisible(), mode == Mode::Build);
        QVERIFY(m_window->page(mode));
        QVERIFY(m_window->page(mode)->isVisible());
    }
    // What is hidden in a mode stays hidden there only.
    m_window->setMode(Mode::Yaml);
    m_window->docks().dock(Docks::Problems)->hide();
    m_window->setMode(Mode::Build);
    QVERIFY(m_window->docks().dock(Docks::Problems)->isVisible());
    m_window->setMode(Mode::Yaml);
    QVERIFY(!m_window->docks().dock(Docks::Problems)->isVisible());
}

void TestMainWindow::opensWhatItCanAndTellsOfTheRest()
{
    QTemporaryDir folder;
    written(folder, "good.yaml", twoObjects);
    written(folder, "binary.yaml", std::string("a\0b", 3));
    written(folder, "latin1.yaml", "name: caf\xE9\n");
    written(folder, "empty.yaml", {});
    written(folder, "chart.yaml", "kind: A\n{{- if .Values.x }}\nname: {{ .Values.name }}\n{{- end }}\n");
    written(folder, "notes.txt", "not asked for");
    openAndWait({folder.path(), folder.filePath("missing.yaml")});
    QCOMPARE(project().files().size(), std::size_t{3});
    const QString told = m_window->notices().texts().join('\n');
    QVERIFY2(told.contains("3 files could not be opened"), qPrintable(told));
    QVERIFY2(told.contains("empty.yaml is empty"), qPrintable(told));
    QVERIFY2(told.contains("chart.yaml seems to be a template"), qPrintable(told));
    QCOMPARE(m_settings->recentFiles(), QStringList{folder.path()});
}

void TestMainWindow::answersBadInputs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const BadInput &input : badInputs())
        if (!input.isLarge)
            QTest::newRow(input.name.c_str()) << QByteArray::fromStdString(input.bytes());
}

void TestMainWindow::answersBadInputs()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    m_window->setMode(Mode::Yaml);
    openAndWait({written(folder, "input.yaml", bytes.toStdString()), written(folder, "good.yaml", twoObjects)});
    for (const FileId file : project().files())
        m_window->showFile(file);
    m_window->grab();
    // Either it cannot be opened, and a notice says why, or it is shown with what is wrong in it.
    const auto &findings = m_window->session().analysis()->findings;
    const FileId opened = project().fileWithPath(folder.filePath("input.yaml"));
    bool isFound = false;
    for (std::size_t i = 0; i < findings.size(); ++i)
        isFound = isFound || (findings[i].where.file == opened && !findings[i].message.isEmpty());
    const bool isTold = m_window->notices().texts().join('\n').contains("input.yaml");
    QVERIFY(opened == FileId::None ? isTold : isTold || isFound);
    if (opened != FileId::None)
        QCOMPARE(project().text(opened), bytes.toStdString());
    QVERIFY(project().fileWithPath(folder.filePath("good.yaml")) != FileId::None);
}

void TestMainWindow::showsNoEndlessLine()
{
    QTemporaryDir folder;
    const std::string text = "kind: A\nmetadata: {name: a}\ndata: " + std::string(500'000, 'x') + "\n";
    openAndWait({written(folder, "long.yaml", text)});
    m_window->setMode(Mode::Yaml);
    const auto *yaml = m_window->findChild<YamlPanel *>();
    QVERIFY(yaml && !yaml->currentEditor());
    const auto labels = yaml->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith("Line 3 of long.yaml has 0.5 MB");
    }));
    QCOMPARE(m_window->session().analysis()->workspace->objects().size(), std::size_t{1});
}

void TestMainWindow::savesWhatWasRead()
{
    QTemporaryDir folder;
    const QString path = written(folder, "a.yaml", twoObjects);
    openAndWait({path});
    const FileId file = project().files().front();
    QVERIFY(m_window->session().apply({"Set x", {{file, {{{0, 0}, "# new\n"}}}}}));
    QVERIFY(m_window->isWindowModified());
    pressed(Command::Undo);
    QVERIFY(!m_window->isWindowModified());
    pressed(Command::Redo);
    pressed(Command::Save);
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(readFile(path).text, "# new\n" + twoObjects);
    QVERIFY(m_window->actions()[Command::Undo]->text().contains("Set x"));
}

void TestMainWindow::failingSaveKeepsTheText()
{
    QTemporaryDir folder;
    openAndWait({written(folder, "a.yaml", twoObjects)});
    const FileId file = project().files().front();
    QVERIFY(m_window->session().apply({"Set x", {{file, {{{0, 0}, "# new\n"}}}}}));
    m_answers.savePath = "/no/such/folder/b.yaml";
    pressed(Command::SaveAs);
    QVERIFY(project().isModified(file));
    QCOMPARE(project().path(file), folder.filePath("a.yaml"));
    QVERIFY(m_window->notices().texts().value(0).contains("was not saved"));
    m_answers.savePath = folder.filePath("b.yaml");
    pressed(Command::SaveAs);
    QCOMPARE(m_window->notices().count(), 0);
    QCOMPARE(readFile(folder.filePath("a.yaml")).text, twoObjects);
    QCOMPARE(readFile(folder.filePath("b.yaml")).text, "# new\n" + twoObjects);
    // The new name is analysed as well: fixes and selections wait for that.
    QTRY_VERIFY(analysed());
}

void TestMainWindow::deletesWhatWasChosenAndNoMore()
{
    QTemporaryDir folder;
    openAndWait({written(folder, "a.yaml", twoObjects)});
    m_window->session().select({project().workspace()->objects().front().ref(), {}, {}}, nullptr);
    pressed(Command::DeleteObject);
    QCOMPARE(project().workspace()->objects().size(), std::size_t{1});
    pressed(Command::DeleteObject);
    QCOMPARE(project().workspace()->objects().size(), std::size_t{1});
}

void TestMainWindow::opensYamlWhereTheSelectionIs()
{
    QTemporaryDir folder;
    openAndWait({written(folder, "a.yaml", twoObjects), written(folder, "b.yaml", "# nothing\n")});
    const Object second = project().workspace()->objects().back();
    m_window->session().select({second.ref(), {}, {}}, nullptr);
    m_window->setMode(Mode::Yaml);
    QCOMPARE(m_window->yaml()->currentFile(), second.file->id());
    YamlEditor *editor = m_window->yaml()->currentEditor();
    QVERIFY(editor->caret() >= second.documentStart());
    // The status bar follows, whoever moves the caret.
    const auto shown = [&](const QString &place) {
        for (const QLabel *label : m_window->status()->findChildren<QLabel *>())
            if (label->text() == place)
                return true;
        return false;
    };
    int line = -1;
    int column = -1;
    editor->getCursorPosition(&line, &column);
    QTRY_VERIFY(shown(QStringLiteral("Line %1, column %2").arg(line + 1).arg(column + 1)));
    editor->goTo({2, 2}, false);
    QTRY_VERIFY(shown("Line 1, column 3"));
}

void TestMainWindow::asksOnceForAllUnsavedFiles()
{
    QTemporaryDir folder;
    const QStringList paths{written(folder, "a.yaml", twoObjects), written(folder, "b.yaml", twoObjects)};
    openAndWait(paths);
    for (const FileId file : project().files())
        QVERIFY(m_window->session().apply({"Edit", {{file, {{{0, 0}, "#\n"}}}}}));
    QVERIFY(!m_window->close());
    QCOMPARE(m_answers.asked, QList<QStringList>{paths});
    QVERIFY(m_window->isVisible());
    m_answers.answer = UnsavedAnswer::Save;
    pressed(Command::CloseAll);
    QVERIFY(project().files().empty());
    QCOMPARE(readFile(paths[1]).text, "#\n" + twoObjects);
    QVERIFY(m_window->close());
    QCOMPARE(m_answers.asked.size(), 2);
}

void TestMainWindow::opensWhatIsDropped()
{
    QTemporaryDir folder;
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(written(folder, "a.yaml", twoObjects))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(project().files().size(), std::size_t{1});
    QCOMPARE(m_window->mode(), Mode::Build);
}

/// The status bar's icon is another one for no problem, warnings and errors, and stays while these stay.
void TestMainWindow::statusShowsTheWorst()
{
    const QList<QToolButton *> buttons = m_window->statusBar()->findChildren<QToolButton *>();
    const auto button = std::find_if(buttons.begin(), buttons.end(),
                                     [](const QToolButton *one) { return one->text().contains("problem"); });
    QVERIFY(button != buttons.end());
    const qint64 none = (*button)->icon().cacheKey();
    QVERIFY(!(*button)->icon().isNull());
    const FileId file = project().create("a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: A}\n");
    QTRY_VERIFY(analysed());
    QCOMPARE(m_window->session().analysis()->findings.count(Severity::Error) > 0, true);
    const qint64 error = (*button)->icon().cacheKey();
    QVERIFY(error != none);
    QVERIFY(project().apply({"Type", {{file, {{{0, 0}, "# more\n"}}}}}));
    QTRY_VERIFY(analysed());
    QCOMPARE((*button)->icon().cacheKey(), error);
    project().close(file);
    QTRY_VERIFY(analysed());
    QVERIFY((*button)->icon().cacheKey() != error);
}

void TestMainWindow::noticesChangesOnDisk()
{
    QTemporaryDir folder;
    const QString path = written(folder, "a.yaml", twoObjects);
    openAndWait({path});
    const FileId file = project().files().front();
    QCOMPARE(writeFile(path, "kind: C\n", Encoding::Utf8), QString());
    QFile touched(path);
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    touched.close();
    QTRY_COMPARE(m_window->notices().count(), 1);
    QVERIFY(m_window->notices().texts().value(0).contains("changed by another program"));
    const auto buttons = m_window->notices().findChildren<QAbstractButton *>();
    const auto reload =
        std::find_if(buttons.begin(), buttons.end(), [](auto *button) { return button->text() == "Reload"; });
    QVERIFY(reload != buttons.end());
    (*reload)->click();
    QCOMPARE(project().text(file), std::string("kind: C\n"));
    QCOMPARE(m_window->notices().count(), 0);
    pressed(Command::Undo);
    QCOMPARE(project().text(file), twoObjects);
}

void TestMainWindow::tellsOfManyChangedFilesOnce()
{
    QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < 10; ++i)
        paths << written(folder, QStringLiteral("%1.yaml").arg(i), twoObjects);
    openAndWait(paths);
    for (const QString &path : paths)
        QCOMPARE(writeFile(path, "kind: C\n", Encoding::Utf8), QString());
    m_window->files().checkDisk();
    QTRY_COMPARE(m_window->notices().texts(), QStringList{"10 files were changed by other programs."});
    const auto buttons = m_window->notices().findChildren<QAbstractButton *>();
    const auto reload =
        std::find_if(buttons.begin(), buttons.end(), [](auto *button) { return button->text() == "Reload All"; });
    QVERIFY(reload != buttons.end());
    (*reload)->click();
    for (const FileId file : project().files())
        QCOMPARE(project().text(file), std::string("kind: C\n"));
    QTRY_COMPARE(m_window->notices().count(), 0);
}

void TestMainWindow::keepsEveryErrorUntilItIsClosed()
{
    NoticeBar &notices = m_window->notices();
    for (int i = 0; i < 20; ++i)
        notices.show({.key = {}, .kind = Notice::Kind::Info, .text = "told", .details = {}, .buttons = {}});
    for (int i = 0; i < 7; ++i)
        notices.show(
            {.key = {}, .kind = Notice::Kind::Error, .text = QString::number(i), .details = {}, .buttons = {}});
    QVERIFY(notices.count() < 20);
    for (int i = 6; i >= 0; --i) {
        QCOMPARE(notices.texts().value(0), QString::number(i));
        const auto close = notices.findChildren<QToolButton *>();
        const auto shown = std::find_if(close.begin(), close.end(), [&](QToolButton *button) {
            return button->isVisible() &&
                   button->parentWidget()->findChild<QLabel *>("text")->text() == QString::number(i);
        });
        QVERIFY(shown != close.end());
        (*shown)->click();
    }
}

void TestMainWindow::opensATemplateOnce()
{
    m_window->openTemplate("web");
    const std::size_t files = project().files().size();
    QVERIFY(files > 0);
    m_window->setMode(Mode::Learn);
    m_window->openTemplate("web");
    QCOMPARE(project().files().size(), files);
    QCOMPARE(m_window->mode(), Mode::Build);
    QVERIFY(m_window->session().apply({"Edit", {{project().files().front(), {{{0, 0}, "#\n"}}}}}));
    m_window->openTemplate("web");
    QCOMPARE(project().files().size(), 2 * files);
}

void TestMainWindow::followsTheDesktopsColours()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QSKIP("Later versions of Qt tell of the desktop's colours through style hints, which no test can set.");
#endif
    Theme &theme = Theme::instance();
    theme.setMode(Theme::Mode::System);
    for (const bool dark : {true, false}) {
        QPalette desktop;
        desktop.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
        desktop.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
        QApplication::setPalette(desktop);
        QCOMPARE(theme.isDark(), dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.window());
    }
    theme.setMode(Theme::Mode::Light);
}

void TestMainWindow::remembersWhatTheUserOpened()
{
    QTemporaryDir folder;
    const QString asked = written(folder, "asked.yaml", twoObjects);
    const QString restored = written(folder, "restored.yaml", twoObjects);
    openAndWait({asked});
    m_settings->setOpenFiles({restored});
    m_window->restoreSession();
    QTRY_COMPARE(project().files().size(), std::size_t{2});
    QTRY_VERIFY(!m_window->files().isLoading());
    QCOMPARE(m_settings->recentFiles(), QStringList{asked});
}

void TestMainWindow::doesNotOverwriteForeignChanges()
{
    QTemporaryDir folder;
    const QString path = written(folder, "a.yaml", twoObjects);
    openAndWait({path});
    QVERIFY(m_window->session().apply({"Edit", {{project().files().front(), {{{0, 0}, "#\n"}}}}}));
    QFile::remove(path);
    QCOMPARE(writeFile(path, "theirs: 1\n", Encoding::Utf8), QString());
    QFile touched(path);
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(9), QFileDevice::FileModificationTime));
    touched.close();
    pressed(Command::Save);
    QCOMPARE(readFile(path).text, std::string("theirs: 1\n"));
    QVERIFY(m_window->notices().texts().value(0).contains("was not saved"));
}

void TestMainWindow::deletesAndDuplicatesAsOneStep()
{
    QTemporaryDir folder;
    openAndWait({written(folder, "a.yaml", twoObjects)});
    const FileId file = project().files().front();
    Session &session = m_window->session();
    session.select({session.analysis()->workspace->objects()[0].ref(), {}, {}}, nullptr);
    pressed(Command::DuplicateObject);
    QCOMPARE(project().text(file), std::string("kind: A\nmetadata: {name: x} # kept\n---\nkind: A\nmetadata: {name: "
                                               "x-2} # kept\n---\nkind: B\nmetadata:\n  name: y\n"));
    pressed(Command::Undo);
    QCOMPARE(project().text(file), twoObjects);
    pressed(Command::DeleteObject);
    QCOMPARE(project().text(file), std::string("---\nkind: B\nmetadata:\n  name: y\n"));
    pressed(Command::Undo);
    QCOMPARE(project().text(file), twoObjects);
    m_answers.name = "z";
    session.select({project().workspace()->objects()[0].ref(), {}, {}}, nullptr);
    pressed(Command::RenameObject);
    QCOMPARE(project().text(file),
             std::string("kind: A\nmetadata: {name: z} # kept\n---\nkind: B\nmetadata:\n  name: y\n"));
    pressed(Command::Undo);
    pressed(Command::MoveObjectDown);
    QCOMPARE(project().text(file),
             std::string("---\nkind: B\nmetadata:\n  name: y\n---\nkind: A\nmetadata: {name: x} # kept\n"));
    QCOMPARE(session.selected().object.id.name, std::string("x"));
    pressed(Command::MoveObjectUp);
    QCOMPARE(session.selected().object.document, std::size_t{0});
}

void TestMainWindow::switchesLanguageAndTheme()
{
    QTemporaryDir folder;
    openAndWait({written(folder, "a.yaml", twoObjects)});
    m_window->setMode(Mode::Build);
    QCOMPARE(m_window->docks().dock(Docks::Problems)->windowTitle(), QString("Problems"));
    QCOMPARE(m_window->status()->countText(), QString("2 objects"));
    pressed(Command::KoreanLanguage);
    QTRY_COMPARE(m_window->docks().dock(Docks::Problems)->windowTitle(), QString("문제"));
    QTRY_VERIFY(!m_window->status()->countText().contains("object"));
    QVERIFY(!m_window->actions()[Command::Save]->text().contains("Save"));
    pressed(Command::EnglishLanguage);
    QTRY_COMPARE(m_window->docks().dock(Docks::Problems)->windowTitle(), QString("Problems"));

    pressed(Command::DarkTheme);
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::instance().window());
    pressed(Command::LightTheme);
    QVERIFY(!Theme::instance().isDark());
    QCOMPARE(m_settings->theme(), Theme::Mode::Light);
    QCOMPARE(m_settings->language(), Language::English);
}

void TestMainWindow::comesBackAsItWasLeft()
{
    QTemporaryDir folder;
    openAndWait({written(folder, "a.yaml", twoObjects), written(folder, "b.yaml", "kind: C\nmetadata: {name: z}\n")});
    m_window->setMode(Mode::Yaml);
    m_window->session().select({m_window->session().analysis()->workspace->objects()[1].ref(), {}, {}}, nullptr);
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
    QCOMPARE(m_settings->mode(), Mode::Yaml);
    m_window->setMode(m_settings->mode());
    m_window->show();
    m_window->restoreSession();
    QTRY_COMPARE(project().files().size(), std::size_t{2});
    QTRY_COMPARE(m_window->session().selected().object.id.name, std::string("y"));
}

void TestMainWindow::followsTheSettingsOfAProject()
{
    const QTemporaryDir folder;
    const std::string off = "rules:\n  custom-kind-unchecked: off\n";
    written(folder, "a.yaml", "apiVersion: example.com/v1\nkind: Database\nmetadata: {name: main}\n");
    const QString settings = written(folder, ".slipway.yaml", off);
    openAndWait({folder.path()});
    QTRY_COMPARE(project().files().size(), std::size_t{2});
    QCOMPARE(found("custom-kind-unchecked"), 0);
    // Edited here, and by others on disk.
    const FileId file = project().fileWithPath(settings);
    QVERIFY(project().apply({"Say nothing", {{file, {{{0, off.size()}, ""}}}}}));
    QCOMPARE(found("custom-kind-unchecked"), 1);
    project().undo();
    QCOMPARE(found("custom-kind-unchecked"), 0);
    QVERIFY(writeFile(settings, "rules: {}\n", Encoding::Utf8).isEmpty());
    QVERIFY(project().reload(file).isEmpty());
    QCOMPARE(found("custom-kind-unchecked"), 1);
}

void TestMainWindow::writesTheSettingsOfAProject()
{
    const QTemporaryDir folder;
    openAndWait({written(folder, "a.yaml", "apiVersion: example.com/v1\nkind: Database\nmetadata: {name: main}\n")});
    QCOMPARE(found("custom-kind-unchecked"), 1);
    const FileId manifest = project().files().front();
    Q_EMIT m_window->problems()->severityChosen(manifest, "custom-kind-unchecked", std::nullopt);
    const QString settings = folder.filePath(".slipway.yaml");
    QTRY_VERIFY(project().fileWithPath(settings) != FileId::None);
    QCOMPARE(found("custom-kind-unchecked"), 0);
    const FileId file = project().fileWithPath(settings);
    QCOMPARE(project().text(file), std::string("rules:\n  custom-kind-unchecked: off\n"));
    Q_EMIT m_window->problems()->severityChosen(manifest, "custom-kind-unchecked", Severity::Warning);
    QCOMPARE(project().text(file), std::string("rules:\n  custom-kind-unchecked: warning\n"));
    project().undo();
    QCOMPARE(project().text(file), std::string("rules:\n  custom-kind-unchecked: off\n"));
}

void TestMainWindow::writesTheSettingsIntoTheFolderThatIsOpen()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath("shop/deep") && QDir(folder.path()).mkpath("kinds"));
    const QString manifest = written(folder, "shop/deep/a.yaml", "apiVersion: example.com/v1\nkind: Database\n");
    openAndWait({folder.filePath("shop")});
    openAndWait({written(folder, "kinds/b.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n")});
    Q_EMIT m_window->problems()->severityChosen(project().fileWithPath(manifest), "custom-kind-unchecked",
                                                std::nullopt);
    QTRY_VERIFY(project().fileWithPath(folder.filePath("shop/.slipway.yaml")) != FileId::None);
    QVERIFY(!QFileInfo::exists(folder.filePath(".slipway.yaml")));
}

void TestMainWindow::fixesAllSafeProblemsInOneStep()
{
    const QTemporaryDir folder;
    const std::string text = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: 1\n  b: yes\n";
    openAndWait({written(folder, "a.yaml", text)});
    QVERIFY(QTest::qWaitFor([this] { return analysed(); }));
    const FileId file = project().files().front();
    m_window->fixAllSafe(file);
    QTRY_VERIFY(m_window->findChild<PreviewDialog *>());
    QCOMPARE(project().text(file), text);
    m_window->findChild<PreviewDialog *>()->accept();
    QVERIFY(project().text(file).find("a: \"1\"\n  b: \"yes\"") != std::string::npos);
    project().undo();
    QCOMPARE(project().text(file), text);
    QVERIFY(!project().canUndo());
}

void TestMainWindow::explainsTheProblemThatTheRowShowsNow()
{
    const QTemporaryDir folder;
    const std::string text = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: 1\n  b: yes\n";
    openAndWait({written(folder, "a.yaml", text)});
    QVERIFY(QTest::qWaitFor([this] { return analysed(); }));
    ProblemsPanel *problems = m_window->problems();
    problems->step(1);
    const auto explains = [&](const char *rule) {
        const QString why = Rules::tr(findRule(rule)->info.why);
        const auto labels = problems->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(why); });
    };
    QVERIFY(explains("string-needs-quotes"));
    QVERIFY(project().apply(
        {"Quote", {{project().files().front(), {{{text.find('1', 20), text.find('1', 20) + 1}, "\"1\""}}}}}));
    QTRY_VERIFY(explains("yaml-norway-boolean"));
    QVERIFY(!explains("string-needs-quotes"));
}

void TestMainWindow::opensTheDefinitionOfACustomKind()
{
    const QTemporaryDir folder;
    openAndWait({written(folder, "a.yaml", "apiVersion: example.com/v1\nkind: Widget\nmetadata:\n  name: a\n")});
    m_answers.open = {
        written(folder, "crd.yaml",
                "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n"
                "  name: widgets.example.com\nspec:\n  group: example.com\n  scope: Namespaced\n"
                "  names: {plural: widgets, kind: Widget}\n  versions:\n    - name: v1\n      served: true\n"
                "      storage: true\n      schema: {openAPIV3Schema: {type: object}}\n")};
    m_window->docks().dock(Docks::Problems)->show();
    auto *problems = m_window->docks().dock(Docks::Problems)->findChild<ProblemsPanel *>();
    QVERIFY(problems);
    problems->setShownSeverities({true, true, true});
    auto *list = problems->findChild<QTreeView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QMetaObject::invokeMethod(
        this,
        [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().front()->text(), QString("Open Its CustomResourceDefinition…"));
            menu->actions().front()->trigger();
            menu->close();
        },
        Qt::QueuedConnection);
    Q_EMIT list->customContextMenuRequested(QPoint());
    QTRY_COMPARE(project().files().size(), std::size_t{2});
    QTRY_COMPARE(list->model()->rowCount(), 0);
}

void TestMainWindow::offersFixesWhereTheUserLooks()
{
    QTemporaryDir folder;
    const std::string text = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndate: {}\n";
    openAndWait({written(folder, "a.yaml", text)});
    m_window->setMode(Mode::Yaml);
    m_window->activateWindow();
    YamlEditor *editor = m_window->yaml()->currentEditor();
    editor->setFocus();
    QTRY_VERIFY(editor->hasFocus());
    editor->placeCaret({text.find("date"), text.find("date")});
    QTRY_VERIFY(m_window->session().analysisService().isCurrent());
    pressed(Command::QuickFix);
    QVERIFY(editor->findChild<FixPopup *>());
    QVERIFY(!m_window->problems()->findChild<FixPopup *>());
    editor->findChild<FixPopup *>()->close();
    // From the list, at its row.
    m_window->problems()->view()->setFocus();
    m_window->problems()->view()->setCurrentIndex(m_window->problems()->view()->model()->index(0, 0));
    pressed(Command::QuickFix);
    QVERIFY(m_window->problems()->findChild<FixPopup *>());
}

void TestMainWindow::menuLettersAreUnique()
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : menu->menu()->actions()) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (!action->isVisible() || letter.isEmpty())
                continue;
            QVERIFY2(!taken.contains(letter), qPrintable(action->text() + " and " + taken.value(letter)));
            taken.insert(letter, action->text());
        }
    }
}

void TestMainWindow::manyObjectsStayQuick()
{
    QTemporaryDir folder;
    std::string text;
    for (int i = 0; i < 10'000; ++i)
        text += "---\nkind: ConfigMap\napiVersion: v1\nmetadata:\n  name: n" + std::to_string(i) + "\n";
    openAndWait({written(folder, "many.yaml", text)});
    m_window->setMode(Mode::Yaml);
    QCOMPARE(m_window->outline()->model().objectCount(), 10'000);
    // A change in the middle must not stop the window: the event loop comes round while the texts are read elsewhere.
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_window->session().apply({"Edit", {{project().files().front(), {{{0, 0}, "# x\n"}}}}}));
    qint64 longest = 0;
    while (!analysed() && clock.elapsed() < 60'000) {
        const qint64 before = clock.elapsed();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        longest = std::max(longest, clock.elapsed() - before);
    }
    QVERIFY(analysed());
    QVERIFY2(longest < 2000, qPrintable(QString("the window stood still for %1 ms").arg(longest)));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
