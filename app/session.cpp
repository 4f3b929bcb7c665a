// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

namespace slipway
{

Session::Session(QObject *parent) : QObject(parent), m_analysis(m_project)
{
    m_project.setHistoryView(FileId::None, *this, this);
    connect(&m_analysis, &AnalysisService::filesArrived, this, &Session::filesArrived);
    connect(&m_analysis, &AnalysisService::finished, this, &Session::analysisChanged);
    connect(&m_analysis, &AnalysisService::drawn, this, &Session::drawingChanged);
}

void Session::select(const Selected &what, QObject *origin)
{
    if (what == m_selected)
        return;
    m_selected = what;
    Q_EMIT selectionChanged(m_selected, origin);
}

void Session::restoreHistoryState(const std::any &state)
{
    const auto then = std::any_cast<ObjectRef>(state);
    const auto workspace = m_project.workspace();
    const auto isThere = [&](const ObjectRef &ref) {
        const Object *object = ref.isNull() ? nullptr : workspace->find(ref);
        return object && object->id == ref.id;
    };
    if (then != m_selected.object && isThere(then))
        select({then, {}, {}}, this);
    else if (!m_selected.object.isNull() && !isThere(m_selected.object))
        select({}, this);
}

Change Session::changeOf(const QString &name, const Object &object, EditSet edits)
{
    return {name, {{object.file->id(), shifted(std::move(edits), object.documentStart())}}};
}

} // namespace slipway
