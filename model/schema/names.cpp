// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway
{

namespace
{

struct NameWords {
    Q_DECLARE_TR_FUNCTIONS(slipway::Names)
};

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLowerOrDigit(char c)
{
    return isLower(c) || isDigit(c);
}

bool isAlphanumeric(char c)
{
    return isLower(c) || isUpper(c) || isDigit(c);
}

char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The whole (possibly multi-byte) character at a place, for messages.
QString characterAt(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        ++end;
    return QString::fromUtf8(text.data() + at, static_cast<qsizetype>(end - at));
}

QString badCharacter(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (isUpper(c))
        return NameWords::tr("Capital letters are not allowed.");
    if (c == ' ')
        return NameWords::tr("Spaces are not allowed.");
    if (c == '_')
        return NameWords::tr("Underscores are not allowed.");
    if (c == '.')
        return NameWords::tr("Dots are not allowed.");
    return NameWords::tr("The character \"%1\" is not allowed.").arg(characterAt(text, at));
}

QString tooLong(std::size_t size, int limit)
{
    return NameWords::tr("It is %1 characters long, and at most %2 are allowed.").arg(size).arg(limit);
}

template <typename Allowed>
std::optional<QString> firstBad(std::string_view text, Allowed allowed)
{
    for (std::size_t at = 0; at < text.size(); ++at)
        if (!allowed(text[at]))
            return badCharacter(text, at);
    return {};
}

std::optional<QString> dnsProblem(std::string_view text, bool dots)
{
    const int limit = dots ? 253 : 63;
    if (text.empty())
        return NameWords::tr("It is empty.");
    if (auto bad = firstBad(text, [dots](char c) { return isLowerOrDigit(c) || c == '-' || (dots && c == '.'); }))
        return bad;
    if (!isLowerOrDigit(text.front()) || !isLowerOrDigit(text.back()))
        return NameWords::tr("It must begin and end with a letter or a digit.");
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.', dot + 1))
        if (!isLowerOrDigit(text[dot - 1]) || !isLowerOrDigit(text[dot + 1]))
            return NameWords::tr("Each part between dots must begin and end with a letter or a digit.");
    if (text.size() > static_cast<std::size_t>(limit))
        return tooLong(text.size(), limit);
    return {};
}

std::optional<QString> portNameProblem(std::string_view text)
{
    if (text.empty())
        return NameWords::tr("It is empty.");
    if (auto bad = firstBad(text, [](char c) { return isLowerOrDigit(c) || c == '-'; }))
        return bad;
    if (std::none_of(text.begin(), text.end(), isLower))
        return NameWords::tr("It needs at least one letter.");
    if (text.find("--") != std::string_view::npos)
        return NameWords::tr("Two hyphens in a row are not allowed.");
    if (text.front() == '-' || text.back() == '-')
        return NameWords::tr("It must not begin or end with a hyphen.");
    if (text.size() > 15)
        return tooLong(text.size(), 15);
    return {};
}

std::optional<QString> envNameProblem(std::string_view text)
{
    if (text.empty())
        return NameWords::tr("It is empty.");
    if (text.find('=') != std::string_view::npos)
        return NameWords::tr("An equals sign is not allowed.");
    return firstBad(text, [](char c) { return c >= 0x20 && c <= 0x7E; });
}

std::optional<QString> configKeyProblem(std::string_view text)
{
    if (text.empty())
        return NameWords::tr("It is empty.");
    if (auto bad = firstBad(text, [](char c) { return isAlphanumeric(c) || c == '-' || c == '_' || c == '.'; }))
        return bad;
    if (text == "." || text.substr(0, 2) == "..")
        return NameWords::tr("It must not be a dot or begin with two dots.");
    if (text.size() > 253)
        return tooLong(text.size(), 253);
    return {};
}

std::optional<QString> labelPartProblem(std::string_view text)
{
    if (auto bad = firstBad(text, [](char c) { return isAlphanumeric(c) || c == '-' || c == '_' || c == '.'; }))
        return bad;
    if (!isAlphanumeric(text.front()) || !isAlphanumeric(text.back()))
        return NameWords::tr("It must begin and end with a letter or a digit.");
    if (text.size() > 63)
        return tooLong(text.size(), 63);
    return {};
}

std::optional<QString> labelKeyProblem(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && text.find('/', slash + 1) != std::string_view::npos)
        return NameWords::tr("Only one slash is allowed.");
    const std::string_view name = slash == std::string_view::npos ? text : text.substr(slash + 1);
    if (name.empty())
        return slash == std::string_view::npos ? NameWords::tr("It is empty.")
                                               : NameWords::tr("There is nothing behind the slash.");
    if (slash != std::string_view::npos && dnsProblem(text.substr(0, slash), true))
        return NameWords::tr("The part before the slash must be a domain such as example.com.");
    return labelPartProblem(name);
}

std::optional<QString> wildcardProblem(std::string_view text)
{
    if (text.substr(0, 2) != "*.")
        return NameWords::tr("A star may only stand for the whole first part, as in \"*.example.com\".");
    if (auto problem = dnsProblem(text.substr(2), true))
        return problem;
    if (text.size() > 253)
        return tooLong(text.size(), 253);
    return {};
}

std::optional<QString> searchDomainProblem(std::string_view text)
{
    if (text.empty())
        return NameWords::tr("It is empty.");
    if (auto bad = firstBad(text, [](char c) { return isLowerOrDigit(c) || c == '-' || c == '_' || c == '.'; }))
        return bad;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('.', start), text.size());
        std::string_view label = text.substr(start, end - start);
        if (!label.empty() && label.front() == '_')
            label.remove_prefix(1);
        if (label.empty() || !isLowerOrDigit(label.front()) || !isLowerOrDigit(label.back()))
            return NameWords::tr("Each part between dots must begin and end with a letter or a digit.");
        start = end + 1;
    }
    if (text.size() > 253)
        return tooLong(text.size(), 253);
    return {};
}

