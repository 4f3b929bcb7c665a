// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the text engine on manifests: textproof PATH... [--rounds N] [--seed S] [--show N], or textproof --values
// FILE... For every file: opening and saving gives the same bytes, ranges tile and nest, random edits mean what they
// should and can be undone, and yaml-cpp reads the same. --values prints what Slipway reads, one JSON line a document,
// for the comparison with other readers (compare-readers.mjs). Exit status 1 when something is wrong.
#include "document/exporter.h"
#include "document/manifestfile.h"
#include "document/project.h"
#include "fuzz/targets.h"
#include "support/randomedits.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace slipway;

namespace
{

struct Options {
    QStringList paths{};
    int rounds = 60;
    unsigned seed = 1;
    int show = 3;
    bool values = false;
};

struct Tally {
    int files = 0, unreadable = 0, documents = 0, refused = 0, edits = 0, steps = 0;
    QMap<QString, int> wrong{};
    int shown = 0;
};

Options optionsOf(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--values"))
            options.values = true;
        else if (argument == QLatin1String("--rounds"))
            options.rounds = arguments.value(++i).toInt();
        else if (argument == QLatin1String("--seed"))
            options.seed = arguments.value(++i).toUInt();
        else if (argument == QLatin1String("--show"))
            options.show = arguments.value(++i).toInt();
        else
            options.paths.append(argument);
    }
    return options;
}

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator walk(path, {"*.yaml", "*.yml", "*.json"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
    }
    files.sort();
    return files;
}

void report(Tally &tally, const Options &options, const QString &kind, const QString &path, const QString &what)
{
    if (what.isEmpty())
        return;
    ++tally.wrong[kind];
    if (tally.shown++ < options.show)
        QTextStream(stderr) << "== " << kind << ": " << path << '\n' << what << "\n\n";
}

/// The random edits one after the other as steps of one history; taking all of them back gives the first bytes.
QString checkHistory(const std::string &text, unsigned seed, Tally &tally)
{
    Project project;
    const FileId file = project.create(QStringLiteral("x.yaml"), text);
    std::mt19937 random(seed);
    for (int step = 0; step < 12; ++step) {
        const auto &parts = project.content(file);
        const std::size_t part = random() % parts.partCount();
        RandomEdits edits(parts.part(part)->bytes(), static_cast<unsigned>(random()), RandomEdits::Demand::Meaning);
        if (!edits.isUsable())
            continue;
        if (const QString wrong = edits.check(); !wrong.isEmpty())
            return wrong;
        EditSet made = shifted(edits.lastEdits(), parts.partStart(part));
        const std::string expected = applied(parts.flat(), made);
        project.apply({QStringLiteral("edit"), {{file, std::move(made)}}});
        if (project.text(file) != expected)
            return QStringLiteral("the history holds another text than the edits give");
        ++tally.steps;
    }
    const std::string last = project.text(file);
    while (project.canUndo())
        project.undo();
    if (project.text(file) != text)
        return QStringLiteral("undo does not give the original bytes");
    while (project.canRedo())
        project.redo();
    return project.text(file) == last ? QString() : QStringLiteral("redo does not give the last bytes");
}

void prove(const QString &path, const std::string &bytes, const Options &options, Tally &tally)
{
    const auto told = [&](const QString &kind, const QString &what) { report(tally, options, kind, path, what); };
    told("bytes", QString::fromStdString(checkSplitting(bytes)));
    const DecodedFile decoded = decodeFile(bytes);
    if (decoded.obstacle != FileObstacle::None) {
        ++tally.unreadable;
        return;
    }
    const auto file = ManifestFile::read(FileId::None, path, std::make_shared<const std::string>(decoded.text));
    bool isWhole = true;
    for (const DocumentSlot &slot : file->documents()) {
        ++tally.documents;
        isWhole = isWhole && slot.document->isComplete();
        const std::string &text = slot.document->text();
        told("ranges", QString::fromStdString(checkReading(text)));
        RandomEdits edits(text, options.seed, RandomEdits::Demand::Everything);
        for (int round = 0; edits.isUsable() && round < options.rounds; ++round)
            told("edits", edits.check());
        tally.edits += edits.done();
        tally.refused += edits.refused();
    }
    if (isWhole)
        told("second reader", secondReadersObjection(decoded.text));
    told("history", checkHistory(decoded.text, options.seed, tally));
}

QJsonValue json(const Value &value)
{
    if (const auto *list = value.asList()) {
        QJsonArray array;
        for (const Value &item : *list)
            array.append(json(item));
        return array;
    }
    if (const auto *map = value.asMap()) {
        QJsonObject object;
        for (const auto &[key, entry] : *map)
            object.insert(QString::fromStdString(key), json(entry));
        return object;
    }
    if (const auto *text = value.asString())
        return QString::fromStdString(*text);
    if (const auto *yes = value.asBool())
        return *yes;
    if (const auto *whole = value.asInt())
        return qint64{*whole};
    if (const auto *number = value.asDouble())
        return *number;
    return {};
}

void printValues(const QString &path)
{
    const DecodedFile decoded = readFile(path);
    const auto file = ManifestFile::read(FileId::None, path, std::make_shared<const std::string>(decoded.text));
    int index = 0;
    for (const DocumentSlot &slot : file->documents()) {
        QJsonObject line{{"file", path}, {"document", index++}, {"complete", slot.document->isComplete()}};
        if (slot.document->isEmpty())
            continue;
        line.insert("text", QString::fromStdString(slot.document->text()));
        line.insert("value", json(Value::fromNode(slot.document->tree().root())));
        QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = optionsOf(QCoreApplication::arguments());
    Tally tally;
    QElapsedTimer clock;
    clock.start();
    for (const QString &path : filesOf(options.paths)) {
        if (options.values) {
            printValues(path);
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            QTextStream(stderr) << path << ": " << file.errorString() << '\n';
            return 2;
        }
        ++tally.files;
        prove(path, file.readAll().toStdString(), options, tally);
    }
    if (options.values)
        return 0;
    QJsonObject wrong;
    for (auto kind = tally.wrong.begin(); kind != tally.wrong.end(); ++kind)
        wrong.insert(kind.key(), kind.value());
    const QJsonObject result{{"files", tally.files},
                             {"unreadable", tally.unreadable},
                             {"documents", tally.documents},
                             {"edits", tally.edits},
                             {"refused", tally.refused},
                             {"steps", tally.steps},
                             {"wrong", wrong},
                             {"seconds", double(clock.elapsed()) / 1000}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Indented);
    return tally.wrong.isEmpty() ? 0 : 1;
}
