// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/reader.h"

#include "yaml/plainreader.h"
#include "yaml/treebuilder.h"

#include <algorithm>

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

/// True where brackets at a column are the value of the key above: the last line of content has nothing but the key,
/// at the same column.
bool isValueOfKeyAbove(std::string_view before, std::size_t column)
{
    while (!before.empty()) {
        const std::size_t start = before.rfind('\n') + 1;
        std::string_view line = before.substr(start);
        if (const std::size_t comment = line.find('#');
            comment != std::string_view::npos && (comment == 0 || line[comment - 1] == ' '))
            line = line.substr(0, comment);
        if (const std::size_t last = line.find_last_not_of(" \t\r"); last != std::string_view::npos)
            return line[last] == ':' && line.find_first_not_of("- ") == column;
        before = before.substr(0, start == 0 ? 0 : start - 1);
    }
    return false;
}

/// True where brackets stand with nothing in them.
bool isEmptyCollection(std::string_view text, std::size_t at)
{
    if (at >= text.size() || (text[at] != '[' && text[at] != '{'))
        return false;
    const char end = text[at] == '[' ? ']' : '}';
    for (++at; at < text.size() && text[at] != end; ++at)
        if (text[at] == '#')
            at = std::min(text.find('\n', at), text.size());
        else if (std::string_view(" \t\r\n,").find(text[at]) == std::string_view::npos)
            return false;
    return at < text.size();
}

