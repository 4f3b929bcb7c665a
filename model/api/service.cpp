// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/ipaddress.h"
#include "api/kinds.h"
#include "api/metadata.h"
#include "api/serviceaddresses.h"
#include "api/serviceports.h"

namespace slipway
{

namespace
{

constexpr std::string_view TypeConflict{"service-type-conflict"};
constexpr std::string_view TopologyMode{"service.kubernetes.io/topology-mode"};
constexpr std::string_view TopologyHints{"service.kubernetes.io/topology-aware-hints"};
constexpr std::string_view SourceRanges{"service.beta.kubernetes.io/load-balancer-source-ranges"};

void checkExternalName(const Field &spec)
{
    const QString message = Api::tr("A Service of type ExternalName is only a name; it has no addresses.");
    const QString next = Api::tr("Remove the line.");
    const auto refuse = [&](const Field &field) {
        field.forbidden(message, next).ruled(TypeConflict).remove(field.node());
    };
    const Field addresses = spec["clusterIPs"];
    if (addresses.size() > 0)
        refuse(addresses);
    else if (!spec["clusterIP"].text().empty())
        refuse(spec["clusterIP"].reportedAt(addresses));
    if (spec["ipFamilies"].size() > 0)
        refuse(spec["ipFamilies"]);
    if (spec["ipFamilyPolicy"])
        refuse(spec["ipFamilyPolicy"]);
    const Field name = spec["externalName"];
    std::string_view text = name.text();
    if (!text.empty() && text.back() == '.')
        text.remove_suffix(1);
    if (text.empty())
        name.required(Api::tr("A Service of type ExternalName needs the name that it stands for."),
                      Api::tr("Add \"externalName:\" with a host such as db.example.com."))
            .ruled(TypeConflict);
    else
        checkName(name, text, NameFormat::DnsSubdomain, Api::tr("a host"), "name-invalid");
}

void checkType(const Field &spec)
{
    const std::string type = spec["type"].textOr("ClusterIP");
    checkChoice(spec["type"], type, {"ClusterIP", "ExternalName", "LoadBalancer", "NodePort"});
    if (type == "ExternalName") {
        checkExternalName(spec);
        return;
    }
    if (spec["ports"].size() == 0 && !isHeadless(spec) && !spec["ports"].isBroken())
        spec["ports"]
            .required(Api::tr("This Service has no ports, so it forwards nothing."),
                      Api::tr("Add the port that clients use and the targetPort of the Pods."))
            .ruled("service-ports-missing");
    if (isHeadless(spec) && (type == "LoadBalancer" || type == "NodePort")) {
        const Field address = spec["clusterIPs"].size() > 0 ? spec["clusterIPs"].items().front() : spec["clusterIP"];
        address.reportedAt(spec["clusterIPs"].madeItem(0))
            .invalid(Api::tr("A Service of type %1 cannot do without an address.").arg(quotedShort(type)),
                     Api::tr("Remove \"clusterIP: None\", or use the type ClusterIP."))
            .ruled(TypeConflict)
            .remove(address.node(), false, Api::tr("Let the cluster give it an address"))
            .set(spec["type"], "ClusterIP", false, Api::tr("Change the type to %1").arg(QLatin1String("ClusterIP")));
    }
}

bool isReachedFromOutside(const Field &spec)
{
    const std::string type = spec["type"].textOr("ClusterIP");
    return type == "LoadBalancer" || type == "NodePort" || (type == "ClusterIP" && spec["externalIPs"].size() > 0);
}

void checkTraffic(const Field &spec)
{
    const Field outside = spec["externalTrafficPolicy"];
    if (!outside.text().empty() && !isReachedFromOutside(spec))
        outside
            .invalid(Api::tr("externalTrafficPolicy only has a meaning where traffic comes from outside."),
                     Api::tr("Remove it, or use the type NodePort or LoadBalancer."))
            .ruled(TypeConflict)
            .remove(outside.node())
            .set(spec["type"], "NodePort", false, Api::tr("Change the type to %1").arg(QLatin1String("NodePort")))
            .set(spec["type"], "LoadBalancer", false,
                 Api::tr("Change the type to %1").arg(QLatin1String("LoadBalancer")));
    else if (!outside.text().empty())
        checkChoice(outside, outside.text(), {"Cluster", "Local"});
    const Field health = spec["healthCheckNodePort"];
    if (needsHealthCheck(spec)) {
        if (health.numberOr(0) != 0)
            checkRange(health, 1, LastPort);
    } else if (health.numberOr(0) != 0) {
        health
            .invalid(Api::tr("healthCheckNodePort is only for load balancers with externalTrafficPolicy Local."),
                     Api::tr("Remove it."))
            .ruled(TypeConflict)
            .remove(health.node());
    }
    checkChoiceIfSet(spec["internalTrafficPolicy"], {"Cluster", "Local"});
    checkChoiceIfSet(spec["trafficDistribution"], {"PreferClose", "PreferSameZone", "PreferSameNode"});
}

bool checkBlock(const Field &reported, std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const std::string_view block = first == std::string_view::npos
                                       ? std::string_view()
                                       : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
    const auto problem = ipBlockProblem(block);
    if (problem)
        //: %1 is what was written, %2 a whole sentence with what is wrong with it.
        offerBlock(reported
                       .invalid(Api::tr("\"%1\" cannot be a range of clients. %2").arg(quotedShort(block), *problem),
                                Api::tr("Write blocks of addresses such as 203.0.113.0/24."))
                       .ruled("address-invalid"),
                   reported.text());
    return !problem;
}

void checkSourceRanges(const Field &object)
{
    const Field spec = object["spec"];
    const Field ranges = spec["loadBalancerSourceRanges"].reportedAt(spec.made("LoadBalancerSourceRanges"));
    const bool balances = spec["type"].text() == "LoadBalancer";
    const QString message = Api::tr("A range of clients only works for the type LoadBalancer.");
    const QString next = Api::tr("Remove it, or set \"type: LoadBalancer\".");
    if (ranges.size() > 0) {
        if (!balances)
            ranges.forbidden(message, next)
                .ruled(TypeConflict)
                .remove(ranges.node())
                .set(spec["type"], "LoadBalancer", false,
                     Api::tr("Change the type to %1").arg(QLatin1String("LoadBalancer")));
        for (const Field &range : ranges.items())
            checkBlock(range, range.text());
        return;
    }
    for (const Field &entry : object["metadata"]["annotations"].entries()) {
        if (entry.key() != SourceRanges)
            continue;
        if (!balances)
            entry.forbidden(message, next).ruled(TypeConflict).remove(entry.node());
        if (entry.text().find_first_not_of(" \t\r\n") == std::string_view::npos)
            return;
        std::string_view rest = entry.text();
        for (std::size_t comma = 0; comma != std::string_view::npos;) {
            comma = rest.find(',');
            checkBlock(entry, rest.substr(0, comma));
            rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
        }
    }
}

void checkLoadBalancer(const Field &spec)
{
    const bool balances = spec["type"].text() == "LoadBalancer";
    for (const char *key : {"allocateLoadBalancerNodePorts", "loadBalancerClass"})
        if (spec[key] && !balances)
            spec[key]
                .forbidden(Api::tr("\"%1\" is only for the type LoadBalancer.").arg(QLatin1String(key)),
                           Api::tr("Remove it, or set \"type: LoadBalancer\"."))
                .ruled(TypeConflict)
                .remove(spec[key].node())
                .set(spec["type"], "LoadBalancer", false,
                     Api::tr("Change the type to %1").arg(QLatin1String("LoadBalancer")));
    const Field loadBalancer = spec["loadBalancerClass"];
    if (balances && loadBalancer)
        checkName(loadBalancer, loadBalancer.text(), NameFormat::LabelKey, Api::tr("a class of load balancers"),
                  "name-invalid");
}

void checkExternalIps(const Field &addresses)
{
    for (const Field &address : addresses.items()) {
        const auto problem = ipProblem(address.text());
        const auto ip = IpAddress::parse(address.text());
        const QString next = Api::tr("Write an address that leads to a node of the cluster.");
        if (problem)
            //: %1 is what was written, %2 a whole sentence with what is wrong with it.
            offerAddress(
                address
                    .invalid(
                        Api::tr("\"%1\" cannot be an external address. %2").arg(quotedShort(address.text()), *problem),
                        next)
                    .ruled("address-invalid"),
                address.text());
        else if (const auto unfit = endpointIpProblem(*ip))
            address.invalid(*unfit, next).ruled("address-invalid");
    }
}

void checkAffinity(const Field &spec)
{
    const std::string affinity = spec["sessionAffinity"].textOr("None");
    checkChoice(spec["sessionAffinity"], affinity, {"ClientIP", "None"});
    if (affinity == "ClientIP")
        checkRange(spec["sessionAffinityConfig"]["clientIP"]["timeoutSeconds"], 1, 86400);
}

void checkTopology(const Field &annotations)
{
    const Field mode = annotations[TopologyMode];
    const Field hints = annotations[TopologyHints];
    if (mode.node() && hints.node() && mode.text() != hints.text())
        mode.reportedAt(annotations.madeEntry(TopologyMode))
            .invalid(Api::tr("Two annotations for the same thing contradict each other."),
                     Api::tr("Remove service.kubernetes.io/topology-aware-hints, the old one."))
            .ruled(TypeConflict)
            .relate(hints.node(), Api::tr("The other one."))
            .remove(hints.node());
}

} // namespace

void checkService(ApiRun &run)
{
    const Field spec = run.spec();
    const std::size_t first = run.errors().size();
    std::optional<std::vector<std::int64_t>> nodePorts;
    if (checkServiceAddresses(spec))
        nodePorts = givenNodePorts(spec);
    const std::size_t last = run.errors().size();
    checkTopology(run.object()["metadata"]["annotations"]);
    checkType(spec);
    checkServicePorts(spec["ports"]);
    checkLabels(spec["selector"]);
    checkAffinity(spec);
    checkExternalIps(spec["externalIPs"]);
    refuseNodePorts(spec);
    if (nodePorts)
        checkRepeatedPorts(spec["ports"], *nodePorts);
    checkSourceRanges(run.object());
    checkLoadBalancer(spec);
    checkTraffic(spec);
    if (!nodePorts)
        run.reportOnly(first, last);
}

} // namespace slipway
