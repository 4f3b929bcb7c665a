// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/intorstring.h"
#include "api/ipaddress.h"
#include "api/kinds.h"
#include "yaml/scalar.h"

namespace slipway
{

namespace
{

constexpr std::size_t LongestController{250};

constexpr std::string_view HostRule{"ingress-host-invalid"};

NameFormat hostFormat(std::string_view host)
{
    return host.find('*') == std::string_view::npos ? NameFormat::DnsSubdomain : NameFormat::WildcardDns;
}

/// What is left of an address out of a browser: `https://Shop.example.com:8443/cart` gives shop.example.com. Empty
/// where that is no host.
std::string hostIn(std::string_view text)
{
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos)
        text.remove_prefix(scheme + 3);
    text = text.substr(0, text.find_first_of("/:?#"));
    std::string host = QString::fromUtf8(text).trimmed().toLower().toStdString();
    while (!host.empty() && host.back() == '.')
        host.pop_back();
    return !host.empty() && isValidName(hostFormat(host), host) && !IpAddress::parse(host) ? host : std::string();
}

void checkHost(const Field &host)
{
    const std::string_view text = host.text();
    const auto problem = nameProblem(hostFormat(text), text);
    if (!problem)
        return;
    const std::string meant = hostIn(text);
    const QString example = meant.empty() ? QStringLiteral("shop.example.com") : QString::fromStdString(meant);
    ApiError &wrong =
        host
            //: %2 is a whole sentence with the rule that is broken.
            .invalid(Api::tr("\"%1\" is not a plain host name. %2").arg(quotedShort(text), *problem),
                     Api::tr("Write only the name, without scheme, port and path, for example %1.").arg(example))
            .ruled(HostRule);
    if (!meant.empty()) {
        wrong.write(quotedWhereNeeded(meant), true);
        return;
    }
    for (const NameFormat format : {NameFormat::DnsSubdomain, NameFormat::WildcardDns})
        if (const std::string near = suggestedName(format, text);
            !near.empty() && isValidName(hostFormat(near), near)) {
            wrong.write(quotedWhereNeeded(near));
            return;
        }
}

void checkPathText(const Field &path, bool mayBeEmpty)
{
    const std::string_view text = path.text();
    if (text.empty() && mayBeEmpty)
        return;
    if (!text.empty() && text[0] == '/')
        return;
    ApiError &wrong =
        path.invalid(text.empty() ? Api::tr("A path of this type cannot be empty.")
                                  : Api::tr("The path \"%1\" does not begin with a slash.").arg(quotedShort(text)),
                     text.empty() ? Api::tr("Add \"path: /\".") : Api::tr("Begin the path with \"/\"."))
            .ruled("ingress-path-invalid");
    if (!text.empty())
        wrong.write(quotedWhereNeeded("/" + std::string(text)), true, Api::tr("Put a slash before the path"));
}

void checkPathParts(const Field &path)
{
    const std::string_view text = path.text();
    const QString next = Api::tr("Write the path as visitors see it, without that part.");
    for (std::string_view part : {"//", "/./", "/../", "%2f", "%2F"})
        if (text.find(part) != std::string_view::npos)
            path.invalid(Api::tr("A path cannot contain \"%1\".").arg(quotedShort(part)), next)
                .ruled("ingress-path-invalid");
    for (std::string_view end : {"/..", "/."})
        if (text.size() >= end.size() && text.substr(text.size() - end.size()) == end)
            path.invalid(Api::tr("A path cannot end with \"%1\".").arg(quotedShort(end)), next)
                .ruled("ingress-path-invalid");
}

/// What an API group, kind and name refer to.
void checkTypedReference(const Field &reference)
{
    const Field group = reference["apiGroup"];
    if (group)
        checkName(group, NameFormat::DnsSubdomain, Api::tr("an API group"));
    for (const char *key : {"kind", "name"})
        if (requireField(reference[key]))
            checkName(reference[key], NameFormat::PathSegment, Api::tr("an object"));
}

void checkServiceBackend(const Field &backend)
{
    const Field service = backend["service"];
    if (requireField(service["name"], Api::tr("Name exactly one Service and its port.")))
        checkName(service["name"], service["name"].text(), NameFormat::DnsLabel, Api::tr("a Service"),
                  "ingress-path-invalid");
    const Field port = service["port"];
    const bool hasName = !port["name"].text().empty();
    const bool hasNumber = port["number"].numberOr(0) != 0;
    if (port.isBroken() || port["name"].isBroken() || port["number"].isBroken())
        return;
    const QString next = Api::tr("Give the port of the Service either as \"name\" or as \"number\".");
    // The server names the backend where it means the port.
    const Field shown = (port ? port : service).reportedAt(backend);
    if (hasName && hasNumber)
        shown.invalid(Api::tr("The port has both a name and a number."), next)
            .ruled("ingress-path-invalid")
            .shownAtKey()
            .remove(port["number"].node(), false, Api::tr("Keep only \"%1\"").arg(QLatin1String("name")))
            .remove(port["name"].node(), false, Api::tr("Keep only \"%1\"").arg(QLatin1String("number")));
    else if (!hasName && !hasNumber)
        shown.required(Api::tr("The backend does not say which port of the Service to use."), next)
            .ruled("ingress-path-invalid")
            .shownAtKey();
    else if (hasName)
        checkPortName(port["name"]);
    else
        checkRange(port["number"], 1, LastPort);
}

void checkBackend(const Field &backend)
{
    const Field service = backend["service"];
    const Field resource = backend["resource"];
    if (service.isBroken() || resource.isBroken())
        return;
    if (service.isSet() == resource.isSet()) {
        backend
            .invalid(service ? Api::tr("The backend names both a Service and a resource.")
                             : Api::tr("The backend names no Service."),
                     Api::tr("Name exactly one Service and its port."))
            .ruled("ingress-path-invalid")
            .shownAtKey();
        return;
    }
    if (service)
        checkServiceBackend(backend);
    else
        checkTypedReference(resource);
}

void checkPath(const Field &entry)
{
    const Field type = entry["pathType"];
    if (!type) {
        const std::size_t before = type.run().errors().size();
        requireField(type);
        if (type.run().errors().size() > before)
            type.run().last().set(type, "Prefix", false, Api::tr("Add \"pathType: %1\"").arg(QLatin1String("Prefix")));
        return;
    }
    const Field path = entry["path"];
    if (type.text() == "Exact" || type.text() == "Prefix") {
        checkPathText(path, false);
        checkPathParts(path);
    } else if (type.text() == "ImplementationSpecific") {
        checkPathText(path, true);
    } else {
        checkChoice(type, type.text(), {"Exact", "ImplementationSpecific", "Prefix"});
    }
    checkBackend(entry["backend"]);
}

void checkRule(const Field &rule)
{
    const Field host = rule["host"];
    if (!host.text().empty()) {
        if (IpAddress::parse(host.text()))
            host.invalid(Api::tr("%1 is an IP address; a host is a name.").arg(quotedShort(host.text())),
                         Api::tr("Write a DNS name such as shop.example.com, or remove \"host\" to match all."))
                .ruled(HostRule)
                .remove(host.node());
        else
            checkHost(host);
    }
    const Field http = rule["http"];
    if (!http)
        return;
    requireField(http["paths"], Api::tr("Add a path and the Service that answers it."));
    for (const Field &entry : http["paths"].items())
        checkPath(entry);
}

void checkClassAnnotation(const Field &object)
{
    const Field annotation = object["metadata"]["annotations"]["kubernetes.io/ingress.class"];
    const Field name = object["spec"]["ingressClassName"];
    if (!annotation || !name || annotation.text() == name.text())
        return;
    annotation.reportedAt(object["annotations"].made("kubernetes.io/ingress.class"))
        .invalid(Api::tr("The annotation asks for the class \"%1\" and the spec for \"%2\".")
                     .arg(quotedShort(annotation.text()), quotedShort(name.text())),
                 Api::tr("Remove the annotation; it is the old way."))
        .ruled("ingress-class-annotation")
        .relate(name.node(), Api::tr("The class in the spec."))
        .remove(annotation.node());
}

} // namespace

