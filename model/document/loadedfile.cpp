// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/loadedfile.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace slipway
{

namespace
{

FileStamp stampOf(const struct stat &status)
{
    return {status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_size};
}

} // namespace

FileStamp stampOf(const QString &path)
{
    struct stat status {
    };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? stampOf(status) : FileStamp();
}

LoadedFile DiskReader::load(const QString &path)
{
    LoadedFile file;
    file.path = QFileInfo(path).absoluteFilePath();
    // Of thousands of files each question to the system counts, so one answers all.
    struct stat status {
    };
    if (lstat(QFile::encodeName(file.path).constData(), &status) == 0 && S_ISREG(status.st_mode)) {
        const qsizetype slash = file.path.lastIndexOf(QLatin1Char('/'));
        file.realPath = realFolderOf(file.path.left(slash)) + file.path.mid(slash);
        file.stamp = stampOf(status);
    } else {
        file.realPath = QFileInfo(file.path).canonicalFilePath();
        file.stamp = stampOf(file.path);
    }
    file.decoded = readFile(file.path);
    file.text = std::make_shared<const std::string>(std::exchange(file.decoded.text, {}));
    for (std::size_t i = 0; i < file.text.partCount(); ++i)
        file.text.part(i)->document();
    return file;
}

/// Without links; of the root, empty.
QString DiskReader::realFolderOf(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    QString &real = m_realFolders[folder];
    if (real.isEmpty())
        real = QFileInfo(folder).canonicalFilePath();
    return real == QLatin1String("/") ? QString() : real;
}

} // namespace slipway
