// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/assumedknobs.h"
#include "run/forkbar.h"
#include "run/runpanel.h"
#include "run/whatif.h"
#include "sim/scenariofile.h"
#include "theme.h"

#include <QComboBox>
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
    void theFileStandsInTheBox();
    void clientsWithoutARuleAreCounted();
    void whatIfKeepsTheFirstRun();
    void whatIfSpeaksOfTheShownWorkload();
    void everyQuestionHasAnAnswer();

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
        /// Writes a scenario file and plays it.
        void play(const QString &name, const std::string &scenario)
        {
            QVERIFY(writeFile(folder.filePath(name), scenario, Encoding::Utf8).isEmpty());
            QSignalSpy rehearsed(&panel, &RunPanel::rehearsed);
            panel.openScenario(folder.filePath(name));
            QTRY_VERIFY2(rehearsed.count() > 0, qPrintable(panel.notes()));
        }
        /// What the scene shows of the Services at the end.
        QVariantList servicesAtEnd() const
        {
            const RunStory &story = *panel.result()->story;
            ClusterModel cluster;
            cluster.setStory(panel.result()->story);
            cluster.show(static_cast<int>(story.events.size()), story.end());
            return cluster.services();
        }
        QTemporaryDir folder;
    };
    /// The fixture, and all of it once more under another name.
    static std::string twoApplications()
    {
        std::string other = fixture();
        for (std::size_t at = other.find("web"); at != std::string::npos; at = other.find("web", at))
            other.replace(at, 3, "api");
        return fixture() + "---\n" + other;
    }
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
    Bench bench;
    bench.open(fixture());
    bench.play(QStringLiteral("clients.yaml"), "assume:\n  traffic: [{to: Service/web, port: 80, rate: 3, from: 5}]\n");
    const sim::Recording &recording = *bench.panel.result()->story->recording;
    const qint64 sent = bench.servicesAtEnd().at(0).toMap().value(QStringLiteral("sent")).toLongLong();
    QVERIFY(sent > 0);
    QCOMPARE(sent, recording.at(recording.end()).flows.at(0).sent);
}