std::optional<QString> pathSegmentProblem(std::string_view text)
{
    if (text == "." || text == "..")
        return NameWords::tr("It must not be a dot or begin with two dots.");
    return firstBad(text, [](char c) { return c != '/' && c != '%'; });
}

std::optional<QString> domainPathProblem(std::string_view text)
{
    if (text.empty())
        return NameWords::tr("It is empty.");
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == text.size())
        return NameWords::tr("It must be a domain and a path, such as example.com/web.");
    if (dnsProblem(text.substr(0, slash), true))
        return NameWords::tr("The part before the slash must be a domain such as example.com.");
    constexpr std::string_view Marks = "/-._~%!$&'()*+,;=:";
    return firstBad(text.substr(slash + 1),
                    [=](char c) { return isAlphanumeric(c) || Marks.find(c) != std::string_view::npos; });
}

std::optional<QString> httpHeaderProblem(std::string_view text)
{
    if (text.empty())
        return NameWords::tr("It is empty.");
    return firstBad(text, [](char c) { return isAlphanumeric(c) || c == '-'; });
}

std::optional<QString> sysctlProblem(std::string_view text)
{
    if (text.empty())
        return NameWords::tr("It is empty.");
    const auto isSeparator = [](char c) { return c == '.' || c == '/'; };
    if (auto bad = firstBad(text, [&](char c) { return isLowerOrDigit(c) || c == '-' || c == '_' || isSeparator(c); }))
        return bad;
    char before = '.';
    for (char c : text) {
        if (isSeparator(before) ? !isLowerOrDigit(c) : isSeparator(c) && !isLowerOrDigit(before))
            return NameWords::tr("Each part between dots must begin and end with a letter or a digit.");
        before = c;
    }
    if (!isLowerOrDigit(text.back()))
        return NameWords::tr("It must begin and end with a letter or a digit.");
    if (text.size() > 253)
        return tooLong(text.size(), 253);
    return {};
}

