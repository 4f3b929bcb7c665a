// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/reader.h"

#include "yaml/plainreader.h"
#include "yaml/treebuilder.h"

namespace slipway
{

std::size_t yamlLineBreaks(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const bool isCrLf = rest.starts_with("\r\n");
        count += (rest[0] == '\n' || (rest[0] == '\r' && !isCrLf) || rest.starts_with("\u0085") ||
                  rest.starts_with("\u2028") || rest.starts_with("\u2029"))
                     ? 1
                     : 0;
    }
    return count;
}

namespace
{

ReadProblem syntaxProblem(const yaml_parser_t &parser, TreeBuilder &builder, std::size_t size)
{
    ReadProblem problem;
    problem.reason = parser.problem ? parser.problem : "not readable";
    problem.context = parser.context ? parser.context : "";
    std::size_t at =
        parser.error == YAML_READER_ERROR ? parser.problem_offset : builder.bytes(parser.problem_mark.index);
    at = std::min(at, size);
    problem.where = {at, at};
    problem.contextOffset = std::min(builder.bytes(parser.context_mark.index), size);
    // go-yaml prints the scanner's line counted from 1, but the parser's counted from 0, and no line 0.
    problem.serverLine = parser.problem_mark.line != 0
                             ? parser.problem_mark.line + (parser.error == YAML_SCANNER_ERROR ? 1 : 0)
                             : parser.context_mark.line;
    if (builder.hasEnded())
        problem.kind = ReadProblem::Kind::SecondRoot;
    else if (parser.error == YAML_READER_ERROR)
        problem.kind = problem.reason.find("control") != std::string::npos ? ReadProblem::Kind::ControlCharacter
                                                                           : ReadProblem::Kind::InvalidUtf8;
    return problem;
}

/// Kubernetes reads what begins with a brace as JSON, where tabs are blanks; libyaml stops at them. The same text with
/// spaces in their place has everything where it was; nothing when there is no need.
std::string withoutJsonTabs(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{' || text.find('\t') == std::string_view::npos)
        return {};
    std::string copy(text);
    bool inQuotes = false;
    for (std::size_t at = first; at < copy.size(); ++at) {
        if (copy[at] == '"')
            inQuotes = !inQuotes;
        else if (inQuotes && copy[at] == '\\')
            ++at;
        else if (!inQuotes && copy[at] == '\t')
            copy[at] = ' ';
    }
    return copy;
}

} // namespace

ReadResult readYaml(std::shared_ptr<const std::string> text)
{
    ReadResult result;
    if (text->size() > MaxDocumentSize) {
        result.problems.push_back({.kind = ReadProblem::Kind::TooLarge});
        TreeBuilder(std::move(text), result).finish();
        return result;
    }
    TreeBuilder builder(text, result);
    if (!readPlainly(*text, builder))
        return readWithLibyaml(std::move(text));
    builder.finish();
    return result;
}

ReadResult readWithLibyaml(std::shared_ptr<const std::string> text)
{
    ReadResult result;
    const std::string_view bytes = *text;
    TreeBuilder builder(std::move(text), result);
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0)
        return result;
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    const std::string json = withoutJsonTabs(bytes);
    const std::string_view input = json.empty() ? bytes : std::string_view(json);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(input.data()), input.size());
    for (bool more = true; more;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) {
            result.problems.insert(result.problems.begin(), syntaxProblem(parser, builder, bytes.size()));
            break;
        }
        more = builder.take(event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    builder.finish();
    return result;
}

ReadResult readYaml(std::string text)
{
    return readYaml(std::make_shared<const std::string>(std::move(text)));
}

} // namespace slipway
