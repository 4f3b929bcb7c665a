// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/functions.h"
#include "schema/customformats.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

// Formats that a text may have, by name. Source: apiserver, pkg/cel/library/format.go; their words: apimachinery,
// pkg/util/validation/validation.go.

namespace slipway::cel
{

namespace
{

using Problems = std::vector<std::string>;

/// A grammar, how the server calls it, and what it says where a text does not fit.
struct Grammar {
    std::string_view words{};
    std::string_view pattern{};
    std::string_view examples{}; ///< as they are printed
};
constexpr Grammar Label{"a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and "
                        "must start and end with an alphanumeric character",
                        "[a-z0-9]([-a-z0-9]*[a-z0-9])?", "'my-name',  or '123-abc', "};
constexpr Grammar Subdomain{"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' "
                            "or '.', and must start and end with an alphanumeric character",
                            R"([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)", "'example.com', "};
constexpr Grammar OldLabel{"a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an "
                           "alphabetic character, and end with an alphanumeric character",
                           "[a-z]([-a-z0-9]*[a-z0-9])?", "'my-name',  or 'abc-123', "};
constexpr Grammar QualifiedName{"must consist of alphanumeric characters, '-', '_' or '.', and must start and end "
                                "with an alphanumeric character",
                                "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]", "'MyName',  or 'my.name',  or '123-abc', "};
constexpr Grammar LabelValue{"a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or "
                             "'.', and must start and end with an alphanumeric character",
                             "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?", "'MyValue',  or 'my_value',  or '12345', "};

bool fits(std::string_view text, const Grammar &grammar)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QString::fromLatin1(grammar.pattern.data(), static_cast<qsizetype>(grammar.pattern.size()))));
    return pattern.match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).hasMatch();
}

std::string told(const Grammar &grammar)
{
    return std::string(grammar.words) + " (e.g. " + std::string(grammar.examples) + "regex used for validation is '" +
           std::string(grammar.pattern) + "')";
}

std::string tooLong(std::size_t most, std::string_view unit)
{
    return "must be no more than " + std::to_string(most) + " " + std::string(unit);
}

/// What could be the beginning of a name, with something behind its hyphen.
std::string continued(std::string_view text)
{
    return text.size() > 1 && text.back() == '-' ? std::string(text.substr(0, text.size() - 2)) + "a"
                                                 : std::string(text);
}

/// Of a text that has to be made as one grammar says, with up to `most` characters, or bytes as `unit` calls them.
Problems problemsOf(std::string_view text, std::size_t most, std::string_view unit, const Grammar &grammar)
{
    Problems found;
    if (text.size() > most)
        found.push_back(tooLong(most, unit));
    if (!fits(text, grammar))
        found.push_back(told(grammar));
    return found;
}

Problems labelProblems(std::string_view text)
{
    Problems found;
    if (text.size() > 63)
        found.push_back(tooLong(63, "characters"));
    if (!fits(text, Label))
        found.push_back(fits(text, Subdomain) ? "must not contain dots" : told(Label));
    return found;
}

Problems subdomainProblems(std::string_view text)
{
    return problemsOf(text, 253, "characters", Subdomain);
}

Problems oldLabelProblems(std::string_view text)
{
    return problemsOf(text, 63, "characters", OldLabel);
}

Problems qualifiedNameProblems(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && text.find('/', slash + 1) != std::string_view::npos)
        return {"a qualified name " + told(QualifiedName) +
                " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"};
    Problems found;
    if (slash == 0)
        found.emplace_back("prefix part must be non-empty");
    else if (slash != std::string_view::npos)
        for (const std::string &problem : subdomainProblems(text.substr(0, slash)))
            found.push_back("prefix part " + problem);
    const std::string_view name = slash == std::string_view::npos ? text : text.substr(slash + 1);
    if (name.empty())
        found.emplace_back("name part must be non-empty");
    else if (name.size() > 63)
        found.push_back("name part " + tooLong(63, "bytes"));
    if (!fits(name, QualifiedName))
        found.push_back("name part " + told(QualifiedName));
    return found;
}

