// SPDX-License-Identifier: GPL-3.0-or-later
// Run under Xvfb: focus, menus and popups need a real window system.
#include "actions.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"
#include "files/filecontroller.h"
#include "mainwindow.h"
#include "panels/outlinepanel.h"
#include "settings.h"
#include "support/answers.h"
#include "translations.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace slipway;

class TestRealWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysSwitchModes();
    void keysReachTheWidgetWithFocus();
    void typingAndUndoInTheEditor();
    void menuOpensAndActs();
    void arrowKeysSelectObjects();

private:
    QTemporaryDir m_folder;
    Answers m_answers;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestRealWindow::init()
{
    useLanguage(Language::English);
    Theme::instance().setMode(Theme::Mode::Light);
    QFile::remove(m_folder.filePath("settings.ini"));
    m_settings = std::make_unique<Settings>(m_folder.filePath("settings.ini"));
    m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openTemplate("web");
    QTRY_VERIFY(m_window->session().analysisService().isDrawn());
}

void TestRealWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void TestRealWindow::keysSwitchModes()
{
    for (const auto &[key, mode] :
         {std::pair{Qt::Key_2, Mode::Yaml}, std::pair{Qt::Key_4, Mode::Learn}, std::pair{Qt::Key_1, Mode::Build}}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key,
                        Qt::ControlModifier);
        QTRY_COMPARE(m_window->mode(), mode);
    }
}

void TestRealWindow::keysReachTheWidgetWithFocus()
{
    m_window->setMode(Mode::Build);
    m_window->actions()[Command::FindObject]->trigger();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, "web");
    m_window->actions()[Command::SelectAll]->trigger();
    m_window->actions()[Command::Cut]->trigger();
    QCOMPARE(search->text(), QString());
    m_window->actions()[Command::Paste]->trigger();
    QTRY_COMPARE(search->text(), QString("web"));
}

void TestRealWindow::typingAndUndoInTheEditor()
{
    m_window->setMode(Mode::Yaml);
    Project &project = m_window->session().project();
    const FileId file = project.files().front();
    const std::string before = project.text(file);
    YamlEditor *editor = m_window->yaml()->currentEditor();
    QVERIFY(editor);
    editor->setFocus();
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(editor, "# mine");
    QTRY_COMPARE(project.text(file), "# mine" + before);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(project.text(file), before);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(project.text(file), "# mine" + before);
    m_window->actions()[Command::Undo]->trigger();
    QTRY_COMPARE(project.text(file), before);
}

void TestRealWindow::menuOpensAndActs()
{
    QMenu *view = m_window->menuBar()->actions()[2]->menu();
    QVERIFY(view);
    view->popup(m_window->mapToGlobal(QPoint(80, 20)));
    QTRY_VERIFY(view->isVisible());
    QVERIFY(!view->grab().toImage().isNull());
    view->setActiveAction(m_window->actions()[Command::YamlMode]);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(m_window->mode(), Mode::Yaml);
}

void TestRealWindow::arrowKeysSelectObjects()
{
    m_window->setMode(Mode::Build);
    QTreeView *list = m_window->outline()->view();
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(m_window->session().selected().object.id.kind, std::string("Deployment"));
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(m_window->session().selected().object.id.kind, std::string("Service"));
}

QTEST_MAIN(TestRealWindow)
#include "tst_realwindow.moc"
