// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"
#include "document/project.h"
#include "graph/layout.h"

#include <QThread>
#include <QTimer>

namespace slipway
{

/// Everything derived from one state of the texts. Immutable, so any thread may read it.
struct Analysis {
    std::shared_ptr<const Workspace> workspace{};
    std::vector<Diagnostic> findings{};
    std::shared_ptr<const ObjectGraph> graph{};  ///< never null
    std::shared_ptr<const GraphLayout> layout{}; ///< of `graph`, never null
};

/// Keeps the analysis up to date: waits for a pause in the edits, works on its own thread, and the newest text wins.
class AnalysisService : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisService(Project &project);
    ~AnalysisService() override;

    const std::shared_ptr<const Analysis> &latest() const { return m_latest; }
    /// True when the latest analysis is that of the current texts.
    bool isCurrent() const { return m_latest->workspace->revision() == m_project.revision(); }
    /// Starts at once instead of after the pause (language switch, tests).
    void refresh();
    /// Places all objects of the graph anew instead of keeping them where they are.
    void arrangeAnew();

Q_SIGNALS:
    void finished();

private:
    void start();
    Project &m_project;
    std::shared_ptr<const Analysis> m_latest;
    QThread m_thread;
    QObject m_worker;
    QTimer m_pause;
    bool m_running = false;
    bool m_again = false;
    bool m_arrangeAnew = false;
};

} // namespace slipway
