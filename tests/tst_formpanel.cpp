// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/podsecurity.h"
#include "editor/fixpopup.h"
#include "panels/formheader.h"
#include "panels/formpanel.h"
#include "widgets/entrieseditor.h"
#include "widgets/fieldeditor.h"
#include "widgets/formrow.h"
#include "widgets/formtexts.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace slipway;

namespace
{

const char *const Manifest = R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3   # three for now
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: nginx
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  A: "1"
---
apiVersion: v1
kind: Secret
metadata:
  name: hidden
data:
  password: c2VjcmV0
---
apiVersion: v1
kind: Secret
metadata:
  name: other
data:
  token: dG9rZW4=
)";

} // namespace

class TestFormPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingChangesTheText();
    void typingLeavesNoTraces();
    void clearingAndTypingKeepsTheComment();
    void choosingWritesAtOnce();
    void focusAndCaretStayOverTheAnalysis();
    void undoShowsTheOldValue();
    void pastesKeyValueLines();
    void addsAndRenamesEntries();
    void secretsAreMasked();
    void halfTypedRowsStayWithTheirObject();
    void longTextsKeepEveryCharacter();
    void keepsItsStateWhileTheTextIsBroken();
    void showsNoOtherObjectForOneThatCannotBeRead();
    void selectingGoesBothWays();
    void sharedTextIsExpandedOnRequest();
    void compositionIsWrittenWhenItIsDone();
    void addFieldShowsTheEditor();
    void cardsAddAndRemove();
    void aTitleTakesTheToolsOfItsOnlyRow();
    void showsFindingsWithTheirFix();
    void tellsPodSecurity();
    void podSecurityIsThatOfTheProjectsVersion();
    void wheelChangesNothing();
    void followsTheLanguage();

private:
    std::string text() const { return m_session->project().text(m_file); }
    FormRow *row(const char *path) const { return m_panel->reveal(NodePath::parse(path).value()); }
    template <class Widget>
    Widget *in(const char *path) const
    {
        FormRow *found = row(path);
        return found && found->path().toString() == path ? found->findChild<Widget *>() : nullptr;
    }
    void select(std::size_t index)
    {
        m_session->select({m_session->project().workspace()->objects().at(index).ref(), {}, {}}, nullptr);
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<FormPanel> m_panel;
    FileId m_file{};
};

void TestFormPanel::compositionIsWrittenWhenItIsDone()
{
    const std::string before = text();
    auto *line = in<QLineEdit>("spec.template.spec.containers[0].image");
    QVERIFY(line);
    line->setFocus();
    line->setCursorPosition(5);
    QSignalSpy changed(&m_session->project(), &Project::textChanged);
    for (const QString &begun : {QString("ㅎ"), QString("하"), QString("한")}) {
        QInputMethodEvent event(begun, {});
        QCoreApplication::sendEvent(line, &event);
        QCoreApplication::processEvents();
    }
    QCOMPARE(changed.size(), 0);
    QCOMPARE(text(), before);
    QInputMethodEvent commit;
    commit.setCommitString("한");
    QCoreApplication::sendEvent(line, &commit);
    QCOMPARE(changed.size(), 1);
    QVERIFY(text().find("image: nginx한\n") != std::string::npos);
    m_session->project().undo();
    QCOMPARE(text(), before);
}

void TestFormPanel::sharedTextIsExpandedOnRequest()
{
    const std::string shared = "apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n  labels: &l\n    app: web # why\n"
                               "spec:\n  selector: *l\n";
    const FileId file = m_session->project().create("shared.yaml", shared);
    const auto workspace = m_session->project().workspace();
    m_session->select({workspace->objects().back().ref(), {}, {}}, nullptr);
    FormRow *selector = row("spec.selector");
    QVERIFY(selector);
    QLabel *reason = nullptr;
    for (QLabel *label : selector->findChildren<QLabel *>())
        if (label->text().contains("expand"))
            reason = label;
    QVERIFY(reason && reason->isVisibleTo(m_panel.get()));
    Q_EMIT reason->linkActivated("expand");
    QCOMPARE(m_session->project().text(file),
             std::string("apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n  labels: &l\n    app: web # why\n"
                         "spec:\n  selector:\n    app: web\n"));
    QCOMPARE(m_session->project().undoName(), QString("Give selector its own text"));
    auto *entries = row("spec.selector")->findChild<EntriesEditor *>();
    QVERIFY(entries && entries->isEnabled());
    m_session->project().undo();
    QCOMPARE(m_session->project().text(file), shared);
}

