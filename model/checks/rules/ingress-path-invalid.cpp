// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "schema/names.h"

namespace slipway
{

namespace
{

void checkPath(const Scope &scope, NodeRef entry, std::vector<Diagnostic> &found)
{
    const NodeRef path = entry["path"];
    const std::string_view type = entry["pathType"].value();
    const std::string_view text = path.isNull() ? std::string_view() : path.value();
    const bool strict = type == "Exact" || type == "Prefix";
    if (type.empty() || (!strict && type != "ImplementationSpecific"))
        return;
    if (text.empty() || text[0] != '/') {
        if (text.empty() && !strict)
            return;
        const QString message = text.empty() ? Rules::tr("A path of type %1 cannot be empty.").arg(qs(type))
                                             : Rules::tr("The path \"%1\" does not begin with a slash.").arg(qs(text));
        Diagnostic wrong = path ? scope.at(path, "Invalid", message, Rules::tr("Begin the path with \"/\"."))
                                : scope.missing(entry, "path", "Invalid", message, Rules::tr("Add \"path: /\"."));
        if (path && !text.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Put a slash before the path"),
                                            replacedValue(path, quotedWhereNeeded("/" + std::string(text))), true));
        found.push_back(wrong);
        return;
    }
    if (!strict)
        return;
    for (std::string_view part : {"//", "/./", "/../", "%2f", "%2F"})
        if (text.find(part) != std::string_view::npos)
            found.push_back(scope.at(path, "Invalid", Rules::tr("A path cannot contain \"%1\".").arg(qs(part)),
                                     Rules::tr("Write the path as visitors see it, without that part.")));
    for (std::string_view end : {"/..", "/."})
        if (text.size() >= end.size() && text.substr(text.size() - end.size()) == end)
            found.push_back(scope.at(path, "Invalid", Rules::tr("A path cannot end with \"%1\".").arg(qs(end)),
                                     Rules::tr("Write the path as visitors see it, without that part.")));
}

void checkBackend(const Scope &scope, NodeRef backend, std::vector<Diagnostic> &found)
{
    if (!backend.isMapping())
        return;
    for (const SchemaProblem &problem : scope.schema)
        if (problem.kind == SchemaProblem::Kind::UnknownField && problem.node.parent() == backend)
            return;
    const NodeRef service = backend["service"];
    const NodeRef resource = backend["resource"];
    const bool hasService = service && !service.isNull();
    const bool hasResource = resource && !resource.isNull();
    if (hasService == hasResource) {
        found.push_back(scope.atKey(backend, "Invalid",
                                    hasService ? Rules::tr("The backend names both a Service and a resource.")
                                               : Rules::tr("The backend names no Service."),
                                    Rules::tr("Name exactly one Service and its port.")));
        return;
    }
    if (!hasService || !service.isMapping())
        return;
    const NodeRef name = service["name"];
    if (!name.isNull() && !name.value().empty() && scalarType(name) == ScalarType::String)
        if (const auto problem = nameProblem(NameFormat::DnsLabel, name.value()))
            //: %2 is a whole sentence with the rule that is broken.
            found.push_back(
                scope.at(name, "Invalid",
                         Rules::tr("\"%1\" cannot be the name of a Service. %2").arg(qs(name.value()), *problem),
                         Rules::tr("Write the name of the Service as it is in its own metadata.")));
    const NodeRef port = service["port"];
    const bool hasName = !port["name"].value().empty();
    const bool hasNumber = wholeNumber(port["number"]).value_or(0) != 0;
    for (const SchemaProblem &problem : scope.schema)
        if (problem.node == port || problem.node.parent() == port || problem.node.parent() == service)
            return;
    const QString next = Rules::tr("Give the port of the Service either as \"name\" or as \"number\".");
    if (hasName && hasNumber)
        found.push_back(scope.atKey(port, "Invalid", Rules::tr("The port has both a name and a number."), next));
    if (!hasName && !hasNumber) {
        Diagnostic wrong = scope.atKey(port ? port : service, "Required",
                                       Rules::tr("The backend does not say which port of the Service to use."), next);
        wrong.path = scope.path(service) + ".port";
        found.push_back(wrong);
    }
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("Ingress"))
        return found;
    checkBackend(scope, scope.spec()["defaultBackend"], found);
    for (NodeRef rule : scope.spec()["rules"])
        for (NodeRef entry : rule["http"]["paths"]) {
            if (entry["pathType"].value().empty())
                continue; // the server then looks no further either
            checkPath(scope, entry, found);
            checkBackend(scope, entry["backend"], found);
        }
    return found;
}

} // namespace

extern const Rule ingressPathInvalidRule;
const Rule ingressPathInvalidRule{
    .info = {.id = "ingress-path-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Route that leads nowhere"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Controllers compare the path with that of each request and "
                                                        "forward to one port, so both must be clear."),
             .docs = "concepts/services-networking/ingress/#path-types"},
    .object = run,
};

} // namespace slipway
