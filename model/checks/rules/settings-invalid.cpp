// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "checks/settingsfile.h"
#include "schema/didyoumean.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// At the first line of the file.
Diagnostic overruled(const DocumentScope &scope)
{
    const std::size_t lineEnd = std::min(scope.document.text().find_first_of("\r\n"), scope.document.text().size());
    Diagnostic finding =
        scope.at({0, lineEnd}, "",
                 Rules::tr("This file is not followed: its folder also holds %1, and only that one counts.")
                     .arg(SettingsFileNames.front()),
                 Rules::tr("Write what you need of it into %1, then delete this file.").arg(SettingsFileNames.front()));
    finding.severity = Severity::Warning;
    return finding;
}

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    if (!scope.file.isSettings())
        return {};
    if (scope.facts.settings().isOverruled)
        return scope.index == 0 ? std::vector{overruled(scope)} : std::vector<Diagnostic>();
    std::vector<Diagnostic> found;
    for (const SettingsProblem &problem : readSettingsFile(scope.file).problems) {
        const TextRange where = problem.where;
        const std::string written = scope.document.text().substr(where.start, where.size());
        found.push_back(scope.at(where, "", problem.message, problem.next));
        found.back().severity = problem.severity;
        for (const std::string &word : problem.instead)
            found.back().fixes.push_back(scope.fix(Rules::tr("Write %1").arg(qs(word)), {{where, word}},
                                                   problem.instead.size() == 1 && sameButForCase(word, written)));
    }
    return found;
}

} // namespace

extern const Rule settingsInvalidRule;
const Rule settingsInvalidRule{
    .info = {.id = "settings-invalid",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "A setting of the project cannot be followed"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "What .slipway.yaml says decides how all files below its folder are checked. A "
                                      "setting with a mistake counts for nothing, so the checks do something else than "
                                      "you asked for."),
             .docs = "reference/using-api/"},
    .document = run,
};

} // namespace slipway
