// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/resources.h"

#include "api/amount.h"
#include "api/common.h"
#include "api/resourcenames.h"
#include "yaml/scalar.h"

namespace slipway
{

namespace
{

using CheckOfName = void (*)(const Field &entry);
using Amounts = std::map<std::string_view, Amount>;

constexpr std::string_view Rule{"resource-entry-invalid"};

/// The fields of a whole pod have a list of their own, so less is wrong with a name there.
void checkPodResourceName(const Field &entry)
{
    const std::string_view name = entry.key();
    if (!isValidName(NameFormat::LabelKey, name) || (name.find('/') == std::string_view::npos && !isStandard(name)))
        entry
            .invalid(Api::tr("\"%1\" is no resource.").arg(quotedShort(name)),
                     Api::tr("Use one of these: %1.").arg(QStringLiteral("cpu, memory")))
            .ruled(Rule)
            .shownAtKey();
    else if (!isHugePages(name) && name != "cpu" && name != "memory")
        entry
            .refuse(ApiErrorType::NotSupported, Api::tr("A whole Pod cannot ask for \"%1\".").arg(quotedShort(name)),
                    Api::tr("Use one of these: %1.").arg(QStringLiteral("cpu, memory")))
            .ruled(Rule)
            .shownAtKey();
}

void checkContainerResourceName(const Field &entry)
{
    const std::string_view name = entry.key();
    QString problem;
    if (const auto wrong = nameProblem(NameFormat::LabelKey, name))
        problem = *wrong;
    else if (name.find('/') == std::string_view::npos && !isForContainers(name))
        problem = Api::tr("Containers can ask for cpu, memory and ephemeral-storage.");
    else if (!isNative(name) && !isExtended(name))
        problem = Api::tr("Devices are named like nvidia.com/gpu.");
    else
        return;
    //: %2 is a whole sentence with the reason.
    ApiError &wrong = entry
                          .invalid(Api::tr("\"%1\" is no resource of a container. %2").arg(quotedShort(name), problem),
                                   Api::tr("Write cpu, memory or ephemeral-storage, in small letters."))
                          .ruled(Rule)
                          .shownAtKey();
    if (const std::string_view meant = meantResource(name); !meant.empty() && !entry.owner().node()[meant])
        wrong.renameKey(std::string(meant));
}

void checkHugePages(const Field &entry, const Amount &amount)
{
    const auto size = Amount::parse(entry.key().substr(std::string_view("hugepages-").size()));
    if (!size || size->isZero() || size->isNegative() || !size->isWhole() || amount.value() % size->value() != 0)
        entry
            .invalid(Api::tr("%1 is no whole number of these pages (%2).")
                         .arg(quotedShort(entry.text()), quotedShort(entry.key())),
                     Api::tr("Write a multiple of the size of a page."))
            .ruled(Rule);
}

bool checkNotNegative(const Field &quantity, const Amount &amount)
{
    if (!amount.isNegative())
        return true;
    quantity
        .invalid(Api::tr("The amount %1 is below zero.").arg(quotedShort(quantity.text())),
                 Api::tr("Write an amount of zero or more."))
        .ruled("quantity-invalid")
        .write(std::string(quantity.text().substr(quantity.text().find('-') + 1)));
    return false;
}

/// What is wrong with one quantity of a list.
void checkEntry(const Field &entry, CheckOfName checkOfName)
{
    checkOfName(entry);
    const auto amount = Amount::parse(entry.text());
    if (entry.isBroken() || !amount)
        return;
    checkNotNegative(entry, *amount);
    if (isCounted(entry.key()) && !amount->isWhole())
        entry
            .invalid(Api::tr("%1 is given out in whole pieces.").arg(quotedShort(entry.key())),
                     Api::tr("Write a whole number."))
            .ruled(Rule);
    if (isHugePages(entry.key()))
        checkHugePages(entry, *amount);
}

Amounts amountsOf(const Field &list)
{
    Amounts amounts;
    for (const Field &entry : list.entries())
        if (!entry.isBroken())
            amounts.emplace(entry.key(), Amount::parse(entry.text()).value_or(Amount()));
    return amounts;
}

Amount sumOf(const Amounts &amounts, std::string_view name)
{
    const auto found = amounts.find(name);
    return found == amounts.end() ? Amount() : found->second;
}

bool hasHugePages(const Amounts &amounts)
{
    for (const auto &[name, amount] : amounts)
        if (isHugePages(name))
            return true;
    return false;
}

bool hasCpuOrMemory(const Amounts &amounts)
{
    return amounts.count("cpu") > 0 || amounts.count("memory") > 0;
}

/// Where a request stands, with the path of all requests, as the server prints it.
Field entryOf(const Field &list, std::string_view name)
{
    for (const Field &entry : list.entries())
        if (entry.key() == name)
            return entry;
    return list;
}

/// A request above its limit, or another than it where both must be equal.
void refuseRequest(const Field &request, const Field &limit, bool mayDiffer)
{
    const QString name = quotedShort(limit.key());
    const QString asked = quotedShort(request.text());
    const QString most = quotedShort(limit.text());
    ApiError &wrong =
        request
            .invalid(mayDiffer ? Api::tr("The container asks for %2 of %1, but its limit is %3.").arg(name, asked, most)
                               : Api::tr("%1 is asked for as %2, but its limit is %3.").arg(name, asked, most),
                     mayDiffer ? Api::tr("Ask for at most the limit, or raise the limit.")
                               : Api::tr("Write the same number in both places."))
            .ruled(Rule)
            .relate(limit.node(), Api::tr("The limit."));
    if (!request.node().isScalar())
        return;
    wrong.repairs.push_back({.kind = ApiRepair::Kind::Write,
                             .node = limit.node(),
                             .text = quotedWhereNeeded(request.text()),
                             .title = Api::tr("Raise the limit to %1").arg(asked)});
    wrong.write(quotedWhereNeeded(limit.text()), false, Api::tr("Ask for %1").arg(most));
}

struct Parsed {
    Amounts limits{};
    Amounts requests{};
};

/// `defaults` are requests that the server fills in where none are written.
Parsed checkRequirements(const Field &resources, CheckOfName checkOfName, const Amounts &defaults)
{
    const Field limits = resources["limits"];
    const Field requests = resources["requests"];
    Parsed parsed{amountsOf(limits), amountsOf(requests)};
    for (const Field &entry : limits.entries())
        checkEntry(entry, checkOfName);
    for (const Field &entry : requests.entries())
        checkEntry(entry, checkOfName);
    for (const auto &[name, amount] : defaults)
        if (parsed.requests.emplace(name, amount).second && amount == sumOf(parsed.limits, name))
            checkEntry(entryOf(limits, name).reportedAt(requests.madeEntry(name)), checkOfName);
    for (const auto &[name, request] : parsed.requests) {
        const auto limit = parsed.limits.find(name);
        const bool mayDiffer = canBeOvercommitted(name);
        if (limit == parsed.limits.end() ? mayDiffer : mayDiffer ? request <= limit->second : request == limit->second)
            continue;
        const Field place = entryOf(requests, name);
        if (place.isBroken() || entryOf(limits, name).isBroken())
            continue;
        if (limit == parsed.limits.end())
            place.reportedAt(limits)
                .required(Api::tr("%1 is asked for without a limit.").arg(quotedShort(name)),
                          Api::tr("Write the same number under \"limits\"."))
                .ruled(Rule)
                .set(limits[name], std::string(place.text()), false,
                     Api::tr("Set its limit to %1").arg(quotedShort(place.text())));
        else
            refuseRequest(place.reportedAt(requests), entryOf(limits, name), mayDiffer);
    }
    if (!hasCpuOrMemory(parsed.limits) && !hasCpuOrMemory(parsed.requests) &&
        (hasHugePages(parsed.limits) || hasHugePages(parsed.requests)))
        resources
            .forbidden(Api::tr("Huge pages are only given out together with cpu or memory."),
                       Api::tr("Ask for cpu or memory too."))
            .ruled(Rule);
    return parsed;
}

void checkClaims(const PodContext &pod, const Field &claims)
{
    std::set<std::string_view> whole;    // claimed with all that they give
    std::set<std::string_view> anything; // claimed at all
    std::set<std::string> parts;
    for (const Field &claim : claims.items()) {
        const std::string_view name = claim["name"].text();
        const std::string_view request = claim["request"].text();
        if (name.empty()) {
            claim.required(Api::tr("This claim has no name."), Api::tr("Add a name from the Pod's \"resourceClaims\"."))
                .ruled(Rule);
            continue;
        }
        if (!request.empty() && whole.count(name) == 0)
            checkFormat(claim["request"], request, NameFormat::DnsLabel);
        const bool isNew = request.empty() ? anything.count(name) == 0
                                           : parts.insert(std::string(name) + "/" + std::string(request)).second;
        if (!isNew || whole.count(name) > 0)
            claim
                .refuse(ApiErrorType::Duplicate, Api::tr("\"%1\" is claimed twice.").arg(quotedShort(name)),
                        Api::tr("Remove one of them."))
                .ruled(Rule)
                .remove(claim.node(), false, Api::tr("Remove this entry"));
        anything.insert(name);
        if (request.empty())
            whole.insert(name);
        if (pod.claims.count(name) == 0)
            claim
                .refuse(ApiErrorType::NotFound,
                        Api::tr("The Pod has no claim \"%1\" in \"resourceClaims\".").arg(quotedShort(name)),
                        Api::tr("Add it there, or correct the name."))
                .ruled(Rule);
    }
}

/// What a container asks for; in a Pod a limit counts as a request where there is none.
Amounts askedBy(const Field &container, const char *list, bool isPod)
{
    Amounts asked = amountsOf(container["resources"][list]);
    if (isPod && std::string_view(list) == "requests")
        for (const auto &[name, limit] : amountsOf(container["resources"]["limits"]))
            asked.emplace(name, limit);
    return asked;
}

/// What the containers together need at any time: all that run side by side, or one init container with the sidecars
/// started before it.
Amounts aggregate(const PodContext &pod, const char *list)
{
    Amounts all;
    const auto add = [](Amounts &to, const Amounts &more) {
        for (const auto &[name, amount] : more)
            to[name] = to[name] + amount;
    };
    for (const Field &container : pod.spec["containers"].items())
        add(all, askedBy(container, list, pod.isPod));
    Amounts sidecars;
    Amounts inits;
    for (const Field &container : pod.spec["initContainers"].items()) {
        Amounts own = askedBy(container, list, pod.isPod);
        if (container["restartPolicy"].text() == "Always") {
            add(all, own);
            add(sidecars, own);
            own = sidecars;
        } else {
            add(own, sidecars);
        }
        for (const auto &[name, amount] : own)
            inits[name] = std::max(inits[name], amount);
    }
    for (const auto &[name, amount] : inits)
        all[name] = std::max(all[name], amount);
    return all;
}

/// With limits for a whole Pod the server fills in its requests: what the containers ask for, else the limit.
Amounts podDefaults(const PodContext &pod, const Field &resources, const Amounts &needed)
{
    Amounts defaults;
    if (!pod.isPod)
        return defaults;
    for (const auto &[name, limit] : amountsOf(resources["limits"]))
        if (name == "cpu" || name == "memory" || isHugePages(name))
            defaults.emplace(name, needed.count(name) > 0 && !isHugePages(name) ? needed.at(name) : limit);
    return defaults;
}

void checkBelowPod(const PodContext &pod, const Field &resources, const Amounts &limits)
{
    // Init containers are not compared.
    for (const Field &container : pod.spec["containers"].items())
        for (const Field &limit : container["resources"]["limits"].entries()) {
            const auto most = limits.find(limit.key());
            const auto amount = Amount::parse(limit.text());
            if (most == limits.end() || !amount || *amount <= most->second)
                continue;
            limit.reportedAt(resources["containers"].madeItem(container.index()).madeEntry(limit.key())["limits"])
                .invalid(Api::tr("The limit of this container is above that of its Pod."),
                         Api::tr("Write at most the Pod's limit."))
                .ruled(Rule);
        }
}

} // namespace

bool checkNotNegativeAmount(const Field &quantity)
{
    const auto amount = Amount::parse(quantity.text());
    return !amount || checkNotNegative(quantity, *amount);
}

void checkResources(const PodContext &pod, const Field &resources)
{
    // In a Pod a limit counts as a request where there is none.
    checkRequirements(resources, checkContainerResourceName, pod.isPod ? amountsOf(resources["limits"]) : Amounts());
    checkClaims(pod, resources["claims"]);
}

void checkOverhead(const PodContext &pod)
{
    const Field overhead = pod.spec["overhead"];
    const Field limits = overhead["limits"];
    for (const Field &entry : overhead.entries())
        checkEntry(entry.reportedAt(limits.madeEntry(entry.key())), checkContainerResourceName);
    const Amounts amounts = amountsOf(overhead);
    if (hasHugePages(amounts) && !hasCpuOrMemory(amounts))
        overhead
            .forbidden(Api::tr("Huge pages are only given out together with cpu or memory."),
                       Api::tr("Ask for cpu or memory too."))
            .ruled(Rule);
}

void checkPodResources(const PodContext &pod)
{
    const Field resources = pod.spec["resources"];
    if (!resources)
        return;
    if (pod.spec["os"]["name"].text() == "windows") {
        refuseTogether(resources, ApiErrorType::Forbidden, QStringLiteral("os: windows"));
        return;
    }
    if (resources["claims"])
        refuseHere(resources["claims"], Api::tr("Claims belong to a container.")).ruled(Rule);
    const Amounts needed = aggregate(pod, "requests");
    const Parsed parsed = checkRequirements(resources, checkPodResourceName, podDefaults(pod, resources, needed));
    for (const auto &[name, request] : parsed.requests)
        if (request < sumOf(needed, name))
            entryOf(resources["requests"], name)
                .invalid(Api::tr("The containers together ask for more %1 than their Pod.").arg(quotedShort(name)),
                         Api::tr("Raise the Pod's number to what the containers ask for together."))
                .ruled(Rule);
    const Amounts neededLimits = aggregate(pod, "limits");
    for (const auto &[name, limit] : parsed.limits)
        if (isHugePages(name) && limit < sumOf(neededLimits, name))
            entryOf(resources["limits"], name)
                .invalid(Api::tr("The containers together ask for more %1 than their Pod.").arg(quotedShort(name)),
                         Api::tr("Raise the Pod's number to what the containers ask for together."))
                .ruled(Rule);
    checkBelowPod(pod, resources, parsed.limits);
}

} // namespace slipway
