// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

/// Rights that people give: each class can do no more than the one before it, who writes or runs a file also reads it,
/// and a file that its owner runs is run by everybody who reads it.
bool isUsual(std::int64_t mode)
{
    constexpr int Read = 4, Run = 1;
    const int owner = static_cast<int>(mode >> 6 & 7), group = static_cast<int>(mode >> 3 & 7);
    const int others = static_cast<int>(mode & 7);
    for (const int rights : {owner, group, others})
        if ((rights != 0 && !(rights & Read)) || ((owner & Run) && rights != 0 && !(rights & Run)))
            return false;
    return (group & ~owner) == 0 && (others & ~group) == 0;
}

/// Three plain octal digits that are read as a decimal number, which makes unusual rights.
void checkMode(const Scope &scope, NodeRef mode, std::vector<Diagnostic> &found)
{
    const std::string_view text = mode.value();
    const auto number = wholeNumber(mode);
    if (!number || mode.isQuoted() || text.size() != 3 || text.find_first_not_of("01234567") != text.npos)
        return;
    const std::int64_t meant = (text[0] - '0') * 64 + (text[1] - '0') * 8 + (text[2] - '0');
    if (*number > 0777 || isUsual(*number) || !isUsual(meant))
        return;
    const QString octal = QString::number(*number, 8);
    Diagnostic wrong =
        scope.at(mode, "",
                 Rules::tr("%1 is read as a decimal number, and as rights of a file that is 0%2.").arg(qs(text), octal),
                 Rules::tr("Write 0%1.").arg(qs(text)));
    wrong.severity = Severity::Warning;
    wrong.fixes.push_back(
        scope.fix(Rules::tr("Write 0%1").arg(qs(text)), replacedValue(mode, "0" + std::string(text)), true));
    found.push_back(std::move(wrong));
}

void checkSource(const Scope &scope, NodeRef source, std::vector<Diagnostic> &found)
{
    checkMode(scope, source["defaultMode"], found);
    for (NodeRef item : source["items"])
        checkMode(scope, item["mode"], found);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.pod())
        return found;
    for (NodeRef volume : scope.pod()->spec["volumes"]) {
        for (const char *kind : {"secret", "configMap", "downwardAPI", "projected"})
            checkSource(scope, volume[kind], found);
        for (NodeRef source : volume["projected"]["sources"])
            for (const char *kind : {"secret", "configMap", "downwardAPI"})
                checkSource(scope, source[kind], found);
    }
    return found;
}

} // namespace

/// What is out of range is refused by the API validation, which names this rule.
extern const Rule fileModeNotOctalRule;
const Rule fileModeNotOctalRule{
    .info = {.id = "file-mode-not-octal",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "File rights that are no octal number"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Rights such as 644 are octal. Without a 0 in front YAML reads a "
                                                     "decimal number, which means quite other rights or none at "
                                                     "all."),
             .docs = "concepts/configuration/secret/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
