// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkeddocument.h"
#include "checks/factindex.h"
#include "checks/rulechoice.h"
#include "checks/ruleset.h"
#include "support/annotated.h"

#include <QDirIterator>
#include <QTest>

using namespace slipway;

namespace
{

/// A file with all that rules see of it.
struct Subjects {
    explicit Subjects(const QString &path)
        : file(ManifestFile::read(FileId{1}, path,
                                  std::make_shared<const std::string>(Annotated(readFile(path).text).text)))
    {
        for (std::size_t i = 0; i < file.file->content().partCount(); ++i) {
            file.documents.push_back(
                std::make_unique<CheckedDocument>(static_cast<FileId>(i + 1), path, file.file->content().part(i)));
            file.documents.back()->in = &file;
            file.documents.back()->order = i + 1;
        }
        file.settings = &settings;
        WorkspaceSchema::Definitions definitions;
        for (const auto &document : file.documents) {
            index.add(*document);
            definitions.insert(definitions.end(), document->definitions.begin(), document->definitions.end());
        }
        index.setSchema(std::make_shared<const WorkspaceSchema>(definitions, [](std::string_view) { return true; }));
    }
    CheckSettings settings{};
    CheckedFile file;
    FactIndex index{};
};

struct Count {
    int spared = 0;
    int called = 0;
};

/// Calls every rule for an object, those too that would not be.
void callAll(const Subjects &subjects, const CheckedDocument &document, std::size_t object, Count &count)
{
    const Facts facts(subjects.index, subjects.settings, nullptr);
    const Object &own = document.objects[object];
    const KindInfo *kind = facts.schema().store().kind(own.id);
    const std::vector<SchemaProblem> problems = kind ? validate(own.root, *kind) : std::vector<SchemaProblem>();
    const std::vector<SchemaProblem> none;
    const auto &rules = allRules();
    for (const std::vector<SchemaProblem> *schema : {&problems, &none}) {
        const RuleChoice choice(own, kind, document.pods[object] != nullptr, !schema->empty());
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (!rules[i]->object)
                continue;
            if (choice.takes(i)) {
                ++count.called;
                continue;
            }
            ++count.spared;
            const auto found = rules[i]->object({rules[i]->info, own, kind, *schema, facts});
            QVERIFY2(found.empty(),
                     qPrintable(QStringLiteral("%1 of %2 in %3")
                                    .arg(QLatin1String(rules[i]->info.id), own.id.display(), own.file->path())));
        }
    }
}

class TestRuleChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sparesOnlySilentRules();
    void knowsCustomKindsFromBuiltIn();
};

/// Over every manifest of the tests: what a rule is not asked about, it would have had nothing to say about.
void TestRuleChoice::sparesOnlySilentRules()
{
    Count count;
    QDirIterator walk(QStringLiteral(TEST_DATA), {"*.yaml", "*.yml", "*.json"}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const Subjects subjects(walk.next());
        for (const auto &document : subjects.file.documents)
            for (std::size_t i = 0; i < document->objects.size(); ++i) {
                callAll(subjects, *document, i, count);
                if (QTest::currentTestFailed())
                    return;
            }
    }
    QVERIFY(count.called > 0);
    QVERIFY2(count.spared > count.called, "hardly a call is spared");
}

void TestRuleChoice::knowsCustomKindsFromBuiltIn()
{
    const auto &rules = allRules();
    const auto aboutServices = std::find_if(rules.begin(), rules.end(), [](const Rule *rule) {
        return rule->object && std::string_view(rule->info.id) == "service-selector-no-match";
    });
    QVERIFY(aboutServices != rules.end());
    const auto rule = static_cast<std::size_t>(aboutServices - rules.begin());
    Object service;
    service.id.kind = "Service";
    QVERIFY(RuleChoice(service, nullptr, false, false).takes(rule));
    const StructuralSchema definition;
    KindInfo custom;
    custom.definition = &definition;
    QVERIFY(!RuleChoice(service, &custom, false, false).takes(rule));
    service.id.kind = "Secret";
    QVERIFY(!RuleChoice(service, nullptr, false, false).takes(rule));
}

} // namespace

QTEST_GUILESS_MAIN(TestRuleChoice)
#include "tst_rulechoice.moc"
