// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checksettings.h"
#include "cli/inputs.h"
#include "document/diagnostic.h"

#include <QIODevice>

#include <array>
#include <memory>

namespace slipway::cli
{

/// The words of options and reports, the same in every language.
inline constexpr std::array severityNames{"error", "warning", "hint"};
inline constexpr std::array tierNames{"syntax", "schema", "api", "reference", "practice", "security", "teaching"};
const char *nameOf(Severity severity);
const char *nameOf(Tier tier);

/// What a report needs to know beside the findings.
struct CheckContext {
    const Workspace &workspace;
    QString kubernetes{}; ///< the version, or versions, that the files are checked for
    int failOn = 0;       ///< the index into severityNames up to which a finding fails the check; -1 for none
    int listed = 2;       ///< the index up to which the text lists findings; it only counts the others
    const Encodings *encodings = nullptr; ///< null where all files are UTF-8
    QIODevice *file = nullptr;            ///< where the report goes; null for standard output

    /// Where a byte of a file's text stands in the file itself.
    std::size_t byteInFile(const ManifestFile &in, std::size_t offset) const;
    bool failsBy(const Diagnostic &finding) const { return static_cast<int>(finding.severity) <= failOn; }
};

/// Prints what a check finds, while it finds it.
class Report
{
public:
    explicit Report(const CheckContext &context) : m_context(context) {}
    virtual ~Report() = default;
    Report(const Report &) = delete;
    Report &operator=(const Report &) = delete;
    /// All findings of the next file, in the order of the workspace.
    virtual void add(const ManifestFile &file, const std::vector<Diagnostic> &findings) = 0;
    virtual void finish() = 0;

protected:
    void write(std::string_view text);
    const CheckContext m_context;
};

/// A way to print it. A new one is a function and a line in reports.cpp.
struct ReportKind {
    const char *name = "";
    std::unique_ptr<Report> (*make)(const CheckContext &context) = nullptr;
    Detail detail = Detail::Message; ///< that it tells; less takes less time
};
const std::vector<ReportKind> &reports();

std::unique_ptr<Report> textReport(const CheckContext &context);  ///< a line for each finding, for people
std::unique_ptr<Report> jsonReport(const CheckContext &context);  ///< everything, in Slipway's own form
std::unique_ptr<Report> sarifReport(const CheckContext &context); ///< SARIF 2.1.0 (OASIS), regions in code points
std::unique_ptr<Report> junitReport(const CheckContext &context); ///< XML for build servers, a test case per document

/// The edits in their order, those at one place as one: programs that apply them need not know which comes first.
EditSet inOnePiece(EditSet edits);

/// Slipway's own settings are not among what is checked.
std::size_t manifestsOf(const Workspace &workspace);
/// The page of the Kubernetes documentation behind Diagnostic::docs; empty where there is none.
QString docsUrl(std::string_view docs);

} // namespace slipway::cli
