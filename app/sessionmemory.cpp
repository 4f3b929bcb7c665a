// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmemory.h"

#include "files/filecontroller.h"
#include "settings.h"

#include <QFileInfo>

#include <utility>

namespace slipway
{

namespace
{

/// More open files than this are a folder that was looked at once, not work to come back to.
constexpr qsizetype MaxRemembered = 500;

} // namespace

SessionMemory::SessionMemory(Session &session, Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    connect(&session, &Session::analysisChanged, this, &SessionMemory::restoreSelection);
}

void SessionMemory::remember() const
{
    const Project &project = m_session.project();
    QStringList paths;
    for (const FileId file : project.files())
        if (!project.path(file).isEmpty())
            paths.append(project.path(file));
    m_settings.setOpenFiles(paths.mid(0, MaxRemembered));
    const ObjectRef &object = m_session.selected().object;
    const bool kept = !object.isNull() && project.isOpen(object.file) && !project.path(object.file).isEmpty();
    m_settings.setSelection(
        kept ? QStringLiteral("%1#%2#%3").arg(project.path(object.file)).arg(object.document).arg(object.item)
             : QString());
}

void SessionMemory::restore(FileController &files)
{
    QStringList paths = m_settings.openFiles();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    m_wanted = m_settings.selection();
    files.reopen(paths);
}

void SessionMemory::restoreSelection()
{
    if (m_wanted.isEmpty())
        return;
    const QString path = m_wanted.section(QLatin1Char('#'), 0, -3);
    const FileId file = m_session.project().fileWithPath(path);
    if (file == FileId::None || !m_session.analysis()->workspace->file(file))
        return;
    const auto document = m_wanted.section(QLatin1Char('#'), -2, -2).toULongLong();
    const int item = m_wanted.section(QLatin1Char('#'), -1).toInt();
    m_wanted.clear();
    if (!m_session.selected().object.isNull())
        return;
    for (const Object &object : m_session.analysis()->workspace->objects())
        if (object.file->id() == file && object.document == document && object.item == item)
            m_session.select({object.ref(), {}, {}}, this);
}

} // namespace slipway
