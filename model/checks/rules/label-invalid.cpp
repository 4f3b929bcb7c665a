// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "schema/names.h"

namespace slipway
{

namespace
{

std::string lowered(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

void checkKey(const Scope &scope, NodeRef value, const std::string &serverPath, std::vector<Diagnostic> &found)
{
    // The server looks at the names of annotations in small letters.
    const bool isAnnotation = value.parent().keyText() == "annotations";
    const std::string key = isAnnotation ? lowered(value.keyText()) : std::string(value.keyText());
    const auto problem = nameProblem(NameFormat::LabelKey, key);
    if (!problem)
        return;
    const std::string suggestion = suggestedName(NameFormat::LabelKey, value.keyText());
    //: %2 is a whole sentence with the rule that is broken.
    Diagnostic wrong = scope.atKey(
        value, "Invalid",
        Rules::tr("\"%1\" cannot be the name of a label or annotation. %2").arg(qs(value.keyText()), *problem),
        Rules::tr("Use up to 63 letters, digits, \"-\", \"_\" and \".\", with a domain and a "
                  "slash before them if needed."));
    wrong.path = serverPath;
    if (!suggestion.empty() && !value.parent()[suggestion])
        wrong.fixes.push_back(
            scope.fix(Rules::tr("Rename it to \"%1\"").arg(qs(suggestion)), renamedKey(value, suggestion), false));
    found.push_back(wrong);
}

void checkValue(const Scope &scope, NodeRef value, const std::string &serverPath, std::vector<Diagnostic> &found)
{
    if (!value.isScalar() || (!value.isNull() && scalarType(value) != ScalarType::String))
        return;
    const auto problem = nameProblem(NameFormat::LabelValue, value.value());
    if (value.isNull() || !problem)
        return;
    const std::string suggestion = suggestedName(NameFormat::LabelValue, value.value());
    //: %2 is a whole sentence with the rule that is broken.
    Diagnostic wrong = scope.at(
        value, "Invalid", Rules::tr("\"%1\" cannot be the value of a label. %2").arg(qs(value.value()), *problem),
        Rules::tr("Use up to 63 letters, digits, \"-\", \"_\" and \".\"; free text belongs into "
                  "an annotation."));
    wrong.path = serverPath;
    if (!suggestion.empty())
        wrong.fixes.push_back(scope.fix(Rules::tr("Write \"%1\"").arg(qs(suggestion)),
                                        replacedValue(value, quotedWhereNeeded(suggestion)), false));
    found.push_back(wrong);
}

void checkLabels(const Scope &scope, NodeRef labels, std::vector<Diagnostic> &found)
{
    if (!labels.isMapping())
        return;
    const std::string path = scope.path(labels);
    for (NodeRef value : labels) {
        if (value.keyText() == "<<")
            continue;
        checkKey(scope, value, path, found);
        checkValue(scope, value, path, found);
    }
}

bool isNothing(NodeRef node)
{
    return !node || node.isNull();
}

void checkExpressions(const Scope &scope, NodeRef expressions, std::vector<Diagnostic> &found)
{
    for (NodeRef expression : expressions) {
        const NodeRef op = expression["operator"];
        const NodeRef values = expression["values"];
        const std::string_view name = op.isNull() ? std::string_view() : op.value();
        const bool compares = name == "In" || name == "NotIn";
        const bool tests = name == "Exists" || name == "DoesNotExist";
        const QString next = Rules::tr("Use In or NotIn with values, or Exists or DoesNotExist without.");
        if (!name.empty() && !compares && !tests)
            found.push_back(
                scope.at(op, "Invalid", Rules::tr("\"%1\" is no way to compare labels.").arg(qs(name)), next));
        if (compares && (isNothing(values) || (values.isSequence() && values.size() == 0)))
            found.push_back(scope.missing(expression, "values", "Required",
                                          Rules::tr("%1 needs values to compare with.").arg(qs(name)), next));
        if (tests && values.size() > 0)
            found.push_back(scope.atKey(values, "Forbidden", Rules::tr("%1 takes no values.").arg(qs(name)), next));
    }
}

void checkMetadata(const Scope &scope, NodeRef metadata, std::vector<Diagnostic> &found)
{
    checkLabels(scope, metadata["labels"], found);
    if (const NodeRef annotations = metadata["annotations"]; annotations.isMapping())
        for (NodeRef value : annotations)
            if (value.keyText() != "<<")
                checkKey(scope, value, scope.path(annotations), found);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const NodeRef spec = scope.spec();
    checkMetadata(scope, scope.root()["metadata"], found);
    if (const PodTemplate *pod = scope.pod(); pod && scope.kind) {
        if (pod->node.id() != scope.root().id())
            checkMetadata(scope, pod->node["metadata"], found);
        checkLabels(scope, pod->spec["nodeSelector"], found);
    }
    if (!scope.kind)
        return found;
    if (scope.isKind("Service") || scope.isKind("ReplicationController"))
        checkLabels(scope, spec["selector"], found);
    else
        checkLabels(scope, spec["selector"]["matchLabels"], found);
    checkLabels(scope, spec["podSelector"]["matchLabels"], found);
    checkExpressions(scope, spec["selector"]["matchExpressions"], found);
    checkExpressions(scope, spec["podSelector"]["matchExpressions"], found);
    return found;
}

} // namespace

extern const Rule labelInvalidRule;
const Rule labelInvalidRule{
    .info = {.id = "label-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Label that cannot be used"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Labels are looked up by name and value, so both have a narrow "
                                                        "form, and the cluster refuses others."),
             .docs = "concepts/overview/working-with-objects/labels/"},
    .object = run,
};

} // namespace slipway
