// SPDX-License-Identifier: GPL-3.0-or-later
// What only a real window system shows: popups beside the caret, focus, tooltips under the pointer.
#include "editor/completionpopup.h"
#include "editor/fixpopup.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"
#include "support/findings.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QTest>

#include <algorithm>

using namespace slipway;

using Sci = QsciScintillaBase;

class TestWindowEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void suggestionsOpenWhileTyping();
    void suggestionsStayOnTheScreen();
    void undoKeyIsTheProjects();
    void tooltipTellsTheField();
    void fixesOpenBelowTheCaret();
    void aFixWaitsForWhatMustBeTyped();
    void findBarTakesAndGivesFocus();
    void clickOpensFixes();

private:
    YamlEditor *open(const std::string &text);
    QPoint placeOf(std::size_t at) const;
    std::string text() const { return m_session->project().text(m_editor->file()); }
    void showFindings(const std::vector<Diagnostic> &list)
    {
        m_editor->showFindings(findingsOf(*m_session->project().workspace(), list));
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<YamlPanel> m_panel;
    YamlEditor *m_editor = nullptr;
};

namespace
{

const char *const head = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n";

} // namespace

void TestWindowEditor::init()
{
    QVERIFY2(QGuiApplication::platformName() != "offscreen", "This test needs a window system.");
    m_session = std::make_unique<Session>();
    m_panel = std::make_unique<YamlPanel>(*m_session);
    m_panel->setGeometry(0, 0, 800, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestWindowEditor::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

YamlEditor *TestWindowEditor::open(const std::string &text)
{
    const FileId file = m_session->project().create("a.yaml", text);
    m_panel->setCurrentFile(file);
    m_editor = m_panel->editor(file);
    m_panel->activateWindow();
    m_editor->setFocus();
    m_editor->SendScintilla(Sci::SCI_SETEMPTYSELECTION, text.size());
    // Shortcuts reach only the active window.
    if (!QTest::qWaitForWindowActive(m_panel.get()))
        QTest::qFail("The window did not become active.", __FILE__, __LINE__);
    return m_editor;
}

QPoint TestWindowEditor::placeOf(std::size_t at) const
{
    return {static_cast<int>(m_editor->SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, static_cast<long>(at))),
            static_cast<int>(m_editor->SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, static_cast<long>(at)))};
}

void TestWindowEditor::suggestionsOpenWhileTyping()
{
    open(head);
    QTest::keyClicks(m_editor, "  rep");
    QTRY_VERIFY(m_editor->popup().isVisible());
    QVERIFY(QTest::qWaitForWindowExposed(&m_editor->popup()));
    const QPoint word = m_editor->viewport()->mapToGlobal(placeOf(text().size() - 3));
    QVERIFY(m_editor->popup().y() > word.y() && m_editor->popup().y() < word.y() + 60);
    QVERIFY(qAbs(m_editor->popup().x() - word.x()) < 30);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QCOMPARE(text(), std::string(head) + "  replicas: ");
    QTest::keyClicks(m_editor, "3");
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClicks(m_editor, "min");
    QTRY_VERIFY(m_editor->popup().isVisible());
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QVERIFY(!m_editor->popup().isVisible());
    QCOMPARE(text(), std::string(head) + "  replicas: 3\n  min");
    QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(m_editor->popup().isVisible());
}

void TestWindowEditor::suggestionsStayOnTheScreen()
{
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    m_panel->move(room.right() - 400, room.bottom() - 300);
    open(std::string(head) + "  \n");
    m_editor->SendScintilla(Sci::SCI_SETEMPTYSELECTION, text().size() - 1);
    m_editor->suggest();
    QTRY_VERIFY(m_editor->popup().isVisible());
    QVERIFY(room.contains(m_editor->popup().geometry()));
}

void TestWindowEditor::undoKeyIsTheProjects()
{
    open("a: ");
    QTest::keyClicks(m_editor, "xyz");
    QCOMPARE(text(), std::string("a: xyz"));
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), std::string("a: "));
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(), std::string("a: xyz"));
    QCOMPARE(m_editor->bytes(), text());
    QTest::keyClick(m_editor, Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY2(text() == "# a: xyz", text().c_str());
}

