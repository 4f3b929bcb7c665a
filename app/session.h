// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysisservice.h"
#include "document/project.h"

namespace slipway
{

/// What is selected: an object, and inside it a field. All views show the same selection.
struct Selected {
    ObjectRef object{};
    NodePath path{}; ///< field below the object's root; empty for the object as a whole
    Place place{};   ///< exact text, where a view knows it (a problem, an edge); else empty
    bool operator==(const Selected &) const = default;
};

/// What every panel is handed: the open files, their latest analysis, and the shared selection. Owned by the window.
class Session : public QObject, public HistoryView
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    Project &project() { return m_project; }
    const Project &project() const { return m_project; }
    AnalysisService &analysisService() { return m_analysis; }
    /// The newest finished analysis; never null. May be older than the texts: compare revisions.
    const std::shared_ptr<const Analysis> &analysis() const { return m_analysis.latest(); }
    /// The newest finished graph; never null. May be older than the analysis.
    const std::shared_ptr<const Drawing> &drawing() const { return m_analysis.drawing(); }
    const Selected &selected() const { return m_selected; }

    /// Selects in all views. `origin` is the view that asks, so that it can ignore the echo; undo and redo ask as the
    /// session itself.
    void select(const Selected &what, QObject *origin);
    /// The selected object is part of the undo history.
    std::any historyState() const override { return m_selected.object; }
    void restoreHistoryState(const std::any &state) override;
    /// Makes a change as one undo step.
    bool apply(const Change &change) { return m_project.apply(change); }
    /// The object's edits (bytes of its document's text) as a change of its file.
    static Change changeOf(const QString &name, const Object &object, EditSet edits);

Q_SIGNALS:
    void selectionChanged(const slipway::Selected &selected, QObject *origin);
    void filesArrived();    ///< the project has more files than analysis(), and still more are coming
    void analysisChanged(); ///< analysis() is new
    void drawingChanged();  ///< drawing() is new
    /// A message for the status bar that nobody has to answer.
    void notice(const QString &text);

private:
    Project m_project;
    AnalysisService m_analysis;
    Selected m_selected{};
};

} // namespace slipway
