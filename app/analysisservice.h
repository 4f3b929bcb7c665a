// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checker.h"
#include "document/project.h"
#include "graph/layout.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace slipway
{

/// What is known of one state of the texts. Immutable, so any thread may read it.
struct Analysis {
    std::shared_ptr<const Workspace> workspace{};
    Findings findings{};
};

/// The graph of one state of the texts. It takes longer than the findings and never keeps them waiting, so it may be of
/// an older state. Immutable; nothing in it is null.
struct Drawing {
    std::shared_ptr<const Analysis> analysis{};
    std::shared_ptr<const ObjectGraph> graph{};
    std::shared_ptr<const GraphLayout> layout{}; ///< of `graph`
    std::uint64_t revision() const { return analysis->workspace->revision(); }
};

/// Keeps analysis and drawing up to date: each works on its own thread, and the newest text wins.
class AnalysisService : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisService(Project &project);
    ~AnalysisService() override;

    const std::shared_ptr<const Analysis> &latest() const { return m_latest; }
    const std::shared_ptr<const Drawing> &drawing() const { return m_drawing; }
    /// True when the latest analysis is that of the current texts.
    bool isCurrent() const { return m_latest->workspace->revision() == m_project.revision(); }
    /// True while a check is under way, of these texts or of older ones.
    bool isBusy() const { return m_isChecking; }
    /// True when the drawing is, too.
    bool isDrawn() const { return m_drawing->revision() == m_project.revision(); }
    /// While files come by the thousand they are told of as they come, checked in pauses, and drawn when all are there.
    void setFilesArriving(bool are);
    /// Says everything anew, in another language.
    void retranslate();
    /// Places all objects of the graph anew instead of keeping them where they are.
    void arrangeAnew();

Q_SIGNALS:
    /// More files are open than the latest analysis knows.
    void filesArrived();
    void finished();
    void drawn();

private:
    void checkSoon();
    void check();
    void takeFile();
    void checkFilesSoon();
    void draw();
    void drawSoon();

    Project &m_project;
    Checker m_checker;                  ///< the checking thread's; nobody else touches it
    std::atomic<bool> m_isStale{false}; ///< the check under way is of texts that are gone, so it may give up
    std::shared_ptr<const Analysis> m_latest;
    std::shared_ptr<const Drawing> m_drawing;
    QThread m_checking;
    QThread m_drawingThread;
    QObject m_checkWorker;
    QObject m_drawWorker;
    QTimer m_soon;      ///< several edits at once are one
    QTimer m_tellFiles; ///< files that come by the thousand are neither told of nor analysed one by one
    QTimer m_filesSoon;
    QElapsedTimer m_sinceCheck; ///< or since files began to arrive
    QTimer m_drawPause; ///< nobody wants cards to jump with every letter, or a core to be busy with nothing else
    bool m_isChecking = false;
    bool m_checkAgain = false;
    bool m_hasNewFiles = false;
    bool m_areFilesArriving = false;
    bool m_isDrawing = false;
    qint64 m_drawMilliseconds = 0; ///< that the last drawing took
    bool m_drawAgain = false;
    bool m_arrangeAnew = false;
    bool m_sayAnew = false;
};

} // namespace slipway
