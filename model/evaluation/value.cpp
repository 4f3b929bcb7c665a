// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/value.h"

#include "api/amount.h"
#include "api/ipaddress.h"
#include "evaluation/semver.h"

#include <algorithm>
#include <array>

namespace slipway::cel
{

Value::Value(List list) : m_data(std::make_shared<const List>(std::move(list))) {}
Value::Value(Map map) : m_data(std::make_shared<const Map>(std::move(map))) {}

Value Value::failure(Failure::Kind kind, std::string_view about)
{
    return shared(Failure{kind, std::string(about)});
}

Value Value::some(Value value)
{
    return Optional{std::make_shared<const Value>(std::move(value))};
}

std::string Value::typeName() const
{
    static constexpr std::array<std::string_view, 20> Names{"null_type",
                                                            "bool",
                                                            "int",
                                                            "uint",
                                                            "double",
                                                            "string",
                                                            "bytes",
                                                            "list",
                                                            "map",
                                                            "google.protobuf.Timestamp",
                                                            "google.protobuf.Duration",
                                                            "type",
                                                            "optional_type",
                                                            "kubernetes.Quantity",
                                                            "kubernetes.URL",
                                                            "net.IP",
                                                            "net.CIDR",
                                                            "kubernetes.Semver",
                                                            "kubernetes.NamedFormat",
                                                            ""};
    static_assert(std::variant_size_v<Data> == Names.size());
    return std::string(Names[m_data.index()]);
}

namespace
{

/// Numbers of different types by their values; unordered with NaN.
std::partial_ordering orderedNumbers(const Value &a, const Value &b)
{
    const auto *aInt = a.as<std::int64_t>();
    const auto *bInt = b.as<std::int64_t>();
    if (aInt && bInt)
        return *aInt <=> *bInt;
    const auto *aUint = a.as<std::uint64_t>();
    const auto *bUint = b.as<std::uint64_t>();
    if (aUint && bUint)
        return *aUint <=> *bUint;
    if (aInt && bUint)
        return *aInt < 0 ? std::partial_ordering::less : static_cast<std::uint64_t>(*aInt) <=> *bUint;
    if (aUint && bInt)
        return 0 <=> orderedNumbers(b, a);
    // A long double of x86 holds all of both; elsewhere huge numbers lose their last digits.
    const auto real = [](const Value &value) -> long double {
        if (const auto *whole = value.as<std::int64_t>())
            return static_cast<long double>(*whole);
        if (const auto *whole = value.as<std::uint64_t>())
            return static_cast<long double>(*whole);
        return *value.as<double>();
    };
    return real(a) <=> real(b);
}

bool isEqualList(const List &a, const List &b);

bool hasSameKeys(const Value &a, const Value &b, const std::vector<std::string> &keys)
{
    const Map *left = a.as<Map>();
    const Map *right = b.as<Map>();
    return left && right && std::all_of(keys.begin(), keys.end(), [&](const std::string &key) {
               const auto one = left->entries.find(std::string_view(key));
               const auto other = right->entries.find(std::string_view(key));
               if (one == left->entries.end() || other == right->entries.end())
                   return one == left->entries.end() && other == right->entries.end();
               return isEqual(one->second, other->second);
           });
}

bool isEqualList(const List &a, const List &b)
{
    if (a.items.size() != b.items.size())
        return false;
    if (a.kind == List::Kind::Plain)
        return std::equal(a.items.begin(), a.items.end(), b.items.begin(), isEqual);
    return std::all_of(b.items.begin(), b.items.end(), [&](const Value &item) {
        return std::any_of(a.items.begin(), a.items.end(), [&](const Value &own) {
            return a.kind == List::Kind::Set ? isEqual(own, item)
                                             : hasSameKeys(own, item, a.keys) && isEqual(own, item);
        });
    });
}

bool isEqualMap(const Map &a, const Map &b)
{
    const auto isSame = [](const auto &one, const auto &other) {
        return one.size() == other.size() && std::all_of(one.begin(), one.end(), [&](const auto &entry) {
                   const auto found = other.find(entry.first);
                   return found != other.end() && isEqual(entry.second, found->second);
               });
    };
    return isSame(a.entries, b.entries) && isSame(a.hidden, b.hidden);
}

} // namespace

bool canBeEqual(const Value &a, const Value &b)
{
    if (a.isDynamic || b.isDynamic)
        return true;
    if (a.typeIndex() != b.typeIndex())
        return false;
    if (const List *list = a.as<List>()) {
        const List *other = b.as<List>();
        return list->items.empty() || other->items.empty() || canBeEqual(list->items.front(), other->items.front());
    }
    const Map *map = a.as<Map>();
    if (!map)
        return true;
    const Map *other = b.as<Map>();
    if (map->fields || other->fields)
        return map->fields && other->fields;
    return map->entries.empty() || other->entries.empty() ||
           (canBeEqual(map->entries.begin()->first, other->entries.begin()->first) &&
            canBeEqual(map->entries.begin()->second, other->entries.begin()->second));
}

bool isEqual(const Value &a, const Value &b)
{
    if (a.isNumber() && b.isNumber())
        return orderedNumbers(a, b) == std::partial_ordering::equivalent;
    if (a.typeIndex() != b.typeIndex())
        return false;
    const auto same = [&]<typename T>(const T *left) { return left && *left == *b.as<T>(); };
    if (const List *list = a.as<List>())
        return isEqualList(*list, *b.as<List>());
    if (const Map *map = a.as<Map>())
        return isEqualMap(*map, *b.as<Map>());
    if (const Optional *optional = a.as<Optional>()) {
        const Optional *other = b.as<Optional>();
        return optional->value && other->value ? isEqual(*optional->value, *other->value)
                                               : !optional->value && !other->value;
    }
    if (const IpBlock *block = a.as<IpBlock>())
        return block->address == b.as<IpBlock>()->address && block->prefix == b.as<IpBlock>()->prefix;
    return a.isNull() || same(a.as<bool>()) || same(a.as<std::string>()) || same(a.as<Bytes>()) ||
           same(a.as<Timestamp>()) || same(a.as<Duration>()) || same(a.as<TypeName>()) || same(a.as<Amount>()) ||
           same(a.as<Url>()) || same(a.as<IpAddress>()) || same(a.as<Semver>()) || same(a.as<NamedFormat>());
}

std::optional<std::partial_ordering> ordered(const Value &a, const Value &b)
{
    if (a.isNumber() && b.isNumber()) {
        const std::partial_ordering order = orderedNumbers(a, b);
        return order;
    }
    if (a.typeIndex() != b.typeIndex())
        return {};
    const auto compared = [&]<typename T>(const T *left) -> std::optional<std::partial_ordering> {
        return *left <=> *b.as<T>();
    };
    if (const auto *text = a.as<std::string>())
        return compared(text);
    if (const auto *truth = a.as<bool>())
        return compared(truth);
    if (const auto *time = a.as<Timestamp>())
        return compared(time);
    if (const auto *duration = a.as<Duration>())
        return compared(duration);
    if (const auto *bytes = a.as<Bytes>())
        return compared(bytes);
    return {};
}

bool KeyLess::operator()(const Value &a, const Value &b) const
{
    if (a.isNumber() && b.isNumber())
        return orderedNumbers(a, b) == std::partial_ordering::less;
    const auto group = [](const Value &value) { return value.isNumber() ? std::size_t{2} : value.typeIndex(); };
    if (group(a) != group(b))
        return group(a) < group(b);
    if (const auto *text = a.as<std::string>())
        return *text < *b.as<std::string>();
    return a.as<bool>() && *a.as<bool>() < *b.as<bool>();
}

bool KeyLess::operator()(const Value &a, std::string_view b) const
{
    static const std::size_t ofTexts = Value("").typeIndex();
    const auto *text = a.as<std::string>();
    return text ? *text < b : (a.isNumber() ? std::size_t{2} : a.typeIndex()) < ofTexts;
}

bool KeyLess::operator()(std::string_view a, const Value &b) const
{
    static const std::size_t ofTexts = Value("").typeIndex();
    const auto *text = b.as<std::string>();
    return text ? a < *text : ofTexts < (b.isNumber() ? std::size_t{2} : b.typeIndex());
}

std::size_t lengthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace slipway::cel
