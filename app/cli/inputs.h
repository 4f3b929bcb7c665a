// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filelist.h"

#include <map>
#include <optional>
#include <vector>

namespace slipway::cli
{

/// A manifest named on the command line.
struct Input {
    QString path{}; ///< as given; "-" for standard input
    DecodedFile file{};
};

/// How the bytes of files are coded that are not plain UTF-8.
using Encodings = std::map<FileId, Encoding>;

/// Reads a file, or standard input for "-".
Input readInput(const QString &path);
/// All files that the paths name: folders give their *.yaml, *.yml and *.json, at any depth, by name. Hidden folders
/// are left out. A path that does not exist gives an input with an obstacle.
std::vector<Input> readInputs(const QStringList &paths);

/// The same, and the settings files that hold for them.
std::vector<Input> readWithSettings(const QStringList &paths);
/// The same on all cores, for who looks at each file only for a while: of more than `kept` bytes the texts and trees
/// are packed and come back when they are asked for. Says on standard error which files cannot be read; then nothing.
std::optional<FileList> readSparingly(const QStringList &paths, std::size_t kept, Encodings &encodings);

/// "file: reason" as every command prints it.
QString obstacleText(const Input &input);
/// The first problem of a document that is not readable, with its line in the file.
QString problemText(const std::shared_ptr<const ManifestFile> &file, std::size_t document);

} // namespace slipway::cli
