// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include "checks/parallel.h"
#include "checks/runner.h"
#include "checks/settingsfile.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "files/manifestwalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <atomic>
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

namespace
{

/// What is to be read, not read yet but for what stands in a file's way, and the full paths of the files.
struct Listed {
    std::vector<Input> inputs{};
    QStringList fullPaths{};
};

Listed listInputs(const QStringList &paths)
{
    Listed listed;
    // A file that is named twice, as by its folder and by itself, would only clash with itself.
    QSet<QString> seen;
    const auto list = [&](const QString &path, const QString &full) {
        const qsizetype before = seen.size();
        seen.insert(path == QLatin1String("-") ? path : full);
        if (seen.size() == before)
            return;
        listed.inputs.push_back({path, {}});
        listed.fullPaths.append(full);
    };
    for (const QString &path : paths) {
        if (path == QLatin1String("-") || !QFileInfo(path).isDir()) {
            list(path, fullPath(path));
            continue;
        }
        const FoundManifests inside = findManifests(path);
        const QString fullFolder = fullPath(path);
        for (const QString &file : inside.files)
            list(file, QDir::cleanPath(fullFolder + QLatin1Char('/') + file.mid(path.size())));
        if (inside.leftOut > 0)
            listed.inputs.push_back(
                {path,
                 {{},
                  Encoding::Utf8,
                  FileObstacle::TooLarge,
                  Commands::tr("It holds more than %1 manifests; the others were left out.").arg(MaxManifests)}});
    }
    return listed;
}

std::vector<Input> listWithSettings(const QStringList &paths)
{
    auto [inputs, fullPaths] = listInputs(paths);
    for (const QString &settings : settingsFilesFor(fullPaths))
        if (!fullPaths.contains(settings)) {
            const bool asGiven = std::all_of(paths.begin(), paths.end(), QDir::isRelativePath);
            inputs.push_back({asGiven ? QDir::current().relativeFilePath(settings) : settings, {}});
        }
    return inputs;
}

void read(Input &input)
{
    if (input.file.obstacle == FileObstacle::None)
        input = readInput(input.path);
}

} // namespace

std::vector<Input> readInputs(const QStringList &paths)
{
    std::vector<Input> inputs = listInputs(paths).inputs;
    std::for_each(inputs.begin(), inputs.end(), read);
    return inputs;
}

std::vector<Input> readWithSettings(const QStringList &paths)
{
    std::vector<Input> inputs = listWithSettings(paths);
    std::for_each(inputs.begin(), inputs.end(), read);
    return inputs;
}

std::optional<FileList> readSparingly(const QStringList &paths, std::size_t kept, Encodings &encodings)
{
    std::vector<Input> inputs = listWithSettings(paths);
    std::vector<std::shared_ptr<const ManifestFile>> files(inputs.size());
    std::atomic<std::size_t> size{0};
    inParallel(inputs.size(), [&](std::size_t i) {
        Input &input = inputs[i];
        read(input);
        if (input.file.obstacle != FileObstacle::None)
            return;
        const FileText text = FileText::inParts(std::exchange(input.file.text, {}));
        files[i] = ManifestFile::read(static_cast<FileId>(i + 1), input.path, text);
        if (size.fetch_add(text.size()) + text.size() > kept && !files[i]->isSettings())
            for (std::size_t part = 0; part < text.partCount(); ++part)
                text.part(part)->unload();
    });
    bool areReadable = true;
    for (const Input &input : inputs)
        if (input.file.obstacle != FileObstacle::None) {
            writeError(obstacleText(input));
            areReadable = false;
        }
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (inputs[i].file.encoding != Encoding::Utf8)
            encodings.emplace(static_cast<FileId>(i + 1), inputs[i].file.encoding);
    return areReadable ? std::optional(FileList(files)) : std::nullopt;
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
    for (const Diagnostic &finding : checkWorkspace(Workspace(FileList({file}), 1)))
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
