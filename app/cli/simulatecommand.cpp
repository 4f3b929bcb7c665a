// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "cli/recordingjson.h"
#include "cli/recordingtext.h"
#include "sim/scenariofile.h"
#include "sim/simulate.h"

#include <QJsonDocument>

namespace slipway::cli
{

namespace
{

using namespace sim;

std::string inOneLine(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString() + '\n';
}

/// A scenario of a file; nothing, and the reason said, where it is no scenario.
std::optional<Scenario> scenarioFrom(const QString &path)
{
    const Input input = readInput(path);
    if (input.file.obstacle != FileObstacle::None) {
        writeError(obstacleText(input));
        return {};
    }
    ScenarioFile read = readScenario(input.file.text);
    if (read.problem) {
        writeError(Commands::tr("%1:%2:%3: %4", "file, line, column, message")
                       .arg(input.path)
                       .arg(read.problem->line)
                       .arg(read.problem->column)
                       .arg(read.problem->message));
        return {};
    }
    return std::move(read.scenario);
}

/// What to play, and how to show it.
struct Order {
    Scenario scenario{};
    std::optional<Scenario> other{}; ///< to compare the run with
    Limits limits{};
    QString format{};
};

/// Nothing, and the reason said, where an option makes no sense.
std::optional<Order> orderOf(const QCommandLineParser &parser)
{
    const auto refuse = [](const QString &why) {
        writeError(why);
        return std::nullopt;
    };
    Order order{.format = parser.value("format")};
    if (order.format != "text" && order.format != "json" && order.format != "jsonl")
        return refuse(Commands::tr("There is no format '%1'. Choose text, json or jsonl.").arg(order.format));
    std::optional<Scenario> scenario = Scenario{};
    if (parser.isSet("scenario"))
        scenario = scenarioFrom(parser.value("scenario"));
    if (parser.isSet("compare"))
        order.other = scenarioFrom(parser.value("compare"));
    if (!scenario || (parser.isSet("compare") && !order.other))
        return {};
    order.scenario = std::move(*scenario);
    bool valid = true;
    if (parser.isSet("seed")) {
        order.scenario.assume.seed = parser.value("seed").toULongLong(&valid);
        if (!valid)
            return refuse(Commands::tr("'%1' is no seed. Write a whole number.").arg(parser.value("seed")));
        if (order.other)
            order.other->assume.seed = order.scenario.assume.seed;
    }
    if (parser.isSet("until")) {
        const double until = parser.value("until").toDouble(&valid);
        if (!valid || !(until >= 0 && until <= 1e7))
            return refuse(Commands::tr("'%1' is no number of seconds from 0 to 10000000.").arg(parser.value("until")));
        order.limits.until = seconds(until);
    }
    return order;
}

/// The manifests that are named; null, and the reason said, where one of them cannot be read.
std::shared_ptr<const Workspace> manifestsIn(const QStringList &paths)
{
    WorkspaceSource source;
    for (Input &input : readInputs(paths)) {
        if (input.file.obstacle != FileObstacle::None) {
            writeError(obstacleText(input));
            return nullptr;
        }
        source.files.push_back({static_cast<FileId>(source.files.size() + 1), input.path,
                                std::make_shared<const std::string>(std::move(input.file.text))});
    }
    auto workspace = readWorkspace(source);
    for (const auto &file : workspace->files())
        for (std::size_t i = 0; i < file->documents().size(); ++i)
            if (!file->documents()[i].document->isComplete()) {
                writeError(problemText(file, i));
                return nullptr;
            }
    return workspace;
}

void print(const Workspace &workspace, const Recording &recording, const QString &format)
{
    if (format == "json") {
        writeOut(std::string_view(QJsonDocument(recordingJson(workspace, recording)).toJson().toStdString()));
    } else if (format == "jsonl") {
        std::string text;
        for (const Event &event : recording.events())
            text += inOneLine(eventJson(workspace, event));
        writeOut(std::string_view(text));
    } else {
        writeOut(recordingText(recording));
    }
}

void printComparison(const Comparison &comparison, const QString &format)
{
    if (format == "text")
        writeOut(comparison.sentence() + u'\n');
    else if (format == "json")
        writeOut(std::string_view(QJsonDocument(comparisonJson(comparison)).toJson().toStdString()));
    else
        writeOut(std::string_view(inOneLine(comparisonJson(comparison))));
}

int runSimulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Computes what a cluster would do with the manifests, moment by moment. Nothing runs anywhere."));
    parser.addPositionalArgument("PATH", Commands::tr("Files or folders; '-' is standard input."), "PATH...");
    const QCommandLineOption scenario("scenario", Commands::tr("A YAML file with assumptions and actions."), "FILE");
    const QCommandLineOption until("until", Commands::tr("Seconds to play at most (default 1200)."), "SECONDS");
    const QCommandLineOption format("format", Commands::tr("text, json or jsonl."), "FORMAT", "text");
    const QCommandLineOption seed("seed",
                                  Commands::tr("Chooses other names and ties; the same seed gives the same run."), "N");
    const QCommandLineOption compare(
        "compare", Commands::tr("A second scenario: prints where the run with it parts from the first run."), "FILE");
    parser.addOptions({scenario, compare, until, format, seed});
    if (const auto status = parseArguments(parser, arguments))
        return *status;
    if (parser.positionalArguments().isEmpty()) {
        writeError(Commands::tr("Give at least one file or folder with manifests."));
        return Failed;
    }
    std::optional<Order> order = orderOf(parser);
    const auto workspace = order ? manifestsIn(parser.positionalArguments()) : nullptr;
    if (!workspace)
        return Failed;
    Recording recording = simulate(*workspace, order->scenario, order->limits);
    if (order->other)
        printComparison({std::make_shared<const Recording>(std::move(recording)),
                         std::make_shared<const Recording>(simulate(*workspace, *order->other, order->limits))},
                        order->format);
    else
        print(*workspace, recording, order->format);
    return Ok;
}

} // namespace

extern const Command simulateCommand;
const Command simulateCommand{
    .name = "simulate",
    .summary = QT_TRANSLATE_NOOP("slipway::cli::Commands", "shows what a cluster would do with the manifests"),
    .run = runSimulate,
};

} // namespace slipway::cli
