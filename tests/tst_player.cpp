// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/player.h"
#include "run/timescale.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;

class TestPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsThroughEventsOfOneInstant();
    void stepBackReturnsToTheLastStepFirst();
    void advanceFollowsSpeed();
    void foldsPlayQuickly();
    void stopsAtTheEndAndStartsAgain();
    void newTapeKeepsThePresent();
    void scaleMapsBothWays();
    void foldsAreFoundInLongWaitsOnly();
    void marksAreRoundAndOutsideFolds();
};

void TestPlayer::stepsThroughEventsOfOneInstant()
{
    Player player;
    player.load({0, 0, 0, 2.5}, 10);
    QCOMPARE(player.moment(), 3); // at 0 everything that happens at 0 has happened
    player.toStart();
    QCOMPARE(player.moment(), 0);
    player.step();
    QCOMPARE(player.moment(), 1);
    QCOMPARE(player.now(), 0.0);
    player.step();
    player.step();
    player.step();
    QCOMPARE(player.moment(), 4);
    QCOMPARE(player.now(), 2.5);
    player.step();
    QCOMPARE(player.now(), 10.0);
    player.seek(-5);
    QCOMPARE(player.now(), 0.0);
    player.seek(qQNaN());
    QCOMPARE(player.now(), 0.0);
}

void TestPlayer::stepBackReturnsToTheLastStepFirst()
{
    Player player;
    player.load({0, 1, 4}, 10);
    player.seek(3);
    QCOMPARE(player.moment(), 2);
    player.stepBack();
    QCOMPARE(player.now(), 1.0);
    QCOMPARE(player.moment(), 2);
    player.stepBack();
    QCOMPARE(player.now(), 0.0);
    QCOMPARE(player.moment(), 1);
    player.stepBack();
    player.stepBack();
    QCOMPARE(player.moment(), 0);
}

void TestPlayer::advanceFollowsSpeed()
{
    Player player;
    player.load({1, 2}, 100);
    player.advance(0.5);
    QCOMPARE(player.now(), 0.5);
    player.setSpeed(4);
    QSignalSpy moments(&player, &Player::momentChanged);
    player.advance(0.5);
    QCOMPARE(player.now(), 2.5);
    QCOMPARE(player.moment(), 2);
    QCOMPARE(moments.count(), 1);
    player.setSpeed(1000);
    QCOMPARE(player.speed(), Player::MaxSpeed);
}

void TestPlayer::foldsPlayQuickly()
{
    Player player;
    player.load({0, 70}, 80, {{2, 62}});
    player.advance(2);
    QCOMPARE(player.now(), 2.0);
    player.advance(0.75);
    QCOMPARE(player.now(), 32.0); // half of 60 s in half of 1.5 s
    player.advance(0.75 + 1);
    QCOMPARE(player.now(), 63.0);
}

void TestPlayer::stopsAtTheEndAndStartsAgain()
{
    Player player;
    player.load({1}, 2);
    player.play();
    QVERIFY(player.isPlaying());
    player.advance(5);
    QVERIFY(!player.isPlaying());
    QVERIFY(player.isAtEnd());
    player.play();
    QVERIFY(player.isPlaying());
    QVERIFY(player.now() < 1);
    Player empty;
    empty.play();
    QVERIFY(!empty.isPlaying());
}

void TestPlayer::newTapeKeepsThePresent()
{
    Player player;
    player.load({1, 5}, 20);
    player.seek(6);
    player.load({1, 2, 3}, 30);
    QCOMPARE(player.now(), 6.0);
    QCOMPARE(player.moment(), 3);
    player.load({1}, 4);
    QCOMPARE(player.now(), 4.0);
}

void TestPlayer::scaleMapsBothWays()
{
    TimeScale scale(100, {{10, 40}, {50, 90}});
    scale.setWidth(800);
    double last = -1;
    for (int second = 0; second <= 100; ++second) {
        const double x = scale.x(second);
        QVERIFY(x > last);
        last = x;
        QVERIFY(qAbs(scale.seconds(x) - second) < 1e-6);
    }
    QVERIFY(qAbs(scale.x(100) - scale.width()) < 1e-6);
    QVERIFY(qAbs(scale.x(40) - scale.x(10) - scale.foldWidth()) < 1e-6);
}

void TestPlayer::foldsAreFoundInLongWaitsOnly()
{
    const std::vector<Fold> folds = findFolds({0, 1, 5, 35, 40}, 45);
    QCOMPARE(folds.size(), std::size_t{1});
    QCOMPARE(folds[0], (Fold{6, 34}));
    QVERIFY(findFolds({}, 5).empty());
    QCOMPARE(findFolds({}, 100).size(), std::size_t{1});
}

void TestPlayer::marksAreRoundAndOutsideFolds()
{
    TimeScale scale(100, {{10, 90}});
    scale.setWidth(600);
    const std::vector<double> marks = scale.marks(60);
    QVERIFY(marks.size() > 2);
    QCOMPARE(marks.front(), 0.0);
    double last = -60;
    for (const double mark : marks) {
        QVERIFY(mark <= 10 || mark >= 90);
        QVERIFY(scale.x(mark) - last >= 60);
        last = scale.x(mark);
    }
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
