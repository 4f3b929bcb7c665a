// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/documentcheck.h"

#include "api/objectvalidation.h"
#include "checks/apifindings.h"
#include "checks/rulechoice.h"
#include "checks/ruleset.h"
#include "checks/serveranswer.h"
#include "checks/unknownfield.h"

#include <algorithm>
#include <set>

namespace slipway
{

namespace
{

/// Gives a finding the severity that the project wants; false when it wants none.
bool applySeverity(const CheckSettings &settings, Diagnostic &finding)
{
    const Rule *rule = findRule(finding.rule);
    if (rule && rule->info.isAboutMissing && settings.isComplete && finding.severity == Severity::Warning)
        finding.severity = Severity::Error;
    const auto wanted = settings.severities.find(finding.rule);
    if (wanted == settings.severities.end())
        return !rule || !rule->info.isOptIn;
    if (isRefusal(finding))
        return true;
    finding.severity = wanted->second.value_or(finding.severity);
    return wanted->second.has_value();
}

/// False where nothing that the rule finds would be told.
bool isWanted(const CheckSettings &settings, const RuleInfo &info)
{
    const auto wanted = settings.severities.find(info.id);
    return wanted == settings.severities.end() ? !info.isOptIn : wanted->second || isServersWord(info);
}

/// Indices of the rules about objects of which something would be told.
std::vector<std::uint32_t> wantedRules(const CheckSettings &settings)
{
    const auto &rules = allRules();
    std::vector<std::uint32_t> wanted;
    for (std::uint32_t i = 0; i < rules.size(); ++i)
        if (rules[i]->object && isWanted(settings, rules[i]->info))
            wanted.push_back(i);
    return wanted;
}

/// What the API validation says of the kinds that it knows.
bool isAboutValues(SchemaProblem::Kind kind)
{
    return kind == SchemaProblem::Kind::MissingField || kind == SchemaProblem::Kind::NotAChoice ||
           kind == SchemaProblem::Kind::OutOfRange || kind == SchemaProblem::Kind::BadPercentage;
}

/// Problems whose place another, clearer one already covers: one mistake, one message.
std::vector<SchemaProblem> schemaProblems(const Object &object, const KindInfo *kind)
{
    if (!kind)
        return {};
    std::vector<SchemaProblem> problems = validate(object.root, *kind);
    const NodeRef spec = specOf(object.root);
    if (const FieldType *field = kind->type && !kind->definition ? kind->type->field("spec") : nullptr;
        field && field->object && spec.isMapping() && spec.parent() != object.root) {
        KindInfo misplaced = *kind;
        misplaced.type = field->object;
        std::erase_if(problems, [&](const SchemaProblem &problem) {
            return problem.kind == SchemaProblem::Kind::MissingField && problem.key == "spec" &&
                   problem.node == object.root;
        });
        std::vector<SchemaProblem> inside = validate(spec, misplaced, spec.path().toString());
        for (SchemaProblem &problem : inside)
            problem.isMisplaced = true;
        std::move(inside.begin(), inside.end(), std::back_inserter(problems));
    }
    if (problems.empty())
        return problems;
    if (isFullyValidated(*kind))
        std::erase_if(problems, [](const SchemaProblem &problem) { return isAboutValues(problem.kind); });
    // A misspelt field often is the one that is then missing.
    std::set<NodeId> hasUnknown;
    for (const SchemaProblem &problem : problems)
        if (problem.kind == SchemaProblem::Kind::UnknownField)
            hasUnknown.insert(problem.node.parent().id());
    std::erase_if(problems, [&](const SchemaProblem &problem) {
        return problem.kind == SchemaProblem::Kind::MissingField && hasUnknown.count(problem.node.id()) > 0;
    });
    return problems;
}

/// The server reads every custom object and judges types together with all other values, but for what all objects have.
std::vector<Diagnostic> asServerTells(std::vector<Diagnostic> found, const KindInfo *kind)
{
    if (!kind || !kind->definition)
        return found;
    for (Diagnostic &finding : found) {
        const bool isObjects =
            finding.path == "apiVersion" || finding.path == "kind" || finding.path.rfind("metadata", 0) == 0;
        if (!isObjects && (finding.apiType == "TypeMismatch" || finding.apiType == "Decode"))
            finding.apiType = "TypeInvalid";
    }
    return found;
}

/// The kind of an object. Where the version is missing ("", "apps/"), the server that is asked to create one knows it.
const KindInfo *kindOf(const SchemaStore &store, const ObjectId &id)
{
    if (!id.version().empty() || id.kind.empty())
        return store.kind(id);
    const auto &kinds = SchemaStore::builtIn().kinds();
    const auto isMeant = [&](const KindInfo &kind) {
        return kind.kind == id.kind &&
               (id.apiVersion.empty() || ObjectId{kind.apiVersion, {}, {}, {}}.group() == id.group());
    };
    const auto meant = std::find_if(kinds.begin(), kinds.end(), isMeant);
    return meant != kinds.end() && std::none_of(meant + 1, kinds.end(), isMeant) ? &*meant : nullptr;
}

/// What stands behind the document's end does not keep a server from reading it.
bool isReadable(const Document &document)
{
    return document.isComplete() || document.problems().front().kind == ReadProblem::Kind::SecondRoot;
}

/// The server gets no object out of the document, or two in one, so nothing can be said about one.
bool isAboutReading(const Diagnostic &finding)
{
    return finding.rule == "yaml-missing-document-separator" ||
           (finding.tier == Tier::Syntax && (finding.apiType == "YamlSyntax" || finding.apiType == "Decode"));
}

/// Runs rules over one document and gathers what they find and ask.
class DocumentRun
{
public:
    DocumentRun(const CheckedDocument &document, const FactIndex &index, const CheckSettings &settings, bool keepsAsked)
        : m_document(document), m_settings(settings), m_facts(index, settings, keepsAsked ? &m_noted : nullptr)
    {
        if (!settings.severities.empty())
            m_wanted = wantedRules(settings);
    }
    void all();
    void some(const std::vector<RuleRun> &runs);
    DocumentCheck take();

private:
    /// An object, made ready for its rules.
    struct Subject {
        const Object &object;
        const SchemaStore &store;
        bool hasPods = false;
        const KindInfo *kind = kindOf(store, object.id);
        std::vector<SchemaProblem> schema = schemaProblems(object, kind);
        RuleChoice choice{object, kind, hasPods, !schema.empty()};
        ExplainedFields explained{}; // of `schema`
    };
    DocumentScope scope(const Rule &rule) const
    {
        return {rule.info, *m_document.file, 0, m_document.document(), m_facts};
    }
    Subject subject(std::size_t object) const
    {
        return {m_document.objects[object], m_facts.schema().store(), m_document.pods[object] != nullptr};
    }
    void document();
    void objects();
    void object(const Subject &subject, RuleRun run);
    const std::vector<std::uint32_t> &rules() const;
    void add(RuleRun run, std::vector<Diagnostic> found);
    void keep(const std::vector<RuleRun> &without);
    void sort();

