// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/world.h"

namespace slipway::sim
{

/// A file or directory that a container finds at a path below one of its mounts.
struct FoundFile {
    bool directory = false;
    bool sticky = false; ///< directories of secrets and of memory
    int mode = 0;        ///< permission bits
    std::string content{};
    std::vector<std::string> entries{}; ///< of a directory: what the volume put there
};
/// Nothing where no volume of the pod reaches. What programs write is not known.
std::optional<FoundFile> fileAt(const PodState &pod, const ContainerState &container, const std::string &path);

} // namespace slipway::sim
