// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/intorstring.h"
#include "api/kinds.h"
#include "api/metadata.h"

#include <set>

namespace slipway
{

namespace
{

/// "latest" or "v1.30".
bool isSecurityVersion(std::string_view text)
{
    if (text == "latest")
        return true;
    if (text.substr(0, 3) != "v1.")
        return false;
    text.remove_prefix(3);
    return !text.empty() && text.size() < 9 && text.find_first_not_of("0123456789") == std::string_view::npos &&
           (text == "0" || text[0] != '0');
}

/// Which Pods the Namespace takes. The server looks at these labels last, and only when all else is well.
void checkPodSecurity(ApiRun &run, const Field &labels)
{
    constexpr std::string_view Prefix{"pod-security.kubernetes.io/"};
    const std::size_t first = run.errors().size();
    for (const Field &label : labels.entries()) {
        if (label.key().substr(0, Prefix.size()) != Prefix)
            continue;
        const std::string_view what = label.key().substr(Prefix.size());
        const std::string_view text = label.text();
        if (what == "enforce" || what == "audit" || what == "warn") {
            if (text != "privileged" && text != "baseline" && text != "restricted")
                label.invalid(Api::tr("\"%1\" is no security level for Pods.").arg(quotedShort(text)),
                              Api::tr("Write privileged, baseline or restricted."));
        } else if (what == "enforce-version" || what == "audit-version" || what == "warn-version") {
            if (!isSecurityVersion(text))
                label.invalid(Api::tr("\"%1\" is no version of Kubernetes.").arg(quotedShort(text)),
                              Api::tr("Write latest, or a version such as v1.30."));
        }
    }
    if (first > 0)
        run.reportOnly(0, first);
}

} // namespace

void checkPodDisruptionBudget(ApiRun &run)
{
    const std::size_t first = run.errors().size();
    const Field spec = run.spec();
    const Field stay = spec["minAvailable"];
    const Field go = spec["maxUnavailable"];
    if (stay && go)
        go.reportedAt(spec)
            .invalid(Api::tr("This budget says both how many Pods must stay and how many may go."),
                     Api::tr("Keep either minAvailable or maxUnavailable."))
            .ruled("pdb-both-fields")
            .shownAtKey()
            .remove(stay.node(), false, Api::tr("Keep only maxUnavailable"))
            .remove(go.node(), false, Api::tr("Keep only minAvailable"));
    for (const Field &limit : {stay, go}) {
        checkIntOrPercent(limit);
        checkNotMoreThanAll(limit);
    }
    checkLabelSelector(spec["selector"]);
    checkChoiceIfSet(spec["unhealthyPodEvictionPolicy"], {"AlwaysAllow", "IfHealthyBudget"});
    // The server looks at the metadata of this kind last, and only when all else is well.
    if (run.errors().size() > first)
        run.reportOnly(first, run.errors().size());
}

void checkNamespace(ApiRun &run)
{
    // The server gives every Namespace a label with its name.
    const Field name = run.object()["metadata"]["name"];
    const std::size_t before = run.errors().size();
    checkLabelValue(name.reportedAt(run.object()["metadata"]["labels"]), name.text());
    for (std::size_t at = 0; at < before; ++at)
        if (run.errors()[at].node == name.node()) {
            run.joinLast(at, before);
            break;
        }
    const Field finalizers = run.spec()["finalizers"];
    const QString next = Api::tr("Write a domain, a slash and a name, such as example.com/clean-up.");
    for (const Field &finalizer : finalizers.items()) {
        const std::string_view text = finalizer.text();
        const auto problem = nameProblem(NameFormat::LabelKey, text);
        if (problem)
            finalizer
                .reportedAt(finalizers)
                //: %2 is a whole sentence with the rule that is broken.
                .invalid(Api::tr("\"%1\" cannot be the name of a finalizer. %2").arg(quotedShort(text), *problem),
                         next);
        else if (text.find('/') == std::string_view::npos && !isStandardFinalizer(text))
            finalizer.reportedAt(finalizers)
                .invalid(Api::tr("The finalizer \"%1\" does not say whose it is.").arg(quotedShort(text)), next);
    }
    checkPodSecurity(run, run.object()["metadata"]["labels"]);
}

void checkServiceAccount(ApiRun &) {}

} // namespace slipway
