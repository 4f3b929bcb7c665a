// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway
{

class FileController;
class Session;
class Settings;

/// Writes down which files are open and what is selected, and brings both back at the next start.
class SessionMemory : public QObject
{
    Q_OBJECT

public:
    SessionMemory(Session &session, Settings &settings, QObject *parent);

    void remember() const;
    /// Opens what was open; the selection follows when the files are read.
    void restore(FileController &files);

private:
    void restoreSelection();
    Session &m_session;
    Settings &m_settings;
    QString m_wanted;
};

} // namespace slipway
