// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace slipway
{

/// What open files are called for people: by the file's name, and where several have it by the shortest end of the path
/// that tells them apart ("staging/web.yaml").
class ShortNames
{
public:
    void add(const QString &path);
    void remove(const QString &path);
    /// The name as it was when settle() was last called; of a path that came later its file name.
    QString of(const QString &path) const;
    bool isSettled() const { return m_unsettled.isEmpty(); }
    /// Works out the names that added and removed paths can have changed; returns the paths whose name is another now.
    QStringList settle();

private:
    QHash<QString, QStringList> m_paths; ///< by file name
    QHash<QString, QString> m_names;     ///< by path, where more than the file name is needed
    QSet<QString> m_unsettled;           ///< file names
};

} // namespace slipway
