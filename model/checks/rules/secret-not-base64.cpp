// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/editsteps.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

/// The entry, with its comments, in `stringData`, which is made where there is none.
EditSet movedToStringData(const Scope &scope, NodeRef value)
{
    const NodeRef strings = scope.root()["stringData"];
    const NodeRef data = scope.root()["data"];
    const std::string key(value.keyText());
    if (value.parent() != data || strings[key])
        return {};
    if (!strings && data.size() == 1 && data.node().style == NodeStyle::Block)
        return renamedKey(data, "stringData");
    EditSteps steps(scope.root());
    // A block can only be moved into one that is there.
    constexpr const char *First = "first";
    const bool isMade = !strings;
    if (isMade)
        steps.set({"stringData", First}, "");
    steps.move({"data", key}, {"stringData"});
    if (isMade)
        steps.remove({"stringData", First});
    return steps.edits();
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const bool isSecret = scope.isKind("Secret");
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::BadBase64)
            continue;
        const QString next =
            isSecret ? Rules::tr("Encode it, or put the plain text under \"stringData\" and let the cluster do it.")
            : scope.isKind("ConfigMap") ? Rules::tr("Encode it, or put text under \"data\".")
                                        : Rules::tr("Encode it.");
        Diagnostic wrong =
            scope.at(problem, "Decode", Rules::tr("The value of \"%1\" is not base64.").arg(qs(problem.key)), next);
        if (EditSet edits = isSecret && scope.wantsFixes() ? movedToStringData(scope, problem.node) : EditSet();
            !edits.empty())
            wrong.fixes.push_back(scope.fix(Rules::tr("Move it to stringData"), edits, true));
        const std::string_view text = problem.node.value();
        const QByteArray encoded = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toBase64();
        wrong.fixes.push_back(scope.fix(Rules::tr("Encode this text as base64"),
                                        replacedValue(problem.node, encoded.toStdString()), false));
        found.push_back(wrong);
    }
    return found;
}

} // namespace

extern const Rule secretNotBase64Rule;
const Rule secretNotBase64Rule{
    .info = {.id = "secret-not-base64",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Secret data that is not base64"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Values under \"data\" can hold any bytes and therefore stand in "
                                                     "the file as base64; the cluster refuses other text."),
             .docs = "concepts/configuration/secret/"},
    .about = About::Problems,
    .object = run,
};

} // namespace slipway
