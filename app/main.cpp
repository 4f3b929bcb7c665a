// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "startup.h"

int main(int argc, char *argv[])
{
    // Before any application object: sub-commands must not need a display.
    if (const auto status = slipway::cli::runCommandLine(argc, argv))
        return *status;
    return slipway::startWindow(argc, argv);
}
