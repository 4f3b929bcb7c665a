// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/ports.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (NodeRef port : portReferences(scope)) {
        const std::string_view text = port.value();
        if (scalarType(port) != ScalarType::String || text.empty() ||
            text.find_first_not_of("0123456789") != std::string_view::npos)
            continue;
        Diagnostic wrong =
            scope.at(port, "Invalid",
                     Rules::tr("In quotes \"%1\" is the name of a port, and a name needs a letter.").arg(qs(text)),
                     Rules::tr("Remove the quotes to mean the number."));
        const bool inRange = text.size() <= 5 && text[0] != '0' && std::stoi(std::string(text)) <= 65535;
        wrong.fixes.push_back(
            scope.fix(Rules::tr("Remove the quotes around %1").arg(qs(text)), replacedValue(port, text), inRange));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule portNumberQuotedRule;
const Rule portNumberQuotedRule{
    .info = {.id = "port-number-quoted",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Port number in quotes"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "This field takes a number or the name of a container's port, "
                                                        "and the quotes decide which."),
             .docs = "concepts/services-networking/service/#field-spec-ports"},
    .object = run,
};

} // namespace slipway