void TestFormPanel::init()
{
    m_session = std::make_unique<Session>();
    m_file = m_session->project().create("web.yaml", Manifest);
    m_panel = std::make_unique<FormPanel>(*m_session);
    m_panel->resize(380, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    select(0);
}

void TestFormPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

void TestFormPanel::typingChangesTheText()
{
    auto *line = in<QLineEdit>("spec.replicas");
    QVERIFY(line);
    QCOMPARE(line->text(), QString("3"));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, "12");
    QVERIFY(text().find("  replicas: 12   # three for now\n") != std::string::npos);
    QCOMPARE(m_session->project().undoName(), QString("Set replicas to 12"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Up);
    QVERIFY(text().find("  replicas: 13   # three for now\n") != std::string::npos);
    m_session->project().undo();
    QVERIFY(text().find("  replicas: 12 ") != std::string::npos);
    m_session->project().undo();
    QCOMPARE(text(), std::string(Manifest));
    QVERIFY(!m_session->project().canUndo());
}

void TestFormPanel::typingLeavesNoTraces()
{
    auto *line = in<QLineEdit>("spec.template.spec.containers[0].image");
    QVERIFY(line);
    line->setFocus();
    line->setCursorPosition(5);
    // "nginx:" alone has to be quoted; the quotes must not stay.
    QTest::keyClicks(line, ":1.27");
    QVERIFY2(text().find("        image: nginx:1.27\n") != std::string::npos, text().c_str());
    line->setCursorPosition(0);
    QTest::keyClicks(line, "reg/");
    QVERIFY(text().find("        image: reg/nginx:1.27\n") != std::string::npos);
    m_session->project().undo();
    QCOMPARE(text(), std::string(Manifest));
}

void TestFormPanel::clearingAndTypingKeepsTheComment()
{
    auto *line = in<QLineEdit>("spec.replicas");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(text().find("replicas") == std::string::npos);
    QCOMPARE(line->placeholderText(), QString("1"));
    QTest::keyClicks(line, "5");
    QVERIFY(text().find("  replicas: 5   # three for now\n") != std::string::npos);
    m_session->project().undo();
    QCOMPARE(text(), std::string(Manifest));
}

void TestFormPanel::choosingWritesAtOnce()
{
    auto *combo = in<QComboBox>("spec.strategy.type");
    QVERIFY(combo);
    QCOMPARE(combo->currentText(), QString("RollingUpdate (default)"));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    Q_EMIT combo->activated(combo->currentIndex());
    QVERIFY2(text().find("  strategy:\n    type: Recreate\n") != std::string::npos, text().c_str());
    QVERIFY(row("spec.strategy.type"));
    m_session->project().undo();
    QCOMPARE(text(), std::string(Manifest));
}

void TestFormPanel::focusAndCaretStayOverTheAnalysis()
{
    auto *line = in<QLineEdit>("spec.template.spec.containers[0].image");
    line->setFocus();
    line->setCursorPosition(2);
    QSignalSpy analysed(m_session.get(), &Session::analysisChanged);
    QTest::keyClicks(line, "x");
    QTRY_VERIFY(analysed.size() > 0 && m_session->analysisService().isCurrent());
    QCOMPARE(QApplication::focusWidget(), line);
    QCOMPARE(line->cursorPosition(), 3);
    QCOMPARE(line->text(), QString("ngxinx"));
}

void TestFormPanel::undoShowsTheOldValue()
{
    auto *line = in<QLineEdit>("metadata.name");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, "-2");
    QCOMPARE(m_panel->object().id.name, std::string("web-2"));
    m_session->project().undo();
    QTRY_COMPARE(line->text(), QString("web"));
    QCOMPARE(m_panel->object().id.name, std::string("web"));
}

void TestFormPanel::pastesKeyValueLines()
{
    select(1);
    auto *entries = in<EntriesEditor>("data");
    QVERIFY(entries);
    entries->focusFirst();
    QApplication::clipboard()->setText("A=2\nB=two words\n# comment\nC=\"yes\"\n");
    auto *line = entries->findChild<FormLineEdit *>();
    line->setFocus();
    QTest::keySequence(line, QKeySequence::Paste);
    QVERIFY2(text().find("  A: \"2\"\n  B: two words\n  C: \"yes\"\n") != std::string::npos, text().c_str());
    QCOMPARE(m_session->project().undoName(), QString("Set 3 entries of data"));
    QCOMPARE(entries->findChildren<EntryRow *>(QString(), Qt::FindDirectChildrenOnly).size(), 3);
    m_session->project().undo();
    QCOMPARE(text(), std::string(Manifest));
}

