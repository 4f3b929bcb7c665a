// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "checks/syntaxmistake.h"

namespace slipway
{

namespace
{

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    const auto mistake = syntaxMistake(scope.document);
    if (!mistake)
        return {};
    if (mistake->kind == SyntaxMistake::Kind::TooDeep)
        return only(
            scope.at(mistake->where, "YamlSyntax",
                     Rules::tr("The blocks are nested more than %1 levels deep here.").arg(MaxDepth),
                     Rules::tr("Look for brackets that repeat without end; no Kubernetes object needs so many.")));
    if (mistake->kind == SyntaxMistake::Kind::TooLarge)
        return only(scope.at(mistake->where, "YamlSyntax",
                             Rules::tr("This document has more than %1 MB, so it is shown as text and not checked.")
                                 .arg(MaxDocumentSize / 1'000'000),
                             Rules::tr("A cluster takes objects of up to about 1 MB; move large data out of it.")));
    if (mistake->kind == SyntaxMistake::Kind::AliasBomb)
        return only(
            scope.at(mistake->where, "YamlSyntax",
                     Rules::tr("The aliases of this document stand for more than %1 values.").arg(MaxExpandedNodes),
                     Rules::tr("Remove \"*%1\" or the anchors it repeats.").arg(qs(mistake->text))));
    return {};
}

} // namespace

extern const Rule yamlTooBigRule;
const Rule yamlTooBigRule{
    .info = {.id = "yaml-too-big",
             .tier = Tier::Syntax,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Nested or repeated without measure"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Reading it would fill the memory of every program that opens "
                                                        "it, so readers refuse such documents."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
