// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/completionpopup.h"
#include "editor/fixpopup.h"
#include "editor/snippetview.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"
#include "support/findings.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace slipway;

using Sci = QsciScintillaBase;

class TestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAPlaceChosenWhileItWasHidden();
    void typingIsOneStep();
    void enterStartsAStepAndIndents();
    void pasteAndDeleteAreSteps();
    void textSurvivesAnyTyping_data();
    void textSurvivesAnyTyping();
    void followsEditsMadeElsewhere();
    void keepsFoldsAndScroll();
    void keepsWindowsLineEnds();
    void compositionIsOneStep();
    void syllablesOfOneWordAreOneStep();
    void compositionOverASelectionCanBeUndone();
    void checksWaitForTheComposition();
    void undoBringsBackTheSelection();
    void undoBringsBackTheFolds();
    void undoBringsBackTheSelectedObject();
    void compositionGivesWayToOtherEdits();
    void commandsKeepTheSelection();
    void foldsFlatListsAndDocuments();
    void completionFromTheKeyboard();
    void selectionGoesBothWays();
    void definitionIsShown();
    void findingsAreDrawn();
    void marksAreDrawnWhereOneLooks();
    void messagesGoWithTheirFindings();
    void replaceAllIsOneStep();
    void tabsFollowTheProject();
    void manyFilesShareFewEditors();
    void hiddenEditorsTakeFindingsWhenShown();
    void glowMarksTheLine();
    void snippetFollowsItsFile();
    void numbersFitTheirMargin();
    void fiveMegabytesOpen();

private:
    YamlEditor *open(const std::string &text);
    void type(const QString &text);
    bool same() const { return m_editor->bytes() == m_session->project().text(m_editor->file()); }
    std::string text() const { return m_session->project().text(m_editor->file()); }
    void showFindings(const std::vector<Diagnostic> &list)
    {
        m_editor->showFindings(findingsOf(*m_session->project().workspace(), list));
    }
    void caretTo(std::size_t at) { m_editor->SendScintilla(Sci::SCI_SETEMPTYSELECTION, at); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<YamlPanel> m_panel;
    YamlEditor *m_editor = nullptr;
};

namespace
{

const char *const deployment =
    "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n"
    "  template:\n    spec:\n      containers:\n      - name: web\n        image: nginx:1.25\n";

} // namespace

void TestEditor::init()
{
    m_session = std::make_unique<Session>();
    m_panel = std::make_unique<YamlPanel>(*m_session);
    m_panel->resize(800, 600);
    m_panel->show();
}

void TestEditor::showsAPlaceChosenWhileItWasHidden()
{
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "key" + std::to_string(i) + ": 1\n";
    m_panel->hide();
    open(text)->goTo({text.size() - 5, text.size() - 5}, false);
    m_panel->show();
    const auto shownFrom = [this] { return m_editor->SendScintilla(QsciScintilla::SCI_GETFIRSTVISIBLELINE); };
    QTRY_VERIFY(shownFrom() > 50);
    QVERIFY2(shownFrom() < 95, "what stands above the place is not seen");
}

void TestEditor::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

YamlEditor *TestEditor::open(const std::string &text)
{
    const FileId file = m_session->project().create("a.yaml", text);
    m_panel->setCurrentFile(file);
    m_editor = m_panel->editor(file);
    return m_editor;
}

void TestEditor::type(const QString &text)
{
    for (const QChar c : text) {
        const int key = c == u'\n' ? int{Qt::Key_Return} : c == u'\b' ? int{Qt::Key_Backspace} : 0;
        if (key != 0) {
            QTest::keyClick(m_editor, static_cast<Qt::Key>(key));
        } else {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(m_editor, &press);
        }
        m_editor->popup().hide();
    }
}

void TestEditor::typingIsOneStep()
{
    open("a: \n");
    caretTo(3);
    type("hello");
    type("\b");
    QCOMPARE(text(), std::string("a: hell\n"));
    QVERIFY(same());
    QCOMPARE(m_session->project().undoName(), QString("Typing"));
    m_editor->undo();
    QCOMPARE(text(), std::string("a: \n"));
    QVERIFY(same());
    QVERIFY(!m_session->project().canUndo());
    m_editor->redo();
    QCOMPARE(m_editor->bytes(), std::string("a: hell\n"));
}