void TestFormPanel::addsAndRenamesEntries()
{
    select(1);
    auto *entries = in<EntriesEditor>("data");
    QToolButton *add = nullptr;
    for (QToolButton *button : entries->findChildren<QToolButton *>())
        if (button->text() == "Add a row")
            add = button;
    QVERIFY(add);
    add->click();
    QCOMPARE(text(), std::string(Manifest));
    auto *key = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(key);
    QTest::keyClicks(key, "LEVEL");
    QTest::keyClick(key, Qt::Key_Tab);
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value && value != key);
    QTest::keyClicks(value, "debug");
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY2(text().find("  A: \"1\"\n  LEVEL: debug\n") != std::string::npos, text().c_str());
    QTest::keyClicks(value, "2");
    QVERIFY(text().find("  LEVEL: debug2\n") != std::string::npos);
    key->setFocus();
    key->selectAll();
    QTest::keyClicks(key, "LOUD");
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(text().find("  LOUD: debug2\n") != std::string::npos);
    QCOMPARE(m_session->project().undoName(), QString("Rename LEVEL to LOUD"));
}

void TestFormPanel::secretsAreMasked()
{
    select(2);
    auto *entries = in<EntriesEditor>("data");
    const auto value = [&] { return entries->findChildren<QLineEdit *>().at(1); };
    QCOMPARE(value()->text(), QString("secret"));
    QCOMPARE(value()->echoMode(), QLineEdit::Password);
    QToolButton *show = nullptr;
    for (QToolButton *button : entries->findChildren<QToolButton *>())
        if (button->isCheckable())
            show = button;
    show->click();
    QCOMPARE(value()->echoMode(), QLineEdit::Normal);
    value()->setFocus();
    value()->selectAll();
    QTest::keyClicks(value(), "new");
    QVERIFY(text().find("  password: bmV3\n") != std::string::npos);
    QCOMPARE(m_session->project().undoName(), QString("Change password"));
    // What was shown of one Secret is not shown of the next.
    select(3);
    entries = in<EntriesEditor>("data");
    QCOMPARE(value()->text(), QString("token"));
    QCOMPARE(value()->echoMode(), QLineEdit::Password);
}

void TestFormPanel::halfTypedRowsStayWithTheirObject()
{
    const auto addRow = [&](const char *text) {
        for (QToolButton *button : in<EntriesEditor>("data")->findChildren<QToolButton *>())
            if (button->text() == "Add a row")
                button->click();
        auto *key = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(key, text);
        QTest::keyClick(key, Qt::Key_Tab);
    };
    select(1);
    addRow("LEVEL");
    QTest::keyClicks(QApplication::focusWidget(), "debug");
    select(2);
    QVERIFY2(text().find("  A: \"1\"\n  LEVEL: debug\n---\n") != std::string::npos, text().c_str());
    QCOMPARE(in<EntriesEditor>("data")->findChildren<QLineEdit *>().at(0)->text(), QString("password"));
    const std::string before = text();
    addRow("onlyAKey");
    select(3);
    QCOMPARE(text(), before);
    for (const QLineEdit *line : in<EntriesEditor>("data")->findChildren<QLineEdit *>())
        QVERIFY(!line->isVisible() || line->text() != "onlyAKey");
}

void TestFormPanel::showsNoOtherObjectForOneThatCannotBeRead()
{
    const std::size_t at = text().find("  password");
    QVERIFY(m_session->apply({"Type", {{m_file, {{{at, at}, "  x: [\n"}}}}}));
    ObjectRef hidden{m_file, 2, -1, {"v1", "Secret", {}, "hidden"}};
    m_session->select({hidden, {}, {}}, nullptr);
    QTRY_VERIFY(m_panel->isStale());
    for (const QLineEdit *line : m_panel->findChildren<QLineEdit *>())
        QVERIFY(!line->isVisible());
    m_session->project().undo(); // selects what was selected then
    m_session->select({hidden, {}, {}}, nullptr);
    QTRY_VERIFY(in<EntriesEditor>("data"));
}

void TestFormPanel::keepsItsStateWhileTheTextIsBroken()
{
    auto *line = in<QLineEdit>("spec.replicas");
    const std::size_t at = text().find("selector:");
    const Change breaks{"Type", {{m_file, {{{at, at}, "x: [\n"}}}}};
    QVERIFY(m_session->apply(breaks));
    QTRY_VERIFY(m_panel->isStale());
    QCOMPARE(line->text(), QString("3"));
    QVERIFY(!line->isEnabled());
    m_session->project().undo();
    QTRY_VERIFY(!m_panel->isStale());
    QVERIFY(line->isEnabled());
    QCOMPARE(in<QLineEdit>("spec.replicas"), line);
}

