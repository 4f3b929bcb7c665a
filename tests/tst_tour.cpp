// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

/// A reduced tour: every state once, light and English, small; a few of them dark and Korean too.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void showsEveryState_data();
    void showsEveryState();
    void showsDarkAndKorean();

private:
    static QString blankness(const QString &path);
};

/// Why a picture shows nothing, or nothing.
QString TestTour::blankness(const QString &path)
{
    const QImage image(path);
    if (image.isNull())
        return path + " is no picture";
    QHash<QRgb, int> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            ++colours[image.pixel(x, y)];
    int most = 0;
    for (const int count : std::as_const(colours))
        most = std::max(most, count);
    if (colours.size() < 24)
        return QStringLiteral("%1 has only %2 colours").arg(path).arg(colours.size());
    const int all = ((image.height() + 1) / 2) * ((image.width() + 1) / 2);
    return most > all * 97 / 100 ? path + " is one flat area" : QString();
}

void TestTour::showsEveryState_data()
{
    QTest::addColumn<QString>("state");
    for (const QString &state : tourStates())
        QTest::newRow(qPrintable(state)) << state;
}

void TestTour::showsEveryState()
{
    QFETCH(QString, state);
    static const QTemporaryDir folder;
    static const TourPlan plan{{{1024, 700}}, {Theme::Mode::Light}, {Language::English}, {}};
    static const QStringList failures = takeTour(folder.path(), plan);
    QCOMPARE(failures, QStringList());
    const QString file = folder.filePath(tourFileName(state, Theme::Mode::Light, Language::English, {1024, 700}));
    QVERIFY2(QFile::exists(file), qPrintable(file));
    QCOMPARE(blankness(file), QString());
}

void TestTour::showsDarkAndKorean()
{
    const QTemporaryDir folder;
    const QStringList some{"learn", "build-deployment"};
    QCOMPARE(takeTour(folder.path(), {{{1024, 700}}, {Theme::Mode::Dark}, {Language::Korean}, some}), QStringList());
    for (const QString &state : some) {
        const QString file = folder.filePath(tourFileName(state, Theme::Mode::Dark, Language::Korean, {1024, 700}));
        QCOMPARE(blankness(file), QString());
        QVERIFY(QImage(file).pixelColor(4, 400).lightness() < 100);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), some.size());
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
