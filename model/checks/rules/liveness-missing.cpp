// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/probes.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

std::string question(const Container &container)
{
    if (const std::string lines = questionLines(container.node["readinessProbe"]); !lines.empty())
        return lines + "\nfailureThreshold: 9";
    for (NodeRef port : container.node["ports"])
        if (protocolOf(port) == "TCP")
            return questionFor(port);
    return {};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || scope.isKind("Job") || scope.isKind("CronJob") ||
        (scope.pod() && !scope.pod()->spec["restartPolicy"].value().empty() &&
         scope.pod()->spec["restartPolicy"].value() != "Always"))
        return found;
    for (const Container &container : scope.containers()) {
        if (!isMain(container) || container.node["livenessProbe"].isMapping())
            continue;
        Diagnostic missing =
            scope.missing(container.node, "livenessProbe", "",
                          Rules::tr("Container \"%1\" has no livenessProbe, so nobody notices when it hangs.")
                              .arg(qs(container.name)),
                          Rules::tr("Add one, unless the program ends by itself when it is broken."));
        if (const std::string lines = question(container); !lines.empty())
            if (scope.wantsFixes())
                addFix(scope, missing, Rules::tr("Add a livenessProbe"),
                       writtenAt(container.node, {"livenessProbe"}, lines));
        found.push_back(std::move(missing));
    }
    return found;
}

} // namespace

extern const Rule livenessMissingRule;
const Rule livenessMissingRule{
    .info = {.id = "liveness-missing",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Hanging programs are not restarted"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Without a livenessProbe a program that hangs is not restarted; "
                                                     "one that exits when it is broken needs none."),
             .docs = "concepts/configuration/liveness-readiness-startup-probes/#liveness-probe"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
