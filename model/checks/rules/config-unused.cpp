// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

bool isUsedByName(const ObjectId &id)
{
    static constexpr std::array<std::string_view, 4> Kinds{"ConfigMap", "Secret", "PersistentVolumeClaim",
                                                           "ServiceAccount"};
    return std::find(Kinds.begin(), Kinds.end(), id.kind) != Kinds.end();
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const ObjectId &id = scope.object.id;
    if (!scope.kind || !isUsedByName(id) || id.name.empty() || scope.facts.isProvided(id.kind, id.ns, id.name))
        return {};
    const auto &users = scope.facts.mentioning(id.name);
    if (std::any_of(users.begin(), users.end(), [&](const Object *user) { return user != &scope.object; }))
        return {};
    return only(scope.at(scope.root()["metadata"]["name"], "",
                         Rules::tr("Nothing in your files uses %1 \"%2\".").arg(qs(id.kind), qs(id.name)),
                         Rules::tr("Refer to it where it is needed, or remove it.")));
}

} // namespace

extern const Rule configUnusedRule;
const Rule configUnusedRule{
    .info = {.id = "config-unused",
             .tier = Tier::Reference,
             .severity = Severity::Hint,
             .isOptIn = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Nothing uses it"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "What nothing uses is easily changed in vain, or keeps secrets that "
                                      "nobody needs any more."),
             .docs = "concepts/configuration/"},
    .object = run,
};

} // namespace slipway
