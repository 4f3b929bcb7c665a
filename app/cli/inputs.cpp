// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include "cli/commands.h"
#include "files/manifestwalk.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace slipway::cli
{

Input readInput(const QString &path)
{
    if (path != QLatin1String("-"))
        return {path, readFile(path)};
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {path, {{}, Encoding::Utf8, FileObstacle::Unreadable, in.errorString()}};
    // One byte more than allowed, so that an endless stream cannot fill the memory.
    QByteArray bytes;
    while (bytes.size() <= static_cast<qsizetype>(MaxFileSize)) {
        const QByteArray part = in.read(1 << 20);
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return {path, decodeFile(bytes.toStdString())};
}

std::vector<Input> readInputs(const QStringList &paths)
{
    std::vector<Input> inputs;
    for (const QString &path : paths) {
        if (path == QLatin1String("-") || !QFileInfo(path).isDir()) {
            inputs.push_back(readInput(path));
            continue;
        }
        const FoundManifests inside = findManifests(path);
        for (const QString &file : inside.files)
            inputs.push_back(readInput(file));
        if (inside.leftOut > 0)
            inputs.push_back(
                {path,
                 {{},
                  Encoding::Utf8,
                  FileObstacle::TooLarge,
                  Commands::tr("It holds more than %1 manifests; the others were left out.").arg(MaxManifests)}});
    }
    return inputs;
}

QString obstacleText(const Input &input)
{
    return Commands::tr("%1 cannot be read: %2", "file, reason").arg(input.path, input.file.reason);
}

QString problemText(const ManifestFile &file, std::size_t document)
{
    const DocumentSlot &slot = file.documents()[document];
    const ReadProblem &problem = slot.document->problems().front();
    const auto line = static_cast<qulonglong>(file.position(slot.start + problem.where.start).line + 1);
    if (slot.document->isTemplate())
        return Commands::tr("%1:%2: this is a template ({{ ... }}), not a finished manifest. Render it first.")
            .arg(file.path())
            .arg(line);
    return Commands::tr("%1:%2: the YAML cannot be read here: %3", "file, line, reason")
        .arg(file.path())
        .arg(line)
        .arg(QString::fromStdString(problem.reason));
}

} // namespace slipway::cli
