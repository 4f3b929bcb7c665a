// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/signatures.h"

#include <map>

namespace slipway::cel
{

namespace
{

using Kind = RuleType::Kind;

/// One letter for each type: what functions take and give is best read in a table.
Kind kindOf(char letter)
{
    switch (letter) {
    case 't':
        return Kind::Bool;
    case 'i':
        return Kind::Int;
    case 'u':
        return Kind::Uint;
    case 'd':
        return Kind::Double;
    case 's':
        return Kind::Text;
    case 'y':
        return Kind::Bytes;
    case '@':
        return Kind::Timestamp;
    case '~':
        return Kind::Duration;
    case 'q':
        return Kind::Quantity;
    case 'r':
        return Kind::Url;
    case 'p':
        return Kind::Ip;
    case 'c':
        return Kind::Cidr;
    case 'v':
        return Kind::Semver;
    case 'f':
        return Kind::Format;
    case 'T':
        return Kind::Type;
    case 'L':
    case 'S':
        return Kind::List;
    case 'M':
        return Kind::Map;
    default: // ? is anything
        return Kind::Unknown;
    }
}

RuleType typeOf(char letter)
{
    if (letter == 'S')
        return RuleType::listOf({Kind::Text, {}, nullptr, false});
    if (letter == 'F')
        return RuleType::optionalOf({Kind::Format, {}, nullptr, false});
    if (letter == 'O')
        return RuleType::optionalOf(RuleType::listOf({Kind::Text, {}, nullptr, false}));
    return {kindOf(letter), {}, nullptr, false};
}

struct Row {
    std::string_view names{};     ///< with blanks between
    std::string_view style{};     ///< "g" for f(x), "m" for x.f()
    std::string_view overloads{}; ///< "si>s sii>s": takes a text and a number and gives a text, or two numbers
};

// Source: cel-go, common/stdlib/standard.go and ext/strings.go (version 2), ext/sets.go; apiserver, pkg/cel/library.
// The functions of optional values are not judged.
constexpr Row Rows[] = {
    {"size", "gm", "s>i y>i L>i M>i"},
    {"contains startsWith endsWith", "m", "ss>t"},
    {"matches", "gm", "ss>t"},
    {"find", "m", "ss>s"},
    {"findAll", "m", "ss>S ssi>S"},
    {"charAt", "m", "si>s"},
    {"indexOf lastIndexOf", "m", "ss>i ssi>i L?>i"},
    {"lowerAscii upperAscii trim", "m", "s>s"},
    {"replace", "m", "sss>s sssi>s"},
    {"split", "m", "ss>S ssi>S"},
    {"substring", "m", "si>s sii>s"},
    {"join", "m", "L>s Ls>s"},
    {"format", "m", "sL>s"},
    {"strings.quote", "g", "s>s"},
    {"isSorted", "m", "L>t"},
    {"sum min max", "m", "L>?"},
    {"sets.contains sets.equivalent sets.intersects", "g", "LL>t"},
    {"int", "g", "i>i u>i d>i s>i @>i ~>i"},
    {"uint", "g", "u>u i>u d>u s>u"},
    {"double", "g", "d>d i>d u>d s>d"},
    {"string", "g", "s>s t>s i>s u>s d>s y>s @>s ~>s p>s c>s r>s"},
    {"bytes", "g", "y>y s>y"},
    {"bool", "g", "t>t s>t"},
    {"timestamp", "g", "@>@ s>@ i>@"},
    {"duration", "g", "~>~ s>~ i>~"},
    {"type", "g", "?>T"},
    {"getFullYear getMonth getDate getDayOfMonth getDayOfWeek getDayOfYear", "m", "@>i @s>i"},
    {"getHours getMinutes getSeconds getMilliseconds", "m", "@>i @s>i ~>i"},
    {"quantity", "g", "s>q"},
    {"isQuantity", "g", "s>t"},
    {"isInteger", "m", "q>t"},
    {"asInteger sign", "m", "q>i"},
    {"asApproximateFloat", "m", "q>d"},
    {"add sub", "m", "qq>q qi>q"},
    {"isLessThan isGreaterThan", "m", "qq>t vv>t"},
    {"compareTo", "m", "qq>i vv>i"},
    {"semver", "g", "s>v st>v"},
    {"isSemver", "g", "s>t st>t"},
    {"major minor patch", "m", "v>i"},
    {"isIP isCIDR isURL ip.isCanonical", "g", "s>t"},
    {"cidr", "g", "s>c"},
    {"family", "m", "p>i"},
    {"isUnspecified isLoopback isLinkLocalMulticast isLinkLocalUnicast isGlobalUnicast", "m", "p>t"},
    {"containsIP", "m", "cs>t cp>t"},
    {"containsCIDR", "m", "cs>t cc>t"},
    {"masked", "m", "c>c"},
    {"prefixLength", "m", "c>i"},
    {"url", "g", "s>r"},
    {"getScheme getHost getHostname getPort getEscapedPath", "m", "r>s"},
    {"getQuery", "m", "r>M"},
    {"format.named", "g", "s>F"},
    {"validate", "m", "fs>O"},
    {"format.dns1123Label format.dns1123Subdomain format.dns1035Label format.qualifiedName format.dns1123LabelPrefix "
     "format.dns1123SubdomainPrefix format.dns1035LabelPrefix format.labelValue format.uri format.uuid format.byte "
     "format.date format.datetime",
     "g", ">f"},
};

/// Calls `use` for each word between blanks.
template <typename Use>
void forEachWord(std::string_view text, const Use &use)
{
    for (std::size_t blank = 0; blank != std::string_view::npos;) {
        blank = text.find(' ');
        use(text.substr(0, blank));
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
    }
}

Signature signatureOf(const Row &row)
{
    Signature signature{
        row.style.find('g') != std::string_view::npos, row.style.find('m') != std::string_view::npos, {}};
    forEachWord(row.overloads, [&](std::string_view word) {
        Overload overload;
        for (const char letter : word.substr(0, word.find('>')))
            overload.args.push_back(kindOf(letter));
        overload.result = typeOf(word.back());
        signature.overloads.push_back(std::move(overload));
    });
    return signature;
}

} // namespace

const Signature *signatureOf(std::string_view function)
{
    static const std::map<std::string, Signature, std::less<>> all = [] {
        std::map<std::string, Signature, std::less<>> table;
        for (const Row &row : Rows)
            forEachWord(row.names, [&](std::string_view name) { table.emplace(name, signatureOf(row)); });
        return table;
    }();
    const auto found = all.find(function);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace slipway::cel
