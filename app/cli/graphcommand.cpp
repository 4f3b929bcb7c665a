// SPDX-License-Identifier: GPL-3.0-or-later
// `slipway graph`: the picture of the objects in files, or their nodes and edges as text.
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "graph/graphpicture.h"
#include "theme.h"

#include <QFileInfo>

namespace slipway::cli
{

namespace
{

/// The format as asked for, or by the file's ending; empty when it is none of ours.
QString formatOf(const QCommandLineParser &parser)
{
    const QString format =
        (parser.isSet("format") ? parser.value("format") : QFileInfo(parser.value("o")).suffix()).toLower();
    return QStringList{"svg", "png", "pdf", "json", "dot", "mmd"}.contains(format) ? format : QString();
}

QByteArray written(const QString &format, const Workspace &workspace, QString *error)
{
    const auto graph = ObjectGraph::build(workspace);
    if (format == QLatin1String("json"))
        return graphJson(*graph, workspace);
    if (format == QLatin1String("dot"))
        return graphDot(*graph);
    if (format == QLatin1String("mmd"))
        return graphMermaid(*graph);
    if (graph->nodes().empty()) {
        *error = Commands::tr("There are no Kubernetes objects to draw.");
        return {};
    }
    return graphPicture(*graph, *layOut(*graph),
                        format == QLatin1String("svg")   ? PictureFormat::Svg
                        : format == QLatin1String("pdf") ? PictureFormat::Pdf
                                                         : PictureFormat::Png,
                        error);
}

int failed(const QString &reason)
{
    writeError(reason);
    return Failed;
}

int runGraph(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Draws which objects refer to which. The ending of OUT says as what: svg, png or pdf for a\n"
                     "picture; json, dot or mmd (Mermaid) for nodes and edges as text."));
    parser.addPositionalArgument("PATH", Commands::tr("Files or folders; '-' is standard input."), "PATH...");
    parser.addOption({{"o", "output"}, Commands::tr("Writes to this file; '-' is standard output."), "OUT"});
    parser.addOption({"format", Commands::tr("The format, where the ending of OUT does not say it."), "FORMAT"});
    parser.addOption({"dark", Commands::tr("Draws light on dark.")});
    if (const auto status = parseArguments(parser, arguments))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return failed(Commands::tr("Name at least one file or folder."));
    const QString out = parser.isSet("o") ? parser.value("o") : QStringLiteral("-");
    const QString format = formatOf(parser);
    if (format.isEmpty())
        return failed(Commands::tr("Say what to draw with an ending, as in -o graph.svg, or with --format. Slipway "
                                   "writes svg, png, pdf, json, dot and mmd."));
    Theme::instance().setMode(parser.isSet("dark") ? Theme::Mode::Dark : Theme::Mode::Light);
    WorkspaceSource source;
    std::uint32_t id = 0;
    for (Input &input : readInputs(parser.positionalArguments())) {
        if (input.file.obstacle != FileObstacle::None)
            return failed(obstacleText(input));
        source.files.push_back(
            {FileId{++id}, input.path, std::make_shared<const std::string>(std::move(input.file.text))});
    }
    QString error;
    const QByteArray bytes = written(format, *readWorkspace(source), &error);
    if (!error.isEmpty())
        return failed(error);
    if (out == QLatin1String("-")) {
        writeOut(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        return Ok;
    }
    const QString reason = writeFile(out, {bytes.constData(), static_cast<std::size_t>(bytes.size())}, Encoding::Utf8);
    return reason.isEmpty() ? Ok : failed(Commands::tr("%1 cannot be written: %2", "file, reason").arg(out, reason));
}

} // namespace

extern const Command graphCommand{
    .name = "graph",
    .summary = QT_TRANSLATE_NOOP("slipway::cli::Commands", "draws which objects refer to which"),
    .run = runGraph,
    .needsGui = true,
};

} // namespace slipway::cli