void TestFormPanel::selectingGoesBothWays()
{
    QSignalSpy selected(m_session.get(), &Session::selectionChanged);
    auto *line = in<QLineEdit>("spec.template.spec.containers[0].image");
    line->setFocus();
    QTRY_COMPARE(m_session->selected().path.toString(), std::string("spec.template.spec.containers[0].image"));
    m_session->select(
        {m_panel->object(), NodePath::parse("spec.template.spec.terminationGracePeriodSeconds").value(), {}}, nullptr);
    // Its group was folded.
    FormRow *grace = row("spec.template.spec.terminationGracePeriodSeconds");
    QVERIFY(grace && grace->isVisible());
    auto *scroll = m_panel->findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->viewport()->rect().contains(
        grace->mapTo(scroll->viewport(), QPoint(grace->width() / 2, grace->height() / 2))));
}

void TestFormPanel::addFieldShowsTheEditor()
{
    m_panel->startAddField();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, "hostNetwork");
    auto *hits = m_panel->findChild<QListWidget *>();
    QVERIFY(hits->count() > 0);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(text(), std::string(Manifest));
    auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(combo);
    combo->setCurrentIndex(combo->findText("true"));
    Q_EMIT combo->activated(combo->currentIndex());
    QVERIFY2(text().find("      hostNetwork: true\n") != std::string::npos, text().c_str());
}

void TestFormPanel::cardsAddAndRemove()
{
    FormRow *env = row("spec.template.spec.containers[0].env");
    QVERIFY(env);
    QToolButton *add = nullptr;
    for (QToolButton *button : env->findChildren<QToolButton *>())
        if (button->toolTip().startsWith("Add to"))
            add = button;
    QVERIFY(add);
    add->click();
    QVERIFY2(text().find("        env:\n") != std::string::npos, text().c_str());
    auto *name = in<QLineEdit>("spec.template.spec.containers[0].env[0].name");
    QVERIFY(name);
    QCOMPARE(QApplication::focusWidget(), name);
    QTest::keyClicks(name, "MODE");
    QVERIFY(text().find("- name: MODE\n") != std::string::npos);
    QToolButton *remove = nullptr;
    for (QToolButton *button : env->findChildren<QToolButton *>())
        if (button->toolTip() == "Remove MODE")
            remove = button;
    QVERIFY(remove);
    remove->click();
    QCOMPARE(text(), std::string(Manifest));
}

void TestFormPanel::tellsPodSecurity()
{
    FormHeader header;
    const auto workspace = m_session->project().workspace();
    const auto label = [&]() -> QLabel * {
        const auto labels = header.findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const QLabel *one) {
            return one->text().contains(QLatin1String("Pod security"));
        });
        return found == labels.end() ? nullptr : *found;
    };
    header.setObject(workspace->objects().at(0), 0, KnownVersion);
    QVERIFY(label() && label()->text().contains(QLatin1String("<b>baseline</b>")));
    QVERIFY(!label()->text().contains(QLatin1String("allowPrivilegeEscalation")));
    QVERIFY(label()->toolTip().contains(QLatin1String("allowPrivilegeEscalation")));
    Q_EMIT label()->linkActivated(QStringLiteral("list"));
    QVERIFY(label()->text().contains(QLatin1String("allowPrivilegeEscalation")));
    QSignalSpy clicked(&header, &FormHeader::obstacleClicked);
    Q_EMIT label()->linkActivated(QStringLiteral("0"));
    QCOMPARE(clicked.size(), 1);
    const auto field = clicked.front().front().value<Selected>();
    QCOMPARE(field.object, workspace->objects().at(0).ref());
    QVERIFY(!field.path.isEmpty() && !field.place.range.isEmpty());
    const auto isWorkload = [](const Object &object) { return podPartsOf(object).has_value(); };
    const auto &objects = workspace->objects();
    const auto other = std::find_if_not(objects.begin(), objects.end(), isWorkload);
    QVERIFY(other != objects.end());
    header.setObject(*other, 0, KnownVersion);
    QVERIFY(label() == nullptr || label()->isHidden());
}

