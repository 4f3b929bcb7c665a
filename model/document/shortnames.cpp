// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/shortnames.h"

#include <algorithm>

namespace slipway
{

namespace
{

QString fileNameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

/// The path's last `folders` folders with the file name, or all of it where it has fewer.
QString endOf(const QString &path, int folders)
{
    qsizetype slash = path.size();
    for (int i = 0; i <= folders; ++i) {
        if (slash <= 0) // the root and folders above it have no names
            return path;
        slash = path.lastIndexOf(QLatin1Char('/'), slash - 1);
    }
    return path.mid(slash + 1);
}

/// The shortest ends of paths that tell them apart. A path is there once.
QHash<QString, QString> distinctEnds(QStringList paths)
{
    QHash<QString, QString> ends;
    for (int folders = 0; !paths.isEmpty(); ++folders) {
        QHash<QString, int> uses;
        for (const QString &path : std::as_const(paths))
            ++uses[endOf(path, folders)];
        QStringList alike;
        for (const QString &path : std::as_const(paths)) {
            const QString end = endOf(path, folders);
            if (uses.value(end) == 1 || end == path)
                ends.insert(path, end);
            else
                alike.append(path);
        }
        paths = alike;
    }
    return ends;
}

} // namespace

void ShortNames::add(const QString &path)
{
    const QString name = fileNameOf(path);
    QStringList &paths = m_paths[name];
    paths.append(path);
    if (paths.size() > 1)
        m_unsettled.insert(name);
}

void ShortNames::remove(const QString &path)
{
    const QString name = fileNameOf(path);
    const auto found = m_paths.find(name);
    if (found == m_paths.end() || !found->removeOne(path))
        return;
    m_names.remove(path);
    if (found->isEmpty())
        m_paths.erase(found);
    else
        m_unsettled.insert(name);
}

QString ShortNames::of(const QString &path) const
{
    const auto known = m_names.constFind(path);
    return known == m_names.cend() ? fileNameOf(path) : *known;
}

QStringList ShortNames::settle()
{
    QStringList changed;
    for (const QString &name : std::exchange(m_unsettled, {})) {
        const QHash<QString, QString> ends = distinctEnds(m_paths.value(name));
        for (auto end = ends.cbegin(); end != ends.cend(); ++end) {
            if (of(end.key()) != end.value())
                changed.append(end.key());
            if (end.value() == name)
                m_names.remove(end.key());
            else
                m_names.insert(end.key(), end.value());
        }
    }
    return changed;
}

} // namespace slipway
