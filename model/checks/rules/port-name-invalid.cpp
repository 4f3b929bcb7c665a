// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/ports.h"
#include "checks/rule.h"
#include "schema/names.h"

namespace slipway
{

namespace
{

bool isOnlyDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

void check(const Scope &scope, NodeRef name, NameFormat format, std::vector<Diagnostic> &found)
{
    if (name.value().empty() || scalarType(name) != ScalarType::String)
        return;
    const auto problem = nameProblem(format, name.value());
    if (!problem)
        return;
    const std::string suggestion = suggestedName(format, name.value());
    //: %2 is a whole sentence with the rule that is broken.
    Diagnostic wrong =
        scope.at(name, "Invalid", Rules::tr("\"%1\" cannot be the name of a port. %2").arg(qs(name.value()), *problem),
                 suggestion.empty() ? Rules::tr("Use a short word such as \"http\" or \"metrics\".")
                                    : Rules::tr("Use a short word such as \"%1\".").arg(qs(suggestion)));
    if (!suggestion.empty())
        wrong.fixes.push_back(scope.fix(Rules::tr("Rename it to \"%1\"").arg(qs(suggestion)),
                                        replacedValue(name, quotedWhereNeeded(suggestion)), false));
    found.push_back(wrong);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (const Container &container : scope.containers())
        for (NodeRef port : container.node["ports"])
            check(scope, port["name"], NameFormat::PortName, found);
    if (scope.isKind("Service"))
        for (NodeRef port : scope.spec()["ports"])
            check(scope, port["name"], NameFormat::DnsLabel, found);
    // Digits in quotes are the business of port-number-quoted.
    for (NodeRef port : portReferences(scope))
        if (!isOnlyDigits(port.value()))
            check(scope, port, NameFormat::PortName, found);
    return found;
}

} // namespace

extern const Rule portNameInvalidRule;
const Rule portNameInvalidRule{
    .info = {.id = "port-name-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Name of a port that cannot be used"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Port names follow the internet's list of services: short, "
                                                        "small letters, digits and hyphens. Others are refused."),
             .docs = "concepts/services-networking/service/#field-spec-ports"},
    .object = run,
};

} // namespace slipway
