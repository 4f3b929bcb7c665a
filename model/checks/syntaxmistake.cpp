// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/syntaxmistake.h"

#include "checks/linemistake.h"
#include "schema/validator.h"

#include <algorithm>
#include <limits>
#include <set>

namespace slipway
{

namespace
{

constexpr std::size_t MaxRepairs = 4;
/// In larger texts the first repairs that are found have to do, as each that is looked at costs time while somebody
/// types. Bytes.
constexpr std::size_t MaxRankedSize = 64 * 1024;

using Kind = SyntaxMistake::Kind;
using Problem = ReadProblem::Kind;

EditSet tabsReplaced(std::string_view text, const LineIndex &lines, std::size_t width)
{
    EditSet edits;
    for (std::size_t number = 0; number < lines.lineCount(); ++number) {
        std::size_t at = lines.lineStart(number);
        const std::size_t end = lines.lineEnd(number);
        for (; at < end && (text[at] == ' ' || text[at] == '\t'); ++at)
            if (text[at] == '\t')
                edits.push_back({{at, at + 1}, std::string(width, ' ')});
    }
    return edits;
}

bool findTab(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake)
{
    // The reader may notice a tab only on the line behind it.
    const std::size_t from = mistake.line == 0 ? 0 : mistake.line - 1;
    for (std::size_t number : {mistake.line, from}) {
        const std::size_t start = lines.lineStart(number);
        const std::size_t end = std::min(text.find_first_not_of(" \t", start), text.size());
        if (text.substr(start, end - start).find('\t') == std::string_view::npos)
            continue;
        mistake.kind = Kind::Tab;
        mistake.line = number;
        mistake.where = {start, end};
        for (std::size_t width : {2U, 4U, 8U}) {
            EditSet edits = tabsReplaced(text, lines, width);
            if (text.size() <= MaxRepairSize && isReadableBehind(text, edits, number)) {
                mistake.repairs.push_back({std::move(edits), width});
                break;
            }
        }
        return true;
    }
    return false;
}

/// The line moved to another column, together with the deeper lines below it.
EditSet movedTo(std::string_view text, const LineIndex &lines, std::size_t number, std::size_t column)
{
    const Line head = lineAt(text, lines, number);
    EditSet edits;
    for (std::size_t at = number; at < lines.lineCount(); ++at) {
        const Line line = lineAt(text, lines, at);
        if (at > number && !line.isBlank && line.indent <= head.indent)
            break;
        if (line.isBlank && at != number)
            continue;
        if (column > head.indent)
            edits.push_back({{line.start, line.start}, std::string(column - head.indent, ' ')});
        else
            edits.push_back({{line.start, line.start + std::min(head.indent - column, line.indent)}, ""});
    }
    return edits;
}

constexpr std::size_t Unreadable = std::numeric_limits<std::size_t>::max();

/// How much of the changed text the cluster would not know what to do with.
std::size_t strangersIn(std::string_view text, const EditSet &edits)
{
    const ReadResult read = readYaml(applied(text, edits));
    if (!read.isComplete())
        return Unreadable;
    const NodeRef root = read.tree.root();
    const KindInfo *kind = SchemaStore::builtIn().kind(root["apiVersion"].value(), root["kind"].value());
    if (!kind)
        return 0;
    const std::vector<SchemaProblem> problems = validate(root, *kind);
    return static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(), [](const SchemaProblem &problem) {
        return problem.kind == SchemaProblem::Kind::UnknownField || problem.kind == SchemaProblem::Kind::WrongType;
    }));
}

