// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    if (!scope.document.isTemplate())
        return {};
    const std::size_t at = scope.document.text().find("{{");
    if (at == std::string::npos)
        return {};
    const std::size_t end = scope.document.text().find("}}", at);
    return only(
        scope.at({at, end == std::string::npos ? at + 2 : end + 2}, "",
                 Rules::tr("This looks like a template, for example of Helm, and not like a finished manifest."),
                 Rules::tr("Render it first and open the result to have it checked.")));
}

} // namespace

extern const Rule templateMarkersFoundRule;
const Rule templateMarkersFoundRule{
    .info = {.id = "template-markers-found",
             .tier = Tier::Syntax,
             .severity = Severity::Hint,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Template, not a manifest"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "What stands in the braces is not known yet, so checking this "
                                                        "file would be guessing and is paused."),
             .docs = "concepts/workloads/management/"},
    .document = run,
};

} // namespace slipway
