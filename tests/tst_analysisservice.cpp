// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisservice.h"

#include <QTest>

using namespace slipway;

/// What the window waits for, and never has to: checks and graph follow the texts on threads of their own.
class TestAnalysisService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void severalEditsAreCheckedOnce();
    void newestTextWins();
    void filesAreToldOfBeforeTheyAreChecked();
    void sameCardsKeepTheirPlaces();

private:
    void replace(const std::string &before, const std::string &after)
    {
        const std::size_t at = m_project->text(m_file).find(before);
        QVERIFY(m_project->apply({"Edit", {{m_file, {{{at, at + before.size()}, after}}}}}));
    }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<AnalysisService> m_service;
    FileId m_file = FileId::None;
    std::vector<std::uint64_t> m_finished; ///< revisions, in the order in which they were told
};

void TestAnalysisService::init()
{
    m_finished.clear();
    m_project = std::make_unique<Project>();
    m_service = std::make_unique<AnalysisService>(*m_project);
    m_file =
        m_project->create("a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: one\ndata:\n  a: b\n---\n"
                                    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n"
                                    "  - name: c\n    image: x:1\n    envFrom:\n    - configMapRef: {name: one}\n");
    QTRY_VERIFY(m_service->isDrawn());
    connect(m_service.get(), &AnalysisService::finished, this,
            [this] { m_finished.push_back(m_service->latest()->workspace->revision()); });
}

void TestAnalysisService::cleanup()
{
    m_service.reset();
    m_project.reset();
}

void TestAnalysisService::severalEditsAreCheckedOnce()
{
    for (const auto &[before, after] : {std::pair("a: b", "a: bc"), {"a: bc", "a: bcd"}, {"a: bcd", "a: bcde"}})
        replace(before, after);
    QTRY_VERIFY(m_service->isCurrent());
    QCOMPARE(m_finished, std::vector<std::uint64_t>{m_project->revision()});
}

void TestAnalysisService::newestTextWins()
{
    replace("name: one", "name: two");
    const std::uint64_t older = m_project->revision();
    // The check of this text begins; its answer can only come when events are handled again.
    while (!m_service->isBusy())
        QCoreApplication::processEvents();
    replace("name: two", "name: three");
    replace("name: three", "name: four");
    replace("name: four", "name: one");
    QVERIFY(!m_service->isCurrent());
    QTRY_VERIFY(m_service->isCurrent());
    // The first check is given up unless it was done before it heard of the newer text.
    QVERIFY(m_finished.size() == 1 || (m_finished.size() == 2 && m_finished.front() == older));
    QCOMPARE(m_finished.back(), m_project->revision());
    QCOMPARE(m_service->latest()->workspace->objects().front().id.name, std::string("one"));
    const std::vector<Diagnostic> findings = m_service->latest()->findings.all();
    QVERIFY(std::none_of(findings.begin(), findings.end(),
                         [](const Diagnostic &finding) { return finding.rule == "ref-configmap-missing"; }));
}

void TestAnalysisService::filesAreToldOfBeforeTheyAreChecked()
{
    std::vector<std::size_t> told; // how many files were open then
    std::vector<std::size_t> checked;
    connect(m_service.get(), &AnalysisService::filesArrived, this, [&] { told.push_back(m_project->fileCount()); });
    connect(m_service.get(), &AnalysisService::finished, this,
            [&] { checked.push_back(m_service->latest()->workspace->files().size()); });
    m_service->setFilesArriving(true);
    for (int i = 0; i < 3; ++i)
        m_project->create("more.yaml", "kind: A\n");
    QTRY_COMPARE(told, (std::vector<std::size_t>{4}));
    m_project->create("last.yaml", "kind: A\n");
    m_service->setFilesArriving(false);
    QCOMPARE(told, (std::vector<std::size_t>{4, 5}));
    QTRY_VERIFY(m_service->isDrawn());
    QCOMPARE(checked.back(), std::size_t{5});
    // What comes by itself is told of with what is found in it.
    m_project->create("alone.yaml", "kind: A\n");
    QTRY_VERIFY(m_service->isDrawn());
    QCOMPARE(told.size(), std::size_t{2});
    QCOMPARE(checked.back(), std::size_t{6});
}

void TestAnalysisService::sameCardsKeepTheirPlaces()
{
    const auto before = m_service->drawing();
    replace("image: x:1", "image: x:2");
    QTRY_VERIFY(m_service->isDrawn());
    const auto after = m_service->drawing();
    QVERIFY(after != before);
    QCOMPARE(after->layout->keys, before->layout->keys);
    QVERIFY(after->layout->boxes == before->layout->boxes);
}

QTEST_GUILESS_MAIN(TestAnalysisService)
#include "tst_analysisservice.moc"
