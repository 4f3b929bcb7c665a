// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisservice.h"

#include <QElapsedTimer>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr qint64 LeastDrawPause = 30; ///< milliseconds
constexpr qint64 MostDrawPause = 2000;
/// What a folder adds while it is read is looked at this long after the last look.
constexpr qint64 FilesPauseMilliseconds = 250;

/// Null where the texts became stale meanwhile.
std::shared_ptr<const Analysis> analyse(const WorkspaceSource &source, Checker &checker, const Analysis &previous,
                                        const std::atomic<bool> &isStale)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->workspace = readWorkspace(source, previous.workspace.get());
    auto findings = checker.check(*analysis->workspace, {}, [&] { return isStale.load(std::memory_order_relaxed); });
    if (!findings)
        return nullptr;
    analysis->findings = std::move(*findings);
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
    : m_project(project), m_latest(analyse({}, m_checker, {}, m_isStale)), m_drawing(drawingOf(m_latest, nullptr))
{
    m_checkWorker.moveToThread(&m_checking);
    m_drawWorker.moveToThread(&m_drawingThread);
    m_checking.start();
    m_drawingThread.start();
    m_soon.setSingleShot(true);
    m_drawPause.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AnalysisService::check);
    connect(&m_drawPause, &QTimer::timeout, this, &AnalysisService::draw);
    const auto wait = [this] {
        m_isStale = true;
        m_soon.start();
    };
    connect(&project, &Project::textChanged, this, wait);
    m_filesSoon.setSingleShot(true);
    connect(&m_filesSoon, &QTimer::timeout, this, &AnalysisService::check);
    connect(&project, &Project::fileOpened, this, &AnalysisService::checkFilesSoon);
    connect(&project, &Project::fileClosed, this, wait);
    // A new name is part of what is analysed; being saved is not.
    connect(&project, &Project::fileStateChanged, this, [this, wait] {
        if (!isCurrent())
            wait();
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

void AnalysisService::checkFilesSoon()
{
    m_hasNewFiles = true;
    if (m_isChecking || m_filesSoon.isActive())
        return;
    const qint64 since = m_sinceFinish.isValid() ? m_sinceFinish.elapsed() : FilesPauseMilliseconds;
    m_filesSoon.start(static_cast<int>(std::max<qint64>(FilesPauseMilliseconds - since, 0)));
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
    QMetaObject::invokeMethod(&m_checkWorker, [this, source = m_project.source(), previous = m_latest, forget] {
        if (forget)
            m_checker.forget();
        auto analysis = analyse(source, m_checker, *previous, m_isStale);
        QMetaObject::invokeMethod(this, [this, analysis] {
            m_isChecking = false;
            if (!analysis) {
                m_soon.stop();
                check();
                return;
            }
            m_sinceFinish.start();
            m_latest = analysis;
            m_project.adopt(analysis->workspace);
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
            m_drawing = drawing;
            Q_EMIT drawn();
            if (m_drawAgain)
                draw();
        });
    });
}

} // namespace slipway
