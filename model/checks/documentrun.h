// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/documentcheck.h"
#include "checks/rule.h"

#include <map>

namespace slipway
{

/// For each rule whether anything that it finds would be told. Documents that are checked together mostly share their
/// settings, so it is worked out once for each of those.
class WantedRules
{
public:
    const std::vector<bool> &of(const CheckSettings &settings);

private:
    std::map<const CheckSettings *, std::vector<bool>> m_known;
};

/// One document's part in a run of rules: gathers what they find and ask.
class DocumentRun
{
public:
    /// `wanted` outlives the run.
    DocumentRun(const CheckedDocument &document, const FactIndex &index, WantedRules &wanted, bool keepsAsked);
    DocumentRun(const DocumentRun &) = delete;
    DocumentRun &operator=(const DocumentRun &) = delete;
    bool wants(std::uint32_t rule) const { return m_wanted[rule]; }
    /// Runs the rules about texts.
    void texts();
    /// Whether the server gets to see the objects, as far as the rules about texts know.
    bool areObjectsJudged() const;
    const std::vector<Object> &objects() const { return m_document.objects; }
    const PodTemplate *podOf(std::size_t object) const { return m_document.pods[object].get(); }
    const Facts &facts() const { return m_facts; }
    void add(RuleRun run, std::vector<Diagnostic> found);
    /// Takes what is known already, but for what these runs said.
    void keep(const std::vector<RuleRun> &without);
    DocumentCheck take();

private:
    DocumentScope scope(const Rule &rule) const;
    void sort();

    const CheckedDocument &m_document;
    const CheckSettings &m_settings;
    const std::vector<bool> &m_wanted;
    std::vector<FactKey> m_noted;
    Facts m_facts;
    std::vector<Diagnostic> m_list;
    std::vector<RuleRun> m_runs;
    std::vector<CheckedDocument::Asked> m_asked;
};

} // namespace slipway
