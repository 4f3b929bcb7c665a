// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/assumedknobs.h"
#include "run/runpanel.h"
#include "sim/scenariofile.h"
#include "theme.h"

#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace slipway;

class TestRunPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheRun();
    void keysMoveThePresent();
    void turningAKnobEditsTheFile();
    void assumptionsKeepThePresent();
    void choosingAnEventSelectsItsField();
    void emptyFilesGetAFriendlyPage();
    void draggingTheAxisScrubs();
    void scenariosAreSavedAndPlayedAgain();
    void clientsOfAScenarioFileAreCounted();
    void brokenScenarioFilesAreExplained();
    void beginsWithTheSelectedWorkload();

private:
    struct Bench {
        Session session;
        RunPanel panel{session};
        void open(const std::string &text)
        {
            session.project().create(QStringLiteral("web.yaml"), text);
            QSignalSpy analysed(&session, &Session::analysisChanged);
            QSignalSpy rehearsed(&panel, &RunPanel::rehearsed);
            panel.resize(1280, 760);
            panel.show();
            QVERIFY(analysed.wait());
            QTRY_VERIFY(rehearsed.count() > 0 && panel.result()->workspace->revision() == session.project().revision());
        }
    };
    static std::string fixture() { return readFile(QStringLiteral(TEST_DATA "run/web.yaml")).text; }
};

void TestRunPanel::initTestCase()
{
    Theme::instance().setMode(Theme::Mode::Light);
}

void TestRunPanel::showsTheRun()
{
    Bench bench;
    bench.open(fixture());
    auto *scene = bench.panel.findChild<QQuickWidget *>();
    QVERIFY(scene->rootObject());
    bench.panel.player().toEnd();
    const auto shown = [&](const QColor &color) {
        const QImage picture = bench.panel.grab().toImage();
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2)
                if (picture.pixel(x, y) == color.rgb())
                    return true;
        return false;
    };
    QTRY_VERIFY(shown(Theme::instance().good()));    // ready pods
    QTRY_VERIFY(shown(Theme::instance().network())); // a whole line from the Service
    QTRY_VERIFY(shown(Theme::instance().accent()));  // the playhead
}

void TestRunPanel::keysMoveThePresent()
{
    Bench bench;
    bench.open(fixture());
    Player &player = bench.panel.player();
    QTest::keyClick(&bench.panel, Qt::Key_Home);
    QCOMPARE(player.moment(), 0);
    QTest::keyClick(&bench.panel, Qt::Key_Right);
    QCOMPARE(player.moment(), 1);
    QTest::keyClick(&bench.panel, Qt::Key_End);
    QCOMPARE(player.now(), player.end());
    QTest::keyClick(&bench.panel, Qt::Key_Left);
    QVERIFY(player.now() <= player.end());
    QTest::keyClick(&bench.panel, Qt::Key_2);
    QCOMPARE(player.moment(), bench.panel.result()->story->chapters[1].moment);
    QTest::keyClick(&bench.panel, Qt::Key_Space);
    QVERIFY(player.isPlaying());
    const double before = player.now();
    QTRY_VERIFY(player.now() > before);
    QTest::keyClick(&bench.panel, Qt::Key_Space);
    QVERIFY(!player.isPlaying());
}

void TestRunPanel::turningAKnobEditsTheFile()
{
    Bench bench;
    bench.open(fixture());
    bench.panel.player().seek(3);
    QSpinBox *replicas = nullptr;
    for (QSpinBox *box : bench.panel.findChildren<QSpinBox *>())
        if (box->accessibleName() == QLatin1String("spec.replicas"))
            replicas = box;
    QVERIFY(replicas);
    QCOMPARE(replicas->value(), 4);
    QSignalSpy rehearsed(&bench.panel, &RunPanel::rehearsed);
    replicas->setValue(2);
    const FileId file = bench.session.project().files().front();
    std::string expected = fixture();
    expected.replace(expected.find("replicas: 4"), 11, "replicas: 2");
    QCOMPARE(bench.session.project().text(file), expected);
    QVERIFY(rehearsed.wait());
    QTRY_COMPARE(bench.panel.result()->story->lanes.size(), std::size_t{6});
    QCOMPARE(bench.panel.player().now(), 3.0);
    bench.session.project().undo();
    QCOMPARE(bench.session.project().text(file), fixture());
    QTRY_COMPARE(replicas->value(), 4);
}

void TestRunPanel::assumptionsKeepThePresent()
{
    Bench bench;
    bench.open(fixture());
    bench.panel.player().seek(2.5);
    const double before = bench.panel.result()->story->end();
    QSignalSpy rehearsed(&bench.panel, &RunPanel::rehearsed);
    sim::Assumptions slow;
    slow.standard.pullTime = sim::seconds(9);
    bench.panel.assumedKnobs().setAssumptions(slow);
    Q_EMIT bench.panel.assumedKnobs().changed();
    QVERIFY(rehearsed.wait());
    QVERIFY(bench.panel.result()->story->end() > before);
    QCOMPARE(bench.panel.player().now(), 2.5);
}

void TestRunPanel::choosingAnEventSelectsItsField()
{
    Bench bench;
    bench.open(fixture());
    auto *log = bench.panel.findChild<QTreeView *>();
    const RunStory &story = *bench.panel.result()->story;
    int row = 0;
    while (story.events[static_cast<std::size_t>(row)]->what != sim::What::ProbeFailed)
        ++row;
    QSignalSpy selected(&bench.session, &Session::selectionChanged);
    log->setCurrentIndex(log->model()->index(row, 0));
    QCOMPARE(bench.panel.player().moment(), row + 1);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(bench.session.selected().path.toString(), std::string("spec.template.spec.containers[0].readinessProbe"));
}

