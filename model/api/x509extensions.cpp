// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/x509extensions.h"

#include "api/der.h"

#include <algorithm>
#include <set>

namespace slipway
{

namespace
{

/// Calls `use` with a reader of each sequence in a sequence; false where one is none, or `use` says so.
template <typename Use>
bool forEachSequence(std::string_view der, const Use &use)
{
    DerReader outer(der);
    const auto content = outer.take(DerReader::Sequence);
    DerReader list(content.value_or(std::string_view()));
    while (content && !list.atEnd()) {
        const auto item = list.take(DerReader::Sequence);
        DerReader fields(item.value_or(std::string_view()));
        if (!item || !use(fields))
            return false;
    }
    return content.has_value();
}

bool isBasicConstraints(std::string_view der)
{
    DerReader outer(der);
    const auto content = outer.take(DerReader::Sequence);
    DerReader fields(content.value_or(std::string_view()));
    return content && (!fields.isAt(DerReader::Boolean) || fields.takeBoolean()) &&
           (!fields.isAt(DerReader::Integer) || fields.takeSmallInteger());
}

bool areAlternativeNames(std::string_view der)
{
    DerReader outer(der);
    const auto content = outer.take(DerReader::Sequence);
    DerReader names(content.value_or(std::string_view()));
    while (content && !names.atEnd()) {
        const auto name = names.take();
        if (!name)
            return false;
        const bool isText =
            name->tag == DerReader::Plain1 || name->tag == DerReader::Plain2 || name->tag == DerReader::Plain6;
        const bool isAddress = name->tag == DerReader::Plain7;
        if ((isText && !isAscii(name->content)) ||
            (isAddress && name->content.size() != 4 && name->content.size() != 16))
            return false;
    }
    return content.has_value();
}

bool areUsages(std::string_view der)
{
    DerReader outer(der);
    const auto content = outer.take(DerReader::Sequence);
    DerReader usages(content.value_or(std::string_view()));
    while (content && !usages.atEnd())
        if (!usages.takeObjectId())
            return false;
    return content.has_value();
}

bool areDistributionPoints(std::string_view der)
{
    return forEachSequence(der, [](DerReader &point) {
        if (!point.isAt(DerReader::Context0))
            return true;
        const auto name = point.take(DerReader::Context0);
        DerReader choice(name.value_or(std::string_view()));
        const auto full = name ? choice.take(DerReader::Context0) : std::nullopt;
        DerReader addresses(full.value_or(std::string_view()));
        while (full && addresses.isAt(DerReader::Plain6))
            if (!addresses.take(DerReader::Plain6))
                return false;
        return full.has_value();
    });
}

bool isAuthorityKey(std::string_view der)
{
    DerReader outer(der);
    const auto content = outer.take(DerReader::Sequence);
    DerReader fields(content.value_or(std::string_view()));
    return content && fields.skipOptional(DerReader::Plain0);
}

bool areAccessWays(std::string_view der)
{
    return forEachSequence(
        der, [](DerReader &way) { return way.takeObjectId().has_value() && way.skipOptional(DerReader::Plain6); });
}

/// Ones, then zeros.
bool isMask(std::string_view bytes)
{
    const std::size_t ones = std::min(bytes.find_first_not_of('\xFF'), bytes.size());
    const std::string_view rest = bytes.substr(ones);
    const auto inverse = rest.empty() ? 0U : static_cast<unsigned char>(~rest[0]);
    return rest.empty() ||
           ((inverse & (inverse + 1)) == 0 && rest.find_first_not_of('\0', 1) == std::string_view::npos);
}

bool areSubtrees(std::string_view content)
{
    DerReader list(content);
    while (!list.atEnd()) {
        const auto subtree = list.take(DerReader::Sequence);
        DerReader fields(subtree.value_or(std::string_view()));
        const auto name = subtree ? fields.take() : std::nullopt;
        if (!name)
            return false;
        const std::string_view bytes = name->content;
        const bool isText =
            name->tag == DerReader::Plain1 || name->tag == DerReader::Plain2 || name->tag == DerReader::Plain6;
        const bool isBlock = (bytes.size() == 8 || bytes.size() == 32) && isMask(bytes.substr(bytes.size() / 2));
        if ((isText && !isAscii(bytes)) || (name->tag == DerReader::Plain7 && !isBlock))
            return false;
    }
    return true;
}

bool areNameLimits(std::string_view der)
{
    DerReader outer(der);
    const auto content = outer.take(DerReader::Sequence);
    if (!content || !outer.atEnd())
        return false;
    DerReader fields(*content);
    const std::string_view allowed = fields.take(DerReader::Context0).value_or(std::string_view());
    const std::string_view excluded = fields.take(DerReader::Context1).value_or(std::string_view());
    return fields.atEnd() && !(allowed.empty() && excluded.empty()) && areSubtrees(allowed) && areSubtrees(excluded);
}

/// Of the extensions below 2.5.29, by their last number.
bool isStandardExtension(unsigned char number, std::string_view value)
{
    DerReader reader(value);
    switch (number) {
    case 14:
        return reader.take(DerReader::OctetString).has_value();
    case 15:
        return reader.takeBits().has_value();
    case 17:
        return areAlternativeNames(value);
    case 19:
        return isBasicConstraints(value);
    case 30:
        return areNameLimits(value);
    case 31:
        return areDistributionPoints(value);
    case 32:
        return forEachSequence(value, [](DerReader &policy) { return policy.takeObjectId().has_value(); });
    case 35:
        return isAuthorityKey(value);
    case 37:
        return areUsages(value);
    default:
        return true;
    }
}

bool isExtension(std::string_view id, std::string_view value)
{
    if (id.size() == 3 && id.starts_with("\x55\x1D"))
        return isStandardExtension(static_cast<unsigned char>(id[2]), value);
    return id != "\x2B\x06\x01\x05\x05\x07\x01\x01" || areAccessWays(value);
}

} // namespace

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool areExtensions(std::string_view der)
{
    std::set<std::string_view> seen;
    return forEachSequence(der, [&](DerReader &fields) {
        const auto id = fields.takeObjectId();
        if (!id || (fields.isAt(DerReader::Boolean) && !fields.takeBoolean()))
            return false;
        const auto value = fields.take(DerReader::OctetString);
        return value && seen.insert(*id).second && isExtension(*id, *value);
    });
}

} // namespace slipway
