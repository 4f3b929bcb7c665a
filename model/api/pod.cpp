// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pod.h"

#include "api/common.h"
#include "api/container.h"
#include "api/ipaddress.h"
#include "api/metadata.h"
#include "api/podmetadata.h"
#include "api/resources.h"
#include "api/scheduling.h"
#include "api/securitycontext.h"
#include "api/volumes.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr std::size_t MaxNameservers = 3;
constexpr std::size_t MaxSearches = 32;
constexpr std::size_t MaxSearchText = 2048; // bytes, with a blank between each two
constexpr std::size_t MaxHostname = 64;     // bytes

PodContext contextOf(const Field &holder, bool isPod)
{
    const Field spec = isPod ? holder.run().spec() : holder["spec"];
    PodContext pod{.isPod = isPod, .spec = spec, .meta = holder["metadata"]};
    pod.hostNetwork = spec["hostNetwork"].isTrue();
    pod.hostUsers = !spec["hostUsers"].isFalse();
    pod.restartPolicy = spec["restartPolicy"].text();
    pod.gracePeriod = spec["terminationGracePeriodSeconds"].numberOr(30);
    if (isPod && pod.gracePeriod < 0)
        pod.gracePeriod = 1;
    for (const Field &claim : spec["resourceClaims"].items())
        pod.claims.insert(claim["name"].text());
    return pod;
}

void checkHostname(const PodContext &pod, bool setsHostnames)
{
    if (!setsHostnames) {
        checkFormatIfSet(pod.spec["hostname"], NameFormat::DnsLabel);
        checkFormatIfSet(pod.spec["subdomain"], NameFormat::DnsLabel);
    }
    const Field name = pod.spec["hostnameOverride"];
    if (!name)
        return;
    if (pod.spec["setHostnameAsFQDN"].isTrue())
        refuseTogether(name, ApiErrorType::Forbidden, QStringLiteral("setHostnameAsFQDN: true"));
    if (pod.hostNetwork)
        refuseTogether(name, ApiErrorType::Forbidden, QStringLiteral("hostNetwork: true"));
    if (name.text().size() > MaxHostname)
        name.refuse(ApiErrorType::TooLong, Api::tr("A host name has at most %1 characters.").arg(MaxHostname),
                    Api::tr("Write a shorter name."));
    checkFormat(name, name.text(), NameFormat::DnsSubdomain);
}

void checkSearch(const Field &search)
{
    std::string_view text = search.text();
    if (text == ".")
        return;
    if (!text.empty() && text.back() == '.')
        text.remove_suffix(1);
    checkGrammar(search, search.text(), nameProblem(NameFormat::SearchDomain, text),
                 Api::tr("Write a domain such as shop.svc.cluster.local."));
}

void checkAddress(const Field &address)
{
    const auto problem = ipProblem(address.text());
    const std::size_t before = address.run().errors().size();
    if (!checkGrammar(address, address.text(), problem, Api::tr("Write an address such as 10.0.0.10."),
                      "address-invalid") &&
        address.run().errors().size() > before)
        offerAddress(address.run().last(), address.text());
}

void checkDns(const PodContext &pod)
{
    const Field policy = pod.spec["dnsPolicy"];
    checkChoiceIfFilled(policy, {"ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"});
    const Field config = pod.spec["dnsConfig"];
    const Field servers = config["nameservers"];
    const Field searches = config["searches"];
    const QString next = Api::tr("Add \"nameservers\" with at least one address under \"dnsConfig\".");
    if (policy.text() == "None" && servers.size() == 0) {
        (config ? servers : config)
            .required(Api::tr("With \"dnsPolicy: None\" the Pod has no name server unless it names one."), next);
        return;
    }
    if (!config)
        return;
    refuseMany(servers, MaxNameservers, ApiErrorType::Invalid);
    for (const Field &server : servers.items())
        checkAddress(server);
    refuseMany(searches, MaxSearches, ApiErrorType::Invalid);
    std::size_t length = 0;
    for (const Field &search : searches.items()) {
        length += search.text().size() + (search.index() > 0 ? 1 : 0);
        checkSearch(search);
    }
    if (length > MaxSearchText)
        searches.invalid(Api::tr("The search domains are %1 characters long together; at most %2 are allowed.")
                             .arg(length)
                             .arg(MaxSearchText),
                         Api::tr("Remove some of them."));
    for (const Field &option : config["options"].items())
        if (option["name"].text().empty())
            option.required(Api::tr("This option has no name."), Api::tr("Add \"name:\", for example ndots."));
}

