// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "schema/names.h"

namespace slipway
{

namespace
{

void checkSources(const Scope &scope, NodeRef variable, std::vector<Diagnostic> &found)
{
    const NodeRef from = variable["valueFrom"];
    const NodeRef value = variable["value"];
    if (!from || from.isNull() || !from.isMapping())
        return;
    for (const SchemaProblem &problem : scope.schema)
        if (problem.kind == SchemaProblem::Kind::UnknownField && problem.node.parent() == from)
            return;
    std::size_t sources = 0;
    for (NodeRef source : from)
        sources += source.isNull() ? 0 : 1;
    const QString name = qs(variable["name"].value());
    const bool hasValue = value.isScalar() && !value.isNull() && !value.value().empty();
    if (hasValue && sources > 0) {
        Diagnostic both =
            scope.atKey(from, "Invalid", Rules::tr("Variable \"%1\" has both a fixed value and a source.").arg(name),
                        Rules::tr("Keep either \"value\" or \"valueFrom\"."));
        if (EditSet edits = removedEntry(from); !edits.empty())
            both.fixes.push_back(scope.fix(Rules::tr("Keep the fixed value"), edits, false));
        if (EditSet edits = removedEntry(value); !edits.empty())
            both.fixes.push_back(scope.fix(Rules::tr("Keep the source"), edits, false));
        found.push_back(both);
    } else if (sources != 1) {
        found.push_back(
            scope.atKey(from, "Invalid",
                        sources == 0 ? Rules::tr("\"valueFrom\" of variable \"%1\" names no source.").arg(name)
                                     : Rules::tr("Variable \"%1\" has several sources.").arg(name),
                        Rules::tr("Name one: configMapKeyRef, secretKeyRef, fieldRef or resourceFieldRef.")));
    }
}

void checkImport(const Scope &scope, NodeRef import, NodeRef list, std::vector<Diagnostic> &found)
{
    const auto isSet = [&](const char *key) { return import[key] && !import[key].isNull(); };
    const bool configMap = isSet("configMapRef");
    const bool secret = isSet("secretRef");
    for (const SchemaProblem &problem : scope.schema)
        if (problem.kind == SchemaProblem::Kind::UnknownField && problem.node.parent() == import)
            return;
    if (configMap != secret)
        return;
    Diagnostic wrong =
        scope.at(import, "Invalid",
                 configMap ? Rules::tr("An entry of \"envFrom\" names a ConfigMap and a Secret.")
                           : Rules::tr("An entry of \"envFrom\" names neither a ConfigMap nor a Secret."),
                 Rules::tr("Name one of them in each entry."));
    wrong.path = scope.path(list);
    found.push_back(wrong);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    for (const Container &container : scope.containers()) {
        for (NodeRef variable : container.node["env"]) {
            const NodeRef name = variable["name"];
            if (name.isScalar() && !name.isNull() && !name.value().empty() && scalarType(name) == ScalarType::String)
                if (const auto problem = nameProblem(NameFormat::EnvName, name.value()))
                    //: %2 is a whole sentence with the rule that is broken.
                    found.push_back(scope.at(
                        name, "Invalid",
                        Rules::tr("\"%1\" cannot be the name of a variable. %2").arg(qs(name.value()), *problem),
                        Rules::tr("Use letters, digits and underscores.")));
            checkSources(scope, variable, found);
        }
        const NodeRef imports = container.node["envFrom"];
        for (NodeRef import : imports)
            checkImport(scope, import, imports, found);
    }
    return found;
}

} // namespace

extern const Rule envEntryInvalidRule;
const Rule envEntryInvalidRule{
    .info = {.id = "env-entry-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Variable without exactly one value"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Kubernetes must know one name and one place for the value of each "
                                      "variable, and refuses anything else."),
             .docs = "tasks/inject-data-application/define-environment-variable-container/"},
    .object = run,
};

} // namespace slipway
