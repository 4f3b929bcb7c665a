// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "schema/didyoumean.h"

namespace slipway
{

namespace
{

std::vector<std::string> volumeNames(const Scope &scope)
{
    std::vector<std::string> names;
    for (NodeRef volume : scope.pod()->spec["volumes"])
        names.push_back(volume["name"].text());
    if (scope.isKind("StatefulSet"))
        for (NodeRef claim : scope.spec()["volumeClaimTemplates"])
            names.push_back(claim["metadata"]["name"].text());
    return names;
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.pod())
        return found;
    const std::vector<std::string> names = volumeNames(scope);
    for (const Container &container : scope.containers())
        for (const char *list : {"volumeMounts", "volumeDevices"})
            for (NodeRef mount : container.node[list]) {
                const NodeRef name = mount["name"];
                if (name.value().empty() || scalarType(name) != ScalarType::String ||
                    std::find(names.begin(), names.end(), name.value()) != names.end())
                    continue;
                std::vector<std::string> close = didYouMean(name.value(), names);
                if (close.empty() && names.size() == 1)
                    close = names;
                Diagnostic wrong = scope.at(
                    name, "NotFound",
                    Rules::tr("The container mounts \"%1\", but this Pod has no volume of that name.")
                        .arg(qs(name.value())),
                    close.empty() ? Rules::tr("Add a volume of that name under \"volumes\", or correct the name.")
                                  : Rules::tr("Did you mean \"%1\"?").arg(qs(close.front())));
                for (const std::string &volume : close)
                    wrong.fixes.push_back(scope.fix(Rules::tr("Mount \"%1\"").arg(qs(volume)),
                                                    replacedValue(name, quotedWhereNeeded(volume)), false));
                found.push_back(wrong);
            }
    return found;
}

} // namespace

extern const Rule volumeMountUnknownRule;
const Rule volumeMountUnknownRule{
    .info = {.id = "volume-mount-unknown",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Mount without a volume"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A container can only mount what the Pod declares under "
                                                        "\"volumes\", so the Pod is refused."),
             .docs = "concepts/storage/volumes/"},
    .object = run,
};

} // namespace slipway
