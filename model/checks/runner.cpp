// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/runner.h"

#include "api/objectvalidation.h"
#include "checks/apifindings.h"
#include "checks/ruleset.h"

#include <algorithm>

namespace slipway
{

namespace
{

void append(std::vector<Diagnostic> &all, std::vector<Diagnostic> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

/// What the server refuses stays an error, whatever a project says.
bool isServersWord(const RuleInfo &info)
{
    return info.severity == Severity::Error &&
           (info.tier == Tier::Syntax || info.tier == Tier::Schema || info.tier == Tier::Api);
}

/// Gives the findings the severities that the project wants; drops those of rules that are off.
void applySeverities(const CheckSettings &settings, std::vector<Diagnostic> &findings)
{
    std::erase_if(findings, [&](Diagnostic &finding) {
        const Rule *rule = findRule(finding.rule);
        const auto wanted = settings.severities.find(finding.rule);
        if (wanted == settings.severities.end())
            return rule && rule->info.isOptIn;
        if (finding.severity == Severity::Error && rule && isServersWord(rule->info))
            return false;
        finding.severity = wanted->second.value_or(finding.severity);
        return !wanted->second;
    });
}

bool isTemplateFile(const ManifestFile &file)
{
    return std::any_of(file.documents().begin(), file.documents().end(),
                       [](const DocumentSlot &slot) { return slot.document->isTemplate(); });
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
    if (const FieldType *field = kind->type ? kind->type->field("spec") : nullptr;
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

void checkDocument(const ManifestFile &file, std::size_t index, const Facts &facts, std::vector<Diagnostic> &all)
{
    const Document &document = *file.documents()[index].document;
    for (const Rule *rule : allRules())
        if (rule->document)
            append(all, rule->document({rule->info, file, index, document, facts}));
}

/// What stands behind the document's end does not keep a server from reading it.
bool isReadable(const Document &document)
{
    return document.isComplete() || document.problems().front().kind == ReadProblem::Kind::SecondRoot;
}

/// The server gets no object out of the document, so nothing can be said about one.
bool isAboutReading(const Diagnostic &finding)
{
    return finding.tier == Tier::Syntax && (finding.apiType == "YamlSyntax" || finding.apiType == "Decode");
}

void checkObject(const Object &object, const Facts &facts, std::vector<Diagnostic> &all)
{
    const KindInfo *kind = SchemaStore::builtIn().kind(object.id);
    const std::vector<SchemaProblem> schema = schemaProblems(object, kind);
    for (const Rule *rule : allRules())
        if (rule->object)
            append(all, rule->object({rule->info, object, kind, schema, facts}));
    append(all, apiFindings(object, kind, schema, facts));
}

} // namespace

std::vector<Diagnostic> checkWorkspace(const Workspace &workspace, const CheckSettings &settings)
{
    // The first analysis of a starting program has no files and must not wait for the field tables.
    if (workspace.files().empty())
        return {};
    const Facts facts(workspace, settings);
    std::vector<Diagnostic> all;
    std::size_t next = 0;
    const std::vector<Object> &objects = workspace.objects();
    for (const auto &file : workspace.files()) {
        const bool isTemplate = isTemplateFile(*file);
        for (std::size_t index = 0; index < file->documents().size(); ++index) {
            const std::size_t firstOfDocument = all.size();
            checkDocument(*file, index, facts, all);
            const bool isJudged =
                isReadable(*file->documents()[index].document) && !isTemplate &&
                std::none_of(all.begin() + static_cast<std::ptrdiff_t>(firstOfDocument), all.end(), isAboutReading);
            for (; next < objects.size() && objects[next].file == file.get() && objects[next].document == index; ++next)
                if (isJudged && facts.isJudged(objects[next]))
                    checkObject(objects[next], facts, all);
        }
    }
    applySeverities(settings, all);
    for (const Rule *rule : allRules())
        if (rule->findings)
            rule->findings(rule->info, workspace, all);
    std::map<FileId, std::size_t> order;
    for (const auto &file : workspace.files())
        order.emplace(file->id(), order.size());
    std::stable_sort(all.begin(), all.end(), [&](const Diagnostic &a, const Diagnostic &b) {
        return std::pair(order[a.where.file], a.where.range.start) <
               std::pair(order[b.where.file], b.where.range.start);
    });
    return all;
}

} // namespace slipway