/// Lower case with a hyphen at each step from a small to a capital letter; anything else unusable becomes a hyphen.
std::string hyphenated(std::string_view text, bool dots)
{
    std::string name;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isUpper(c) && at > 0 && (isLower(text[at - 1]) || isDigit(text[at - 1])))
            name += '-';
        if (isAlphanumeric(c))
            name += lowered(c);
        else if (c == '.' && dots)
            name += '.';
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80 && (name.empty() || name.back() != '-'))
            name += '-';
    }
    return name;
}

std::string trimmed(std::string name, std::size_t limit)
{
    if (name.size() > limit)
        name.resize(limit);
    const auto isEdge = [](char c) { return !isAlphanumeric(c); };
    name.erase(name.begin(), std::find_if_not(name.begin(), name.end(), isEdge));
    while (!name.empty() && isEdge(name.back()))
        name.pop_back();
    return name;
}

std::string onlyAllowed(std::string_view text)
{
    std::string name;
    for (char c : text)
        if (isAlphanumeric(c) || c == '-' || c == '_' || c == '.')
            name += c;
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80 && (name.empty() || name.back() != '-'))
            name += '-';
    return name;
}

std::string suggestion(NameFormat format, std::string_view text)
{
    switch (format) {
    case NameFormat::DnsLabel:
        return trimmed(hyphenated(text, false), 63);
    case NameFormat::DnsSubdomain:
        return trimmed(hyphenated(text, true), 253);
    case NameFormat::PortName: {
        std::string name = hyphenated(text, false);
        for (std::size_t at = name.find("--"); at != std::string::npos; at = name.find("--", at))
            name.erase(at, 1);
        return trimmed(name, 15);
    }
    case NameFormat::EnvName: {
        std::string name;
        for (char c : text)
            if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
                name += isAlphanumeric(c) || c == '-' || c == '.' ? c : '_';
        return name;
    }
    case NameFormat::ConfigKey:
        return trimmed(onlyAllowed(text), 253);
    case NameFormat::LabelValue:
        return trimmed(onlyAllowed(text), 63);
    case NameFormat::LabelKey: {
        const std::size_t slash = text.find('/');
        if (slash == std::string_view::npos)
            return trimmed(onlyAllowed(text), 63);
        return trimmed(hyphenated(text.substr(0, slash), true), 253) + "/" +
               trimmed(onlyAllowed(text.substr(slash + 1)), 63);
    }
    case NameFormat::WildcardDns:
        return "*." + trimmed(hyphenated(text, true), 251);
    case NameFormat::SearchDomain:
        return trimmed(hyphenated(text, true), 253);
    case NameFormat::PathSegment:
    case NameFormat::DomainPath:
    case NameFormat::Sysctl:
        return {};
    case NameFormat::HttpHeader: {
        std::string name = onlyAllowed(text);
        std::replace_if(
            name.begin(), name.end(), [](char c) { return !isAlphanumeric(c); }, '-');
        return name;
    }
    }
    return {};
}

} // namespace

std::optional<QString> nameProblem(NameFormat format, std::string_view text)
{
    switch (format) {
    case NameFormat::DnsLabel:
        return dnsProblem(text, false);
    case NameFormat::DnsSubdomain:
        return dnsProblem(text, true);
    case NameFormat::PortName:
        return portNameProblem(text);
    case NameFormat::EnvName:
        return envNameProblem(text);
    case NameFormat::ConfigKey:
        return configKeyProblem(text);
    case NameFormat::LabelKey:
        return labelKeyProblem(text);
    case NameFormat::LabelValue:
        return text.empty() ? std::optional<QString>() : labelPartProblem(text);
    case NameFormat::WildcardDns:
        return wildcardProblem(text);
    case NameFormat::SearchDomain:
        return searchDomainProblem(text);
    case NameFormat::PathSegment:
        return pathSegmentProblem(text);
    case NameFormat::DomainPath:
        return domainPathProblem(text);
    case NameFormat::HttpHeader:
        return httpHeaderProblem(text);
    case NameFormat::Sysctl:
        return sysctlProblem(text);
    }
    return {};
}

std::string suggestedName(NameFormat format, std::string_view text)
{
    std::string name = suggestion(format, text);
    return !name.empty() && isValidName(format, name) ? name : std::string();
}

} // namespace slipway
