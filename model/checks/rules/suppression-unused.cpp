// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ruleset.h"
#include "checks/serveranswer.h"
#include "schema/didyoumean.h"

#include <algorithm>
#include <optional>

namespace slipway
{

namespace
{

constexpr std::string_view Mark = "check-off:"; // behind "#" and blanks
constexpr std::string_view Annotation = "slipway/check-off";
constexpr std::string_view ReasonAnnotation = "slipway/check-off-reason";

/// One "check-off" of a document: which rules it switches off, and for what.
struct Suppression {
    Place where{};
    ObjectRef object{};   ///< of an annotation; null for a comment, which speaks of `line`
    std::size_t line = 0; ///< 0-based line of the document
    std::vector<std::string> ids{};
    bool hasReason = false;

    bool covers(const Diagnostic &finding, std::size_t lineOfFinding) const
    {
        if (std::find(ids.begin(), ids.end(), finding.rule) == ids.end())
            return false;
        return object.isNull() ? lineOfFinding == line : finding.object.item == object.item;
    }
};

bool isIdLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

/// "rule-a, rule-b because of this": the ids, and where the rest begins.
std::size_t readIds(std::string_view text, std::vector<std::string> &ids)
{
    std::size_t at = 0;
    const auto skip = [&](auto isWanted) {
        while (at < text.size() && isWanted(text[at]))
            ++at;
    };
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (true) {
        skip(isBlank);
        const std::size_t start = at;
        skip(isIdLetter);
        if (at > start)
            ids.emplace_back(text.substr(start, at - start));
        skip(isBlank);
        if (at >= text.size() || text[at] != ',')
            return at;
        ++at;
    }
}

/// True for a `#` that begins a comment and is no part of a value.
bool isComment(const Document &document, std::size_t hash)
{
    const std::string &text = document.text();
    if (hash > 0 && text[hash - 1] != ' ' && text[hash - 1] != '\t' && text[hash - 1] != '\n')
        return false;
    const NodeRef node = document.tree().nodeAt(hash);
    if (!node.isScalar() || node.isNull() || !node.range().contains(hash))
        return true;
    // A block of text begins below its "|" or ">".
    const bool isBlock = node.node().style == NodeStyle::Literal || node.node().style == NodeStyle::Folded;
    return isBlock && text.find('\n', node.node().content) > hash;
}

/// The `#` that stands before a mark; nothing where something else does.
std::optional<std::size_t> hashBefore(const std::string &text, std::size_t mark)
{
    const std::size_t hash = text.find_last_not_of(" \t", mark == 0 ? std::string::npos : mark - 1);
    return mark > 0 && hash != std::string::npos && text[hash] == '#' ? std::optional(hash) : std::nullopt;
}

/// The line that a comment speaks of: its own when something stands before it, else the next with more than a comment.
std::size_t lineFor(const ManifestFile &file, const std::string &text, std::size_t hash)
{
    const auto saysNothing = [&](std::size_t lineStart) {
        const std::size_t first = text.find_first_not_of(" \t\r", lineStart);
        return first != std::string::npos && (text[first] == '#' || text[first] == '\n');
    };
    std::size_t start = text.rfind('\n', hash) == std::string::npos ? 0 : text.rfind('\n', hash) + 1;
    while (saysNothing(start)) {
        const std::size_t end = text.find('\n', start);
        if (end == std::string::npos)
            break;
        start = end + 1;
    }
    return file.position(start).line;
}

void collectComments(const DocumentScope &scope, std::vector<Suppression> &all)
{
    const std::string &text = scope.document.text();
    for (std::size_t at = text.find(Mark); at != std::string::npos; at = text.find(Mark, at + 1)) {
        const std::optional<std::size_t> hash = hashBefore(text, at);
        if (!hash || !isComment(scope.document, *hash))
            continue;
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string_view said = std::string_view(text).substr(at + Mark.size(), end - at - Mark.size());
        Suppression one{.where = {scope.file.id(), {*hash, end}}};
        one.line = lineFor(scope.file, text, *hash);
        one.hasReason = readIds(said, one.ids) < said.size();
        all.push_back(std::move(one));
    }
}

void collectAnnotations(const DocumentScope &scope, std::vector<Suppression> &all)
{
    for (const DocumentObject &object : scope.document.objects()) {
        const NodeRef annotations = object.root["metadata"]["annotations"];
        const NodeRef said = annotations[Annotation];
        if (!said.isScalar())
            continue;
        Suppression one{.where = {scope.file.id(), said.range()},
                        .object = {scope.file.id(), 0, object.item, object.id}};
        readIds(said.value(), one.ids);
        one.hasReason = !annotations[ReasonAnnotation].value().empty();
        all.push_back(std::move(one));
    }
}

void report(const RuleInfo &info, const Suppression &what, const QString &message, const QString &next,
            std::vector<Diagnostic> &findings)
{
    Diagnostic hint{.rule = info.id, .tier = info.tier, .severity = info.severity, .where = what.where};
    hint.object = what.object;
    hint.message = message;
    hint.next = next;
    hint.docs = info.docs;
    findings.push_back(std::move(hint));
}

QString adviceFor(const std::string &id)
{
    std::vector<std::string> ids;
    for (const Rule *rule : allRules())
        ids.emplace_back(rule->info.id);
    const std::vector<std::string> close = didYouMean(id, ids);
    return close.empty() ? Rules::tr("Write the id that stands behind the finding.")
                         : Rules::tr("Did you mean \"%1\"?").arg(qs(close.front()));
}

void judge(const RuleInfo &info, const Suppression &what, const std::string &id, bool isUsed, bool isRefused,
           std::vector<Diagnostic> &findings)
{
    const QString name = qs(id);
    if (!findRule(id))
        report(info, what, Rules::tr("There is no rule \"%1\" to be switched off.").arg(name), adviceFor(id), findings);
    else if (isRefused)
        report(info, what, Rules::tr("\"%1\" cannot be switched off here, because a cluster refuses this.").arg(name),
               Rules::tr("Correct the finding itself, then remove this."), findings);
    else if (!isUsed)
        report(info, what, Rules::tr("\"%1\" finds nothing here, so it need not be switched off.").arg(name),
               what.object.isNull()
                   ? Rules::tr("Remove this, or move it to the line of the finding or right above that line.")
                   : Rules::tr("Remove this, so that it does not hide a later mistake."),
               findings);
    else if (!what.hasReason)
        report(info, what, Rules::tr("It is not said why \"%1\" is switched off.").arg(name),
               Rules::tr("Write the reason behind the id."), findings);
}

void run(const DocumentScope &scope, std::vector<Diagnostic> &findings)
{
    std::vector<Suppression> all;
    collectComments(scope, all);
    collectAnnotations(scope, all);
    if (all.empty())
        return;
    std::vector<std::size_t> lines;
    for (const Diagnostic &finding : findings)
        lines.push_back(scope.file.position(finding.where.range.start).line);
    std::vector<bool> isOff(findings.size());
    std::vector<Diagnostic> hints;
    for (const Suppression &what : all) {
        if (what.ids.empty())
            report(scope.rule, what, Rules::tr("It is not said which rule is switched off."),
                   Rules::tr("Write the id that stands behind the finding, and then the reason."), hints);
        for (const std::string &id : what.ids) {
            bool isUsed = false;
            bool isRefused = false;
            for (std::size_t i = 0; i < findings.size(); ++i) {
                if (findings[i].rule != id || !what.covers(findings[i], lines[i]))
                    continue;
                isUsed = true;
                isRefused |= isRefusal(findings[i]);
                isOff[i] = isOff[i] || !isRefusal(findings[i]);
            }
            judge(scope.rule, what, id, isUsed, isRefused, hints);
        }
    }
    std::size_t at = 0;
    std::erase_if(findings, [&](const Diagnostic &) { return isOff[at++]; });
    std::move(hints.begin(), hints.end(), std::back_inserter(findings));
}

} // namespace

extern const Rule suppressionUnusedRule;
const Rule suppressionUnusedRule{
    .info = {.id = "suppression-unused",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "A finding is switched off without need or reason"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "What is switched off for ever hides the next mistake at the same place, and "
                                      "without a reason nobody dares to switch it on again."),
             .docs = "concepts/overview/working-with-objects/annotations/"},
    .findings = run,
};

} // namespace slipway
