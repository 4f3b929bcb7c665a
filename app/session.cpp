// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

namespace slipway
{

Session::Session(QObject *parent) : QObject(parent), m_analysis(m_project)
{
    connect(&m_analysis, &AnalysisService::finished, this, &Session::analysisChanged);
}

void Session::select(const Selected &what, QObject *origin)
{
    if (what == m_selected)
        return;
    m_selected = what;
    Q_EMIT selectionChanged(m_selected, origin);
}

Change Session::changeOf(const QString &name, const Object &object, EditSet edits)
{
    return {name, {{object.file->id(), shifted(std::move(edits), object.documentStart())}}};
}

} // namespace slipway
