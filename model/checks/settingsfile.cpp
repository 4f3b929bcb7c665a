// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/settingsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace slipway
{

namespace
{

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// The folder of a path with `/` behind it.
QString folderOf(const QString &absolutePath)
{
    return absolutePath.left(absolutePath.lastIndexOf(QLatin1Char('/')) + 1);
}

QRegularExpression expressionOf(const std::string &pattern)
{
    QString expression = QStringLiteral("^");
    QString glob = QString::fromStdString(pattern);
    if (glob.endsWith(QLatin1Char('/')))
        glob.chop(1);
    for (qsizetype at = 0; at < glob.size(); ++at) {
        const QChar letter = glob[at];
        if (QStringView(glob).mid(at).startsWith(QLatin1String("**"))) {
            expression += QStringLiteral(".*");
            ++at;
        } else if (letter == QLatin1Char('*')) {
            expression += QStringLiteral("[^/]*");
        } else if (letter == QLatin1Char('?')) {
            expression += QStringLiteral("[^/]");
        } else {
            expression += QRegularExpression::escape(letter);
        }
    }
    return QRegularExpression(expression + QStringLiteral("(/.*)?$"));
}

/// The settings files in the folder or else in the nearest one above it; the first one counts. What is found for a
/// folder holds for all asked on the way.
QStringList nearestAbove(const QString &folder, QHash<QString, QStringList> &known)
{
    const auto before = known.constFind(folder);
    if (before != known.constEnd())
        return *before;
    QStringList found;
    for (const QLatin1String name : SettingsFileNames)
        if (QFileInfo(folder + name).isFile())
            found.append(folder + name);
    const QString above = folderOf(folder.chopped(1));
    if (found.isEmpty() && !above.isEmpty() && above != folder)
        found = nearestAbove(above, known);
    known.insert(folder, found);
    return found;
}

struct OpenSettings {
    QString folder{};
    QString path{};
    SettingsFile read{};
    const CheckSettings *shared = nullptr; ///< of files without settings of their own

    /// The longest folder is the nearest; within a folder the first name counts, which is also first by its letters.
    bool operator<(const OpenSettings &other) const
    {
        return folder.size() != other.folder.size() ? folder.size() > other.folder.size() : path < other.path;
    }
};

} // namespace

void PathSeverities::applyTo(Severities &severities) const
{
    for (const auto &[rule, severity] : rules)
        severities[rule] = severity;
    for (const std::string &rule : asUsual)
        severities.erase(rule);
}

bool fitsPattern(const QString &path, const std::string &pattern)
{
    return expressionOf(pattern).match(path).hasMatch();
}

QStringList settingsFilesFor(const QStringList &paths)
{
    QStringList files;
    QHash<QString, QStringList> known;
    for (const QString &path : paths)
        for (const QString &found : nearestAbove(folderOf(absolute(path)), known)) {
            const QString shown = QDir::isRelativePath(path) ? QDir::current().relativeFilePath(found) : found;
            if (!files.contains(shown))
                files.append(shown);
        }
    return files;
}

ProjectSettings::ProjectSettings(const Workspace &workspace, CheckSettings general) : m_files(workspace.files())
{
    const auto keep = [this](CheckSettings settings) {
        m_settings.push_back(std::make_unique<const CheckSettings>(std::move(settings)));
        return m_settings.back().get();
    };
    std::vector<OpenSettings> open;
    for (const auto &file : m_files)
        if (file->isSettings()) {
            const QString path = absolute(file->path());
            open.push_back({folderOf(path), path, readSettingsFile(*file, general), nullptr});
            open.back().shared = keep(open.back().read.settings);
        }
    m_everywhere = keep(std::move(general));
    std::stable_sort(open.begin(), open.end());
    for (const auto &file : m_files) {
        if (open.empty())
            break;
        const QString path = absolute(file->path());
        auto nearest = std::find_if(open.begin(), open.end(),
                                    [&](const OpenSettings &one) { return path.startsWith(one.folder); });
        const bool isNowhere = !file->path().contains(QLatin1Char('/'));
        if (nearest == open.end() && open.size() == 1 && isNowhere)
            nearest = open.begin();
        if (nearest == open.end())
            continue;
        CheckSettings settings = nearest->read.settings;
        for (const PathSeverities &part : nearest->read.paths)
            if (fitsPattern(path.mid(nearest->folder.size()), part.pattern))
                part.applyTo(settings.severities);
        settings.isOverruled = file->isSettings() && path != nearest->path;
        m_byFile[file->id()] = settings == *nearest->shared ? nearest->shared : keep(std::move(settings));
    }
}

const CheckSettings &ProjectSettings::of(FileId file) const
{
    const auto own = m_byFile.find(file);
    return own == m_byFile.end() ? *m_everywhere : *own->second;
}

bool ProjectSettings::follow(const Workspace &workspace)
{
    const FileList &files = workspace.files();
    if (!files.hasSameFiles(m_files))
        return false;
    const std::vector<std::size_t> others = files.differences(m_files);
    if (std::any_of(others.begin(), others.end(), [&](std::size_t i) { return files[i]->isSettings(); }))
        return false;
    m_files = files;
    return true;
}

} // namespace slipway