void TestRunPanel::emptyFilesGetAFriendlyPage()
{
    Bench bench;
    bench.open("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n");
    QVERIFY(!bench.panel.findChild<QTreeView *>()->isVisible());
    QTest::keyClick(&bench.panel, Qt::Key_Space);
    QVERIFY(!bench.panel.player().isPlaying());
}

void TestRunPanel::draggingTheAxisScrubs()
{
    Bench bench;
    bench.open(fixture());
    auto *scene = bench.panel.findChild<QQuickWidget *>();
    auto *strip = scene->rootObject()->findChild<QQuickItem *>(QStringLiteral("axisStrip"));
    QVERIFY(strip);
    QTRY_VERIFY(strip->width() > 300);
    const QPointF middle = strip->mapToScene(QPointF(strip->width() / 2, strip->height() / 2));
    QTest::mouseClick(scene, Qt::LeftButton, {}, middle.toPoint());
    auto *lanes = strip->parentItem();
    const double track = strip->width() / 2 + strip->x() - lanes->property("headWidth").toDouble();
    const double there = lanes->property("timeline").value<TimelineModel *>()->secondsAt(track);
    QVERIFY(there > 0);
    QVERIFY(qAbs(bench.panel.player().now() - there) < 0.1);
}

void TestRunPanel::scenariosAreSavedAndPlayedAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scenario.yaml"));
    Bench bench;
    bench.open(fixture());
    for (const sim::Preset preset : sim::AllPresets) {
        if (bench.panel.result()->gaps[static_cast<std::size_t>(preset)] != sim::PresetGap::None)
            continue;
        QSignalSpy rehearsed(&bench.panel, &RunPanel::rehearsed);
        bench.panel.setPreset(preset);
        QTRY_VERIFY(rehearsed.count() > 0);
        const sim::Scenario played = bench.panel.result()->story->recording->scenario();
        QSignalSpy notice(&bench.session, &Session::notice);
        bench.panel.saveScenario(path);
        QCOMPARE(notice.count(), 1);
        bench.panel.openScenario(path);
        QVERIFY2(!bench.panel.assumedKnobs().isEnabled(), qPrintable(bench.panel.notes()));
        rehearsed.clear();
        QTRY_VERIFY(rehearsed.count() > 0);
        QVERIFY2(bench.panel.result()->story->recording->scenario() == played, sim::writeScenario(played).c_str());
    }
    bench.panel.setPreset(sim::Preset::Apply);
    QVERIFY(bench.panel.assumedKnobs().isEnabled());
    QVERIFY2(bench.panel.notes().isEmpty(), qPrintable(bench.panel.notes()));
}

void TestRunPanel::clientsOfAScenarioFileAreCounted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clients.yaml"));
    QVERIFY(writeFile(path, "assume:\n  traffic: [{to: Service/web, port: 80, rate: 3, from: 5}]\n", Encoding::Utf8)
                .isEmpty());
    Bench bench;
    bench.open(fixture());
    QSignalSpy rehearsed(&bench.panel, &RunPanel::rehearsed);
    bench.panel.openScenario(path);
    QTRY_VERIFY2(rehearsed.count() > 0, qPrintable(bench.panel.notes()));
    const RunStory &story = *bench.panel.result()->story;
    ClusterModel cluster;
    cluster.setStory(bench.panel.result()->story);
    cluster.show(static_cast<int>(story.events.size()), story.end());
    const qint64 sent = cluster.services().at(0).toMap().value(QStringLiteral("sent")).toLongLong();
    QVERIFY(sent > 0);
    QCOMPARE(sent, story.recording->at(story.recording->end()).flows.at(0).sent);
}

void TestRunPanel::beginsWithTheSelectedWorkload()
{
    Session session;
    std::string text = fixture();
    std::string other = text;
    for (std::size_t at = other.find("web"); at != std::string::npos; at = other.find("web", at))
        other.replace(at, 3, "api");
    session.project().create(QStringLiteral("both.yaml"), text + "---\n" + other);
    QSignalSpy analysed(&session, &Session::analysisChanged);
    QVERIFY(analysed.wait());
    for (const Object &object : session.analysis()->workspace->objects())
        if (object.id.kind == "Deployment" && object.id.name == "api")
            session.select({object.ref(), {}, {}}, nullptr);
    RunPanel panel(session);
    QSignalSpy rehearsed(&panel, &RunPanel::rehearsed);
    panel.show();
    QVERIFY(rehearsed.wait());
    QVERIFY(panel.result()->story->workload);
    QCOMPARE(QString::fromStdString(panel.result()->story->workload->name), QString("api"));
}

void TestRunPanel::brokenScenarioFilesAreExplained()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.yaml"));
    Bench bench;
    bench.open(fixture());
    QVERIFY(writeFile(path, "do:\n- {at: 3, explode: Deployment/web}\n", Encoding::Utf8).isEmpty());
    bench.panel.openScenario(path);
    QVERIFY2(bench.panel.notes().startsWith(QStringLiteral("broken.yaml, line 2, column ")),
             qPrintable(bench.panel.notes()));
    QVERIFY(bench.panel.assumedKnobs().isEnabled());
    QSignalSpy notice(&bench.session, &Session::notice);
    bench.panel.saveScenario(folder.filePath(QStringLiteral("no/such/folder.yaml")));
    QVERIFY(notice.at(0).at(0).toString().contains(QStringLiteral("could not be written")));
    bench.panel.openScenario(folder.filePath(QStringLiteral("absent.yaml")));
    QVERIFY2(bench.panel.notes().startsWith(QStringLiteral("absent.yaml could not be read: ")),
             qPrintable(bench.panel.notes()));
}

int main(int argc, char *argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication app(argc, argv);
    TestRunPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_runpanel.moc"
