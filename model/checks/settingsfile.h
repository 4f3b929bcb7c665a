// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checksettings.h"
#include "document/workspace.h"

#include <QStringList>

namespace slipway
{

/// Something in a settings file that cannot be followed.
struct SettingsProblem {
    TextRange where{}; ///< bytes of the file
    Severity severity = Severity::Error;
    QString message{};
    QString next{};
    std::vector<std::string> instead{}; ///< what was perhaps meant there, best first
};

/// Severities for the files below the settings file whose path fits a pattern, see fitsPattern().
struct PathSeverities {
    std::string pattern{};
    Severities rules{};
    std::vector<std::string> asUsual{}; ///< rules that the settings for all files do not hold for

    void applyTo(Severities &severities) const;
};

/// What a `.slipway.yaml` says. An entry with a problem is left out, all others count.
///
///     kubernetes: "1.36"
///     complete: true                 # nothing exists but what these files hold
///     rules:
///       image-tag-latest: error      # or warning, hint, off; on for rules that are off by themselves
///     paths:
///       tests/**:
///         image-tag-latest: off
///     allowedRegistries: [registry.example.com]
///     cluster:
///       ipFamilies: [IPv4, IPv6]
///       serviceAccountAdmission: true
///       nodePorts: 30000-32767
struct SettingsFile {
    CheckSettings settings{};
    std::vector<PathSeverities> paths{};
    std::vector<SettingsProblem> problems{};
};
/// `general` holds where the file says nothing; the version in it comes from the person at the keyboard and wins.
SettingsFile readSettingsFile(const ManifestFile &file, const CheckSettings &general = {});

/// What Slipway cannot say about a version of Kubernetes whose fields it does not know, in a sentence.
QString versionNote(KubernetesVersion version);

/// `*` stands for anything within a folder, `**` also for folders, `?` for one letter. A pattern that names a folder
/// means all files below it. Both are relative to the settings file, with `/` between folders.
bool fitsPattern(const QString &path, const std::string &pattern);

/// The settings files that hold for these files: of each the nearest, in its own folder or above, and behind it one of
/// its folder that does not count because of it. Looks on the disk; paths come out relative where they were given so.
QStringList settingsFilesFor(const QStringList &paths);

/// Which settings hold for which file of a workspace: those of the nearest settings file in its folder or above. A file
/// that is nowhere yet takes those of the only settings file.
class ProjectSettings
{
public:
    /// `general` holds where no settings file does.
    ProjectSettings(const Workspace &workspace, CheckSettings general);

    const CheckSettings &of(FileId file) const;
    /// True where a later workspace has the same files in the same places and the same texts of settings, so that
    /// all stays as it is.
    bool follow(const Workspace &workspace);

private:
    FileList m_files; ///< of the last workspace that was followed
    std::vector<std::unique_ptr<const CheckSettings>> m_settings;
    std::map<FileId, const CheckSettings *> m_byFile; ///< those with settings of their own
    const CheckSettings *m_everywhere = nullptr;
};

} // namespace slipway
