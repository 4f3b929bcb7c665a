// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "session.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    // Before any application object: sub-commands must not need a display.
    if (const auto status = slipway::cli::runCommandLine(argc, argv))
        return *status;
    QApplication app(argc, argv);
    slipway::Session session;
    return QApplication::exec();
}
