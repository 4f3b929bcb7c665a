// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "schema/names.h"

namespace slipway
{

namespace
{

constexpr std::size_t MaxSize{1024 * 1024};

void checkKeys(const Scope &scope, NodeRef data, std::vector<Diagnostic> &found)
{
    if (!data.isMapping())
        return;
    for (NodeRef value : data) {
        if (value.keyText() == "<<")
            continue;
        const auto problem = nameProblem(NameFormat::ConfigKey, value.keyText());
        if (!problem)
            continue;
        const std::string suggestion = suggestedName(NameFormat::ConfigKey, value.keyText());
        //: %2 is a whole sentence with the rule that is broken.
        Diagnostic wrong = scope.atKey(value, "Invalid",
                                       Rules::tr("\"%1\" cannot be a key here. %2").arg(qs(value.keyText()), *problem),
                                       Rules::tr("Use letters, digits, \"-\", \"_\" and \".\"."));
        if (!suggestion.empty() && !data[suggestion])
            wrong.fixes.push_back(
                scope.fix(Rules::tr("Rename it to \"%1\"").arg(qs(suggestion)), renamedKey(value, suggestion), false));
        found.push_back(wrong);
    }
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const bool isConfigMap = scope.isKind("ConfigMap");
    if (!scope.kind || (!isConfigMap && !scope.isKind("Secret")))
        return found;
    const NodeRef data = scope.root()["data"];
    const NodeRef other = scope.root()[isConfigMap ? "binaryData" : "stringData"];
    checkKeys(scope, data, found);
    checkKeys(scope, other, found);
    std::size_t size = 0;
    for (NodeRef part : {data, other})
        for (NodeRef value : part)
            size += value.value().size();
    if (isConfigMap)
        for (NodeRef value : other)
            if (data[value.keyText()])
                found.push_back(scope.atKey(
                    value, "Invalid", Rules::tr("\"%1\" stands in data and in binaryData.").arg(qs(value.keyText())),
                    Rules::tr("Keep one of them.")));
    // Base64 is four thirds of what it stands for.
    if (size > (isConfigMap ? MaxSize : MaxSize / 3 * 4))
        found.push_back(
            scope.atKey(data ? data : other, "TooLong",
                        Rules::tr("The contents are %1 bytes long; at most %2 are allowed.").arg(size).arg(MaxSize),
                        Rules::tr("Split them, or keep large files in a volume.")));
    return found;
}

} // namespace

extern const Rule configDataInvalidRule;
const Rule configDataInvalidRule{
    .info = {.id = "config-data-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Keys or size that cannot be stored"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Each key can become the name of a file, and the cluster keeps "
                                                        "such objects small, so it refuses others."),
             .docs = "concepts/configuration/configmap/"},
    .object = run,
};

} // namespace slipway
