// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/manifestwalk.h"

#include <QDirIterator>

namespace slipway
{

FoundManifests findManifests(const QString &folder, int most, const std::function<bool()> &stopped)
{
    FoundManifests found;
    // Hidden files and folders (.git and its like) are not listed unless QDir::Hidden is asked for.
    QDirIterator walk(folder, {"*.yaml", "*.yml", "*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext() && !stopped()) {
        const QString file = walk.next();
        if (QStringView(file).mid(folder.size()).contains(QLatin1String("/node_modules/")))
            continue;
        if (found.files.size() < most)
            found.files.append(file);
        else
            ++found.leftOut;
    }
    found.files.sort();
    return found;
}

} // namespace slipway
