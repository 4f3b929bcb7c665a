// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

#include <unordered_map>

namespace slipway
{

namespace
{

using Seen = std::unordered_map<std::string_view, NodeRef>;

void check(const Scope &scope, NodeRef name, Seen &seen, const QString &what, std::vector<Diagnostic> &found)
{
    if (name.value().empty())
        return;
    const auto [first, isNew] = seen.emplace(name.value(), name);
    if (isNew)
        return;
    //: %1 is "containers", "volumes" or "ports".
    Diagnostic twice = scope.at(name, "Duplicate", Rules::tr("Two %1 are called \"%2\".").arg(what, qs(name.value())),
                                Rules::tr("Give one of them another name."));
    twice.related.push_back(scope.related(scope.object, first->second, Rules::tr("The first one.")));
    found.push_back(twice);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.pod())
        return found;
    Seen containers;
    // The server compares init containers with the others, so those come second.
    for (bool init : {false, true})
        for (const Container &container : scope.containers())
            if (container.isInit == init)
                check(scope, container.node["name"], containers, Rules::tr("containers"), found);
    Seen volumes;
    for (NodeRef volume : scope.pod()->spec["volumes"])
        check(scope, volume["name"], volumes, Rules::tr("volumes"), found);
    for (const Container &container : scope.containers()) {
        Seen ports;
        for (NodeRef port : container.node["ports"])
            check(scope, port["name"], ports, Rules::tr("ports"), found);
    }
    return found;
}

} // namespace

extern const Rule listNameDuplicateRule;
const Rule listNameDuplicateRule{
    .info = {.id = "list-name-duplicate",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Same name twice in a Pod"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Other settings refer to these entries by name, so each name may "
                                                     "stand only once."),
             .docs = "concepts/workloads/pods/"},
    .object = run,
};

} // namespace slipway
