// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisservice.h"

#include "checks/runner.h"

namespace slipway
{

namespace
{

constexpr int PauseMilliseconds = 30;

std::shared_ptr<const Analysis> analyse(const WorkspaceSource &source, const Analysis &previous, bool arrangeAnew)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->workspace = readWorkspace(source, previous.workspace.get());
    analysis->findings = checkWorkspace(*analysis->workspace);
    analysis->graph = ObjectGraph::build(*analysis->workspace);
    analysis->layout = layOut(*analysis->graph, arrangeAnew ? nullptr : previous.layout.get());
    return analysis;
}

} // namespace

AnalysisService::AnalysisService(Project &project) : m_project(project), m_latest(analyse({}, {}, true))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &AnalysisService::start);
    const auto wait = [this] { m_pause.start(); };
    connect(&project, &Project::textChanged, this, wait);
    connect(&project, &Project::fileOpened, this, wait);
    connect(&project, &Project::fileClosed, this, wait);
    // A new name is part of what is analysed; being saved is not.
    connect(&project, &Project::fileStateChanged, this, [this, wait] {
        if (!isCurrent())
            wait();
    });
}

AnalysisService::~AnalysisService()
{
    m_thread.quit();
    m_thread.wait();
}

void AnalysisService::refresh()
{
    m_pause.stop();
    start();
}

void AnalysisService::arrangeAnew()
{
    m_arrangeAnew = true;
    refresh();
}

void AnalysisService::start()
{
    m_again = m_running;
    if (m_running)
        return;
    m_running = true;
    QMetaObject::invokeMethod(&m_worker, [this, source = m_project.source(), previous = m_latest,
                                          anew = std::exchange(m_arrangeAnew, false)] {
        auto analysis = analyse(source, *previous, anew);
        QMetaObject::invokeMethod(this, [this, analysis] {
            m_running = false;
            m_latest = analysis;
            m_project.adopt(analysis->workspace);
            Q_EMIT finished();
            if (m_again)
                start();
        });
    });
}

} // namespace slipway
