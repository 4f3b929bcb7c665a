// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/settingsedit.h"

#include <QObject>

namespace slipway
{

class FileController;
class NoticeBar;
class Session;

/// Writes into a project's settings file what the user decides about a rule: as a step to be undone where there is
/// such a file, else into a new one.
class ProjectRules : public QObject
{
    Q_OBJECT

public:
    ProjectRules(Session &session, FileController &files, NoticeBar &notices, QObject *parent);

    /// The rule shall speak so in the project that the file belongs to.
    void setSeverity(FileId file, const std::string &rule, WantedSeverity severity);

private:
    void edit(FileId settings, const std::string &rule, WantedSeverity severity);
    /// `about`: the file that the rule speaks of, empty for a new one.
    void create(const QString &about, const std::string &rule, WantedSeverity severity);
    void openFirst(const QString &settings);
    QStringList openPaths() const;
    void tell(const QString &failure);

    Session &m_session;
    FileController &m_files;
    NoticeBar &m_notices;
};

} // namespace slipway
