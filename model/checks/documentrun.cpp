// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/documentrun.h"

#include "checks/ruleset.h"
#include "checks/serveranswer.h"

#include <algorithm>

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

std::vector<bool> wantedRules(const CheckSettings &settings)
{
    std::vector<bool> wanted;
    for (const Rule *rule : allRules())
        wanted.push_back(isWanted(settings, rule->info));
    return wanted;
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

} // namespace

const std::vector<bool> &WantedRules::of(const CheckSettings &settings)
{
    static const std::vector<bool> usual = wantedRules({});
    if (settings.severities.empty())
        return usual;
    const auto [known, isNew] = m_known.try_emplace(&settings);
    if (isNew)
        known->second = wantedRules(settings);
    return known->second;
}

DocumentRun::DocumentRun(const CheckedDocument &document, const FactIndex &index, WantedRules &wanted, bool keepsAsked)
    : m_document(document), m_settings(*document.in->settings), m_wanted(wanted.of(m_settings)),
      m_facts(index, m_settings, keepsAsked ? &m_noted : nullptr)
{
}

DocumentScope DocumentRun::scope(const Rule &rule) const
{
    return {rule.info, *m_document.file, 0, m_document.document(), m_facts};
}

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

void DocumentRun::texts()
{
    const auto &rules = allRules();
    const bool isSettings = m_document.file->isSettings();
    for (std::uint32_t i = 0; i < rules.size(); ++i)
        if (rules[i]->document && wants(i) && (!isSettings || rules[i]->info.tier == Tier::Syntax))
            add({0, i}, rules[i]->document(scope(*rules[i])));
}

bool DocumentRun::areObjectsJudged() const
{
    return isReadable(m_document.document()) && !m_document.in->isTemplate &&
           std::none_of(m_list.begin(), m_list.end(), isAboutReading);
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

} // namespace slipway
