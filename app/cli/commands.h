// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>
#include <vector>

namespace slipway::cli
{

/// What every sub-command returns to the shell.
enum ExitStatus : int {
    Ok = 0,
    Findings = 1, ///< something at or above the severity that was asked for
    Failed = 2,   ///< it could not be done; the reason is on standard error and nothing is written
};

/// One sub-command. A new one is a file beside this with `extern const Command xyCommand`, and one line in
/// commands.cpp.
struct Command {
    const char *name = "";
    const char *summary = ""; ///< QT_TRANSLATE_NOOP("slipway::cli::Commands", ...), without full stop
    /// `arguments[0]` is "slipway NAME", as QCommandLineParser wants it.
    int (*run)(const QStringList &arguments) = nullptr;
    /// Fonts and painting are needed (pictures): runs in a QGuiApplication without a display.
    bool needsGui = false;
};

const std::vector<const Command *> &commands();

/// Runs the sub-command (or --help, --version) that the program was called with. Nothing when the window is to open.
std::optional<int> runCommandLine(int argc, char **argv);

/// Parses a sub-command's arguments, adding --help. Nothing when it is to go on; else the exit status, with help or
/// the reason printed.
std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments);

/// Context of the command line's messages.
struct Commands {
    Q_DECLARE_TR_FUNCTIONS(slipway::cli::Commands)
};

} // namespace slipway::cli
