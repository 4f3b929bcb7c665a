// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace slipway
{

/// More files than this below one folder are not a set of manifests but somebody's home folder.
inline constexpr int MaxManifests = 20'000;

struct FoundManifests {
    QStringList files{}; ///< by name, at most as many as asked for
    int leftOut = 0;     ///< how many more there are
};

/// The *.yaml, *.yml and *.json files at any depth of a folder. Hidden files and folders and node_modules are left out,
/// and links to folders are not followed. `stopped` is asked now and then and ends the walk.
FoundManifests findManifests(
    const QString &folder, int most = MaxManifests, const std::function<bool()> &stopped = [] { return false; });

} // namespace slipway