void TestEditor::enterStartsAStepAndIndents()
{
    open("");
    type("spec:\nports:\n- name: x\n");
    QCOMPARE(text(), std::string("spec:\n  ports:\n    - name: x\n      "));
    m_editor->undo();
    QCOMPARE(text(), std::string("spec:\n  ports:\n    "));
    QVERIFY(same());
}

void TestEditor::pasteAndDeleteAreSteps()
{
    open("a: 1\n");
    QApplication::clipboard()->setText("b: 한국어 🙂\n");
    caretTo(5);
    m_editor->paste();
    QCOMPARE(text(), std::string("a: 1\nb: 한국어 🙂\n"));
    QCOMPARE(m_session->project().undoName(), QString("Paste"));
    m_editor->SendScintilla(Sci::SCI_SETSEL, 0UL, 5L);
    QTest::keyClick(m_editor, Qt::Key_Delete);
    QCOMPARE(text(), std::string("b: 한국어 🙂\n"));
    QCOMPARE(m_session->project().undoName(), QString("Delete text"));
    QVERIFY(same());
    m_editor->undo();
    m_editor->undo();
    QCOMPARE(m_editor->bytes(), std::string("a: 1\n"));
}

void TestEditor::textSurvivesAnyTyping_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("latin") << QByteArray(deployment);
    QTest::newRow("korean, emoji") << QByteArray("이름: 값 🙂\n# 설명\n목록:\n- 하나\n- 둘");
    QTest::newRow("crlf") << QByteArray("a: 1\r\nb:\r\n  - c\r\n");
    QTest::newRow("mixed ends") << QByteArray("a: 1\r\nb:\n  - c\rd\n");
}

void TestEditor::textSurvivesAnyTyping()
{
    QFETCH(QByteArray, start);
    open(start.toStdString());
    QRandomGenerator random(7);
    const QStringList pieces{"x", "한", "\n", "\b", ": ", "- ", "  "};
    for (int i = 0; i < 300; ++i) {
        const int what = static_cast<int>(random.bounded(12));
        if (what < 7) {
            type(pieces[what]);
        } else if (what == 7) {
            const auto at = m_editor->SendScintilla(
                Sci::SCI_POSITIONAFTER, static_cast<unsigned long>(random.bounded(quint32(text().size() + 1))));
            caretTo(static_cast<std::size_t>(at));
        } else if (what == 8) {
            m_editor->undo();
        } else if (what == 9) {
            m_editor->redo();
        } else if (what == 10) {
            m_editor->toggleComment();
        } else {
            m_editor->moveBlock(i % 2 == 0);
        }
        QVERIFY2(same(), qPrintable(QString("step %1, action %2").arg(i).arg(what)));
    }
    while (m_session->project().canUndo())
        m_editor->undo();
    QCOMPARE(m_editor->bytes(), start.toStdString());
}

void TestEditor::followsEditsMadeElsewhere()
{
    open(deployment);
    caretTo(text().find("image"));
    const std::size_t replicas = text().find("2\n");
    QVERIFY(m_session->apply({"Set replicas to 10", {{m_editor->file(), {{{replicas, replicas + 1}, "10"}}}}}));
    QVERIFY(same());
    QCOMPARE(m_editor->caret(), text().find("image"));
    m_session->project().undo();
    QVERIFY(same());
}

void TestEditor::keepsFoldsAndScroll()
{
    std::string many;
    for (int i = 0; i < 200; ++i)
        many += "---\na:\n  b: 1\n  c: 2\n";
    open(many);
    m_editor->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
    m_editor->SendScintilla(Sci::SCI_FOLDLINE, 401UL, Sci::SC_FOLDACTION_CONTRACT);
    QVERIFY(m_editor->SendScintilla(Sci::SCI_GETLINEVISIBLE, 402UL) == 0);
    m_editor->SendScintilla(Sci::SCI_SETFIRSTVISIBLELINE, 390UL);
    const std::string above = "# one\n# two\n";
    QVERIFY(m_session->apply({"Add", {{m_editor->file(), {{{0, 0}, above}}}}}));
    QVERIFY(m_editor->SendScintilla(Sci::SCI_GETLINEVISIBLE, 404UL) == 0);
    QCOMPARE(m_editor->SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE), 392L);
    QVERIFY(same());
}

