// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mode.h"
#include "theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <array>

namespace slipway
{

enum class Language { System, English, Korean };

/// What is remembered between starts, typed. Dock layouts carry a version of their own: one written for another set of
/// docks is forgotten, everything else is kept.
class Settings
{
public:
    /// With a path: kept in that file alone, for tests and tours.
    explicit Settings(const QString &iniFile = {});

    QByteArray geometry() const { return m_store.value("window/geometry").toByteArray(); }
    void setGeometry(const QByteArray &geometry) { m_store.setValue("window/geometry", geometry); }
    QByteArray docks(Mode mode) const;
    void setDocks(Mode mode, const QByteArray &state);
    Mode mode() const;
    void setMode(Mode mode) { m_store.setValue("session/mode", modeId(mode)); }

    QStringList openFiles() const { return m_store.value("session/files").toStringList(); }
    void setOpenFiles(const QStringList &paths) { m_store.setValue("session/files", paths); }
    /// The selected object as "path#document", empty for none.
    QString selection() const { return m_store.value("session/selection").toString(); }
    void setSelection(const QString &selection) { m_store.setValue("session/selection", selection); }

    static constexpr int MaxRecentFiles = 12;
    QStringList recentFiles() const { return m_store.value("files/recent").toStringList(); }
    void addRecentFile(const QString &path);
    void clearRecentFiles() { m_store.remove("files/recent"); }
    QString lastFolder() const { return m_store.value("files/lastFolder").toString(); }
    void setLastFolder(const QString &folder) { m_store.setValue("files/lastFolder", folder); }

    Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    Language language() const;
    void setLanguage(Language language);
    /// Which findings the list of problems shows, in the order of Severity. Hints are many and wait to be asked for.
    std::array<bool, 3> shownSeverities() const;
    void setShownSeverities(const std::array<bool, 3> &shown);
    bool reducedMotion() const { return m_store.value("view/reducedMotion", false).toBool(); }
    void setReducedMotion(bool reduced) { m_store.setValue("view/reducedMotion", reduced); }

private:
    QSettings m_store;
};

} // namespace slipway
