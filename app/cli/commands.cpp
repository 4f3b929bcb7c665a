// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/console.h"
#include "translations.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace slipway::cli
{

extern const Command checkCommand;
extern const Command explainCommand;
extern const Command graphCommand;
extern const Command setCommand;
extern const Command simulateCommand;
extern const Command unsetCommand;

const std::vector<const Command *> &commands()
{
    static const std::vector<const Command *> all{
        &checkCommand, &explainCommand, &graphCommand, &setCommand, &simulateCommand, &unsetCommand,
    };
    return all;
}

namespace
{

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command *command) { return name == QLatin1String(command->name); });
    return found == commands().end() ? nullptr : *found;
}

/// An application that needs no display, as the command wants it. Its own arguments are the command's.
int runIn(const Command &command, QByteArrayList arguments)
{
    std::vector<char *> argv;
    for (QByteArray &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    int argc = static_cast<int>(arguments.size());
    std::unique_ptr<QCoreApplication> app;
    if (command.needsGui) {
        // A picture is the same with and without a display, so none is asked for.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv.data());
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv.data());
    }
    useLanguage(Language::System);
    QStringList decoded;
    for (const QByteArray &argument : std::as_const(arguments))
        decoded << QString::fromLocal8Bit(argument);
    const int status = command.run(decoded);
    std::fflush(stdout);
    return status;
}

int printHelp()
{
    QString text =
        Commands::tr("Slipway draws Kubernetes applications, checks them and shows what a cluster would do.\n"
                     "\n"
                     "Usage: slipway [FILE|DIR...]              opens the window\n"
                     "       slipway COMMAND [options] ...      works without a display\n"
                     "\n"
                     "Commands:\n");
    for (const Command *command : commands())
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command->name), -10).arg(Commands::tr(command->summary));
    text +=
        Commands::tr("\n"
                     "Options:\n"
                     "  --help     shows this; 'slipway COMMAND --help' explains a command\n"
                     "  --version  shows the version\n"
                     "\n"
                     "'-' stands for standard input or output. Exit status: 0 fine, 1 findings, 2 could not do it.\n");
    writeOut(text);
    return Ok;
}

} // namespace

std::optional<int> runCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return std::nullopt;
    const QByteArray first = argv[1];
    if (first == "--help" || first == "-h" || first == "help")
        return runIn({.name = "", .run = [](const QStringList &) { return printHelp(); }}, {"slipway"});
    if (first == "--version" || first == "-v") {
        writeOut(std::string_view("slipway " SLIPWAY_VERSION "\n"));
        return Ok;
    }
    const QString name = QString::fromLocal8Bit(first);
    if (const Command *command = commandNamed(name)) {
        QByteArrayList arguments{"slipway " + first};
        for (int i = 2; i < argc; ++i)
            arguments << argv[i];
        return runIn(*command, arguments);
    }
    // A single word that is no file is a mistyped command rather than a file to open.
    const bool isWord = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter() || c == '-'; });
    if (isWord && !name.startsWith('-') && !QFileInfo::exists(name)) {
        QStringList names;
        for (const Command *command : commands())
            names << QLatin1String(command->name);
        const QCoreApplication app(argc, argv);
        useLanguage(Language::System);
        writeError(
            Commands::tr("There is no command and no file '%1'. The commands are: %2.").arg(name, names.join(", ")));
        return Failed;
    }
    return std::nullopt;
}

std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help({"h", "help"}, Commands::tr("Shows this help."));
    parser.addOption(help);
    if (!parser.parse(arguments)) {
        writeError(parser.errorText());
        return Failed;
    }
    if (parser.isSet(help)) {
        writeOut(parser.helpText());
        return Ok;
    }
    return std::nullopt;
}

} // namespace slipway::cli
