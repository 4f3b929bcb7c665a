// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include "checks/runner.h"
#include "checks/settingsfile.h"
#include "cli/commands.h"
#include "files/manifestwalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
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

namespace
{

QString fullPath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

std::vector<Input> readInputs(const QStringList &paths)
{
    std::vector<Input> inputs;
    // A file that is named twice, as by its folder and by itself, would only clash with itself.
    QSet<QString> seen;
    const auto read = [&](const QString &path) {
        const qsizetype before = seen.size();
        seen.insert(path == QLatin1String("-") ? path : fullPath(path));
        if (seen.size() > before)
            inputs.push_back(readInput(path));
    };
    for (const QString &path : paths) {
        if (path == QLatin1String("-") || !QFileInfo(path).isDir()) {
            read(path);
            continue;
        }
        const FoundManifests inside = findManifests(path);
        for (const QString &file : inside.files)
            read(file);
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

std::vector<Input> readWithSettings(const QStringList &paths)
{
    std::vector<Input> inputs = readInputs(paths);
    QStringList read;
    for (const Input &input : inputs)
        read << fullPath(input.path);
    for (const QString &settings : settingsFilesFor(read))
        if (!read.contains(settings)) {
            const bool asGiven = std::all_of(paths.begin(), paths.end(), QDir::isRelativePath);
            inputs.push_back(readInput(asGiven ? QDir::current().relativeFilePath(settings) : settings));
        }
    return inputs;
}

QString obstacleText(const Input &input)
{
    return Commands::tr("%1 cannot be read: %2", "file, reason").arg(input.path, input.file.reason);
}

QString problemText(const std::shared_ptr<const ManifestFile> &file, std::size_t document)
{
    const DocumentSlot &slot = file->documents()[document];
    const ReadProblem &problem = slot.document->problems().front();
    const auto line = static_cast<qulonglong>(file->position(slot.start + problem.where.start).line + 1);
    if (slot.document->isTemplate())
        return Commands::tr("%1:%2: this is a template ({{ ... }}), not a finished manifest. Render it first.")
            .arg(file->path())
            .arg(line);
    // The reader's own reason is a bare name or nothing for some problems; the rules say it in a sentence.
    QString reason = QString::fromStdString(problem.reason);
    for (const Diagnostic &finding : checkWorkspace(Workspace({file}, 1)))
        if (finding.tier == Tier::Syntax && finding.severity == Severity::Error && finding.document == document) {
            reason = finding.message;
            break;
        }
    return Commands::tr("%1:%2: the YAML cannot be read here: %3", "file, line, reason")
        .arg(file->path())
        .arg(line)
        .arg(reason);
}

} // namespace slipway::cli
