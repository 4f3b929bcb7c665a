// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"
#include "schema/kubernetesversion.h"

#include <array>

namespace slipway::cli
{

/// The words of options and reports, the same in every language.
inline constexpr std::array severityNames{"error", "warning", "hint"};
inline constexpr std::array tierNames{"syntax", "schema", "api", "reference", "practice", "security", "teaching"};
const char *nameOf(Severity severity);
const char *nameOf(Tier tier);

/// What a check found, to be printed.
struct CheckResult {
    const Workspace &workspace;
    const std::vector<Diagnostic> &findings;
    KubernetesVersion kubernetes{}; ///< that was asked for
    int failOn = 0;                 ///< the index into severityNames up to which a finding fails the check; -1 for none
    int listed = 2;                 ///< the index up to which the text lists findings; it only counts the others

    bool failsBy(const Diagnostic &finding) const { return static_cast<int>(finding.severity) <= failOn; }
};

/// One way to print it. A new one is a function and a line in reports.cpp.
struct Report {
    const char *name = "";
    QString (*print)(const CheckResult &result) = nullptr;
    bool tellsFixes = false; ///< without them a check takes much less time
};
const std::vector<Report> &reports();

QString printText(const CheckResult &result);  ///< as TextReport, all at once
QString printJson(const CheckResult &result);  ///< everything, in Slipway's own form
QString printSarif(const CheckResult &result); ///< SARIF 2.1.0 (OASIS), with regions in code points and fixes
QString printJUnit(const CheckResult &result); ///< the XML that build servers read: one test case per document

/// A line for each finding and their counts, for people. Takes the findings as they come.
class TextReport
{
public:
    /// Findings of a severity behind `listed`, an index into severityNames, are only counted.
    explicit TextReport(int listed) : m_listed(listed) {}
    /// The line of a finding, empty where it is not listed. `file` is the one it is about.
    QString line(const ManifestFile &file, const Diagnostic &finding);
    /// What is said at the end.
    QString counts(const Workspace &workspace) const;

private:
    int m_listed = 2;
    std::array<int, 3> m_counts{};
};

/// The page of the Kubernetes documentation behind Diagnostic::docs; empty where there is none.
QString docsUrl(std::string_view docs);

} // namespace slipway::cli
