// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timing.h"
#include "checks/edits.h"
#include "checks/serving.h"

#include <cmath>

namespace slipway
{

namespace
{

constexpr double LeastRest = 5; // seconds that a program should have to finish its work

std::optional<Diagnostic> hookFinding(const Scope &scope, NodeRef hook, std::int64_t grace)
{
    const std::optional<double> waits = hookSeconds(hook);
    const bool isSleep = hook["sleep"].isMapping();
    // The server refuses a `sleep` above the grace period itself.
    if (!waits || *waits <= 0 || grace - *waits >= LeastRest || (isSleep && *waits > static_cast<double>(grace)))
        return {};
    const auto whole = static_cast<std::int64_t>(std::ceil(*waits));
    const bool isUsedUp = *waits >= static_cast<double>(grace);
    Diagnostic found = scope.atKey(
        hook, "",
        isUsedUp ? Rules::tr("Before stopping, the hook waits %1 s, but the Pod is killed after %2 s in all.")
                       .arg(whole)
                       .arg(grace)
                 : Rules::tr("Before stopping, the hook waits %1 s of the %2 s that the Pod has in all, so the program "
                             "has %3 s to finish.")
                       .arg(whole)
                       .arg(grace)
                       .arg(grace - whole),
        Rules::tr("Set terminationGracePeriodSeconds to at least %1.").arg(whole + 15));
    if (!isUsedUp)
        found.severity = Severity::Hint;
    if (scope.wantsFixes())
        addFix(scope, found, Rules::tr("Set terminationGracePeriodSeconds to %1").arg(whole + 30),
               writtenAt(scope.pod()->spec, {"terminationGracePeriodSeconds"}, std::to_string(whole + 30)), true);
    return found;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.pod())
        return found;
    const NodeRef written = scope.pod()->spec["terminationGracePeriodSeconds"];
    const std::int64_t grace = gracePeriod(scope.pod()->spec);
    bool hasHook = false;
    for (const Container &container : scope.containers()) {
        const NodeRef hook = container.node["lifecycle"]["preStop"];
        hasHook = hasHook || hook.isMapping();
        if (hook.isMapping() && grace > 0)
            if (const auto one = hookFinding(scope, hook, grace))
                found.push_back(*one);
    }
    if (grace == 0 && !hasHook) {
        Diagnostic killed =
            scope.at(written, "", Rules::tr("With a grace period of 0 the containers are killed at once."),
                     Rules::tr("Leave the line out to give them 30 s, or write what they need."));
        if (scope.wantsFixes())
            addFix(scope, killed, Rules::tr("Set terminationGracePeriodSeconds to %1").arg(30),
                   writtenAt(scope.pod()->spec, {"terminationGracePeriodSeconds"}, "30"));
        found.push_back(std::move(killed));
    }
    return found;
}

} // namespace

extern const Rule prestopUsesUpGraceRule;
const Rule prestopUsesUpGraceRule{
    .info = {.id = "prestop-uses-up-grace",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No time left to stop"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "The grace period begins with the hook, so what the hook uses is "
                                                     "missing when the program has to finish its work."),
             .docs = "concepts/containers/container-lifecycle-hooks/#hook-handler-execution"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
