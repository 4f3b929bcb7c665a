// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/intorstring.h"
#include "api/ipaddress.h"
#include "api/kinds.h"
#include "api/metadata.h"

namespace slipway
{

namespace
{

constexpr std::string_view Rule{"networkpolicy-rule-invalid"};

void checkPort(const Field &entry)
{
    if (entry["protocol"])
        checkChoice(entry["protocol"], entry["protocol"].text(), {"TCP", "UDP", "SCTP"});
    const Field port = entry["port"];
    const Field last = entry["endPort"];
    if (!port) {
        if (last && !port.isBroken())
            last.invalid(Api::tr("A range of ports needs a beginning."), Api::tr("Add \"port\" with the first one."))
                .ruled(Rule)
                .repair(Api::tr("Mean the port %1 alone").arg(quotedShort(last.text())),
                        {ApiRepair::set(port, last.numberOr(0)), ApiRepair::remove(last.node())});
        return;
    }
    if (port.isText()) {
        checkPortName(port);
        if (last)
            last.invalid(Api::tr("A range cannot begin with the name of a port."),
                         Api::tr("Write the first port as a number."))
                .ruled(Rule)
                .remove(last.node());
        return;
    }
    checkPortNumber(port);
    if (!last)
        return;
    if (last.numberOr(0) < port.numberOr(0))
        last.invalid(
                Api::tr("The range ends at %1, before it begins at %2.").arg(last.numberOr(0)).arg(port.numberOr(0)),
                Api::tr("Write an endPort that is equal to port or larger."))
            .ruled(Rule)
            .repair(Api::tr("Swap them"),
                    {ApiRepair::set(port, last.numberOr(0)), ApiRepair::set(last, port.numberOr(0))})
            .remove(last.node());
    checkPortNumber(last);
}

bool checkBlock(const Field &block)
{
    const auto problem = ipBlockProblem(block.text());
    if (problem)
        offerBlock(
            block
                .invalid(*problem, Api::tr("Write the first address of the block, a slash and the number of its fixed "
                                           "bits."))
                .ruled("address-invalid"),
            block.text());
    return !problem;
}

void checkIpBlock(const Field &ipBlock)
{
    const Field cidr = ipBlock["cidr"];
    if (!requireField(cidr, Api::tr("Add a block of addresses such as 10.0.0.0/8.")))
        return;
    checkBlock(cidr);
    const auto whole = IpBlock::parse(cidr.text());
    if (!whole)
        return;
    for (const Field &except : ipBlock["except"].items()) {
        checkBlock(except);
        const auto part = IpBlock::parse(except.text());
        if (part && (!whole->contains(part->first()) || whole->prefix >= part->prefix))
            except
                .invalid(Api::tr("%1 is no part of %2, so it cannot be taken out of it.")
                             .arg(quotedShort(except.text()), quotedShort(cidr.text())),
                         Api::tr("Write a smaller block that lies inside."))
                .ruled(Rule)
                .remove(except.node(), false, Api::tr("Remove this entry"))
                .relate(cidr.node(), Api::tr("The whole block."));
    }
}

void checkPeer(const Field &peer)
{
    const Field pods = peer["podSelector"];
    const Field namespaces = peer["namespaceSelector"];
    const Field block = peer["ipBlock"];
    if (peer.isBroken())
        return;
    checkLabelSelector(pods);
    checkLabelSelector(namespaces);
    if (block)
        checkIpBlock(block);
    if (!pods && !namespaces && !block)
        peer.required(Api::tr("This entry names nobody."),
                      Api::tr("Add a podSelector, a namespaceSelector or an ipBlock."))
            .ruled(Rule)
            .set(peer["podSelector"], Value::Map(), false, Api::tr("Mean all Pods of this Namespace"));
    else if (block && (pods || namespaces))
        peer.forbidden(Api::tr("An entry names either Pods or a block of addresses, not both."),
                       Api::tr("Make two entries of it."))
            .ruled(Rule)
            .repair(Api::tr("Make two entries of it"),
                    {ApiRepair::insert(peer.owner(), peer.index() + 1,
                                       Value::map({{"ipBlock", Value::fromNode(block.node())}})),
                     ApiRepair::remove(block.node())});
}

} // namespace

void checkNetworkPolicy(ApiRun &run)
{
    const Field spec = run.spec();
    checkLabelSelector(spec["podSelector"]);
    for (const auto &[direction, peers] : {std::pair("ingress", "from"), std::pair("egress", "to")})
        for (const Field &rule : spec[direction].items()) {
            for (const Field &port : rule["ports"].items())
                checkPort(port);
            for (const Field &peer : rule[peers].items())
                checkPeer(peer);
        }
    const Field types = spec["policyTypes"];
    if (types.size() > 2) {
        types.invalid(Api::tr("There are only two types of policy."), Api::tr("List Ingress, Egress or both, once."))
            .ruled(Rule)
            .set(types, Value::list({"Ingress", "Egress"}), false, Api::tr("List both, once"));
        return;
    }
    for (const Field &type : types.items())
        if (const std::size_t before = run.errors().size();
            !checkChoice(type, type.text(), {"Ingress", "Egress"}) && run.errors().size() > before)
            run.last().ruled(Rule);
}

} // namespace slipway
