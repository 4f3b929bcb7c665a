// SPDX-License-Identifier: GPL-3.0-or-later
// The checks against bare libyaml, in turns, and from one typed character to complete findings.
// Usage: bench_checking [--typing] [FILE|DIR...]   (the manifests to check; without any, those beside the tests)
// With BENCH_COLD_ONLY in the environment nothing is typed, with BENCH_NO_FIXES nothing is checked with fixes; under
// "taskset -c 0" all is work of one core.
#include "bench/applications.h"
#include "checks/checker.h"
#include "checks/runner.h"
#include "document/project.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>

#include <yaml.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <sys/resource.h>

using namespace slipway;

namespace
{

double quantile(std::vector<double> values, double part)
{
    const auto at = std::min(static_cast<std::size_t>(part * double(values.size())), values.size() - 1);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

/// Processor time of all threads together, so that other programs do not count.
double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Milliseconds of work, on all cores together and by the clock on the wall.
struct Spent {
    double work = 0;
    double wall = 0;
};

template <typename Work>
Spent timeOf(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    const double start = processorTime();
    work();
    return {processorTime() - start, double(clock.nsecsElapsed()) / 1e6};
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

using Texts = std::vector<std::shared_ptr<const std::string>>;

Texts manifests(const QStringList &paths)
{
    Texts texts;
    const auto add = [&](const QString &path) {
        const DecodedFile file = readFile(path);
        if (file.obstacle == FileObstacle::None)
            texts.push_back(std::make_shared<const std::string>(file.text));
    };
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            add(path);
            continue;
        }
        QDirIterator walk(path, {"*.yaml", "*.yml"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            add(walk.next());
    }
    return texts;
}

/// Every event of the text, and nothing done with it.
void bareEvents(std::string_view text)
{
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    for (bool more = true; more;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0)
            break;
        more = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}

/// Files that together are as long as asked for. Each copy of the manifests is a folder of its own.
WorkspaceSource folderOf(const Texts &texts, std::size_t bytes)
{
    WorkspaceSource source;
    for (std::size_t size = 0, i = 0; size < bytes; ++i) {
        const auto &text = texts[i % texts.size()];
        const QString path = QStringLiteral("/copy-%1/%2.yaml").arg(i / texts.size()).arg(i % texts.size());
        source.files.push_back({FileId{std::uint32_t(i + 1)}, path, text});
        size += text->size();
    }
    return source;
}

/// With fixes as for JSON and the window; the text of `slipway check` needs messages only.
void benchCold(const Texts &texts, Detail detail)
{
    constexpr std::size_t Wanted = 5'000'000;
    std::vector<double> bare;
    std::vector<double> work;
    std::vector<double> wall;
    std::vector<double> reading;
    std::size_t bytes = 0;
    std::size_t found = 0;
    std::size_t objects = 0;
    for (int round = 0; round < 7; ++round) {
        // Made anew each time, as nothing read before may help.
        const WorkspaceSource source = folderOf(texts, Wanted);
        bytes = 0;
        bare.push_back(timeOf([&] {
                           for (const WorkspaceSource::File &file : source.files) {
                               bareEvents(file.text.flat());
                               bytes += file.text.size();
                           }
                       }).work);
        const auto workspace = readWorkspace(source);
        const Spent spent = timeOf([&] { found = checkWorkspace(*workspace, {.detail = detail}).size(); });
        work.push_back(spent.work);
        wall.push_back(spent.wall);
        const auto again = readWorkspace(folderOf(texts, Wanted));
        reading.push_back(timeOf([&] { objects = again->objects().size(); }).work);
    }
    std::printf(
        "check %s fixes %.1f MB, %zu objects, %zu findings: libyaml events %.0f ms; reading %.0f ms; reading and all "
        "tiers %.0f ms of work, %.2fx; %.0f ms by the clock, %.2fx; peak memory %ld MB\n",
        detail == Detail::Fixes ? "with" : "without", double(bytes) / 1e6, objects, found, quantile(bare, 0.5),
        quantile(reading, 0.5), quantile(work, 0.5), quantile(work, 0.5) / quantile(bare, 0.5), quantile(wall, 0.5),
        quantile(wall, 0.5) / quantile(bare, 0.5), peakMegabytes());
}

/// Types a letter (now and then a new line) somewhere and takes it back, again and again; how long each key takes to
/// complete findings.
std::vector<double> typing(int applications, bool oneFile)
{
    Project project;
    std::string all;
    for (int i = 0; i < applications; ++i) {
        all += application(i);
        if (oneFile && i + 1 < applications)
            continue;
        project.create(QStringLiteral("app-%1.yaml").arg(i), std::exchange(all, {}));
    }
    Checker checker;
    checker.check(*project.workspace());
    const std::vector<FileId> files = project.files();
    std::mt19937 random(1);
    std::vector<double> times;
    for (int key = 0; key < 1500; ++key) {
        const FileId file = files[random() % files.size()];
        const std::size_t at = random() % project.content(file).size();
        const std::string typed = random() % 40 == 0 ? "\n" : std::string(1, char('a' + random() % 26));
        for (const bool back : {false, true}) {
            const Spent spent = timeOf([&] {
                project.apply({"Type", {{file, {back ? TextEdit{{at, at + 1}, ""} : TextEdit{{at, at}, typed}}}}});
                checker.check(*project.workspace());
            });
            times.push_back(spent.work);
        }
    }
    return times;
}

void benchTyping(bool oneFile)
{
    const std::vector<double> one = typing(MegabyteOfApplications, oneFile);
    const std::vector<double> ten = typing(MegabyteOfApplications * 10, oneFile);
    std::printf("one character, %s: in 2415 objects median %.3f ms, 99th percentile %.3f ms, longest %.2f ms; in 24150 "
                "objects %.3f, %.3f and %.2f ms; ratio %.2f and %.2f\n",
                oneFile ? "one file" : "many files", quantile(one, 0.5), quantile(one, 0.99), quantile(one, 1),
                quantile(ten, 0.5), quantile(ten, 0.99), quantile(ten, 1), quantile(ten, 0.5) / quantile(one, 0.5),
                quantile(ten, 0.99) / quantile(one, 0.99));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList paths = QCoreApplication::arguments().mid(1);
    const bool onlyTyping = paths.removeAll(QStringLiteral("--typing")) > 0;
    if (paths.isEmpty())
        paths.append(QStringLiteral(TEST_DATA "corpus"));
    const Texts texts = manifests(paths);
    if (texts.empty()) {
        std::fprintf(stderr, "There are no manifests to check.\n");
        return 2;
    }
    if (!onlyTyping) {
        benchCold(texts, Detail::Message);
        if (!qEnvironmentVariableIsSet("BENCH_NO_FIXES"))
            benchCold(texts, Detail::Fixes);
    }
    if (qEnvironmentVariableIsSet("BENCH_COLD_ONLY"))
        return 0;
    benchTyping(true);
    benchTyping(false);
    std::printf("peak memory %ld MB\n", peakMegabytes());
    return 0;
}
