// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "checks/secondobject.h"
#include "schema/customkinds.h"

namespace slipway
{

namespace
{

/// Fields of one object in the other: the server names them too, but all that is wrong is the missing line.
void tellStrangers(const DocumentScope &scope, Diagnostic &found)
{
    const NodeRef root = scope.document.tree().root();
    const KindInfo *kind = scope.facts.schema().store().kind(root["apiVersion"].value(), root["kind"].value());
    if (!kind)
        return;
    for (const SchemaProblem &problem : validate(root, *kind))
        if (problem.kind == SchemaProblem::Kind::UnknownField)
            found.alsoSaid.push_back({"UnknownField", problem.path});
}

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    const std::vector<DuplicateKey> second = secondObject(scope.document);
    if (second.empty())
        return {};
    const NodeRef first = second.front().value;
    Diagnostic found =
        scope.at(first.keyRange(), "DuplicateKey",
                 Rules::tr("A second object starts here, but there is no \"---\" line before it, so both "
                           "melt into one."),
                 Rules::tr("Put a line with \"---\" above this one."));
    const auto lineOf = [&](const DuplicateKey &key) {
        return yamlLineBreaks(std::string_view(scope.document.text()).substr(0, key.value.range().start)) + 1;
    };
    found.path = first.path().toString();
    found.serverLine = lineOf(second.front());
    for (std::size_t at = 1; at < second.size(); ++at)
        found.alsoSaid.push_back({"DuplicateKey", second[at].place.path().toString(), lineOf(second[at])});
    tellStrangers(scope, found);
    const std::size_t start = first.keyRange().start;
    const char *mark = scope.file.lineEnd() == LineEnd::CrLf ? "---\r\n" : "---\n";
    found.fixes.push_back(scope.fix(Rules::tr("Put \"---\" above this line"), {{{start, start}, mark}}, true));
    return only(std::move(found));
}

} // namespace

extern const Rule yamlMissingDocumentSeparatorRule;
const Rule yamlMissingDocumentSeparatorRule{
    .info = {.id = "yaml-missing-document-separator",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Two objects without a line between them"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A file can hold several objects, but only a line with three "
                                                        "hyphens ends one of them. Without it every key stands twice."),
             .docs = "concepts/workloads/management/"},
    .document = run,
};

} // namespace slipway
