// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "checks/secondobject.h"

namespace slipway
{

namespace
{

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
    const std::size_t start = first.keyRange().start;
    const char *mark = scope.file.lineEnd() == LineEnd::CrLf ? "---\r\n" : "---\n";
    found.fixes.push_back(scope.fix(Rules::tr("Put \"---\" above this line"), {{{start, start}, mark}}, true));
    return {found};
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
