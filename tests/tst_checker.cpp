// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checker.h"
#include "checks/ruleset.h"

#include <QDirIterator>
#include <QTest>

#include <atomic>
#include <random>

using namespace slipway;

namespace
{

QString name(const Place &place)
{
    return QStringLiteral("%1[%2-%3]")
        .arg(static_cast<std::uint32_t>(place.file))
        .arg(place.range.start)
        .arg(place.range.end);
}

/// Everything that a finding says, so that two that differ anywhere have different texts.
QString told(const Diagnostic &finding)
{
    QStringList parts{QString::fromUtf8(finding.rule),
                      QString::number(static_cast<int>(finding.tier)),
                      QString::number(static_cast<int>(finding.severity)),
                      name(finding.where),
                      QString::number(finding.document),
                      QString::number(static_cast<std::uint32_t>(finding.object.file)),
                      QString::number(finding.object.document),
                      QString::number(finding.object.item),
                      finding.object.id.display(),
                      QString::fromStdString(finding.path),
                      QString::fromStdString(finding.apiType),
                      QString::number(finding.serverLine),
                      finding.message,
                      whyOf(finding),
                      finding.next,
                      QString::fromUtf8(finding.docs)};
    for (const ServerWord &word : finding.alsoSaid)
        parts += QString::fromStdString(word.type + ' ' + word.path + ' ' + std::to_string(word.line));
    for (const RelatedPlace &place : finding.related)
        parts += name(place.where) + place.message;
    for (const Fix &fix : finding.fixes) {
        parts += fix.change.name + (fix.safe ? "!" : "?");
        for (const FileEdits &edits : fix.change.files)
            for (const TextEdit &edit : edits.edits)
                parts += name({edits.file, edit.range}) + QString::fromStdString(edit.text);
    }
    return parts.join('|');
}

QStringList told(const std::vector<Diagnostic> &findings)
{
    QStringList all;
    for (const Diagnostic &finding : findings)
        all += told(finding);
    return all;
}

/// The first line in which two lists differ.
QByteArray difference(const QStringList &is, const QStringList &should)
{
    for (qsizetype i = 0; i < std::max(is.size(), should.size()); ++i)
        if (is.value(i) != should.value(i))
            return ("is:     " + is.value(i) + "\nshould: " + should.value(i)).toUtf8();
    return {};
}

/// Whether two states' findings agree in everything but the places, apart from where they are said to differ.
bool saysTheSameElsewhere(const Findings &now, const Findings &before)
{
    std::size_t at = 0;
    std::size_t older = 0;
    const auto sameUpTo = [&](std::size_t end, std::size_t olderEnd) {
        if (end < at || end - at != olderEnd - older)
            return false;
        for (; at < end; ++at, ++older) {
            const Diagnostic one = now[at];
            const Diagnostic other = before[older];
            if (one.rule != other.rule || one.message != other.message || one.severity != other.severity ||
                one.object.id != other.object.id)
                return false;
        }
        return true;
    };
    for (const Findings::Difference &difference : now.differences(before)) {
        if (!sameUpTo(difference.first, difference.olderFirst))
            return false;
        at = difference.end;
        older = difference.olderEnd;
    }
    return sameUpTo(now.size(), before.size());
}

/// Whether all documents of which something else is said are named, where documents stayed in their places.
bool changesAreTold(const Findings &now, const Findings &before, const Workspace &workspace)
{
    const auto changed = now.changedDocuments(before);
    if (!changed)
        return true;
    for (const auto &file : workspace.files())
        for (std::size_t i = 0; i < file->documentCount(); ++i) {
            const auto words = [&](const Findings &findings) {
                QStringList all;
                for (const Diagnostic &finding : findings.ofDocument(file->id(), i))
                    all += finding.message + QString::number(static_cast<int>(finding.severity));
                return all;
            };
            const bool isNamed = std::any_of(changed->begin(), changed->end(), [&](const auto &place) {
                return place.file == file->id() && place.document == i;
            });
            if (!isNamed && words(now) != words(before))
                return false;
        }
    return true;
}

/// What has every rule speak.
CheckSettings withOptInRules()
{
    CheckSettings settings;
    for (const Rule *rule : allRules())
        if (rule->info.isOptIn)
            settings.severities[rule->info.id] = rule->info.severity;
    return settings;
}

/// The texts of all fixtures of the rules, so that every rule has something to find.
std::vector<std::string> fixtures()
{
    QStringList paths;
    QDirIterator walk(QStringLiteral(TEST_DATA "checks"), {"*.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths += walk.next();
    paths.sort();
    std::vector<std::string> texts;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > 8000)
            continue;
        texts.push_back(file.readAll().toStdString());
        std::erase_if(texts.back(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
        std::erase_if(texts.back(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    }
    return texts;
}

/// Files that somebody edits at random: letters, lines, words of other places, whole documents, files.
class RandomWorkspace
{
public:
    explicit RandomWorkspace(unsigned seed) : m_random(seed), m_texts(fixtures())
    {
        for (int i = 0; i < 8; ++i)
            addFile();
    }
    const WorkspaceSource &source() const { return m_source; }
    void edit();

private:
    std::size_t below(std::size_t count) { return count == 0 ? 0 : m_random() % count; }
    const std::string &someText() { return m_texts[below(m_texts.size())]; }
    /// A word or a line that stands somewhere in the fixtures.
    std::string some(const char *ends);
    void addFile();
    void addSettings();
    TextEdit someEdit(const FileText &text);
    TextRange around(const std::string &text, std::size_t at, const char *ends);

    std::mt19937 m_random;
    std::vector<std::string> m_texts;
    WorkspaceSource m_source;
    std::uint32_t m_lastId = 0;
};

TextRange RandomWorkspace::around(const std::string &text, std::size_t at, const char *ends)
{
    const std::size_t before = text.find_last_of(ends, at);
    return {before == std::string::npos ? 0 : before + 1, std::min(text.find_first_of(ends, at + 1), text.size())};
}

std::string RandomWorkspace::some(const char *ends)
{
    const std::string &text = someText();
    if (text.empty())
        return {};
    const TextRange range = around(text, below(text.size()), ends);
    return range.start < range.end ? text.substr(range.start, range.size()) : std::string();
}

void RandomWorkspace::addFile()
{
    static const std::vector<const char *> paths{"/w/%1.yaml",     "/w/%1.yaml",       "/w/%1.yaml",
                                                 "/w/sub/%1.yaml", "/w/%1-patch.yaml", "/w/patches/%1.yaml"};
    std::string text;
    if (below(8) == 0) {
        addSettings();
        return;
    }
    for (std::size_t count = 1 + below(6); count > 0; --count)
        text += (below(4) == 0 ? "" : "---\n") + someText();
    const FileId id{++m_lastId};
    const auto at = m_source.files.begin() + static_cast<std::ptrdiff_t>(below(m_source.files.size() + 1));
    m_source.files.insert(at, {id, QString(paths[below(paths.size())]).arg(m_lastId),
                               std::make_shared<const std::string>(std::move(text))});
}

/// What a project says, and a kind that it defines.
void RandomWorkspace::addSettings()
{
    const FileId id{++m_lastId};
    const bool isKind = below(2) == 0;
    const std::string text =
        isKind ? "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n"
                 "  name: widgets.example.com\nspec:\n  group: example.com\n  names: {kind: Widget, plural: widgets}\n"
                 "  scope: Namespaced\n  versions:\n  - name: v1\n    served: true\n    storage: true\n    schema:\n"
                 "      openAPIV3Schema:\n        type: object\n        properties:\n          spec:\n"
                 "            type: object\n            properties:\n              size: {type: integer}\n---\n"
                 "apiVersion: example.com/v1\nkind: Widget\nmetadata:\n  name: w\nspec:\n  size: big\n"
               : "complete: true\nrules:\n  label-invalid: off\n  object-duplicate: warning\npaths:\n  sub/**:\n"
                 "    service-selector-no-match: off\n";
    const QString path = isKind          ? QStringLiteral("/w/kind-%1.yaml").arg(m_lastId)
                         : below(2) == 0 ? QStringLiteral("/w/.slipway.yaml")
                                         : QStringLiteral("/w/sub/.slipway.yaml");
    const bool isThere = std::any_of(m_source.files.begin(), m_source.files.end(),
                                     [&](const WorkspaceSource::File &file) { return file.path == path; });
    if (!isThere)
        m_source.files.push_back({id, path, std::make_shared<const std::string>(text)});
}

TextEdit RandomWorkspace::someEdit(const FileText &text)
{
    const std::string &flat = text.flat();
    const std::size_t at = below(flat.size());
    const TextRange line = around(flat, at, "\n");
    switch (below(8)) {
    case 0:
        return {{at, at}, std::string(1, "ab1:- \n\"{"[below(9)])};
    case 1:
        return {{at, std::min(at + 1, flat.size())}, ""};
    case 2:
        return {line.start <= line.end ? line : TextRange{at, at}, some("\n")};
    case 3:
        return {{line.start, line.start}, below(2) == 0 ? "---\n" : some("\n") + "\n"};
    case 4: // a whole document
        return {{line.start, line.start}, "---\n" + someText()};
    case 5: {
        const std::size_t part = below(text.partCount());
        return {{text.partStart(part), text.partStart(part + 1)}, ""};
    }
    default: { // a word of another place: names, labels and kinds meet and part
        const TextRange word = around(flat, at, " \n:\"'-");
        return {word.start <= word.end ? word : TextRange{at, at}, some(" \n:\"'-")};
    }
    }
}

void RandomWorkspace::edit()
{
    ++m_source.revision;
    const std::size_t kind = below(40);
    if (kind == 0 || m_source.files.empty()) {
        addFile();
        return;
    }
    const std::size_t at = below(m_source.files.size());
    WorkspaceSource::File &file = m_source.files[at];
    if (kind == 1)
        m_source.files.erase(m_source.files.begin() + static_cast<std::ptrdiff_t>(at));
    else if (kind == 2)
        file.path = file.path.contains("patch") ? QStringLiteral("/w/x%1.yaml").arg(m_random() % 100)
                                                : QStringLiteral("/w/x%1-patch.yaml").arg(m_random() % 100);
    else if (kind == 3)
        std::swap(file, m_source.files[below(m_source.files.size())]);
    else
        file.text = file.text.edited({someEdit(file.text)});
}

} // namespace

/// A checker that goes on must find what a new one finds, whatever was edited.
class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameAfterRandomEdits_data();
    void findsTheSameAfterRandomEdits();
    void findsTheSameAfterChecksThatWereGivenUp();
    void settingsAreFollowed();
    void findingsAreFoundByFileAndDocument();
    void othersAreToldAgainOnlyWhereTheyAsked();
    void movedLinesAreToldAnew();
};

void TestChecker::findsTheSameAfterRandomEdits_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestChecker::findsTheSameAfterRandomEdits()
{
    QFETCH(unsigned, seed);
    RandomWorkspace random(seed);
    Checker checker;
    const CheckSettings settings = seed % 2 == 0 ? withOptInRules() : CheckSettings();
    std::vector<std::shared_ptr<const Workspace>> states{readWorkspace(random.source())};
    const auto compare = [&](const Workspace &workspace) {
        return difference(told(checker.check(workspace, settings).all()),
                          told(Checker().check(workspace, settings).all()));
    };
    QCOMPARE(compare(*states.back()), QByteArray());
    Findings before = checker.check(*states.back(), settings);
    for (int step = 0; step < 25; ++step) {
        // Several edits at once now and then: the newest text wins, and those between are never seen.
        for (unsigned edits = 1 + seed % 3; edits > 0; --edits)
            random.edit();
        states.push_back(readWorkspace(random.source(), states.back().get()));
        QVERIFY2(compare(*states.back()).isEmpty(), compare(*states.back()).constData());
        const Findings now = checker.check(*states.back(), settings);
        QVERIFY(saysTheSameElsewhere(now, before));
        QVERIFY(changesAreTold(now, before, *states.back()));
        before = now;
    }
    while (states.size() > 18) {
        states.pop_back();
        QVERIFY2(compare(*states.back()).isEmpty(), compare(*states.back()).constData());
    }
    QCOMPARE(compare(*states.front()), QByteArray());
}

void TestChecker::findsTheSameAfterChecksThatWereGivenUp()
{
    RandomWorkspace random(5);
    Checker checker;
    auto workspace = readWorkspace(random.source());
    checker.check(*workspace);
    int givenUp = 0;
    for (int step = 0; step < 30; ++step) {
        for (int edits = 0; edits < 3; ++edits)
            random.edit();
        workspace = readWorkspace(random.source(), workspace.get());
        std::atomic<int> left = step % 4;
        const auto findings = checker.check(*workspace, {}, [&] { return left.fetch_sub(1) <= 0; });
        givenUp += int{!findings};
        if (step % 3 == 2 || findings)
            QCOMPARE(difference(told((findings ? *findings : checker.check(*workspace)).all()),
                                told(Checker().check(*workspace).all())),
                     QByteArray());
    }
    QVERIFY(givenUp > 10);
}

void TestChecker::settingsAreFollowed()
{
    RandomWorkspace random(99);
    const auto workspace = readWorkspace(random.source());
    Checker checker;
    CheckSettings settings;
    const QStringList usual = told(checker.check(*workspace, settings).all());
    settings.severities["label-invalid"] = std::nullopt;
    settings.isComplete = true;
    const QStringList other = told(checker.check(*workspace, settings).all());
    QCOMPARE(other, told(Checker().check(*workspace, settings).all()));
    QCOMPARE(told(checker.check(*workspace).all()), usual);
}

void TestChecker::findingsAreFoundByFileAndDocument()
{
    RandomWorkspace random(7);
    const auto workspace = readWorkspace(random.source());
    const Findings findings = Checker().check(*workspace);
    const std::vector<Diagnostic> all = findings.all();
    QVERIFY(all.size() > 20);
    QCOMPARE(findings.size(), all.size());
    std::array<std::size_t, 3> bySeverity{};
    std::size_t at = 0;
    findings.forEach([&](const Findings::Brief &brief) {
        QCOMPARE(brief.file, all[at].where.file);
        QCOMPARE(brief.document, all[at].document);
        QCOMPARE(brief.severity, all[at].severity);
        ++at;
    });
    QStringList byIndex;
    for (std::size_t i = 0; i < all.size(); ++i) {
        byIndex += told(findings[i]);
        ++bySeverity[static_cast<std::size_t>(all[i].severity)];
    }
    QCOMPARE(byIndex, told(all));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        QCOMPARE(findings.count(severity), bySeverity[static_cast<std::size_t>(severity)]);
    QStringList byFile;
    QStringList byDocument;
    for (const auto &file : workspace->files()) {
        byFile += told(findings.ofFile(file->id()));
        for (std::size_t i = 0; i < file->documentCount(); ++i)
            byDocument += told(findings.ofDocument(file->id(), i));
    }
    QCOMPARE(byFile, told(all));
    QCOMPARE(byDocument, told(all));
}

void TestChecker::othersAreToldAgainOnlyWhereTheyAsked()
{
    const std::string service = "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n"
                                "    app: web\n  ports:\n  - port: 80\n";
    const std::string pod = "---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    app: wbe\nspec:\n"
                            "  containers:\n  - name: web\n    image: nginx:1.27\n";
    const std::string map = "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: other\n";
    WorkspaceSource source;
    source.files.push_back({FileId{1}, "/w/a.yaml", std::make_shared<const std::string>(service + map + pod)});
    Checker checker;
    auto workspace = readWorkspace(source);
    const auto of = [](const Findings &findings, const char *rule) {
        int count = 0;
        for (const Diagnostic &finding : findings.all())
            count += int{finding.rule == rule};
        return count;
    };
    QCOMPARE(of(checker.check(*workspace), "service-selector-no-match"), 1);
    // The pod's label becomes the one that the Service, two documents before it, asks for.
    FileText &text = source.files.front().text;
    const std::size_t label = text.flat().find("wbe");
    text = text.edited({{{label, label + 3}, "web"}});
    workspace = readWorkspace(source, workspace.get());
    QCOMPARE(of(checker.check(*workspace), "service-selector-no-match"), 0);
    const std::size_t name = text.flat().find("name: other");
    text = text.edited({{{name + 6, name + 6}, "an"}});
    workspace = readWorkspace(source, workspace.get());
    const Findings before = checker.check(*workspace);
    QCOMPARE(of(before, "service-selector-no-match"), 0);
}

void TestChecker::movedLinesAreToldAnew()
{
    const std::string pod = "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n";
    WorkspaceSource source;
    source.files.push_back({FileId{1}, "/w/a.yaml", std::make_shared<const std::string>("# first\n" + pod + pod)});
    Checker checker;
    auto workspace = readWorkspace(source);
    const auto message = [&] {
        for (const Diagnostic &finding : checker.check(*workspace).all())
            if (finding.rule == "object-duplicate")
                return finding.message;
        return QString();
    };
    QVERIFY2(message().contains("line 6"), qPrintable(message()));
    source.files.front().text = source.files.front().text.edited({{{0, 0}, "# before\n"}});
    workspace = readWorkspace(source, workspace.get());
    QVERIFY2(message().contains("line 7"), qPrintable(message()));
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
