// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ipaddress.h"
#include "evaluation/functions.h"

#include <algorithm>
#include <array>
#include <charconv>

// Addresses and URLs. Source: apiserver, pkg/cel/library/{ip,cidr,urls}.go; Go, net/netip and net/url.

namespace slipway::cel
{

namespace
{

using Failed = Failure::Kind;

/// An address in the only spelling that is read without a doubt.
std::optional<IpAddress> readAddress(std::string_view text)
{
    auto address = IpAddress::parse(text);
    return address && !address->hasLeadingZeros && !address->isMapped ? address : std::nullopt;
}

std::optional<IpBlock> readBlock(std::string_view text)
{
    auto block = IpBlock::parse(text);
    const bool isStrict =
        block && !block->hasLeadingZeros && !block->address.hasLeadingZeros && !block->address.isMapped;
    return isStrict ? block : std::nullopt;
}

/// An argument that is an address or block, or the text of one.
template <typename T>
std::optional<T> read(const Call &call, std::size_t index)
{
    if (const T *same = call.as<T>(index))
        return *same;
    const auto *text = call.as<std::string>(index);
    if constexpr (std::is_same_v<T, IpAddress>)
        return text ? readAddress(*text) : std::nullopt;
    else
        return text ? readBlock(*text) : std::nullopt;
}

template <typename T>
Value made(const Call &call)
{
    const auto *text = call.as<std::string>(0);
    if (call.count() != 1)
        return call.noOverload();
    if constexpr (std::is_same_v<T, IpAddress>)
        if (const IpBlock *block = call.as<IpBlock>(0))
            return Value::shared(block->address);
    if (!text)
        return call.noOverload();
    const auto thing = read<T>(call, 0);
    return thing ? Value::shared(*thing) : Value::failure(Failed::BadConversion, *text);
}

template <typename T>
Value canBeMade(const Call &call)
{
    if (call.count() != 1 || !call.as<std::string>(0))
        return call.noOverload();
    return read<T>(call, 0).has_value();
}

Value isCanonical(const Call &call)
{
    const auto *text = call.as<std::string>(0);
    if (call.count() != 1 || !text)
        return call.noOverload();
    const auto address = readAddress(*text);
    return address ? Value(address->toString() == *text) : Value::failure(Failed::BadConversion, *text);
}

Value family(const Call &call)
{
    const IpAddress *address = call.as<IpAddress>(0);
    return address ? Value(address->isV4 ? 4 : 6) : call.noOverload();
}

enum class Range { Unspecified, Loopback, LinkLocalMulticast, LinkLocalUnicast, GlobalUnicast };

bool isMulticast(const IpAddress &address)
{
    return address.isV4 ? (address.bytes[12] & 0xF0) == 0xE0 : address.bytes[0] == 0xFF;
}

bool isIn(Range range, const IpAddress &address)
{
    const auto &bytes = address.bytes;
    switch (range) {
    case Range::Unspecified:
        return address.isUnspecified();
    case Range::Loopback:
        return address.isV4
                   ? bytes[12] == 127
                   : bytes[15] == 1 && std::all_of(bytes.begin(), bytes.end() - 1, [](auto b) { return b == 0; });
    case Range::LinkLocalMulticast:
        return address.isV4 ? bytes[12] == 224 && bytes[13] == 0 && bytes[14] == 0
                            : bytes[0] == 0xFF && (bytes[1] & 0x0F) == 2;
    case Range::LinkLocalUnicast:
        return address.isV4 ? bytes[12] == 169 && bytes[13] == 254 : bytes[0] == 0xFE && (bytes[1] & 0xC0) == 0x80;
    case Range::GlobalUnicast:
        break;
    }
    const bool isBroadcast =
        address.isV4 && std::all_of(bytes.begin() + 12, bytes.end(), [](auto b) { return b == 255; });
    return !isBroadcast && !isMulticast(address) && !isIn(Range::Unspecified, address) &&
           !isIn(Range::Loopback, address) && !isIn(Range::LinkLocalUnicast, address);
}

template <Range Of>
Value isInRange(const Call &call)
{
    const IpAddress *address = call.as<IpAddress>(0);
    return address && call.count() == 1 ? Value(isIn(Of, *address)) : call.noOverload();
}

template <typename T>
Value contains(const Call &call)
{
    const IpBlock *block = call.as<IpBlock>(0);
    const auto *text = call.as<std::string>(1);
    if (!block || call.count() != 2 || (!text && !call.as<T>(1)))
        return call.noOverload();
    const auto other = read<T>(call, 1);
    if (!other)
        return Value::failure(Failed::BadConversion, *text);
    if constexpr (std::is_same_v<T, IpAddress>)
        return block->address.isV4 == other->isV4 && block->contains(*other);
    else
        return block->address.isV4 == other->address.isV4 && block->prefix <= other->prefix &&
               block->contains(other->address);
}

Value masked(const Call &call)
{
    const IpBlock *block = call.as<IpBlock>(0);
    if (!block)
        return call.noOverload();
    IpBlock first = *block;
    first.address = block->first();
    return Value::shared(first);
}

Value prefixLength(const Call &call)
{
    const IpBlock *block = call.as<IpBlock>(0);
    return block ? Value(block->prefix) : call.noOverload();
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool hasGoodEscapes(std::string_view text)
{
    constexpr std::string_view Digits = "0123456789abcdefABCDEF";
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1))
        if (at + 2 >= text.size() || Digits.find(text[at + 1]) == std::string_view::npos ||
            Digits.find(text[at + 2]) == std::string_view::npos)
            return false;
    return true;
}

std::string decoded(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned byte = 0;
        if (text[at] == '%' && at + 2 < text.size()) {
            std::from_chars(text.data() + at + 1, text.data() + at + 3, byte, 16);
            at += 2;
            result += static_cast<char>(byte);
        } else {
            result += text[at] == '+' ? ' ' : text[at];
        }
    }
    return result;
}

