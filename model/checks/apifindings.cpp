// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/apifindings.h"

#include "api/objectvalidation.h"
#include "api/warnings.h"
#include "checks/edits.h"
#include "checks/editsteps.h"
#include "checks/knownkinds.h"
#include "checks/ruleset.h"
#include "checks/unknownfield.h"
#include "evaluation/objectrules.h"
#include "schema/keyorder.h"
#include "yaml/quickedit.h"

#include <algorithm>

namespace slipway
{

namespace
{

QString titleOf(const ApiRepair &repair)
{
    if (!repair.title.isEmpty())
        return repair.title;
    switch (repair.kind) {
    case ApiRepair::Kind::Write:
        return Rules::tr("Write %1").arg(qs(repair.text));
    case ApiRepair::Kind::Rename:
        return Rules::tr("Rename it to \"%1\"").arg(qs(repair.text));
    case ApiRepair::Kind::Remove:
        return Rules::tr("Remove \"%1\"").arg(qs(repair.node.keyText()));
    case ApiRepair::Kind::Set:
    case ApiRepair::Kind::Insert:
        break;
    }
    return Rules::tr("Add \"%1\"").arg(qs(keyOf(repair.path.last())));
}

void addStep(const Scope &scope, const ApiRepair &repair, EditSteps &steps)
{
    switch (repair.kind) {
    case ApiRepair::Kind::Write:
        steps.write(scope.pathOf(repair.node), repair.text);
        break;
    case ApiRepair::Kind::Rename:
        steps.rename(scope.pathOf(repair.node), repair.text);
        break;
    case ApiRepair::Kind::Remove:
        steps.remove(scope.pathOf(repair.node));
        break;
    case ApiRepair::Kind::Set:
        steps.set(repair.path, repair.value);
        break;
    case ApiRepair::Kind::Insert:
        steps.insert(repair.path, repair.at, repair.value);
        break;
    }
}

/// A repair may speak of a field that is not written here.
bool isPossible(const ApiRepair &repair)
{
    return repair.kind == ApiRepair::Kind::Set || repair.kind == ApiRepair::Kind::Insert || repair.node;
}

EditSet editsOf(const Scope &scope, const ApiRepair &repair)
{
    if (!isPossible(repair) || !std::all_of(repair.more.begin(), repair.more.end(), isPossible))
        return {};
    if (repair.more.empty() && repair.kind == ApiRepair::Kind::Write)
        return replacedValue(repair.node, repair.text);
    if (repair.more.empty() && repair.kind == ApiRepair::Kind::Rename)
        return renamedKey(repair.node, repair.text);
    if (repair.more.empty() && repair.kind == ApiRepair::Kind::Remove)
        return removedField(scope.root(), repair.node);
    const bool isStep = scope.root().tree()->text().size() <= MaxStepSize;
    if (repair.more.empty() && repair.kind == ApiRepair::Kind::Set && isStep)
        if (EditSet edits = quickSet(scope.root(), repair.path, repair.value, usualOrder(scope.root())); !edits.empty())
            return edits;
    EditSteps steps(scope.root());
    addStep(scope, repair, steps);
    for (const ApiRepair &more : repair.more)
        addStep(scope, more, steps);
    return steps.edits();
}

void addRepair(const Scope &scope, const ApiRepair &repair, Diagnostic &finding)
{
    if (!scope.wantsFixes())
        return;
    if (EditSet edits = editsOf(scope, repair); !edits.empty())
        finding.fixes.push_back(scope.fix(titleOf(repair), std::move(edits), repair.safe));
}

Diagnostic findingOf(const Scope &scope, const ApiError &error, const std::string &type)
{
    // What is wrong with the whole object is shown at its kind.
    const NodeRef shown = error.node == scope.root() ? scope.root()["kind"] : error.node;
    Diagnostic finding = error.atKey && shown.key() && error.node != scope.root()
                             ? scope.atKey(shown, type, error.message, error.next)
                             : scope.at(shown, type, error.message, error.next);
    finding.path = error.path;
    // A rule may speak for what is refused and for what is only warned about.
    finding.severity = type == "Warning" ? std::max(finding.severity, Severity::Warning) : Severity::Error;
    for (const auto &[also, path] : error.alsoSaid)
        if (!type.empty())
            finding.alsoSaid.push_back({std::string(apiTypeName(also)), path});
    for (const ApiRepair &repair : error.repairs)
        addRepair(scope, repair, finding);
    for (const ApiRelated &place : error.related)
        if (place.node)
            finding.related.push_back(scope.related(scope.object, place.node, place.message));
    return finding;
}

/// What is missing at one place and stands at another is said there.
bool isElsewhere(const Scope &scope, const ApiError &error)
{
    return error.type == ApiErrorType::Required &&
           std::any_of(scope.schema.begin(), scope.schema.end(), [&](const SchemaProblem &problem) {
               if (problem.kind != SchemaProblem::Kind::UnknownField)
                   return false;
               const UnknownField unknown = explainUnknownField(scope, problem);
               return unknown.kind == UnknownField::Kind::WrongLevel && error.path == unknown.place + "." + problem.key;
           });
}

} // namespace

std::vector<Diagnostic> apiFindings(const Object &object, const KindInfo *kind,
                                    const std::vector<SchemaProblem> &schema, const Facts &facts)
{
    std::vector<Diagnostic> found;
    const auto add = [&](const ApiError &error, std::string_view type) {
        const Rule *rule = findRule(error.rule);
        Q_ASSERT(rule);
        if (!rule)
            return;
        const Scope scope{rule->info, object, kind, schema, facts};
        if (isElsewhere(scope, error))
            return;
        Diagnostic finding = findingOf(scope, error, std::string(type));
        if (rule->fixes && scope.wantsFixes())
            rule->fixes(scope, finding);
        // Nobody looks for warnings at what is refused.
        if (type == "Warning" && std::any_of(found.begin(), found.end(), [&](const Diagnostic &other) {
                return other.where == finding.where && other.severity == Severity::Error;
            }))
            return;
        // A word that is none of those allowed, and none of the fewer that the kind allows.
        if (type == "NotSupported")
            std::erase_if(found, [&](const Diagnostic &other) {
                return other.where == finding.where && other.apiType == type && other.path == finding.path;
            });
        // The server copies some values to other fields and then refuses both; people wrote only one.
        const auto same = std::find_if(found.begin(), found.end(), [&](const Diagnostic &other) {
            return other.where == finding.where && other.apiType == finding.apiType && other.message == finding.message;
        });
        if (same == found.end())
            found.push_back(std::move(finding));
        else if (same->path != finding.path)
            same->alsoSaid.push_back({finding.apiType, finding.path});
    };
    std::vector<ApiError> errors =
        kind ? validateObject(object.root, *kind, schema, facts.settings().cluster) : validateCustomObject(object.root);
    if (kind)
        addRuleErrors(object.root, *kind, schema, errors);
    for (const ApiError &error : errors)
        add(error, error.reached ? apiTypeName(error.type) : std::string_view());
    std::vector<ApiError> warnings;
    if (kind)
        warnings = objectWarnings(object.root, *kind, schema);
    else if (matchKind(object.id, facts.schema()).fit == KindFit::Custom)
        warnings = customObjectWarnings(object.root);
    for (const ApiError &warning : warnings)
        add(warning, "Warning");
    return found;
}

} // namespace slipway