void TestRunPanel::beginsWithTheSelectedWorkload()
{
    Session session;
    session.project().create(QStringLiteral("both.yaml"), twoApplications());
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

void TestRunPanel::theFileStandsInTheBox()
{
    Bench bench;
    bench.open(fixture());
    const QString broken = bench.folder.filePath(QStringLiteral("broken.yaml"));
    QVERIFY(writeFile(broken, "do: [{at: x}]\n", Encoding::Utf8).isEmpty());
    const auto inBox = [&] { return bench.panel.findChild<QComboBox *>()->currentText(); };
    const QString before = inBox();
    bench.play(QStringLiteral("evening.yaml"), "do:\n- {at: 30, delete: Deployment/web}\n");
    QCOMPARE(inBox(), QStringLiteral("evening.yaml"));
    QVERIFY2(bench.panel.notes().contains(QStringLiteral("Played as evening.yaml says")),
             qPrintable(bench.panel.notes()));
    // A file with a mistake changes nothing: the note about what is played stays beside it.
    bench.panel.openScenario(broken);
    QVERIFY2(bench.panel.notes().contains(QStringLiteral("broken.yaml, line 1")) &&
                 bench.panel.notes().contains(QStringLiteral("Played as evening.yaml says")),
             qPrintable(bench.panel.notes()));
    QCOMPARE(inBox(), QStringLiteral("evening.yaml"));
    bench.panel.setPreset(sim::Preset::Apply);
    QCOMPARE(inBox(), before);
}

void TestRunPanel::clientsWithoutARuleAreCounted()
{
    Bench bench;
    bench.open(fixture() +
               "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec: {rules: "
               "[{host: '*.example', http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: "
               "web, port: {number: 80}}}}]}}, {host: other.example, http: {paths: [{path: /only, pathType: "
               "Exact, backend: {service: {name: web, port: {number: 80}}}}]}}]}\n");
    bench.play(QStringLiteral("hosts.yaml"),
               "assume:\n  traffic: [{to: Ingress, host: shop.example, rate: 2, from: 20}, {to: Ingress, host: "
               "other.example, rate: 3, from: 20}]\n");
    const QVariantList services = bench.servicesAtEnd();
    QCOMPARE(services.size(), 2);
    const auto number = [&](int row, const char *what) { return services.at(row).toMap().value(what).toLongLong(); };
    QVERIFY(number(0, "sent") > 0 && number(1, "sent") > 0);
    QCOMPARE(number(0, "failed"), qint64{0});
    QCOMPARE(number(1, "failed"), number(1, "sent"));
}

void TestRunPanel::whatIfKeepsTheFirstRun()
{
    Bench bench;
    bench.open(fixture());
    const auto first = bench.panel.result();
    bench.panel.player().seek(12);
    QSignalSpy rehearsed(&bench.panel, &RunPanel::rehearsed);
    bench.panel.askWhatIf(WhatIf::NodeDown);
    QTRY_VERIFY(rehearsed.count() > 0);
    const auto second = bench.panel.result();
    QCOMPARE(second->first, first);
    QVERIFY(second->comparison && second->comparison->consequence());
    const auto parting = second->comparison->consequenceOf(*second->story->workload);
    QVERIFY(parting);
    ForkBar &bar = bench.panel.forkBar();
    QVERIFY(bar.isVisible() && bar.showsSecond());
    QVERIFY2(bar.text().contains(QStringLiteral("What if at 12.0 s the node of a pod goes down?")),
             qPrintable(bar.text()));
    QVERIFY2(bar.text().contains(QStringLiteral("The runs part at ")), qPrintable(bar.text()));
    QVERIFY(qAbs(bench.panel.player().now() - 12) < 0.01);
    // Both are there to look at, and the first one is as it was.
    QCOMPARE(bench.panel.player().end(), second->story->end());
    bar.firstButton()->click();
    QCOMPARE(bench.panel.player().end(), first->story->end());
    bar.secondButton()->click();
    QCOMPARE(bench.panel.player().end(), second->story->end());
    bar.goButton()->click();
    QVERIFY(qAbs(bench.panel.player().now() - sim::inSeconds(parting->at)) < 0.01);
    // Another question goes to the same moment of the first run.
    rehearsed.clear();
    bench.panel.askWhatIf(WhatIf::SigtermIgnored);
    QTRY_VERIFY(rehearsed.count() > 0);
    QCOMPARE(bench.panel.result()->first, first);
    QVERIFY(bar.text().contains(QStringLiteral("12.0 s")));
    bar.closeButton()->click();
    QCOMPARE(bench.panel.result(), first);
    QVERIFY(!bar.isVisible());
    QCOMPARE(bench.panel.player().end(), first->story->end());
}

/// Of two applications, the bar speaks of the one that is shown.
void TestRunPanel::whatIfSpeaksOfTheShownWorkload()
{
    Bench bench;
    bench.open(twoApplications());
    const sim::ObjectKey shown = *bench.panel.result()->story->workload;
    bench.panel.player().seek(30);
    QSignalSpy rehearsed(&bench.panel, &RunPanel::rehearsed);
    bench.panel.askWhatIf(WhatIf::NodeMore);
    QTRY_VERIFY(rehearsed.count() > 0);
    const sim::Comparison &quiet = *bench.panel.result()->comparison;
    const QString nothing = QStringLiteral("Nothing goes another way with %1, which is shown.")
                                .arg(QString::fromStdString(shown.display()));
    QCOMPARE(bench.panel.forkBar().text().contains(nothing),
             quiet.consequence().has_value() && !quiet.consequenceOf(shown).has_value());
    rehearsed.clear();
    bench.panel.askWhatIf(WhatIf::NodeDown);
    QTRY_VERIFY(rehearsed.count() > 0);
    const sim::Comparison &loud = *bench.panel.result()->comparison;
    const auto own = loud.consequenceOf(shown);
    QVERIFY(own && own->at > loud.consequence()->at); // the node is told first
    QVERIFY2(bench.panel.forkBar().text().contains(
                 QStringLiteral("With %1, which is shown: ").arg(QString::fromStdString(shown.display()))),
             qPrintable(bench.panel.forkBar().text()));
    bench.panel.forkBar().goButton()->click();
    QVERIFY(qAbs(bench.panel.player().now() - sim::inSeconds(own->at)) < 0.01);
}

void TestRunPanel::everyQuestionHasAnAnswer()
{
    Bench bench;
    bench.open(fixture());
    const RunResult &run = *bench.panel.result();
    const sim::EventId at = run.story->recording->lastEventAt(sim::at(20));
    for (const WhatIf what : AllWhatIfs) {
        QVERIFY(!whatIfWord(what).isEmpty());
        const auto turn = turnOf(what, run, at);
        QVERIFY2(turn, qPrintable(whatIfWord(what)));
        const auto forked = rehearse({.workspace = run.workspace, .fork = RunFork{bench.panel.result(), at, *turn}});
        QVERIFY2(forked->comparison->difference(), qPrintable(whatIfWord(what)));
    }
}

int main(int argc, char *argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication app(argc, argv);
    TestRunPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_runpanel.moc"
