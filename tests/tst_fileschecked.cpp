// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checker.h"
#include "checks/fileschecked.h"

#include <QDirIterator>
#include <QTest>

using namespace slipway;

namespace
{

/// New each time, as what one check packs away another one would find packed.
std::shared_ptr<const Workspace> manifests()
{
    QStringList paths;
    for (const char *folder : {"corpus", "apps", "checks"}) {
        QDirIterator walk(QStringLiteral(TEST_DATA) + folder, {"*.yaml", "*.yml"}, QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(walk.next());
    }
    paths.sort();
    WorkspaceSource source;
    for (const QString &path : std::as_const(paths))
        source.files.push_back({static_cast<FileId>(source.files.size() + 1), path,
                                std::make_shared<const std::string>(readFile(path).text)});
    return readWorkspace(source);
}

QString name(const Place &place)
{
    return QStringLiteral("%1[%2-%3]")
        .arg(static_cast<std::uint32_t>(place.file))
        .arg(place.range.start)
        .arg(place.range.end);
}

QString told(const Diagnostic &finding, Detail detail)
{
    QStringList parts{QString::fromUtf8(finding.rule),
                      QString::number(static_cast<int>(finding.severity)),
                      name(finding.where),
                      QString::number(finding.document),
                      finding.object.id.display(),
                      QString::fromStdString(finding.path),
                      QString::fromStdString(finding.apiType),
                      QString::number(finding.serverLine),
                      finding.message};
    if (detail >= Detail::Advice)
        parts += finding.next;
    for (const ServerWord &word : finding.alsoSaid)
        parts += QString::fromStdString(word.type + ' ' + word.path + ' ' + std::to_string(word.line));
    if (detail >= Detail::Advice)
        for (const RelatedPlace &place : finding.related)
            parts += name(place.where) + place.message;
    if (detail >= Detail::Fixes)
        for (const Fix &fix : finding.fixes)
            for (const FileEdits &edits : fix.change.files)
                for (const TextEdit &edit : edits.edits)
                    parts += fix.change.name + name({edits.file, edit.range}) + QString::fromStdString(edit.text);
    return parts.join('|');
}

QStringList told(const std::vector<Diagnostic> &findings, Detail detail)
{
    QStringList all;
    for (const Diagnostic &finding : findings)
        all += told(finding, detail);
    return all;
}

struct Checked {
    std::vector<Diagnostic> findings{};
    std::vector<FileId> files{};
};

Checked check(const Workspace &workspace, const CheckSettings &settings, std::size_t kept)
{
    Checked checked;
    const auto take = [&](const ManifestFile &file, const std::vector<Diagnostic> &findings) {
        checked.files.push_back(file.id());
        checked.findings.insert(checked.findings.end(), findings.begin(), findings.end());
    };
    checkFiles(workspace, settings, take, kept);
    return checked;
}

} // namespace

class TestFilesChecked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatACheckerFinds_data();
    void findsWhatACheckerFinds();
    void findsTheSameInLessDetail();
    void filesComeInOrder();
    void packedTextsComeBack();
};

void TestFilesChecked::findsWhatACheckerFinds_data()
{
    QTest::addColumn<quint64>("kept");
    QTest::newRow("everything stays in memory") << quint64(SIZE_MAX);
    QTest::newRow("nothing stays in memory") << quint64(0);
}

void TestFilesChecked::findsWhatACheckerFinds()
{
    QFETCH(quint64, kept);
    const auto workspace = manifests();
    const Checked checked = check(*workspace, {}, kept);
    QVERIFY(checked.findings.size() > 500);
    const QStringList expected = told(Checker().check(*manifests()).all(), Detail::Fixes);
    const QStringList found = told(checked.findings, Detail::Fixes);
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
        QCOMPARE(found[i], expected[i]);
    QCOMPARE(found.size(), expected.size());
}

void TestFilesChecked::findsTheSameInLessDetail()
{
    const auto workspace = manifests();
    const Checked with = check(*workspace, {}, SIZE_MAX);
    for (const Detail detail : {Detail::Advice, Detail::Message}) {
        const Checked without = check(*workspace, {.detail = detail}, SIZE_MAX);
        QCOMPARE(told(without.findings, detail), told(with.findings, detail));
        for (const Diagnostic &finding : without.findings)
            QVERIFY(finding.fixes.empty() && (detail == Detail::Advice || finding.related.empty()));
    }
}

void TestFilesChecked::filesComeInOrder()
{
    const auto workspace = manifests();
    std::vector<FileId> files;
    for (const auto &file : workspace->files())
        files.push_back(file->id());
    QCOMPARE(check(*workspace, {}, SIZE_MAX).files, files);
}

void TestFilesChecked::packedTextsComeBack()
{
    const auto workspace = manifests();
    const auto before = manifests();
    check(*workspace, {}, 0);
    for (std::size_t i = 0; i < before->files().size(); ++i) {
        const ManifestFile &file = *workspace->files()[i];
        for (std::size_t at = 0; at < file.documentCount(); ++at) {
            const auto &part = file.content().part(at);
            const SyntaxTree &tree = part->document()->tree();
            QCOMPARE(tree.isLoaded(), file.isSettings());
            const SyntaxTree &same = before->files()[i]->content().part(at)->document()->tree();
            QCOMPARE(part->bytes(), same.text());
            QCOMPARE(tree.nodeCount(), same.nodeCount());
            QVERIFY(tree.isLoaded());
        }
    }
}

QTEST_GUILESS_MAIN(TestFilesChecked)
#include "tst_fileschecked.moc"
