// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/fixes.h"
#include "checks/references.h"
#include "checks/rule.h"
#include "schema/didyoumean.h"
#include "schema/keyorder.h"
#include "yaml/jsonreading.h"

#include <algorithm>

namespace slipway
{

namespace
{

std::vector<std::string> keysOf(const Object &object)
{
    std::vector<std::string> keys;
    for (const char *part : {"data", "stringData", "binaryData"})
        for (JsonEntry &entry : jsonEntries(object.root[part]))
            keys.push_back(std::move(entry.key));
    return keys;
}

QString listed(const std::vector<std::string> &keys)
{
    QStringList names;
    for (const std::string &key : keys)
        if (names.size() < 8)
            names.append(qs(key));
    return names.join(QLatin1String(", "));
}

/// Whether there may be more keys than can be seen: token and certificate Secrets and some ConfigMaps are filled in
/// later, and a document with a syntax error is read up to there only.
bool mayHoldMore(const Object &target, const std::vector<std::string> &keys)
{
    return keys.empty() || !target.root.tree()->isWhole() ||
           target.root["type"].value() == "kubernetes.io/service-account-token";
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const PodReference &reference : podReferences(scope)) {
        if (reference.isOptional || reference.keys.empty())
            continue;
        const auto targets = scope.facts.find(reference.kind, scope.object.id.ns, reference.name.value());
        if (targets.size() != 1)
            continue;
        const Object &target = *targets.front();
        const std::vector<std::string> keys = keysOf(target);
        if (mayHoldMore(target, keys))
            continue;
        for (NodeRef key : reference.keys) {
            if (key.value().empty() || std::find(keys.begin(), keys.end(), key.value()) != keys.end())
                continue;
            const std::vector<std::string> close = didYouMean(key.value(), keys);
            Diagnostic missing =
                scope.at(key, "",
                         Rules::tr("%1 \"%2\" has no key \"%3\"; it has %4.")
                             .arg(qs(reference.kind), qs(reference.name.value()), qs(key.value()), listed(keys)),
                         close.empty() ? Rules::tr("Use one of its keys, or add this one to it.")
                                       : Rules::tr("Did you mean \"%1\"?").arg(qs(close.front())));
            missing.related.push_back(
                scope.related(target, target.root["metadata"]["name"], Rules::tr("The object with the keys.")));
            for (const std::string &candidate : close)
                missing.fixes.push_back(scope.fix(Rules::tr("Use \"%1\"").arg(qs(candidate)),
                                                  replacedValue(key, quotedWhereNeeded(candidate)), false));
            if (scope.wantsFixes())
                offerChange(missing, scope, target,
                            Rules::tr("Add the key \"%1\" to %2").arg(qs(key.value()), target.id.display()),
                            written(target.root, {target.id.kind == "Secret" ? "stringData" : "data", key.text()},
                                    Value(""), usualOrder(target.root)));
            found.push_back(std::move(missing));
        }
    }
    return found;
}

} // namespace

extern const Rule refConfigKeyMissingRule;
const Rule refConfigKeyMissingRule{
    .info = {.id = "ref-config-key-missing",
             .tier = Tier::Reference,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Key not in the ConfigMap or Secret"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The container would wait for the key for ever."),
             .docs = "tasks/configure-pod-container/configure-pod-configmap/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
