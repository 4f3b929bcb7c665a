// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/documentcheck.h"
#include "checks/rule.h"

namespace slipway
{

/// One document's part in a run of rules: gathers what they find and ask.
class DocumentRun
{
public:
    DocumentRun(const CheckedDocument &document, const FactIndex &index, bool keepsAsked);
    DocumentRun(const DocumentRun &) = delete;
    DocumentRun &operator=(const DocumentRun &) = delete;
    /// False where nothing that the rule finds would be told.
    bool wants(std::uint32_t rule) const;
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
    std::optional<std::vector<bool>> m_wanted; ///< where the settings have wishes
    std::vector<FactKey> m_noted;
    Facts m_facts;
    std::vector<Diagnostic> m_list;
    std::vector<RuleRun> m_runs;
    std::vector<CheckedDocument::Asked> m_asked;
};

} // namespace slipway
