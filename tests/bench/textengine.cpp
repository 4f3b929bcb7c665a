// SPDX-License-Identifier: GPL-3.0-or-later
// The text engine against bare libyaml, in turns: reading, one typed character, opening a folder.
// Usage: bench_textengine [FILE|DIR...]   (the manifests to read; without any, those beside the tests)
#include "document/project.h"
#include "yaml/splitter.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <yaml.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <malloc.h>

using namespace slipway;

namespace
{

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// Time of this thread alone, so that other programs do not count.
double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <typename Work>
double millisecondsOf(const Work &work)
{
    const double start = milliseconds();
    work();
    return milliseconds() - start;
}

std::string bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::vector<std::string> manifests(const QStringList &paths)
{
    std::vector<std::string> texts;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            texts.push_back(bytesOf(path));
            continue;
        }
        QDirIterator walk(path, {"*.yaml", "*.yml"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            texts.push_back(bytesOf(walk.next()));
    }
    return texts;
}

/// Every event of the text, and nothing done with it.
std::size_t bareEvents(std::string_view text)
{
    std::size_t count = 0;
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    for (bool more = true; more;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0)
            break;
        more = event.type != YAML_STREAM_END_EVENT;
        ++count;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return count;
}

std::size_t bytesInUse()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

void benchReading(const std::vector<std::string> &texts)
{
    constexpr std::size_t wanted = 5'000'000;
    std::string all;
    while (all.size() < wanted)
        for (std::size_t i = 0; i < texts.size() && all.size() < wanted; ++i)
            if (readYaml(texts[i]).isComplete() && texts[i].find("\n...") == std::string::npos)
                all += "---\n" + texts[i] + (texts[i].ends_with('\n') ? "" : "\n");
    std::vector<double> bare;
    std::vector<double> tree;
    std::size_t memory = 0;
    for (int round = 0; round < 9; ++round) {
        bare.push_back(millisecondsOf([&] {
            for (const TextRange part : splitDocuments(all))
                bareEvents(std::string_view(all).substr(part.start, part.size()));
        }));
        const std::size_t before = bytesInUse();
        std::shared_ptr<const ManifestFile> file;
        tree.push_back(millisecondsOf([&] {
            file = ManifestFile::read(FileId{1}, "x.yaml", std::make_shared<const std::string>(all));
            file->documents();
        }));
        memory = bytesInUse() - before;
    }
    std::printf("reading %.1f MB: libyaml events %.0f ms (%.0f MB/s), with full tree %.0f ms (%.0f MB/s), speed %.2fx, "
                "memory %.1f bytes per byte\n",
                double(all.size()) / 1e6, median(bare), double(all.size()) / 1e3 / median(bare), median(tree),
                double(all.size()) / 1e3 / median(tree), median(bare) / median(tree),
                double(memory) / double(all.size()));
}

std::string objects(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        const std::string name = "app-" + std::to_string(i);
        text += "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: " + name + "\n  labels:\n    app: " + name +
                "\n    tier: web # where people come in\nspec:\n  type: ClusterIP\n  selector:\n    app: " + name +
                "\n  ports:\n    - name: http\n      port: 80\n      targetPort: 8080\n      protocol: TCP\n"
                "    - name: metrics\n      port: 9090\n      targetPort: metrics\n      protocol: TCP\n"
                "  sessionAffinity: None\n  internalTrafficPolicy: Cluster\n  ipFamilyPolicy: SingleStack\n";
    }
    return text;
}

struct TypingTimes {
    double first = 0;   ///< of a key at a place where nobody typed before, whose memory is cold
    double further = 0; ///< of the keys behind it
};

/// The times of one key's snapshot and, where asked for, of a new list of all objects with it; words of eight letters.
TypingTimes benchTyping(int count, bool withObjects)
{
    constexpr int Letters = 8;
    Project project;
    const FileId id = project.create("x.yaml", objects(count));
    project.workspace()->objects();
    std::vector<double> first;
    std::vector<double> further;
    for (int key = 0; key < 301 * Letters; ++key) {
        const FileText &text = project.content(id);
        // Somewhere in the middle, wandering: a character of a name.
        const std::size_t part = text.partCount() / 3 + std::size_t(key / Letters) * 7 % (text.partCount() / 3);
        const std::size_t at = text.partStart(part) + text.part(part)->bytes().find("name: ") + 6;
        (key % Letters == 0 ? first : further).push_back(millisecondsOf([&] {
            project.apply({"Type", {{id, {{{at, at}, "x"}}}}}, "typing");
            const auto workspace = project.workspace();
            const ManifestFile *file = workspace->file(id);
            file->document(file->documentAt(at)).document->objects();
            if (withObjects)
                workspace->objects();
        }));
    }
    return {median(first), median(further)};
}

void benchFolder()
{
    constexpr int files = 5000;
    const QTemporaryDir folder;
    for (int i = 0; i < files; ++i) {
        QDir(folder.path()).mkpath(QString::number(i / 100));
        QFile file(folder.filePath(QStringLiteral("%1/app-%2.yaml").arg(i / 100).arg(i)));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(objects(2)));
    }
    QStringList paths;
    QDirIterator walk(folder.path(), {"*.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next());
    std::vector<double> bare;
    std::vector<double> whole;
    double first = 0;
    for (int round = 0; round < 5; ++round) {
        bare.push_back(millisecondsOf([&] {
            for (const QString &path : paths)
                bareEvents(bytesOf(path));
        }));
        Project project;
        DiskReader reader;
        const double start = milliseconds();
        for (int i = 0; i < files; ++i) {
            project.adopt(reader.load(paths[i]));
            if (i == 199) {
                project.workspace()->objects();
                first = milliseconds() - start;
            }
        }
        project.workspace()->objects();
        whole.push_back(milliseconds() - start);
    }
    std::printf(
        "folder of %d files: libyaml alone %.0f ms, open and read %.0f ms, %.2fx; first 200 files after %.0f ms\n",
        files, median(bare), median(whole), median(whole) / median(bare), first);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList paths = QCoreApplication::arguments().mid(1);
    if (paths.isEmpty())
        paths.append(QStringLiteral(TEST_DATA "corpus"));
    benchReading(manifests(paths));
    const TypingTimes one = benchTyping(2415, false);
    const TypingTimes ten = benchTyping(24150, false);
    std::printf(
        "one character in %.1f MB (2415 objects): snapshot %.4f ms; in %.1f MB: %.4f ms, ratio %.2f; the first at a "
        "place %.4f and %.4f ms, ratio %.2f\n",
        double(objects(2415).size()) / 1e6, one.further, double(objects(24150).size()) / 1e6, ten.further,
        ten.further / one.further, one.first, ten.first, ten.first / one.first);
    std::printf("with a new list of all objects %.2f and %.2f ms\n", benchTyping(2415, true).further,
                benchTyping(24150, true).further);
    benchFolder();
    return 0;
}
