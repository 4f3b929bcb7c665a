// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

constexpr std::size_t LongestName = 52;       // bytes: a hyphen and ten letters of a hash follow
constexpr std::size_t LongestServerName = 63; // longer ones are refused anyway

/// The server takes the name, but the label controller-revision-hash of the Pods is `<name>-<hash>`, at most 63 long
/// (pkg/controller/history: ControllerRevisionName).
std::vector<Diagnostic> run(const Scope &scope)
{
    const NodeRef name = scope.root()["metadata"]["name"];
    if (!scope.isKind("StatefulSet") || name.value().size() <= LongestName || name.value().size() > LongestServerName)
        return {};
    Diagnostic found = scope.at(
        name, "",
        Rules::tr(
            "The name of a StatefulSet can have %1 characters, because a label of its Pods adds 11 more; this one "
            "has %2. The StatefulSet is accepted, but no Pod can be created.")
            .arg(LongestName)
            .arg(name.value().size()),
        Rules::tr("Choose a shorter name."));
    std::string shorter(name.value().substr(0, LongestName));
    while (!shorter.empty() && shorter.back() == '-')
        shorter.pop_back();
    found.fixes.push_back(
        scope.fix(Rules::tr("Shorten it to \"%1\"").arg(qs(shorter)), replacedValue(name, shorter), false));
    return only(std::move(found));
}

} // namespace

/// What the server refuses is in the API validation, which names this rule; here stands what it accepts.
extern const Rule nameTooLongForChildrenRule;
const Rule nameTooLongForChildrenRule{
    .info = {.id = "name-too-long-for-children",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Name too long for what is made from it"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Names of Jobs and Pods are made from the name of their owner, "
                                                        "and as labels and host names they can have 63 characters."),
             .docs = "concepts/overview/working-with-objects/names/"},
    .kinds = {"StatefulSet"},
    .object = run,
};

} // namespace slipway