void checkIngress(ApiRun &run)
{
    const Field spec = run.spec();
    const Field backend = spec["defaultBackend"];
    if (spec["rules"].size() == 0 && !backend && !spec["rules"].isBroken() && !backend.isBroken())
        spec.invalid(Api::tr("This Ingress has neither rules nor a default backend."),
                     Api::tr("Add a rule with the path and the Service that answers it."))
            .ruled("required-field-missing");
    if (backend)
        checkBackend(backend);
    for (const Field &rule : spec["rules"].items())
        checkRule(rule);
    for (const Field &entry : spec["tls"].items()) {
        for (const Field &host : entry["hosts"].items())
            checkHost(host);
        if (!entry["secretName"].text().empty())
            checkName(entry["secretName"], NameFormat::DnsSubdomain, Api::tr("a Secret"));
    }
    checkName(spec["ingressClassName"], NameFormat::DnsSubdomain, Api::tr("an IngressClass"));
    checkClassAnnotation(run.object());
}

void checkIngressClass(ApiRun &run)
{
    const Field spec = run.spec();
    const Field controller = spec["controller"];
    if (controller.text().size() > LongestController)
        controller.refuse(ApiErrorType::TooLong, Api::tr("This name is longer than %1 bytes.").arg(LongestController),
                          Api::tr("Write a shorter name."));
    if (requireField(controller, Api::tr("Add the controller that serves this class, such as k8s.io/ingress-nginx.")))
        checkName(controller, NameFormat::DomainPath, Api::tr("a controller"));
    const Field parameters = spec["parameters"];
    if (!parameters)
        return;
    checkTypedReference(parameters);
    const std::string scope = parameters["scope"].textOr(parameters["scope"].isSet() ? "" : "Cluster");
    const Field where = parameters["namespace"];
    if (scope == "Cluster") {
        if (where)
            where
                .forbidden(Api::tr("Parameters with scope Cluster are in no namespace."),
                           Api::tr("Remove \"namespace\", or set \"scope: Namespace\"."))
                .remove(where.node());
    } else if (scope == "Namespace") {
        if (!where)
            where.required(Api::tr("Parameters with scope Namespace need the namespace they are in."),
                           Api::tr("Add \"namespace:\"."));
        else
            checkName(where, NameFormat::DnsLabel, Api::tr("a Namespace"));
    } else {
        checkChoice(parameters["scope"], scope, {"Cluster", "Namespace"});
    }
}

} // namespace slipway
