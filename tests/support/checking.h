// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/runner.h"

#include <memory>

namespace slipway
{

/// Fixtures of settings are called "bad.slipway.yaml"; only without the first word the file means something.
inline QString meantPath(const QString &path)
{
    const QString name = QStringLiteral(".slipway.yaml");
    return path.endsWith(name) ? path.left(path.lastIndexOf(QLatin1Char('/')) + 1) + name : path;
}

/// Good advice: nearly every small file could do with some, so tests about mistakes leave it out.
inline bool isAdvice(const Diagnostic &finding)
{
    const bool isHint = finding.tier == Tier::Reference && finding.severity == Severity::Hint;
    return isHint || finding.tier == Tier::Practice || finding.tier == Tier::Security || finding.tier == Tier::Teaching;
}

/// A workspace of one file, checked.
struct Checked {
    explicit Checked(std::string text, const QString &path = QStringLiteral("/work/test.yaml"),
                     const CheckSettings &settings = {})
        : workspace(
              readWorkspace({{{FileId{1}, meantPath(path), std::make_shared<const std::string>(std::move(text))}}, 1})),
          findings(checkWorkspace(*workspace, settings))
    {
    }
    const std::string &text() const { return workspace->files().front()->text(); }
    std::string textAt(const Diagnostic &finding) const
    {
        return text().substr(finding.where.range.start, finding.where.range.size());
    }
    std::vector<const Diagnostic *> of(std::string_view rule) const
    {
        std::vector<const Diagnostic *> found;
        for (const Diagnostic &finding : findings)
            if (finding.rule == rule)
                found.push_back(&finding);
        return found;
    }
    /// "rule «text»" for each finding, in order.
    std::vector<std::string> summary() const
    {
        std::vector<std::string> lines;
        for (const Diagnostic &finding : findings)
            lines.push_back(std::string(finding.rule) + " «" + textAt(finding) + "»");
        return lines;
    }

    std::shared_ptr<const Workspace> workspace{};
    std::vector<Diagnostic> findings{};
};

/// The file's text after a fix of the only file; what a person would have to type is the example.
inline std::string fixedText(const std::string &text, const Fix &fix)
{
    EditSet edits = fix.filled(fix.typed ? fix.typed->example.toStdString() : std::string())->files.front().edits;
    return normalise(edits) ? applied(text, edits) : std::string();
}

} // namespace slipway
