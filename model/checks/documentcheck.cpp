// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/documentcheck.h"

#include "api/objectvalidation.h"
#include "checks/apifindings.h"
#include "checks/documentrun.h"
#include "checks/parallel.h"
#include "checks/rulechoice.h"
#include "checks/ruleset.h"
#include "checks/unknownfield.h"

#include <QThread>

#include <algorithm>
#include <deque>
#include <set>

namespace slipway
{

namespace
{

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

/// An object of a document, made ready for its rules.
class Subject
{
public:
    Subject(DocumentRun &document, std::size_t index)
        : m_document(document), m_number(static_cast<std::uint32_t>(index) + 1), m_object(document.objects()[index]),
          m_kind(kindOf(document.facts().schema().store(), m_object.id)), m_schema(schemaProblems(m_object, m_kind)),
          m_rules(RuleChoice(m_object, m_kind, document.podOf(index) != nullptr, !m_schema.empty()).rules())
    {
    }
    const KindInfo *kind() const { return m_kind; }
    /// Runs a rule; the number of rules stands for the API validation.
    void run(std::uint32_t rule);
    /// The same where the rule is the next one that is about the object. To be called for all, ascending.
    void runIfNext(std::uint32_t rule);

private:
    DocumentRun &m_document;
    std::uint32_t m_number; ///< see RuleRun
    const Object &m_object;
    const KindInfo *m_kind;
    std::vector<SchemaProblem> m_schema;
    const std::vector<std::uint32_t> &m_rules;
    std::size_t m_next = 0;
};

void Subject::run(std::uint32_t rule)
{
    const auto &rules = allRules();
    const RuleRun run{m_number, rule};
    if (rule == rules.size()) {
        m_document.add(run, apiFindings(m_object, m_kind, m_schema, m_document.facts()));
        return;
    }
    m_document.add(
        run, asServerTells(rules[rule]->object({rules[rule]->info, m_object, m_kind, m_schema, m_document.facts()}),
                           m_kind));
}

void Subject::runIfNext(std::uint32_t rule)
{
    if (m_next == m_rules.size() || m_rules[m_next] != rule)
        return;
    ++m_next;
    if (m_document.wants(rule))
        run(rule);
}

/// Runs all rules. The code of those about objects is many times what a core keeps at hand, so each looks at all
/// objects before the next one does.
void runAll(std::deque<DocumentRun> &documents)
{
    const auto count = static_cast<std::uint32_t>(allRules().size());
    const ExplainedFields explained;
    std::deque<Subject> subjects;
    for (DocumentRun &document : documents) {
        document.texts();
        if (!document.areObjectsJudged())
            continue;
        for (std::size_t i = 0; i < document.objects().size(); ++i)
            if (document.facts().isJudged(document.objects()[i]))
                subjects.emplace_back(document, i);
    }
    for (std::uint32_t rule = 0; rule < count; ++rule)
        for (Subject &subject : subjects)
            subject.runIfNext(rule);
    std::vector<Subject *> byKind;
    for (Subject &subject : subjects)
        byKind.push_back(&subject);
    std::stable_sort(byKind.begin(), byKind.end(),
                     [](const Subject *a, const Subject *b) { return std::less<>()(a->kind(), b->kind()); });
    for (Subject *subject : byKind)
        subject->run(count);
}

using Documents = std::vector<const CheckedDocument *>;

/// Where the groups of documents end that are checked together: few enough that their trees stay in a core's second
/// cache, and as many groups as there are cores.
std::vector<std::size_t> groupEnds(const Documents &documents)
{
    constexpr std::size_t MostDocuments = 32;
    constexpr std::size_t MostText = 64 * 1024;
    const auto cores = static_cast<std::size_t>(std::max(QThread::idealThreadCount(), 1));
    const std::size_t most = std::clamp<std::size_t>(documents.size() / (2 * cores), 1, MostDocuments);
    std::vector<std::size_t> ends;
    std::size_t count = 0;
    std::size_t text = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const std::size_t size = documents[i]->part->size();
        if (count > 0 && (count == most || text + size > MostText)) {
            ends.push_back(i);
            count = text = 0;
        }
        ++count;
        text += size;
    }
    if (count > 0)
        ends.push_back(documents.size());
    return ends;
}

} // namespace

std::vector<DocumentCheck> checkDocuments(const Documents &documents, const FactIndex &index, bool keepsAsked,
                                          const std::function<bool()> &isStale)
{
    std::vector<DocumentCheck> checks(documents.size());
    const std::vector<std::size_t> ends = groupEnds(documents);
    inParallel(ends.size(), [&](std::size_t group) {
        if (isStale())
            return;
        const std::size_t first = group == 0 ? 0 : ends[group - 1];
        WantedRules wanted;
        std::deque<DocumentRun> runs;
        for (std::size_t i = first; i < ends[group]; ++i)
            runs.emplace_back(*documents[i], index, wanted, keepsAsked);
        runAll(runs);
        for (std::size_t i = first; i < ends[group]; ++i)
            checks[i] = runs[i - first].take();
    });
    return checks;
}

DocumentCheck recheckDocument(const CheckedDocument &document, const std::vector<RuleRun> &runs, const FactIndex &index)
{
    // What is said of the document as a whole decides whether its objects are judged, and suppressions whether their
    // findings are told.
    if (runs.front().object == 0 || document.hasSuppressions)
        return std::move(checkDocuments({&document}, index, true, [] { return false; }).front());
    WantedRules wanted;
    DocumentRun run(document, index, wanted, true);
    run.keep(runs);
    const ExplainedFields explained;
    for (auto at = runs.begin(); at != runs.end();) {
        const std::uint32_t object = at->object;
        Subject subject(run, object - 1);
        for (; at != runs.end() && at->object == object; ++at)
            subject.run(at->rule);
    }
    return run.take();
}

} // namespace slipway