void TestEditor::keepsWindowsLineEnds()
{
    open("a: 1\r\nb: 2\r\n");
    caretTo(4);
    type("\nc: 3");
    QCOMPARE(text(), std::string("a: 1\r\nc: 3\r\nb: 2\r\n"));
    QApplication::clipboard()->setText("d: 4\ne: 5\n");
    caretTo(text().size());
    m_editor->paste();
    QCOMPARE(text(), std::string("a: 1\r\nc: 3\r\nb: 2\r\nd: 4\r\ne: 5\r\n"));
    QVERIFY(same());
}

void TestEditor::compositionIsOneStep()
{
    open("a: \n");
    caretTo(3);
    QSignalSpy changed(&m_session->project(), &Project::textChanged);
    for (const QString &preedit : {QString("ㅎ"), QString("하"), QString("한")}) {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(m_editor, &event);
        QVERIFY(m_editor->isComposing());
    }
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(text(), std::string("a: \n"));
    QInputMethodEvent commit;
    commit.setCommitString("한");
    QCoreApplication::sendEvent(m_editor, &commit);
    QVERIFY(!m_editor->isComposing());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(), std::string("a: 한\n"));
    QVERIFY(same());
    m_editor->undo();
    QCOMPARE(m_editor->bytes(), std::string("a: \n"));
    QInputMethodEvent begin(QString("ㄱ"), {});
    QCoreApplication::sendEvent(m_editor, &begin);
    QInputMethodEvent cancel;
    QCoreApplication::sendEvent(m_editor, &cancel);
    QVERIFY(same());
    QVERIFY(!m_session->project().canUndo());
}

void TestEditor::compositionGivesWayToOtherEdits()
{
    open("a: \nb: 1\n");
    caretTo(3);
    QInputMethodEvent begin(QString("ㄱ"), {});
    QCoreApplication::sendEvent(m_editor, &begin);
    QVERIFY(m_session->apply({"Set b to 2", {{m_editor->file(), {{{7, 8}, "2"}}}}}));
    QCoreApplication::processEvents();
    QCOMPARE(m_editor->bytes(), std::string("a: \nb: 2\n"));
    caretTo(3);
    type("x");
    QCOMPARE(text(), std::string("a: x\nb: 2\n"));
    QVERIFY(same());
}

