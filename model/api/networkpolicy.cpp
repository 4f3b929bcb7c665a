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

void checkPort(const Field &entry)
{
    if (entry["protocol"])
        checkChoice(entry["protocol"], entry["protocol"].text(), {"TCP", "UDP", "SCTP"});
    const Field port = entry["port"];
    const Field last = entry["endPort"];
    if (!port) {
        if (last && !port.isBroken())
            last.invalid(Api::tr("A range of ports needs a beginning."), Api::tr("Add \"port\" with the first one."));
        return;
    }
    if (port.isText()) {
        checkPortName(port);
        if (last)
            last.invalid(Api::tr("A range cannot begin with the name of a port."),
                         Api::tr("Write the first port as a number."));
        return;
    }
    checkPortNumber(port);
    if (!last)
        return;
    if (last.numberOr(0) < port.numberOr(0))
        last.invalid(
            Api::tr("The range ends at %1, before it begins at %2.").arg(last.numberOr(0)).arg(port.numberOr(0)),
            Api::tr("Write an endPort that is equal to port or larger."));
    checkPortNumber(last);
}

bool checkBlock(const Field &block)
{
    const auto problem = ipBlockProblem(block.text());
    if (problem)
        block.invalid(*problem, Api::tr("Write the first address of the block, a slash and the number of its fixed "
                                        "bits."));
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
                      Api::tr("Add a podSelector, a namespaceSelector or an ipBlock."));
    else if (block && (pods || namespaces))
        peer.forbidden(Api::tr("An entry names either Pods or a block of addresses, not both."),
                       Api::tr("Make two entries of it."));
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
        types.invalid(Api::tr("There are only two types of policy."), Api::tr("List Ingress, Egress or both, once."));
        return;
    }
    for (const Field &type : types.items())
        checkChoice(type, type.text(), {"Ingress", "Egress"});
}

} // namespace slipway
