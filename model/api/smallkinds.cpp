// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/intorstring.h"
#include "api/kinds.h"
#include "api/metadata.h"

#include <set>

namespace slipway
{

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
    static const std::set<std::string_view> standard{"kubernetes", "orphan", "foregroundDeletion"};
    // The server gives every Namespace a label with its name.
    const Field name = run.object()["metadata"]["name"];
    checkLabelValue(name.reportedAt(run.object()["metadata"]["labels"]), name.text());
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
        else if (text.find('/') == std::string_view::npos && standard.count(text) == 0)
            finalizer.reportedAt(finalizers)
                .invalid(Api::tr("The finalizer \"%1\" does not say whose it is.").arg(quotedShort(text)), next);
    }
}

void checkServiceAccount(ApiRun &) {}

} // namespace slipway
