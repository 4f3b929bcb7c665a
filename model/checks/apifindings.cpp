// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/apifindings.h"

#include "api/objectvalidation.h"
#include "api/warnings.h"
#include "checks/edits.h"
#include "checks/ruleset.h"

#include <algorithm>

namespace slipway
{

namespace
{

void addRepair(const Scope &scope, const ApiRepair &repair, Diagnostic &finding)
{
    EditSet edits;
    QString title = repair.title;
    switch (repair.kind) {
    case ApiRepair::Kind::Write:
        edits = replacedValue(repair.node, repair.text);
        title = title.isEmpty() ? Rules::tr("Write %1").arg(qs(repair.text)) : title;
        break;
    case ApiRepair::Kind::Rename:
        edits = renamedKey(repair.node, repair.text);
        title = title.isEmpty() ? Rules::tr("Rename it to \"%1\"").arg(qs(repair.text)) : title;
        break;
    case ApiRepair::Kind::Remove:
        edits = removedEntry(repair.node);
        title = title.isEmpty() ? Rules::tr("Remove \"%1\"").arg(qs(repair.node.keyText())) : title;
        break;
    }
    if (!edits.empty())
        finding.fixes.push_back(scope.fix(title, std::move(edits), repair.safe));
}

Diagnostic findingOf(const Scope &scope, const ApiError &error, const std::string &type)
{
    // What is wrong with the whole object is shown at its kind.
    const NodeRef shown = error.node == scope.root() ? scope.root()["kind"] : error.node;
    Diagnostic finding = error.atKey && shown.key() && error.node != scope.root()
                             ? scope.atKey(shown, type, error.message, error.next)
                             : scope.at(shown, type, error.message, error.next);
    finding.path = error.path;
    for (const ApiRepair &repair : error.repairs)
        addRepair(scope, repair, finding);
    for (const ApiRelated &place : error.related)
        if (place.node)
            finding.related.push_back(scope.related(scope.object, place.node, place.message));
    return finding;
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
        Diagnostic finding = findingOf({rule->info, object, kind, schema, facts}, error, std::string(type));
        // The server copies some values to other fields and then refuses both; people wrote only one.
        const auto same = std::find_if(found.begin(), found.end(), [&](const Diagnostic &other) {
            return other.where == finding.where && other.apiType == finding.apiType && other.message == finding.message;
        });
        if (same == found.end())
            found.push_back(std::move(finding));
        else if (same->path != finding.path)
            same->alsoPaths.push_back(finding.path);
    };
    for (const ApiError &error : kind ? validateObject(object.root, *kind, schema, facts.settings().cluster)
                                      : validateCustomObject(object.root))
        add(error, error.reached ? apiTypeName(error.type) : std::string_view());
    if (kind)
        for (const ApiError &warning : objectWarnings(object.root, *kind, schema))
            add(warning, "Warning");
    return found;
}

} // namespace slipway