    const CheckedDocument &m_document;
    const CheckSettings &m_settings;
    std::optional<std::vector<std::uint32_t>> m_wanted; ///< where the settings have wishes
    std::vector<FactKey> m_noted;
    Facts m_facts;
    std::vector<Diagnostic> m_list;
    std::vector<RuleRun> m_runs;
    std::vector<CheckedDocument::Asked> m_asked;
};

void DocumentRun::add(RuleRun run, std::vector<Diagnostic> found)
{
    if (found.empty() && m_noted.empty())
        return;
    for (Diagnostic &finding : found)
        if (applySeverity(m_settings, finding)) {
            // Some fixes take no time, so their rules do not ask whether anybody wants them.
            if (!m_settings.wantsFixes())
                finding.fixes.clear();
            if (!m_settings.wantsAdvice())
                finding.related.clear();
            m_list.push_back(std::move(finding));
            m_runs.push_back(run);
        }
    std::sort(m_noted.begin(), m_noted.end());
    m_noted.erase(std::unique(m_noted.begin(), m_noted.end()), m_noted.end());
    for (const FactKey key : m_noted)
        m_asked.push_back({key, run});
    m_noted.clear();
}

void DocumentRun::document()
{
    const auto &rules = allRules();
    const bool isSettings = m_document.file->isSettings();
    for (std::uint32_t i = 0; i < rules.size(); ++i)
        if (rules[i]->document && isWanted(m_settings, rules[i]->info) &&
            (!isSettings || rules[i]->info.tier == Tier::Syntax))
            add({0, i}, rules[i]->document(scope(*rules[i])));
}

void DocumentRun::object(const Subject &subject, RuleRun run)
{
    const auto &rules = allRules();
    if (run.rule == rules.size())
        add(run, apiFindings(subject.object, subject.kind, subject.schema, m_facts));
    else if (const Rule &rule = *rules[run.rule]; rule.object && subject.choice.takes(run.rule))
        if (auto found = rule.object({rule.info, subject.object, subject.kind, subject.schema, m_facts});
            !found.empty() || !m_noted.empty())
            add(run, asServerTells(std::move(found), subject.kind));
}

void DocumentRun::all()
{
    document();
    if (!isReadable(m_document.document()) || m_document.in->isTemplate ||
        std::any_of(m_list.begin(), m_list.end(), isAboutReading))
        return;
    objects();
}

/// Those that the settings want of the rules about objects; in most projects the same ones.
const std::vector<std::uint32_t> &DocumentRun::rules() const
{
    static const std::vector<std::uint32_t> usual = wantedRules({});
    return m_wanted ? *m_wanted : usual;
}

void DocumentRun::objects()
{
    const auto apiRule = static_cast<std::uint32_t>(allRules().size());
    for (std::uint32_t i = 0; i < m_document.objects.size(); ++i) {
        if (!m_facts.isJudged(m_document.objects[i]))
            continue;
        const Subject one = subject(i);
        for (const std::uint32_t rule : rules())
            object(one, {i + 1, rule});
        object(one, {i + 1, apiRule});
    }
}

void DocumentRun::keep(const std::vector<RuleRun> &without)
{
    const auto isKept = [&](RuleRun run) { return !std::binary_search(without.begin(), without.end(), run); };
    const DocumentFindings &known = *m_document.findings;
    for (std::size_t i = 0; i < known.list.size(); ++i)
        if (isKept(known.runs[i])) {
            m_list.push_back(known.list[i]);
            m_runs.push_back(known.runs[i]);
        }
    for (const CheckedDocument::Asked &asked : m_document.asked)
        if (isKept(asked.by))
            m_asked.push_back(asked);
}

void DocumentRun::some(const std::vector<RuleRun> &runs)
{
    // What is said of the document as a whole decides whether its objects are judged, and suppressions whether their
    // findings are told.
    if (runs.front().object == 0 || m_document.hasSuppressions) {
        all();
        return;
    }
    keep(runs);
    for (auto run = runs.begin(); run != runs.end();) {
        const Subject one = subject(run->object - 1);
        const std::uint32_t current = run->object;
        for (; run != runs.end() && run->object == current; ++run)
            object(one, *run);
    }
}

/// By place; what stands at the same one in the order of objects and rules.
void DocumentRun::sort()
{
    std::vector<std::size_t> order(m_list.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(m_list[a].where.range.start, m_runs[a]) < std::pair(m_list[b].where.range.start, m_runs[b]);
    });
    std::vector<Diagnostic> list;
    std::vector<RuleRun> runs;
    list.reserve(order.size());
    runs.reserve(order.size());
    for (const std::size_t i : order) {
        list.push_back(std::move(m_list[i]));
        runs.push_back(m_runs[i]);
    }
    m_list = std::move(list);
    m_runs = std::move(runs);
}

DocumentCheck DocumentRun::take()
{
    if (m_document.hasSuppressions) {
        for (const Rule *rule : allRules())
            if (rule->findings)
                rule->findings(scope(*rule), m_list);
        // Such a document is always checked as a whole, so nobody asks which rule found what.
        m_runs.assign(m_list.size(), {});
    }
    sort();
    std::sort(m_asked.begin(), m_asked.end());
    auto found = std::make_shared<DocumentFindings>();
    found->document = m_document.key();
    found->list = std::move(m_list);
    found->runs = std::move(m_runs);
    for (const Diagnostic &finding : found->list)
        ++found->bySeverity[static_cast<std::size_t>(finding.severity)];
    return {std::move(found), std::move(m_asked)};
}

} // namespace

DocumentCheck checkDocument(const CheckedDocument &document, const FactIndex &index, const CheckSettings &settings,
                            bool keepsAsked)
{
    DocumentRun run(document, index, settings, keepsAsked);
    run.all();
    return run.take();
}

DocumentCheck recheckDocument(const CheckedDocument &document, const std::vector<RuleRun> &runs, const FactIndex &index,
                              const CheckSettings &settings)
{
    DocumentRun run(document, index, settings, true);
    run.some(runs);
    return run.take();
}

} // namespace slipway