ReadProblem syntaxProblem(const yaml_parser_t &parser, TreeBuilder &builder, std::string_view text)
{
    const std::size_t size = text.size();
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
    // go-yaml forgets that empty brackets may be a key (increase_flow_level gives the level inside their own token's
    // number), and so stops at them and not at the next line.
    const std::size_t key = problem.contextOffset;
    if (problem.reason == "could not find expected ':'" && isEmptyCollection(text, key) &&
        (!isValueOfKeyAbove(text.substr(0, key), parser.context_mark.column) ||
         text.substr(key, text.find_first_of("]}", key) - key).find(',') != std::string_view::npos))
        problem.serverLine = parser.context_mark.line;
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

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view MarkStandIn = "\xEE\x80\x80"; // U+E000, as many bytes and characters
constexpr char ColonStandIn = '_';

/// Puts other characters in place of byte order marks that begin a later line: libyaml skips them, to Kubernetes'
/// reader they are text (is_bom in go-yaml's readerc looks at the first bytes of its buffer only).
void replaceMarks(std::string_view text, std::string &copy)
{
    if (text.find(MarkStandIn) != std::string_view::npos)
        return;
    for (std::size_t at = text.find(ByteOrderMark, 1); at != std::string_view::npos;
         at = text.find(ByteOrderMark, at + ByteOrderMark.size())) {
        if (text[at - 1] != '\n' && text[at - 1] != '\r')
            continue;
        if (copy.empty())
            copy = text;
        copy.replace(at, MarkStandIn.size(), MarkStandIn);
    }
}

/// Gives a scalar the characters that the text has where libyaml was given others.
void restore(const yaml_event_t &event, std::string_view text, std::size_t start, std::size_t end)
{
    const auto &data = event.data.scalar;
    char *value = reinterpret_cast<char *>(data.value);
    if (data.style == YAML_PLAIN_SCALAR_STYLE && data.length == end - start) {
        std::copy_n(text.data() + start, data.length, value);
        return;
    }
    const std::string_view bytes(value, data.length);
    for (std::size_t at = bytes.find(MarkStandIn); at != std::string_view::npos; at = bytes.find(MarkStandIn, at + 1))
        std::copy(ByteOrderMark.begin(), ByteOrderMark.end(), value + at);
}

/// Where a document asks for another version of YAML than 1.1, which Kubernetes' reader refuses and libyaml does not.
std::optional<std::size_t> otherVersion(std::string_view text)
{
    constexpr std::string_view Directive = "%YAML";
    for (std::size_t start = text.starts_with(ByteOrderMark) ? ByteOrderMark.size() : 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (line.starts_with(Directive)) {
            std::string_view version = line.substr(Directive.size());
            version.remove_prefix(std::min(version.find_first_not_of(" \t"), version.size()));
            version = version.substr(0, version.find_first_not_of("0123456789."));
            const bool isVersion = version.size() > 2 && version.find('.') != std::string_view::npos;
            return isVersion && version != "1.1" ? std::optional(start) : std::nullopt;
        }
        if (first != std::string_view::npos && line[first] != '#' && line[0] != '%')
            return {};
        start = end + 1;
    }
    return {};
}

/// Hands out a text in the portions of Kubernetes' reader: both readers look at a whole portion for characters that
/// YAML does not know before they read on, so its size decides whether such a character or a mistake above it is met
/// first.
class Portions
{
public:
    explicit Portions(std::string_view text) : m_rest(text) {}
    static int read(void *self, unsigned char *buffer, std::size_t room, std::size_t *count)
    {
        return static_cast<Portions *>(self)->read(buffer, room, count);
    }

private:
    int read(unsigned char *buffer, std::size_t room, std::size_t *count)
    {
        m_mostRoom = std::max(m_mostRoom, room);
        const std::size_t leftOver = m_mostRoom - room; // a character that the last portion cut
        *count = std::min({Size - std::min(leftOver, Size), room, m_rest.size()});
        std::copy_n(m_rest.data(), *count, buffer);
        m_rest.remove_prefix(*count);
        return 1;
    }

    static constexpr std::size_t Size = 512; // input_raw_buffer_size in go-yaml's yamlprivateh.go and yamlh.go
    std::string_view m_rest;
    std::size_t m_mostRoom = 0;
};

/// Reads `input`, which is the text but for characters that libyaml would take otherwise than the server. Where it
/// stops at a colon that the server reads as text, gives the place of that.
std::optional<std::size_t> readOnce(const std::shared_ptr<const std::string> &text, std::string_view input,
                                    ReadResult &result)
{
    const std::string_view bytes = *text;
    const bool isChanged = input.data() != bytes.data();
    std::optional<std::size_t> colon;
    TreeBuilder builder(text, result);
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0)
        return {};
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    Portions portions(input);
    yaml_parser_set_input(&parser, &Portions::read, &portions);
    for (bool more = true; more;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) {
            ReadProblem problem = syntaxProblem(parser, builder, bytes);
            if (problem.reason == "found unexpected ':'" && problem.where.start < input.size() &&
                input[problem.where.start] == ':')
                colon = problem.where.start;
            result.problems.insert(result.problems.begin(), std::move(problem));
            break;
        }
        if (isChanged && event.type == YAML_SCALAR_EVENT)
            restore(event, bytes, builder.bytes(event.start_mark.index), builder.bytes(event.end_mark.index));
        more = builder.take(event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    builder.finish();
    return colon;
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
    if (const auto version = otherVersion(*text)) {
        ReadResult result;
        result.problems.push_back({.kind = ReadProblem::Kind::OtherVersion,
                                   .where = {*version, std::min(text->find_first_of("\r\n", *version), text->size())},
                                   .serverLine = yamlLineBreaks(text->substr(0, *version))});
        TreeBuilder(std::move(text), result).finish();
        return result;
    }
    std::string changed = withoutJsonTabs(*text);
    replaceMarks(*text, changed);
    // In brackets libyaml refuses plain text such as `b:` before a bracket or comma, and the server takes it as it is.
    constexpr int MostColons = 100;
    for (int colons = 0;; ++colons) {
        ReadResult result;
        const auto colon = readOnce(text, changed.empty() ? std::string_view(*text) : changed, result);
        if (!colon || colons == MostColons)
            return result;
        if (changed.empty())
            changed = *text;
        changed[*colon] = ColonStandIn;
    }
}

ReadResult readYaml(std::string text)
{
    return readYaml(std::make_shared<const std::string>(std::move(text)));
}

} // namespace slipway