void TestFormPanel::podSecurityIsThatOfTheProjectsVersion()
{
    Project &project = m_session->project();
    const FileId file = project.create("db.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: db}\nspec:\n"
                                                  "  securityContext:\n    sysctls:\n"
                                                  "      - {name: net.ipv4.tcp_rmem, value: 4096 87380 6291456}\n"
                                                  "  containers:\n    - {name: db, image: postgres:16}\n");
    const auto &objects = project.workspace()->objects();
    const auto pod =
        std::find_if(objects.begin(), objects.end(), [&](const Object &object) { return object.file->id() == file; });
    QVERIFY(pod != objects.end());
    m_session->select({pod->ref(), {}, {}}, nullptr);
    const auto says = [&](const char *level) {
        const auto labels = m_panel->findChild<FormHeader *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text().contains(QLatin1String("Pod security: <b>%1</b>").arg(QLatin1String(level)));
        });
    };
    QVERIFY(says("baseline"));
    project.create(".slipway.yaml", "kubernetes: \"1.31\"\n");
    QTRY_VERIFY(says("privileged"));
}

void TestFormPanel::aTitleTakesTheToolsOfItsOnlyRow()
{
    select(0);
    const auto titles = m_panel->findChildren<GroupTitle *>();
    const auto containers =
        std::find_if(titles.begin(), titles.end(), [](GroupTitle *title) { return title->text() == "Containers"; });
    QVERIFY(containers != titles.end());
    const auto add = [&] {
        for (auto *button : (*containers)->findChildren<QToolButton *>())
            if (button->accessibleName().startsWith("Add to"))
                return button;
        return static_cast<QToolButton *>(nullptr);
    };
    QVERIFY(add() && add()->isVisibleTo(m_panel.get()));
    add()->click();
    QVERIFY2(row("spec.template.spec.containers[1].name"), text().c_str());
    (*containers)->click();
    QVERIFY((*containers)->isFolded());
    QVERIFY(!add()->isVisibleTo(m_panel.get()));
}

void TestFormPanel::showsFindingsWithTheirFix()
{
    Diagnostic finding;
    finding.message = "Nine is a lot";
    const std::size_t at = text().find("replicas: 3") + 10;
    finding.fixes.push_back({{"Set it to 4", {{m_file, {{{at, at + 1}, "4"}}}}}, true});
    const QString shown = findingsText({&finding});
    QVERIFY(shown.contains("Nine is a lot") && shown.contains("href='fix:0:0'") && shown.contains("Set it to 4"));
    finding.message = "<b>";
    QVERIFY(!findingsText({&finding}).contains("<b>"));
    QTRY_VERIFY(m_session->analysisService().isCurrent());
    m_panel->offerFixes(finding.fixes, 0, m_panel.get());
    QPointer<FixPopup> popup = m_panel->findChild<FixPopup *>();
    QVERIFY(popup && popup->findChild<ChangePreview *>()->toPlainText().contains("replicas: 4"));
    QVERIFY(text().find("replicas: 4 ") == std::string::npos);
    QTest::keyClick(popup->findChild<QListWidget *>(), Qt::Key_Return);
    QVERIFY(text().find("replicas: 4 ") != std::string::npos);
    QTRY_COMPARE(in<QLineEdit>("spec.replicas")->text(), QString("4"));
    auto *line = in<QLineEdit>("spec.replicas");
    // What the checks say about a value stands below its field as soon as it is typed.
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, "many");
    const auto isMarked = [&] {
        for (const QLabel *label : row("spec.replicas")->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u'✕'))
                return true;
        return false;
    };
    QTRY_VERIFY(isMarked());
    line->selectAll();
    QTest::keyClicks(line, "2");
    QTRY_VERIFY(!isMarked());
}

void TestFormPanel::wheelChangesNothing()
{
    auto *combo = in<QComboBox>("spec.strategy.type");
    combo->setFocus();
    QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(combo, &wheel);
    QCOMPARE(combo->currentIndex(), 0);
    QCOMPARE(text(), std::string(Manifest));
}

void TestFormPanel::followsTheLanguage()
{
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_panel.get(), &change);
    QCOMPARE(in<QLineEdit>("spec.replicas")->text(), QString("3"));
}

void TestFormPanel::longTextsKeepEveryCharacter()
{
    FormTextEdit edit;
    QSignalSpy edited(&edit, &FormTextEdit::textEdited);
    const QString kept = QStringLiteral("a\u00A0b\u2028c\nd");
    edit.showText(kept);
    QVERIFY(edited.isEmpty());
    QTest::keyClicks(&edit, "x");
    QCOMPARE(edited.value(0).value(0).toString(), "x" + kept);
    edit.showText(QStringLiteral("one\rtwo\n"));
    QVERIFY(edit.isReadOnly() && !edit.toolTip().isEmpty());
    edit.showText(QStringLiteral("one\ntwo\n"));
    QVERIFY(!edit.isReadOnly() && edit.toolTip().isEmpty());
}

QTEST_MAIN(TestFormPanel)
#include "tst_formpanel.moc"
