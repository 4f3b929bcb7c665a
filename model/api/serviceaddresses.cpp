// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serviceaddresses.h"

#include "api/common.h"
#include "api/ipaddress.h"

#include <algorithm>
#include <set>

namespace slipway
{

namespace
{

/// The addresses as the server has them: a single clusterIP counts as the first of clusterIPs.
std::vector<Field> addressesOf(const Field &spec)
{
    const Field single = spec["clusterIP"];
    const Field list = spec["clusterIPs"];
    if (list.size() > 0)
        return list.items();
    if (single.text().empty())
        return {};
    return {single.reportedAt(list.madeItem(0))};
}

void checkBothFields(const Field &spec)
{
    const Field single = spec["clusterIP"];
    const Field list = spec["clusterIPs"];
    if (list.size() == 0 || single.isBroken() || list.isBroken())
        return;
    if (single.text().empty())
        list.invalid(Api::tr("\"clusterIPs\" is only allowed together with \"clusterIP\"."),
                     Api::tr("Add \"clusterIP\" with the first address."))
            .ruled("address-invalid")
            .set(single, std::string(list.items().front().text()));
    else if (list.items().front().text() != single.text())
        list.invalid(Api::tr("The first of \"clusterIPs\" differs from \"clusterIP\"."),
                     Api::tr("Write the same address first."))
            .ruled("address-invalid")
            .relate(single.node(), Api::tr("The single address."));
}

void checkFamilies(const Field &spec)
{
    std::set<std::string_view> seen;
    for (const Field &family : spec["ipFamilies"].items()) {
        checkChoice(family, family.text(), {"IPv4", "IPv6"});
        if (!seen.insert(family.text()).second)
            family
                .refuse(ApiErrorType::Duplicate, Api::tr("\"%1\" is listed twice.").arg(quotedShort(family.text())),
                        Api::tr("Remove one of them."))
                .ruled("address-invalid")
                .remove(family.node(), false, Api::tr("Remove this entry"));
    }
    checkChoiceIfSet(spec["ipFamilyPolicy"], {"PreferDualStack", "RequireDualStack", "SingleStack"});
}

/// Says whether all are addresses; nothing can be said about families otherwise.
bool checkForms(const Field &list, const std::vector<Field> &addresses)
{
    bool good = true;
    for (std::size_t at = 0; at < addresses.size(); ++at) {
        const std::string_view text = addresses[at].text();
        if (at == 0 && text == "None") {
            if (addresses.size() > 1) {
                list.invalid(Api::tr("\"None\" says that there is no address, so no other can follow."),
                             Api::tr("Keep only None, or remove it."))
                    .ruled("address-invalid");
                good = false;
            }
            continue;
        }
        if (const auto problem = ipProblem(text)) {
            //: %1 is what was written, %2 a whole sentence with what is wrong with it.
            ApiError &wrong =
                addresses[at]
                    .invalid(Api::tr("\"%1\" cannot be the address of a Service. %2").arg(quotedShort(text), *problem),
                             Api::tr("Remove it and the cluster picks one, or write None for no address."))
                    .ruled("address-invalid");
            offerAddress(wrong, text);
            if (addresses.size() == 1)
                wrong.remove(addresses[at].node(), false, Api::tr("Let the cluster pick an address"));
            good = false;
        }
    }
    if (addresses.size() > 2)
        list.invalid(Api::tr("A Service has at most two addresses, one of each family."), Api::tr("Remove the others."))
            .ruled("address-invalid");
    return good;
}

void checkDualStack(const Field &spec, const std::vector<Field> &addresses)
{
    std::set<bool> versions;
    for (const Field &address : addresses)
        if (const auto ip = IpAddress::parse(address.text()))
            versions.insert(ip->isV4);
    if (addresses.size() > 1 && versions.size() != 2)
        spec["clusterIPs"]
            .invalid(Api::tr("Two addresses of a Service must be one IPv4 and one IPv6 address."),
                     Api::tr("Remove one of them."))
            .ruled("address-invalid");
}

void checkFamiliesMatch(const Field &spec, const std::vector<Field> &addresses)
{
    const std::vector<Field> families = spec["ipFamilies"].items();
    for (std::size_t at = 0; at < std::min(addresses.size(), families.size()); ++at) {
        const auto ip = IpAddress::parse(addresses[at].text());
        if (ip && families[at].text() == (ip->isV4 ? "IPv6" : "IPv4"))
            addresses[at]
                .invalid(Api::tr("%1 is no %2 address.")
                             .arg(quotedShort(addresses[at].text()), quotedShort(families[at].text())),
                         Api::tr("Put the addresses in the order of \"ipFamilies\"."))
                .ruled("address-invalid")
                .relate(families[at].node(), Api::tr("The family that is asked for."));
    }
}

QString familyAdvice()
{
    return Api::tr("Remove the line, or write PreferDualStack to take what there is. If your cluster has it, say so in "
                   ".slipway.yaml (\"ipFamilies\" below \"cluster\").");
}

QString familyName(bool isV4)
{
    return isV4 ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
}

/// What the cluster cannot give. Source: initIPFamilyFields in pkg/registry/core/service/storage/alloc.go.
void checkClusterFamilies(const Field &spec, const std::vector<Field> &addresses, std::size_t before)
{
    const Cluster &cluster = spec.run().cluster();
    const auto has = [&](bool isV4) { return isV4 ? cluster.hasIpv4 : cluster.hasIpv6; };
    const Field policy = spec["ipFamilyPolicy"];
    const Field families = spec["ipFamilies"];
    const bool bare = isHeadless(spec) && spec["selector"].size() == 0;
    const std::string wanted = policy.textOr(policy.isSet() ? "" : bare ? "RequireDualStack" : "SingleStack");
    if (wanted == "SingleStack") {
        const QString next = Api::tr("Write PreferDualStack or RequireDualStack.");
        const auto refuse = [&](const QString &message) {
            policy.invalid(message, next).ruled("address-invalid").set(policy, "PreferDualStack");
        };
        if (addresses.size() == 2)
            refuse(Api::tr("SingleStack allows only one address."));
        if (families.size() == 2)
            refuse(Api::tr("SingleStack allows only one family."));
    }
    const std::vector<Field> listed = families.items();
    for (std::size_t at = listed.size(); at < addresses.size() && !isHeadless(spec); ++at)
        if (const auto ip = IpAddress::parse(addresses[at].text()); ip && !has(ip->isV4))
            addresses[at]
                .invalid(
                    Api::tr("%1 needs a cluster with %2.").arg(quotedShort(addresses[at].text()), familyName(ip->isV4)),
                    familyAdvice())
                .ruled("address-invalid");
    if (bare || spec.run().errors().size() > before)
        return;
    if (wanted == "RequireDualStack" && !(cluster.hasIpv4 && cluster.hasIpv6))
        policy.invalid(Api::tr("RequireDualStack needs a cluster with IPv4 and IPv6."), familyAdvice())
            .ruled("address-invalid")
            .set(policy, "PreferDualStack", false, Api::tr("Write %1").arg(QLatin1String("PreferDualStack")))
            .remove(policy.node());
    for (const Field &family : listed)
        if (const bool isV4 = family.text() == "IPv4"; !has(isV4))
            family
                .invalid(Api::tr("This asks for %1, which the cluster does not have.").arg(familyName(isV4)),
                         familyAdvice())
                .ruled("address-invalid");
}

} // namespace

std::string_view firstClusterIp(const Field &spec)
{
    const std::vector<Field> listed = spec["clusterIPs"].items();
    return listed.empty() ? spec["clusterIP"].text() : listed.front().text();
}

bool isHeadless(const Field &spec)
{
    return firstClusterIp(spec) == "None" && spec["clusterIPs"].size() < 2;
}

bool checkServiceAddresses(const Field &spec)
{
    if (spec["type"].text() == "ExternalName")
        return true;
    const std::size_t before = spec.run().errors().size();
    const auto isFine = [&] { return spec.run().errors().size() == before; };
    const std::vector<Field> addresses = addressesOf(spec);
    checkBothFields(spec);
    checkFamilies(spec);
    if (!checkForms(spec["clusterIPs"], addresses))
        return false;
    checkDualStack(spec, addresses);
    if (!isHeadless(spec))
        checkFamiliesMatch(spec, addresses);
    if (isFine())
        checkClusterFamilies(spec, addresses, before);
    return isFine();
}

} // namespace slipway