Problems labelValueProblems(std::string_view text)
{
    return problemsOf(text, 63, "bytes", LabelValue);
}

template <Problems (*OfWhole)(std::string_view text)>
Problems prefixProblems(std::string_view text)
{
    return OfWhole(continued(text));
}

Problems unlessFits(std::string_view text, std::string_view format, const char *problem)
{
    return fitsFormat(text, format) ? Problems() : Problems{problem};
}

struct NamedProblems {
    std::string_view name{};
    Problems (*of)(std::string_view text) = nullptr; ///< null for URIs, which another function reads
};
constexpr std::array<NamedProblems, 13> Formats{
    {{"dns1123Label", labelProblems},
     {"dns1123Subdomain", subdomainProblems},
     {"dns1035Label", oldLabelProblems},
     {"qualifiedName", qualifiedNameProblems},
     {"dns1123LabelPrefix", prefixProblems<labelProblems>},
     {"dns1123SubdomainPrefix", prefixProblems<subdomainProblems>},
     {"dns1035LabelPrefix", prefixProblems<oldLabelProblems>},
     {"labelValue", labelValueProblems},
     {"uri", nullptr},
     {"uuid", [](std::string_view text) { return unlessFits(text, "uuid", "does not match the UUID format"); }},
     {"byte", [](std::string_view text) { return unlessFits(text, "byte", "invalid base64"); }},
     {"date", [](std::string_view text) { return unlessFits(text, "date", "invalid date"); }},
     {"datetime", [](std::string_view text) { return unlessFits(text, "datetime", "invalid datetime"); }}}};

Value named(const Call &call)
{
    const auto *name = call.as<std::string>(0);
    if (!name || call.count() != 1)
        return call.noOverload();
    const auto known =
        std::find_if(Formats.begin(), Formats.end(), [&](const NamedProblems &format) { return format.name == *name; });
    return known == Formats.end() ? Value::none() : Value::some(Value::shared(NamedFormat{known->name}));
}

/// `format.dns1123Label()`, by the name that it is called under.
Value constant(const Call &call)
{
    const std::string_view name = call.name.substr(call.name.find('.') + 1);
    for (const NamedProblems &format : Formats)
        if (format.name == name && call.count() == 0)
            return Value::shared(NamedFormat{format.name});
    return call.noOverload();
}

Value validate(const Call &call)
{
    const auto *format = call.as<NamedFormat>(0);
    const auto *text = call.as<std::string>(1);
    if (!format || !text || call.count() != 2)
        return call.noOverload();
    if (!call.budget.spendOn(text->size()))
        return Value::failure(Failure::Kind::TooMuch);
    const auto known = std::find_if(Formats.begin(), Formats.end(),
                                    [&](const NamedProblems &one) { return one.name == format->name; });
    Problems problems;
    if (known->of) {
        problems = known->of(*text);
    } else {
        const Value isUrl = findFunction("isURL")->run({"isURL", {&call[1], 1}, call.budget});
        if (isUrl.failed())
            return isUrl;
        if (isUrl.isFalse())
            problems = {"parse \"" + *text + "\": invalid URI for request"};
    }
    if (problems.empty())
        return Value::none();
    return Value::some(List{{problems.begin(), problems.end()}});
}

} // namespace

FunctionTable formatFunctions()
{
    using Style = Function::Style;
    static const std::vector<std::pair<std::string_view, Function>> table = [] {
        static const std::vector<std::string> names = [] {
            std::vector<std::string> all;
            for (const NamedProblems &format : Formats)
                all.push_back("format." + std::string(format.name));
            return all;
        }();
        std::vector<std::pair<std::string_view, Function>> all{{"format.named", {Style::Global, named}},
                                                               {"validate", {Style::Member, validate}}};
        for (const std::string &name : names)
            all.push_back({name, {Style::Global, constant}});
        return all;
    }();
    return table;
}

} // namespace slipway::cel
