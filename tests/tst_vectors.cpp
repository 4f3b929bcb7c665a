// SPDX-License-Identifier: GPL-3.0-or-later
// Which test plays which worked example of the simulator's rules: no number is left out, and each row is really there.
// Numbers without a letter are those of the pods' rules, with a V those of the controllers'.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

namespace
{

/// Numbers and the test whose rows begin with them.
struct Played {
    const char *vectors; ///< "1-31 36", "V01-V10"
    const char *test;    ///< tst_<test>.cpp
    const char *rows;    ///< the file that holds the rows, where it is not the test itself
};

constexpr Played Table[] = {
    {"1-31 36-50 57", "simvectors", nullptr},                     // the life of one pod, second by second
    {"32-35", "simulate", nullptr},                               // why a pod stays Pending
    {"51-55", "simtraffic", nullptr},                             // who is sent requests when a pod goes
    {"56 58", "simvectors", nullptr},                             // files and data
    {"V01-V10 V12-V24", "rollouts", "data/rollouts/vectors.txt"}, // sizes of ReplicaSets, sync by sync
    {"V11 V25-V31", "rollouts", nullptr},                         // revisions, deadlines, rounding, ranking
    {"V32", "simrollouts", nullptr},                              // quotas
    {"V33-V41 V50", "autoscaler", nullptr},                       // autoscalers and disruption budgets
    {"V42", "simvectors", nullptr},                               // endpoints that receive
    {"V43 V45-V49", "simtraffic", nullptr},                       // Ingress paths, requests that are lost
    {"V44", "nodeports", nullptr},
};

/// "1-3 7" as numbers.
std::set<int> numbersOf(const QString &vectors)
{
    std::set<int> numbers;
    for (QString range : vectors.split(u' ')) {
        range.remove(u'V');
        const int first = range.section(u'-', 0, 0).toInt();
        for (int n = first; n <= std::max(first, range.section(u'-', 1).toInt()); ++n)
            numbers.insert(n);
    }
    return numbers;
}

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_ROOT "tests/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestVectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersHaveNoGaps_data();
    void numbersHaveNoGaps();
    void everyVectorIsARow_data();
    void everyVectorIsARow();
};

void TestVectors::numbersHaveNoGaps_data()
{
    QTest::addColumn<bool>("controllers");
    QTest::addColumn<int>("last");
    QTest::newRow("pods") << false << 58;
    QTest::newRow("controllers") << true << 50;
}

void TestVectors::numbersHaveNoGaps()
{
    QFETCH(bool, controllers);
    QFETCH(int, last);
    std::set<int> played;
    for (const Played &entry : Table)
        if (QString::fromLatin1(entry.vectors).startsWith(u'V') == controllers)
            played.merge(numbersOf(QString::fromLatin1(entry.vectors)));
    for (int n = 1; n <= last; ++n)
        QVERIFY2(played.contains(n), qPrintable(QStringLiteral("vector %1 is not played").arg(n)));
    QCOMPARE(static_cast<int>(played.size()), last);
}

void TestVectors::everyVectorIsARow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("start"); ///< of the row's name
    for (const Played &entry : Table) {
        const QString vectors = QString::fromLatin1(entry.vectors);
        const bool controllers = vectors.startsWith(u'V');
        const QString file =
            entry.rows ? QString::fromLatin1(entry.rows) : QStringLiteral("tst_%1.cpp").arg(QLatin1String(entry.test));
        for (const int n : numbersOf(vectors)) {
            const QString start =
                controllers ? QStringLiteral("V%1").arg(n, 2, 10, QLatin1Char('0')) : QString::number(n);
            QTest::newRow(qPrintable(start + QStringLiteral(" in ") + QLatin1String(entry.test))) << file << start;
        }
    }
}

void TestVectors::everyVectorIsARow()
{
    QFETCH(QString, file);
    QFETCH(QString, start);
    // A row's name begins with the number: "7 startup never", "17a init fails", and in a data file "V07: ...".
    const QString name =
        file.endsWith(QLatin1String(".txt")) ? QStringLiteral("^%1:") : QStringLiteral("\"%1[a-z]?[ \"]");
    const QRegularExpression row(name.arg(start), QRegularExpression::MultilineOption);
    QVERIFY2(textOf(file).contains(row), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
