// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestfile.h"

#include <QHash>

namespace slipway
{

/// Tells two states of a file on disk apart without reading it.
struct FileStamp {
    std::int64_t seconds = 0; ///< of its last change, since 1970
    std::int64_t nanoseconds = 0;
    std::int64_t size = -1;
    bool operator==(const FileStamp &) const = default;
};
/// Of a file that is not there, that of no file.
FileStamp stampOf(const QString &path);

/// A file as it came from disk. Its documents are read already, so that opening it costs little.
struct LoadedFile {
    QString path{};        ///< absolute
    QString realPath{};    ///< without links, so that one file never opens twice; empty where nothing is there
    DecodedFile decoded{}; ///< its obstacle says why it cannot be opened
    FileText text{};       ///< that of `decoded`, which has lost it
    FileStamp stamp{};     ///< before it was read: a write meanwhile must not go unnoticed
};

/// Loads files, on any thread. Files that come by the thousand share their folders, so a folder is looked up once.
class DiskReader
{
public:
    LoadedFile load(const QString &path);

private:
    QString realFolderOf(const QString &folder);
    QHash<QString, QString> m_realFolders;
};

} // namespace slipway