/// A host, with a port or without.
bool isHost(std::string_view host)
{
    constexpr std::string_view Others = "-_.~!$&'()*+,;=:[]<>\"";
    const bool hasBrackets = !host.empty() && host[0] == '[';
    const std::size_t closing = hasBrackets ? host.find(']') : 0;
    if (closing == std::string_view::npos)
        return false;
    const std::size_t colon = host.find(':', closing);
    const std::string_view port = colon == std::string_view::npos ? std::string_view() : host.substr(colon + 1);
    return std::all_of(host.begin(), host.end(),
                       [&](char c) {
                           return isLetterOrDigit(c) || static_cast<unsigned char>(c) >= 0x80 ||
                                  Others.find(c) != std::string_view::npos;
                       }) &&
           std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           (!hasBrackets || closing + 1 == host.size() || host[closing + 1] == ':');
}

/// A name, and a password behind a colon.
bool isUser(std::string_view user)
{
    constexpr std::string_view Others = "-._:~!$&'()*+,;=%@";
    return hasGoodEscapes(user) && std::all_of(user.begin(), user.end(), [&](char c) {
               return isLetterOrDigit(c) || Others.find(c) != std::string_view::npos;
           });
}

/// The scheme before a colon; nothing where the text does not begin with one.
std::string_view schemeOf(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == ':')
            return text.substr(0, at);
        if (!isLetter && (at == 0 || !(isLetterOrDigit(c) || c == '+' || c == '-' || c == '.')))
            return {};
    }
    return {};
}

std::vector<std::pair<std::string, std::string>> readQuery(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> all;
    while (!query.empty()) {
        const std::string_view one = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(one.size() + 1, query.size()));
        if (one.empty() || one.find(';') != std::string_view::npos || !hasGoodEscapes(one))
            continue;
        const std::size_t equals = std::min(one.find('='), one.size());
        all.emplace_back(decoded(one.substr(0, equals)), decoded(one.substr(std::min(equals + 1, one.size()))));
    }
    return all;
}

