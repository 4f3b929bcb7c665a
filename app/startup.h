// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway
{

/// Opens the window on the files and folders of the command line and runs until it is closed; `--tour DIR` takes
/// pictures instead. The process's exit status.
int startWindow(int argc, char *argv[]);

} // namespace slipway