/// What an input method sends for a word of several syllables: the finished one and the begun one together.
void TestEditor::syllablesOfOneWordAreOneStep()
{
    open("a: \n");
    caretTo(3);
    QSignalSpy changed(&m_session->project(), &Project::textChanged);
    const auto compose = [this](const QString &done, const QString &begun) {
        QInputMethodEvent event(begun, {});
        event.setCommitString(done);
        QCoreApplication::sendEvent(m_editor, &event);
        QCoreApplication::processEvents();
    };
    compose({}, "ㅎ");
    compose({}, "한");
    compose("한", "ㄱ");
    compose({}, "글");
    QCOMPARE(changed.size(), 0);
    compose("글", {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(), std::string("a: 한글\n"));
    QVERIFY(same());
    m_editor->undo();
    QCOMPARE(text(), std::string("a: \n"));
    QVERIFY(!m_session->project().canUndo());
    m_editor->redo();
    QCOMPARE(text(), std::string("a: 한글\n"));
    QVERIFY(same());
}

void TestEditor::compositionOverASelectionCanBeUndone()
{
    open("a: old # note\n");
    m_editor->SendScintilla(Sci::SCI_SETSEL, 3UL, 6L);
    QInputMethodEvent begin(QString("ㅎ"), {});
    QCoreApplication::sendEvent(m_editor, &begin);
    QInputMethodEvent commit;
    commit.setCommitString("하");
    QCoreApplication::sendEvent(m_editor, &commit);
    QCOMPARE(text(), std::string("a: 하 # note\n"));
    m_editor->undo();
    QCOMPARE(text(), std::string("a: old # note\n"));
    QVERIFY(same());
    QCOMPARE(m_editor->selection(), (TextRange{3, 6}));
    QVERIFY(!m_session->project().canUndo());
}

void TestEditor::checksWaitForTheComposition()
{
    open("kind: Service\n");
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    const auto before = m_session->analysis();
    caretTo(6);
    QInputMethodEvent begin(QString("ㅎ"), {});
    QCoreApplication::sendEvent(m_editor, &begin);
    QSignalSpy analysed(m_session.get(), &Session::analysisChanged);
    m_session->analysisService()
        .retranslate(); // whoever asks for an analysis now gets the text without the half syllable
    QTRY_COMPARE(analysed.size(), 1);
    QCOMPARE(m_session->analysis()->workspace->files()[0]->text(), std::string("kind: Service\n"));
    QVERIFY(m_editor->isComposing());
    QInputMethodEvent commit;
    commit.setCommitString("하");
    QCoreApplication::sendEvent(m_editor, &commit);
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    QCOMPARE(m_session->analysis()->workspace->files()[0]->text(), std::string("kind: 하Service\n"));
}

void TestEditor::undoBringsBackTheSelection()
{
    open("a: 1\nb: 2\nc: 3\n");
    m_editor->SendScintilla(Sci::SCI_SETSEL, 9UL, 3L); // upwards: the caret is at its begin
    type("x");
    type("y");
    QCOMPARE(text(), std::string("a: xy\nc: 3\n"));
    caretTo(0);
    m_editor->undo();
    QCOMPARE(m_editor->viewState(), (TextViewState{9, 3, {}}));
    m_editor->redo();
    QCOMPARE(m_editor->viewState(), (TextViewState{5, 5, {}}));
    m_editor->undo();
    // A step of another view has the editor's caret too.
    m_editor->SendScintilla(Sci::SCI_SETSEL, 5UL, 6L);
    QVERIFY(m_session->apply({"Set a to 100", {{m_editor->file(), {{{3, 4}, "100"}}}}}));
    QCOMPARE(m_editor->selection(), (TextRange{7, 8}));
    caretTo(0);
    m_session->project().undo();
    QCOMPARE(m_editor->selection(), (TextRange{5, 6}));
    caretTo(0);
    m_session->project().redo();
    QCOMPARE(m_editor->selection(), (TextRange{7, 8}));
    // And so have the commands on lines.
    m_editor->SendScintilla(Sci::SCI_SETSEL, 7UL, 8L);
    m_editor->moveBlock(false);
    QCOMPARE(m_editor->selection(), (TextRange{0, 1}));
    caretTo(9);
    m_editor->undo();
    QCOMPARE(m_editor->selection(), (TextRange{7, 8}));
    caretTo(9);
    m_editor->redo();
    QCOMPARE(m_editor->selection(), (TextRange{0, 1}));
}

void TestEditor::undoBringsBackTheFolds()
{
    const std::string one = "a:\n  b: 1\n  c:\n    d: 2\n    e: 3\n";
    const std::string two = "f:\n  g: 4\n";
    open(one + two);
    m_editor->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
    for (const unsigned long line : {2UL, 5UL})
        m_editor->SendScintilla(Sci::SCI_FOLDLINE, line, Sci::SC_FOLDACTION_CONTRACT);
    const TextViewState folded = m_editor->viewState();
    QCOMPARE(folded.folded, (std::vector<std::size_t>{10, one.size()}));
    QVERIFY(m_session->apply({"Remove a", {{m_editor->file(), {{{0, one.size()}, ""}}}}}));
    QCOMPARE(m_editor->viewState().folded, std::vector<std::size_t>{0});
    m_editor->SendScintilla(Sci::SCI_FOLDLINE, 0UL, Sci::SC_FOLDACTION_EXPAND);
    m_session->project().undo();
    QCOMPARE(m_editor->bytes(), one + two);
    QCOMPARE(m_editor->viewState(), folded);
    QVERIFY(m_editor->SendScintilla(Sci::SCI_GETLINEVISIBLE, 3UL) == 0);
    QVERIFY(m_editor->SendScintilla(Sci::SCI_GETLINEVISIBLE, 6UL) == 0);
    QVERIFY(m_editor->SendScintilla(Sci::SCI_GETLINEVISIBLE, 1UL) == 1);
    m_session->project().redo();
    QCOMPARE(m_editor->bytes(), two);
    QCOMPARE(m_editor->viewState().folded, std::vector<std::size_t>{0});
    // Deleted by hand, with what is folded in it.
    m_session->project().undo();
    m_editor->SendScintilla(Sci::SCI_SETSEL, 0UL, static_cast<long>(one.size()));
    const TextViewState before = m_editor->viewState();
    QTest::keyClick(m_editor, Qt::Key_Delete);
    QCOMPARE(text(), two);
    m_editor->undo();
    QCOMPARE(m_editor->bytes(), one + two);
    QCOMPARE(m_editor->viewState(), before);
}

void TestEditor::undoBringsBackTheSelectedObject()
{
    open("kind: A\nmetadata:\n  name: a\n---\nkind: B\nmetadata:\n  name: b\n");
    const auto ref = [this](std::size_t index) { return m_session->project().workspace()->objects()[index].ref(); };
    const ObjectRef b = ref(1);
    m_session->select({b, {}, {}}, nullptr);
    QVERIFY(m_session->apply({"Set name to c", {{m_editor->file(), {{{text().size() - 2, text().size() - 1}, "c"}}}}}));
    m_session->select({ref(0), {}, {}}, nullptr);
    m_session->project().undo();
    QVERIFY(m_session->selected().object == b);
    // What a step made is no longer selected when the step is undone.
    const std::size_t end = text().size();
    QVERIFY(m_session->apply({"Add", {{m_editor->file(), {{{end, end}, "---\nkind: D\nmetadata:\n  name: d\n"}}}}}));
    m_session->select({ref(2), {}, {}}, nullptr);
    m_session->project().keepViewStates();
    m_session->project().undo();
    QVERIFY(m_session->selected().object == b);
    m_session->project().redo();
    QVERIFY(m_session->selected().object == ref(2));
}

void TestEditor::commandsKeepTheSelection()
{
    open("a: 1\nb: 2\nc: 3\n");
    m_editor->SendScintilla(Sci::SCI_SETSEL, 6UL, 8L);
    m_editor->moveBlock(false);
    QCOMPARE(text(), std::string("b: 2\na: 1\nc: 3\n"));
    QCOMPARE(m_editor->selection(), (TextRange{1, 3}));
    m_editor->duplicateBlock();
    QCOMPARE(text(), std::string("b: 2\nb: 2\na: 1\nc: 3\n"));
    QCOMPARE(m_editor->selection(), (TextRange{6, 8}));
    m_editor->toggleComment();
    QCOMPARE(text(), std::string("b: 2\n# b: 2\na: 1\nc: 3\n"));
    QCOMPARE(m_editor->selection(), (TextRange{8, 10}));
    QCOMPARE(m_session->project().undoName(), QString("Toggle comment"));
    QVERIFY(same());
}

void TestEditor::foldsFlatListsAndDocuments()
{
    open("---\nkind: A\nspec:\n  c:\n  - name: x\n    image: y\n\n---\nkind: B\n");
    m_editor->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
    const auto isHeader = [this](unsigned long line) {
        return (m_editor->SendScintilla(Sci::SCI_GETFOLDLEVEL, line) & Sci::SC_FOLDLEVELHEADERFLAG) != 0;
    };
    QList<int> headers;
    for (int line = 0; line < 9; ++line)
        if (isHeader(static_cast<unsigned long>(line)))
            headers << line;
    QCOMPARE(headers, (QList<int>{0, 2, 3, 4, 7}));
    QCOMPARE(m_editor->SendScintilla(Sci::SCI_GETLASTCHILD, 0UL, -1L), 6L);
    // A key that gets a child becomes a header, although only the line below it was changed.
    caretTo(text().size());
    type("x:\n  y: 1");
    m_editor->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
    QVERIFY(isHeader(9));
}

void TestEditor::completionFromTheKeyboard()
{
    open("apiVersion: apps/v1\nkind: Deployment\nspec:\n  ");
    caretTo(text().size());
    m_editor->setFocus();
    m_editor->suggest();
    QVERIFY(m_editor->popup().isVisible());
    QCOMPARE(m_editor->popup().list().items[0].label, std::string("selector"));
    QKeyEvent r(QEvent::KeyPress, 0, Qt::NoModifier, "r");
    QCoreApplication::sendEvent(m_editor, &r);
    QKeyEvent e(QEvent::KeyPress, 0, Qt::NoModifier, "e");
    QCoreApplication::sendEvent(m_editor, &e);
    QVERIFY(m_editor->popup().isVisible());
    QCOMPARE(m_editor->popup().list().items[0].label, std::string("replicas"));
    QTest::keyClick(m_editor, Qt::Key_Return);
    QVERIFY(!m_editor->popup().isVisible());
    QCOMPARE(text(), std::string("apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: "));
    QCOMPARE(m_editor->caret(), text().size());
    QCOMPARE(m_session->project().undoName(), QString("Insert replicas"));
    QVERIFY(same());
    m_editor->suggest();
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QVERIFY(!m_editor->popup().isVisible());
}

void TestEditor::selectionGoesBothWays()
{
    open(deployment);
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    QSignalSpy selected(m_session.get(), &Session::selectionChanged);
    caretTo(text().find("nginx"));
    Q_EMIT m_editor->caretMoved();
    QTRY_COMPARE(selected.size(), 1);
    QCOMPARE(m_session->selected().object.id.name, std::string("web"));
    QCOMPARE(m_session->selected().path.toString(), std::string("spec.template.spec.containers[0].image"));
    QObject other;
    m_session->select({m_session->selected().object, *NodePath::parse("spec.replicas"), {}}, &other);
    QCOMPARE(m_editor->caret(), text().find("replicas"));
    QCOMPARE(selected.size(), 2);
    m_session->select({m_session->selected().object, *NodePath::parse("spec.strategy.type"), {}}, &other);
    QCOMPARE(m_editor->caret(), text().find("spec:"));
}

void TestEditor::definitionIsShown()
{
    const FileId other = m_session->project().create(
        "c.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata: {A: b}\n");
    open("apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n  - name: v\n    configMap:\n      name: settings\n");
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    caretTo(text().find("settings") + 2);
    m_editor->goToDefinition();
    QCOMPARE(m_panel->currentFile(), other);
    QCOMPARE(m_panel->currentEditor()->caret(), m_session->project().text(other).find("name: settings"));
    open("apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec:\n  selector: {app: x}\n---\napiVersion: v1\nkind: "
         "Pod\n"
         "metadata: {name: p, labels: {app: x}}\nspec: {containers: [{name: c, image: i}]}\n");
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    caretTo(text().find("app: x") + 1);
    m_editor->goToDefinition();
    QCOMPARE(m_editor->caret(), text().find("kind: Pod"));
}

void TestEditor::findingsAreDrawn()
{
    open(deployment);
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    const std::size_t image = text().find("nginx");
    Diagnostic warning;
    warning.severity = Severity::Warning;
    warning.where = {m_editor->file(), {image, image + 10}};
    warning.message = "The image could change. 이미지가 바뀔 수 있습니다.";
    warning.fixes = {{{"Pin it", {{m_editor->file(), {{{image, image + 10}, "nginx:1.27.3"}}}}}, true}};
    Diagnostic error;
    error.where = {m_editor->file(), {0, 0}};
    error.message = "Something is missing.";
    showFindings({warning, error});
    const auto squiggle = [this](unsigned long indicator, std::size_t at) {
        return m_editor->SendScintilla(Sci::SCI_INDICATORVALUEAT, indicator, static_cast<long>(at)) != 0;
    };
    QVERIFY(squiggle(9, image) && squiggle(9, image + 9) && !squiggle(9, image + 10) && !squiggle(8, image));
    QCOMPARE(m_editor->SendScintilla(Sci::SCI_MARKERNEXT, 0UL, 1L << 1), 10L);
    QCOMPARE(m_editor->SendScintilla(Sci::SCI_MARKERNEXT, 0UL, 1L << 0), 0L);
    // They move along with the text until the next analysis.
    QVERIFY(m_session->apply({"x", {{m_editor->file(), {{{0, 0}, "# new\n"}}}}}));
    QCOMPARE(m_editor->findings().back().where.range.start, image + 6);
    QVERIFY(squiggle(9, image + 6));
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    m_session->project().undo();
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    showFindings({warning, error});
    m_editor->placeCaret({image, image});
    m_editor->setAllMessagesShown(false);
    QCOMPARE(m_editor->SendScintilla(Sci::SCI_ANNOTATIONGETLINES, 10UL), 1L);
    QCOMPARE(m_editor->SendScintilla(Sci::SCI_ANNOTATIONGETLINES, 0UL), 0L);
    m_editor->setAllMessagesShown(true);
    QCOMPARE(m_editor->SendScintilla(Sci::SCI_ANNOTATIONGETLINES, 0UL), 1L);
    QCOMPARE(m_editor->fixesHere().size(), std::size_t{1});
    m_editor->showFixes();
    auto *popup = m_editor->findChild<FixPopup *>();
    QVERIFY(popup && popup->isVisible());
    QVERIFY(popup->findChild<ChangePreview *>()->toPlainText().contains("nginx:1.27.3"));
    QTest::keyClick(popup->findChild<QListWidget *>(), Qt::Key_Return);
    QVERIFY(text().find("nginx:1.27.3") != std::string::npos);
    QCOMPARE(m_session->project().undoName(), QString("Pin it"));
    QVERIFY(same());
}

void TestEditor::marksAreDrawnWhereOneLooks()
{
    const std::string document = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspek: 1\n";
    std::string many;
    for (int i = 0; i < 300; ++i)
        many += "---\n" + document;
    open(many);
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    const auto isMarked = [this](std::size_t at) {
        const long line = m_editor->SendScintilla(Sci::SCI_LINEFROMPOSITION, at);
        return m_editor->SendScintilla(Sci::SCI_INDICATORVALUEAT, 8UL, static_cast<long>(at)) != 0 &&
               (m_editor->SendScintilla(Sci::SCI_MARKERGET, static_cast<unsigned long>(line)) & 1) != 0;
    };
    QVERIFY(isMarked(text().find("spek")));
    // What is far below comes with scrolling there, whether that was before or after an edit.
    for (const int round : {0, 1}) {
        const std::size_t last = text().rfind("spek");
        m_editor->goTo({last, last}, false);
        QTRY_VERIFY(isMarked(last));
        m_editor->goTo({0, 0}, false);
        QVERIFY(m_session->apply({"x", {{m_editor->file(), {{{0, 0}, "# " + std::to_string(round) + "\n"}}}}}));
        QTRY_VERIFY(m_session->analysisService().isCurrent());
    }
    QTest::keyClick(m_editor, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(isMarked(text().rfind("spek")));
    m_editor->verticalScrollBar()->setValue(700);
    const auto shown = static_cast<unsigned long>(m_editor->SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE));
    const auto top = static_cast<std::size_t>(m_editor->SendScintilla(Sci::SCI_POSITIONFROMLINE, shown));
    QTRY_VERIFY(isMarked(text().find("spek", top)));
    m_editor->goTo({0, 0}, false);
    // A mistake that is mended leaves no mark.
    const std::size_t first = text().find("spek");
    QVERIFY(m_session->apply({"x", {{m_editor->file(), {{{first, first + 4}, "spec"}}}}}));
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    QVERIFY(!isMarked(first));
    QVERIFY(isMarked(text().find("spek")));
}

void TestEditor::messagesGoWithTheirFindings()
{
    open("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspek: 1\n");
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    const auto messages = [this] {
        std::vector<long> lines;
        for (long line = 0; line < m_editor->lines(); ++line)
            if (m_editor->SendScintilla(Sci::SCI_ANNOTATIONGETLINES, static_cast<unsigned long>(line)) > 0)
                lines.push_back(line);
        return lines;
    };
    caretTo(text().find("spek"));
    m_editor->setAllMessagesShown(false);
    QCOMPARE(messages(), std::vector<long>{3});
    QVERIFY(m_session->apply({"x", {{m_editor->file(), {{{0, 0}, "# 1\n# 2\n"}}}}}));
    QCOMPARE(messages(), std::vector<long>{5});
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    caretTo(0);
    m_editor->setAllMessagesShown(false);
    QCOMPARE(messages(), std::vector<long>());
    m_editor->setAllMessagesShown(true);
    QVERIFY(!messages().empty());
    const std::size_t at = text().find("spek");
    QVERIFY(m_session->apply({"x", {{m_editor->file(), {{{at - 1, at + 7}, ""}}}}}));
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    m_editor->setAllMessagesShown(false);
    QCOMPARE(messages(), std::vector<long>());
}

void TestEditor::replaceAllIsOneStep()
{
    open("a: web\nb: web\n");
    m_panel->command("replace")->trigger();
    const auto fields = m_panel->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    fields[0]->setText("web");
    fields[1]->setText("한국");
    for (QWidget *button : m_panel->findChildren<QWidget *>())
        if (button->property("text").toString() == "Replace all")
            QMetaObject::invokeMethod(button, "click");
    QCOMPARE(text(), std::string("a: 한국\nb: 한국\n"));
    QVERIFY(same());
    m_editor->undo();
    QCOMPARE(text(), std::string("a: web\nb: web\n"));
    QVERIFY(!m_session->project().canUndo());
}

void TestEditor::tabsFollowTheProject()
{
    auto *tabs = m_panel->findChild<QTabBar *>();
    open("a: 1\n");
    const FileId first = m_editor->file();
    open("b: 1\n");
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(m_panel->currentFile(), m_editor->file());
    m_panel->setCurrentFile(first);
    QSignalSpy closing(m_panel.get(), &YamlPanel::closeRequested);
    QMetaObject::invokeMethod(tabs->tabButton(0, QTabBar::RightSide), "click");
    QCOMPARE(closing.size(), 1);
    m_session->project().close(first);
    QCOMPARE(tabs->count(), 1);
    QCOMPARE(m_panel->currentEditor(), m_editor);
    QVERIFY(tabs->tabText(0).startsWith(u'●'));
}

void TestEditor::manyFilesShareFewEditors()
{
    auto *tabs = m_panel->findChild<QTabBar *>();
    open("a: 1\n");
    for (int i = 0; i < 200; ++i)
        m_session->project().create(QStringLiteral("%1.yaml").arg(i), "a: 1\n");
    QTRY_COMPARE(tabs->count(), 201);
    QCOMPARE(m_panel->currentEditor(), m_editor);
    QCOMPARE(m_panel->findChildren<YamlEditor *>().size(), 1);
    const std::vector<FileId> files = m_session->project().files();
    for (std::size_t i = 0; i < 150; ++i)
        m_session->project().close(files[i]);
    QTRY_COMPARE(m_panel->findChildren<YamlEditor *>().size(), 1);
    QTRY_VERIFY(m_panel->currentEditor());
    QCOMPARE(m_panel->currentEditor()->file(), m_panel->currentFile());
    QCOMPARE(tabs->count(), 51);
}

void TestEditor::hiddenEditorsTakeFindingsWhenShown()
{
    YamlEditor *first = open(deployment);
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    const auto knowsOfTheEdit = [first] {
        const std::vector<Diagnostic> findings = first->findings();
        return std::any_of(findings.begin(), findings.end(),
                           [](const Diagnostic &finding) { return finding.rule == "not-a-manifest"; });
    };
    open("a: 1\n");
    const std::size_t at = m_session->project().text(first->file()).find("kind:");
    QVERIFY(m_session->apply({"Edit", {{first->file(), {{{at, at + 4}, "kinds"}}}}}));
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    QVERIFY(!knowsOfTheEdit());
    m_panel->setCurrentFile(first->file());
    QVERIFY(knowsOfTheEdit());
}

void TestEditor::glowMarksTheLine()
{
    open(deployment);
    const std::size_t at = text().find("image");
    m_panel->highlightRange({m_editor->file(), {at, at + 5}});
    QVERIFY(m_editor->SendScintilla(Sci::SCI_MARKERNEXT, 0UL, 1L << 4) == 10);
    m_panel->highlightRange({});
    QVERIFY(m_editor->SendScintilla(Sci::SCI_MARKERNEXT, 0UL, 1L << 4) == -1);
}

void TestEditor::snippetFollowsItsFile()
{
    open(deployment);
    SnippetView snippet(m_session->project());
    snippet.show(Place{m_editor->file(), {0, 10}});
    QCOMPARE(snippet.bytes(), text());
    QVERIFY(m_session->apply({"x", {{m_editor->file(), {{{0, 0}, "# new\n"}}}}}));
    QCOMPARE(snippet.bytes(), text());
    m_session->project().close(m_editor->file());
    QCOMPARE(snippet.bytes(), std::string());
}

void TestEditor::numbersFitTheirMargin()
{
    open("a: 1\n");
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    const int narrow = m_editor->marginWidth(0);
    m_editor->zoomTo(10);
    const int large = m_editor->marginWidth(0);
    QVERIFY(large > narrow);
    QVERIFY(m_editor->applyEdits("Paste", {{{0, 0}, std::string(1000, '\n')}}));
    m_editor->viewport()->repaint();
    QVERIFY(m_editor->marginWidth(0) > large);
}

void TestEditor::fiveMegabytesOpen()
{
    std::string many;
    while (many.size() < 5'000'000)
        many += std::string("---\n") + deployment;
    QElapsedTimer timer;
    timer.start();
    open(many);
    const qint64 opened = timer.restart();
    m_editor->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
    const qint64 coloured = timer.restart();
    caretTo(0);
    type("x");
    const qint64 typed = timer.elapsed();
    qInfo("5 MB: opened in %lld ms, all coloured in %lld ms, a key at the start in %lld ms", opened, coloured, typed);
    QVERIFY(same());
}

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