void TestWindowEditor::tooltipTellsTheField()
{
    open(std::string(head) + "  replicas: 2\n");
    const QPoint place = placeOf(text().find("replicas") + 3) + QPoint(2, 6);
    QTest::mouseMove(m_editor->viewport(), place + QPoint(40, 40));
    QTest::mouseMove(m_editor->viewport(), place);
    const auto tip = []() -> QString {
        for (const QWidget *widget : QApplication::topLevelWidgets())
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->isVisible())
                return label->text();
        return {};
    };
    QTRY_VERIFY2(tip().contains("Deployment.spec.replicas"), qPrintable(tip()));
    QVERIFY(tip().contains("integer"));
}

void TestWindowEditor::fixesOpenBelowTheCaret()
{
    open(std::string(head) + "  replicaz: 2\n");
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    const std::size_t at = text().find("replicaz");
    Diagnostic finding;
    finding.where = {m_editor->file(), {at, at + 8}};
    finding.message = "There is no such field.";
    finding.fixes = {{{"Rename", {{m_editor->file(), {{{at, at + 8}, "replicas"}}}}}, true}};
    showFindings({finding});
    m_editor->SendScintilla(Sci::SCI_SETEMPTYSELECTION, at);
    QTest::keyClick(m_editor, Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *popup = qobject_cast<FixPopup *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QTest::keyClick(popup->findChild<QListWidget *>(), Qt::Key_Return);
    QCOMPARE(text(), std::string(head) + "  replicas: 2\n");
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestWindowEditor::aFixWaitsForWhatMustBeTyped()
{
    const std::string pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n"
                            "      image: nginx";
    open(pod + "\n");
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    m_editor->SendScintilla(Sci::SCI_SETEMPTYSELECTION, static_cast<long>(pod.size()));
    const std::vector<Fix> fixes = m_editor->fixesHere();
    const auto asking = std::find_if(fixes.begin(), fixes.end(), [](const Fix &fix) { return fix.typed.has_value(); });
    QVERIFY(asking != fixes.end());
    FixPopup::offer(*m_session, {*asking}, m_editor->mapToGlobal(QPoint()), m_editor);
    QPointer<FixPopup> popup = m_editor->findChild<FixPopup *>();
    QVERIFY(popup);
    auto *input = popup->findChild<QLineEdit *>();
    QVERIFY(input && input->isVisible());
    for (const char *typed : {"", "a tag", "latest"}) {
        input->setText(QString::fromLatin1(typed));
        QTest::keyClick(input, Qt::Key_Return);
        QTest::keyClick(popup->findChild<QListWidget *>(), Qt::Key_Return);
        QVERIFY(popup && popup->isVisible());
    }
    QCOMPARE(text(), pod + "\n");
    input->clear();
    QTest::keyClicks(input, "1.28");
    QVERIFY(popup->findChild<ChangePreview *>()->toPlainText().contains("image: nginx:1.28"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(text(), pod + ":1.28\n");
    QTRY_VERIFY(!popup);
}

void TestWindowEditor::findBarTakesAndGivesFocus()
{
    open("web: 1\nx: web\n");
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(m_panel->focusWidget()));
    QTest::keyClicks(m_panel->focusWidget(), "web");
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_editor->selection(), (TextRange{0, 3}));
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_editor->selection(), (TextRange{10, 13}));
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(m_panel->focusWidget(), m_editor);
}

void TestWindowEditor::clickOpensFixes()
{
    open("kind: X\nb: 2\n");
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    Diagnostic finding;
    finding.where = {m_editor->file(), {8, 9}};
    finding.fixes = {{{"Remove b", {{m_editor->file(), {{{8, 13}, ""}}}}}, true}};
    showFindings({finding});
    const int x = m_editor->marginWidth(0) + m_editor->marginWidth(1) / 2;
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, {x, placeOf(8).y() + 6});
    QTRY_VERIFY(qobject_cast<FixPopup *>(QApplication::activePopupWidget()));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(text(), std::string("kind: X\nb: 2\n"));
}

QTEST_MAIN(TestWindowEditor)
#include "tst_window_editor.moc"