void checkResourceClaims(const PodContext &pod)
{
    std::map<std::string_view, Field> seen;
    const bool isMirror = pod.isPod && pod.meta["annotations"]["kubernetes.io/config.mirror"].node();
    for (const Field &claim : pod.spec["resourceClaims"].items()) {
        if (isMirror) {
            // The server forgets to name the place.
            claim.reportedAt(claim.run().object().madeEntry(""))
                .forbidden(Api::tr("A Pod of a node's own cannot have resource claims."),
                           Api::tr("Remove \"resourceClaims\"."));
            continue;
        }
        const Field name = claim["name"];
        if (requireField(name)) {
            if (const auto [first, isNew] = seen.emplace(name.text(), name); !isNew)
                refuseDuplicate(name, first->second,
                                Api::tr("Two claims are called \"%1\".").arg(quotedShort(name.text())));
            else
                checkFormat(name, name.text(), NameFormat::DnsLabel);
        }
        const Field byName = claim["resourceClaimName"];
        const Field byTemplate = claim["resourceClaimTemplateName"];
        if (byName.isSet() == byTemplate.isSet())
            claim.invalid(byName ? Api::tr("This claim names both a ResourceClaim and a template of one.")
                                 : Api::tr("This claim names neither a ResourceClaim nor a template of one."),
                          Api::tr("Name one: resourceClaimName or resourceClaimTemplateName."));
        for (const Field &field : {byName, byTemplate})
            if (field)
                checkFormat(field, field.text(), NameFormat::DnsSubdomain);
    }
}

void checkNames(const PodContext &pod)
{
    checkLabels(pod.spec["nodeSelector"]);
    const Field account = pod.spec["serviceAccountName"];
    const Field oldAccount = pod.spec["serviceAccount"];
    if (account.text().empty() && !oldAccount.text().empty())
        checkFormat(oldAccount.reportedAt(account), oldAccount.text(), NameFormat::DnsSubdomain);
    for (const char *key : {"serviceAccountName", "nodeName", "priorityClassName"})
        checkFormatIfSet(pod.spec[key], NameFormat::DnsSubdomain);
    if (const Field runtime = pod.spec["runtimeClassName"])
        checkFormat(runtime, runtime.text(), NameFormat::DnsSubdomain);
    for (const Field &gate : pod.spec["readinessGates"].items())
        checkFormat(gate["conditionType"], gate["conditionType"].text(), NameFormat::LabelKey);
    for (const Field &alias : pod.spec["hostAliases"].items()) {
        checkAddress(alias["ip"]);
        for (const Field &name : alias["hostnames"].items())
            checkFormat(name, name.text(), NameFormat::DnsSubdomain);
    }
    const Field preemption = pod.spec["preemptionPolicy"];
    if (preemption && preemption.text().empty())
        requireField(preemption);
    else
        checkChoiceIfSet(preemption, {"PreemptLowerPriority", "Never"});
}

void checkSpec(PodContext &pod, const PodTemplateUse &use)
{
    checkVolumes(pod, use.claimTemplates);
    checkResourceClaims(pod);
    checkContainers(pod);
    checkPodResources(pod);
    checkChoiceIfFilled(pod.spec["restartPolicy"], {"Always", "OnFailure", "Never"});
    checkDns(pod);
    checkRange(pod.spec["activeDeadlineSeconds"], 1, 2147483647);
    checkNames(pod);
    checkPodSecurity(pod);
    checkHostname(pod, use.setsHostnames);
    checkScheduling(pod);
    checkOverhead(pod);
    checkOperatingSystem(pod);
}

} // namespace

void checkPod(ApiRun &run)
{
    PodContext pod = contextOf(run.object(), true);
    checkSpec(pod, {});
    checkPodAnnotations(pod, pod.meta["annotations"]);
}

void checkPodTemplate(const Field &podTemplate, const PodTemplateUse &use)
{
    PodContext pod = contextOf(podTemplate, false);
    // The server prints the paths of a template's labels without `metadata`.
    checkLabels(pod.meta["labels"].reportedAt(podTemplate["labels"]));
    const Field annotations = pod.meta["annotations"].reportedAt(podTemplate["annotations"]);
    checkAnnotations(annotations);
    checkSpec(pod, use);
    checkPodAnnotations(pod, annotations);
}

} // namespace slipway