/// The columns where the line means something come first, and of those the nearest. What leaves the text unreadable is
/// kept only where nothing else can be done.
void rankRepairs(std::string_view text, std::vector<SyntaxMistake::Repair> &repairs)
{
    std::vector<std::pair<std::size_t, SyntaxMistake::Repair>> ranked;
    for (SyntaxMistake::Repair &repair : repairs) {
        const std::size_t strangers = strangersIn(text, repair.edits);
        ranked.emplace_back(strangers, std::move(repair));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    repairs.clear();
    for (auto &[strangers, repair] : ranked)
        if (repairs.size() < MaxRepairs && (strangers != Unreadable || ranked.front().first == Unreadable))
            repairs.push_back(std::move(repair));
}

bool findIndent(std::string_view text, const LineIndex &lines, SyntaxMistake &mistake)
{
    const Line line = lineAt(text, lines, mistake.line);
    if (line.isBlank || text.size() > MaxRepairSize)
        return false;
    // Columns that blocks above this line use, the nearest first.
    std::vector<std::size_t> columns;
    for (std::size_t number = mistake.line; number-- > 0 && columns.size() < 2 * MaxRepairs;) {
        const Line above = lineAt(text, lines, number);
        if (above.isBlank)
            continue;
        const bool isItem = text.substr(above.start + above.indent, 2) == "- ";
        for (std::size_t column : {above.indent + (isItem ? 2 : 0), above.indent})
            if (column != line.indent && std::find(columns.begin(), columns.end(), column) == columns.end())
                columns.push_back(column);
    }
    const bool isRanked = text.size() <= MaxRankedSize;
    for (std::size_t column : columns) {
        EditSet edits = movedTo(text, lines, mistake.line, column);
        if ((isRanked || mistake.repairs.size() < MaxRepairs) && isReadableBehind(text, edits, mistake.line))
            mistake.repairs.push_back({std::move(edits), column});
    }
    if (mistake.repairs.empty())
        return false;
    if (isRanked)
        rankRepairs(text, mistake.repairs);
    mistake.kind = Kind::Indent;
    mistake.column = line.indent;
    mistake.where = {line.start + line.indent, line.end};
    const std::string_view content = text.substr(mistake.where.start, mistake.where.size());
    const std::size_t colon = content.find(':');
    if (colon != std::string_view::npos)
        mistake.where.end = mistake.where.start + colon;
    mistake.text = text.substr(mistake.where.start, mistake.where.size());
    return true;
}

/// Two entries in brackets with nothing between them.
bool findComma(std::string_view text, const ReadProblem &problem, SyntaxMistake &mistake)
{
    const std::size_t next = problem.where.start;
    if (text.size() > MaxRepairSize || next >= text.size() || std::string_view("]}").find(text[next]) != text.npos)
        return false;
    const std::size_t before = text.find_last_not_of(" \t\r\n", next == 0 ? 0 : next - 1);
    if (before == std::string_view::npos || std::string_view("[{,:").find(text[before]) != std::string_view::npos)
        return false;
    EditSet edits{{{before + 1, before + 1}, ","}};
    const ReadResult read = readYaml(applied(text, edits));
    // A bracket that is never closed has a problem further down whatever stands here.
    if (!read.isComplete() &&
        (read.problems.front().contextOffset == problem.contextOffset || read.problems.front().where.start <= next + 1))
        return false;
    mistake.kind = Kind::NoComma;
    mistake.where = {next, std::min(text.find_first_of(":,]}\r\n", next), text.size())};
    mistake.repairs = {{.edits = std::move(edits)}};
    return true;
}

/// A quote or bracket that swallows the rest: shown where it opens.
bool findUnclosed(std::string_view text, const LineIndex &lines, const ReadProblem &problem, SyntaxMistake &mistake)
{
    const bool quote = problem.context.find("quoted scalar") != std::string::npos;
    const bool flow = problem.context.find("flow") != std::string::npos;
    if ((!quote && !flow) || problem.contextOffset >= text.size())
        return false;
    const char opened = text[problem.contextOffset];
    if (std::string_view("'\"[{").find(opened) == std::string_view::npos || (flow && findComma(text, problem, mistake)))
        return mistake.kind == Kind::NoComma;
    if (quote && problem.reason.find("end of stream") == std::string::npos &&
        problem.reason.find("document indicator") == std::string::npos)
        return false;
    mistake.kind = Kind::Unclosed;
    mistake.text = opened;
    mistake.where = {problem.contextOffset, problem.contextOffset + 1};
    offerClosing(text, lines, mistake);
    return true;
}

Kind kindOf(Problem problem)
{
    switch (problem) {
    case Problem::UnknownAlias:
    case Problem::RecursiveAlias:
        return Kind::Alias;
    case Problem::AliasBomb:
        return Kind::AliasBomb;
    case Problem::TooDeep:
        return Kind::TooDeep;
    case Problem::TooLarge:
        return Kind::TooLarge;
    default:
        return Kind::Other;
    }
}

SyntaxMistake foundIn(const Document &document)
{
    const std::string_view text = document.text();
    const LineIndex lines(text);
    const ReadProblem &problem = document.problems().front();
    SyntaxMistake mistake;
    mistake.kind = kindOf(problem.kind);
    mistake.text = problem.reason;
    mistake.where = problem.where;
    // At the end of the text the last line that holds something is the one to look at.
    std::size_t at = std::min(problem.where.start, text.size());
    while (at > 0 && (at >= text.size() || text[at] == '\n') &&
           std::string_view(" \t\r\n").find(text[at - 1]) != std::string_view::npos)
        --at;
    mistake.line = lines.lineOf(at);
    if (mistake.where.isEmpty()) {
        const Line line = lineAt(text, lines, mistake.line);
        const std::size_t start = std::max(std::min(at, line.end), line.start + line.indent);
        mistake.where = start < line.end
                            ? TextRange{start, line.end}
                            : TextRange{line.start + std::min(line.indent, line.end - line.start), line.end};
    }
    if (problem.kind != Problem::Syntax)
        return mistake;
    if (findTab(text, lines, mistake) || findOddCharacter(text, lines, mistake) ||
        findUnclosed(text, lines, problem, mistake) || findOpenQuote(text, lines, mistake) ||
        findMissingQuotes(text, lines, mistake) || findMissingSpace(text, lines, mistake))
        return mistake;
    const bool aboutNesting = problem.reason.find("did not find expected key") != std::string::npos ||
                              problem.reason.find("did not find expected '-' indicator") != std::string::npos ||
                              problem.reason.find("mapping values are not allowed") != std::string::npos ||
                              problem.reason.find("block sequence entries are not allowed") != std::string::npos;
    if (findStray(text, lines, mistake) || (aboutNesting && findIndent(text, lines, mistake)))
        return mistake;
    return mistake;
}

} // namespace

std::optional<SyntaxMistake> syntaxMistake(const Document &document)
{
    if (document.isComplete())
        return {};
    // Each of the syntax rules asks about the same document, and looking reads it a dozen times.
    static thread_local std::pair<std::shared_ptr<const std::string>, SyntaxMistake> last;
    if (last.first != document.tree().sharedText())
        last = {document.tree().sharedText(), foundIn(document)};
    return last.second;
}

} // namespace slipway
