// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Counts up when docks are added, removed or renamed.
constexpr int DockVersion = 1;

template <typename Enum>
Enum bounded(const QVariant &stored, Enum fallback, Enum last)
{
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    return isNumber && number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : fallback;
}

} // namespace

Settings::Settings(const QString &iniFile)
    : m_store(iniFile.isEmpty() ? QSettings(QStringLiteral("Slipway"), QStringLiteral("Slipway")).fileName() : iniFile,
              QSettings::IniFormat)
{
    if (m_store.value("window/dockVersion").toInt() != DockVersion) {
        m_store.remove("docks");
        m_store.setValue("window/dockVersion", DockVersion);
    }
}

QByteArray Settings::docks(Mode mode) const
{
    return m_store.value("docks/" + modeId(mode)).toByteArray();
}

void Settings::setDocks(Mode mode, const QByteArray &state)
{
    m_store.setValue("docks/" + modeId(mode), state);
}

Mode Settings::mode() const
{
    const QString stored = m_store.value("session/mode").toString();
    const auto found =
        std::find_if(AllModes.begin(), AllModes.end(), [&](Mode mode) { return modeId(mode) == stored; });
    return found == AllModes.end() ? Mode::Learn : *found;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList recent = recentFiles();
    recent.removeAll(path);
    recent.prepend(path);
    m_store.setValue("files/recent", QStringList(recent.mid(0, MaxRecentFiles)));
}

std::array<bool, 3> Settings::shownSeverities() const
{
    return {m_store.value("problems/errors", true).toBool(), m_store.value("problems/warnings", true).toBool(),
            m_store.value("problems/hints", false).toBool()};
}

void Settings::setShownSeverities(const std::array<bool, 3> &shown)
{
    m_store.setValue("problems/errors", shown[0]);
    m_store.setValue("problems/warnings", shown[1]);
    m_store.setValue("problems/hints", shown[2]);
}

Theme::Mode Settings::theme() const
{
    return bounded(m_store.value("view/theme"), Theme::Mode::System, Theme::Mode::Dark);
}

void Settings::setTheme(Theme::Mode mode)
{
    m_store.setValue("view/theme", static_cast<int>(mode));
}

Language Settings::language() const
{
    return bounded(m_store.value("view/language"), Language::System, Language::Korean);
}

void Settings::setLanguage(Language language)
{
    m_store.setValue("view/language", static_cast<int>(language));
}

} // namespace slipway