/// As url.ParseRequestURI reads it; a failure for what it refuses, and for what is too rare to be read here.
Value readUrl(std::string_view text)
{
    const Value refused = Value::failure(Failed::BadConversion, text);
    const bool hasControls =
        std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (text.empty() || hasControls)
        return refused;
    Url url;
    url.text = text;
    url.scheme = schemeOf(text);
    std::string_view rest = text.substr(0, text.find('#'));
    rest = url.scheme.empty() ? rest : rest.substr(url.scheme.size() + 1);
    std::transform(url.scheme.begin(), url.scheme.end(), url.scheme.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::size_t question = rest.find('?');
    if (question != std::string_view::npos)
        url.query = readQuery(rest.substr(question + 1));
    rest = rest.substr(0, question);
    if (!rest.starts_with("/")) {
        if (url.scheme.empty())
            return text == "*" ? Value::failure(Failed::Unknown, text) : refused;
        return Value::shared(url);
    }
    if (!url.scheme.empty() && rest.starts_with("//")) {
        const std::string_view authority = rest.substr(2, rest.find('/', 2) - 2);
        const std::size_t at = authority.rfind('@');
        const std::string_view host = at == authority.npos ? authority : authority.substr(at + 1);
        if (host.find('%') != std::string_view::npos)
            return Value::failure(Failed::Unknown, text);
        if (!isHost(host) || (at != authority.npos && !isUser(authority.substr(0, at))))
            return refused;
        url.host = host;
        rest = rest.substr(2 + authority.size());
    }
    url.path = rest;
    return hasGoodEscapes(rest) ? Value::shared(url) : refused;
}

Value toUrl(const Call &call)
{
    const auto *text = call.as<std::string>(0);
    return text && call.count() == 1 && call.budget.spendOn(text->size()) ? readUrl(*text) : call.noOverload();
}

Value isUrl(const Call &call)
{
    const Value url = toUrl(call);
    if (!url.failed())
        return true;
    return url.failed()->kind == Failed::BadConversion ? Value(false) : url;
}

/// Without port and brackets.
std::string_view hostnameOf(std::string_view host)
{
    if (host.starts_with("["))
        return host.substr(1, host.find(']') - 1);
    return host.substr(0, host.find(':'));
}

std::string_view portOf(std::string_view host)
{
    const std::size_t closing = host.starts_with("[") ? host.find(']') : 0;
    const std::size_t colon = host.find(':', closing);
    return colon == std::string_view::npos ? std::string_view() : host.substr(colon + 1);
}

enum class UrlPart { Scheme, Host, Hostname, Port, Path };
template <UrlPart Part>
Value urlPart(const Call &call)
{
    const Url *url = call.as<Url>(0);
    if (!url || call.count() != 1)
        return call.noOverload();
    switch (Part) {
    case UrlPart::Scheme:
        return url->scheme;
    case UrlPart::Host:
        return url->host;
    case UrlPart::Hostname:
        return hostnameOf(url->host);
    case UrlPart::Port:
        return portOf(url->host);
    case UrlPart::Path:
        break;
    }
    // What the server would escape is not worked out here.
    const bool isPlain = std::all_of(url->path.begin(), url->path.end(), [](char c) {
        return isLetterOrDigit(c) || std::string_view("-_.~/%$&+,:;=@!'()*").find(c) != std::string_view::npos;
    });
    return isPlain ? Value(url->path) : Value::failure(Failed::Unknown, url->text);
}

Value query(const Call &call)
{
    const Url *url = call.as<Url>(0);
    if (!url || call.count() != 1)
        return call.noOverload();
    std::map<std::string, List> lists;
    for (const auto &[key, value] : url->query)
        lists[key].items.emplace_back(value);
    Map map;
    for (auto &[key, list] : lists)
        map.entries.emplace(key, std::move(list));
    return map;
}

} // namespace

FunctionTable networkFunctions()
{
    using Style = Function::Style;
    static constexpr std::array<std::pair<std::string_view, Function>, 23> Table{
        {{"ip", {Style::Both, made<IpAddress>}},
         {"isIP", {Style::Global, canBeMade<IpAddress>}},
         {"ip.isCanonical", {Style::Global, isCanonical}},
         {"family", {Style::Member, family}},
         {"isUnspecified", {Style::Member, isInRange<Range::Unspecified>}},
         {"isLoopback", {Style::Member, isInRange<Range::Loopback>}},
         {"isLinkLocalMulticast", {Style::Member, isInRange<Range::LinkLocalMulticast>}},
         {"isLinkLocalUnicast", {Style::Member, isInRange<Range::LinkLocalUnicast>}},
         {"isGlobalUnicast", {Style::Member, isInRange<Range::GlobalUnicast>}},
         {"cidr", {Style::Global, made<IpBlock>}},
         {"isCIDR", {Style::Global, canBeMade<IpBlock>}},
         {"containsIP", {Style::Member, contains<IpAddress>}},
         {"containsCIDR", {Style::Member, contains<IpBlock>}},
         {"masked", {Style::Member, masked}},
         {"prefixLength", {Style::Member, prefixLength}},
         {"url", {Style::Global, toUrl}},
         {"isURL", {Style::Global, isUrl}},
         {"getScheme", {Style::Member, urlPart<UrlPart::Scheme>}},
         {"getHost", {Style::Member, urlPart<UrlPart::Host>}},
         {"getHostname", {Style::Member, urlPart<UrlPart::Hostname>}},
         {"getPort", {Style::Member, urlPart<UrlPart::Port>}},
         {"getEscapedPath", {Style::Member, urlPart<UrlPart::Path>}},
         {"getQuery", {Style::Member, query}}}};
    return Table;
}

} // namespace slipway::cel
