// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisservice.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace slipway
{

namespace
{

constexpr qint64 LeastDrawPause = 30; ///< milliseconds
constexpr qint64 MostDrawPause = 2000;
/// What a folder adds while it is read is looked at this long after the last look.
constexpr qint64 FilesPauseMilliseconds = 250;
/// And is told of this long after the first file that nobody knows yet.
constexpr int TellPauseMilliseconds = 40;

/// Null where the texts became stale meanwhile.
std::shared_ptr<const Analysis> analyse(std::shared_ptr<const Workspace> workspace, Checker &checker,
                                        const std::atomic<bool> &isStale)
{
    auto analysis = std::make_shared<Analysis>();
    auto findings = checker.check(*workspace, {}, [&] { return isStale.load(std::memory_order_relaxed); });
    if (!findings)
        return nullptr;
    analysis->findings = std::move(*findings);
    analysis->workspace = std::move(workspace);
    analysis->workspace->setDerived(checker.schema()); // the forms ask for it
    return analysis;
}

std::shared_ptr<const Drawing> drawingOf(std::shared_ptr<const Analysis> analysis, const GraphLayout *previous)
{
    auto drawing = std::make_shared<Drawing>();
    drawing->graph = ObjectGraph::build(*analysis->workspace);
    drawing->layout = layOut(*drawing->graph, previous);
    drawing->analysis = std::move(analysis);
    return drawing;
}

} // namespace

AnalysisService::AnalysisService(Project &project)
    : m_project(project), m_latest(analyse(std::make_shared<const Workspace>(FileList(), 0), m_checker, m_isStale)),
      m_drawing(drawingOf(m_latest, nullptr))
{
    m_checkWorker.moveToThread(&m_checking);
    m_drawWorker.moveToThread(&m_drawingThread);
    m_checking.start();
    m_drawingThread.start();
    m_soon.setSingleShot(true);
    m_drawPause.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AnalysisService::check);
    connect(&m_drawPause, &QTimer::timeout, this, &AnalysisService::draw);
    connect(&project, &Project::textChanged, this, &AnalysisService::checkSoon);
    m_filesSoon.setSingleShot(true);
    connect(&m_filesSoon, &QTimer::timeout, this, &AnalysisService::check);
    m_tellFiles.setSingleShot(true);
    connect(&m_tellFiles, &QTimer::timeout, this, &AnalysisService::filesArrived);
    connect(&project, &Project::fileOpened, this, &AnalysisService::takeFile);
    connect(&project, &Project::fileClosed, this, &AnalysisService::checkSoon);
    // A new name is part of what is analysed; being saved is not.
    connect(&project, &Project::fileStateChanged, this, [this] {
        if (!isCurrent())
            checkSoon();
    });
}

AnalysisService::~AnalysisService()
{
    m_isStale = true;
    for (QThread *thread : {&m_checking, &m_drawingThread}) {
        thread->quit();
        thread->wait();
    }
}

void AnalysisService::retranslate()
{
    m_sayAnew = true;
    m_soon.stop();
    check();
}

void AnalysisService::arrangeAnew()
{
    m_arrangeAnew = true;
    m_drawPause.stop();
    draw();
}

void AnalysisService::setFilesArriving(bool are)
{
    if (are == m_areFilesArriving)
        return;
    m_areFilesArriving = are;
    m_filesSoon.stop();
    if (are) {
        m_sinceCheck.start();
        return;
    }
    if (m_tellFiles.isActive()) {
        m_tellFiles.stop();
        Q_EMIT filesArrived();
    }
    m_drawPause.stop();
    if (m_hasNewFiles)
        checkFilesSoon();
    else
        drawSoon();
}

void AnalysisService::takeFile()
{
    m_hasNewFiles = true;
    checkFilesSoon();
    // The first ones at once.
    if (m_areFilesArriving && !m_tellFiles.isActive())
        m_tellFiles.start(m_project.fileCount() == 1 ? 0 : TellPauseMilliseconds);
}

void AnalysisService::checkFilesSoon()
{
    if (m_isChecking || m_filesSoon.isActive())
        return;
    if (!m_areFilesArriving) {
        m_filesSoon.start(0);
        return;
    }
    m_filesSoon.start(static_cast<int>(std::max<qint64>(FilesPauseMilliseconds - m_sinceCheck.elapsed(), 0)));
}

void AnalysisService::checkSoon()
{
    m_isStale = true;
    m_soon.start();
}

void AnalysisService::check()
{
    m_checkAgain = m_isChecking;
    if (m_isChecking)
        return;
    m_isChecking = true;
    m_hasNewFiles = false;
    m_isStale = false;
    const bool forget = std::exchange(m_sayAnew, false);
    QMetaObject::invokeMethod(&m_checkWorker, [this, workspace = m_project.workspace(), forget] {
        if (forget)
            m_checker.forget();
        auto analysis = analyse(workspace, m_checker, m_isStale);
        QMetaObject::invokeMethod(this, [this, analysis] {
            m_isChecking = false;
            if (!analysis) {
                m_soon.stop();
                check();
                return;
            }
            m_sinceCheck.start();
            m_latest = analysis;
            drawSoon();
            Q_EMIT finished();
            if (m_checkAgain)
                check();
            else if (m_hasNewFiles)
                checkFilesSoon();
        });
    });
}

/// A large graph is drawn in longer pauses, so that it takes a part of one core at most.
void AnalysisService::drawSoon()
{
    if (m_areFilesArriving) {
        if (!m_drawPause.isActive())
            m_drawPause.start(MostDrawPause);
        return;
    }
    m_drawPause.start(static_cast<int>(std::clamp<qint64>(2 * m_drawMilliseconds, LeastDrawPause, MostDrawPause)));
}

void AnalysisService::draw()
{
    m_drawAgain = m_isDrawing;
    if (m_isDrawing)
        return;
    m_isDrawing = true;
    const bool anew = std::exchange(m_arrangeAnew, false);
    QMetaObject::invokeMethod(&m_drawWorker, [this, analysis = m_latest, previous = m_drawing->layout, anew] {
        QElapsedTimer clock;
        clock.start();
        auto drawing = drawingOf(analysis, anew ? nullptr : previous.get());
        QMetaObject::invokeMethod(this, [this, drawing, took = clock.elapsed()] {
            m_isDrawing = false;
            m_drawMilliseconds = took;
            auto old = std::exchange(m_drawing, drawing);
            Q_EMIT drawn();
            // Giving up the memory of a large graph takes as long as several keys.
            QMetaObject::invokeMethod(&m_drawWorker, [gone = std::move(old)]() mutable { gone.reset(); });
            if (m_drawAgain)
                draw();
        });
    });
}

} // namespace slipway
