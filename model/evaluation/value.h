// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace slipway
{
struct IpAddress;
struct IpBlock;
class Amount;
} // namespace slipway

namespace slipway::cel
{

class Value;

/// Why there is no value.
struct Failure {
    enum class Kind {
        // What the server stumbles over as well.
        NoSuchKey,
        OutOfBounds,
        DivisionByZero,
        Overflow,
        BadConversion, ///< a text that is no number, time, address ...
        WrongType,     ///< a number or text is there, and the rule works only for the other
        BadArgument,
        // What gives no verdict.
        Unknown, ///< a name, function or kind of value that Slipway does not know, or that the server would not compile
        TooMuch, ///< the evaluation takes too long
    };
    Kind kind = Kind::Unknown;
    std::string about{}; ///< the key, index, text or name
    bool isVerdict() const { return kind < Kind::Unknown; }
};

/// Seconds since 1970 and what is left of them. Where it was written does not matter, but for its text.
struct Timestamp {
    std::int64_t seconds = 0;
    std::int32_t nanos = 0;
    std::int32_t offset = 0; ///< seconds east of Greenwich
    bool operator==(const Timestamp &other) const { return seconds == other.seconds && nanos == other.nanos; }
    std::strong_ordering operator<=>(const Timestamp &other) const
    {
        const auto order = seconds <=> other.seconds;
        return order != 0 ? order : nanos <=> other.nanos;
    }
};
struct Duration {
    std::int64_t nanos = 0;
    auto operator<=>(const Duration &) const = default;
};
struct Bytes {
    std::string bytes{};
    auto operator<=>(const Bytes &) const = default;
};
/// The name of a type, as `type(x)` gives it.
struct TypeName {
    std::string name{};
    bool operator==(const TypeName &) const = default;
};
struct Url {
    std::string text{}; ///< as written
    std::string scheme{}, host{}, path{};
    std::vector<std::pair<std::string, std::string>> query{}; ///< decoded, as written
    bool operator==(const Url &other) const { return text == other.text; }
};
/// A format by the name that it has in `format.named(...)`.
struct NamedFormat {
    std::string_view name{}; ///< of a table
    bool operator==(const NamedFormat &) const = default;
};
struct Semver;
struct Optional {
    std::shared_ptr<const Value> value{}; ///< null for none
};

struct List;
struct Map;

/// A value of CEL. Copying is cheap; what is shared does not change.
class Value
{
public:
    struct Null {
        bool operator==(const Null &) const = default;
    };
    using Text = std::shared_ptr<const std::string>;
    using Data =
        std::variant<Null, bool, std::int64_t, std::uint64_t, double, Text, std::shared_ptr<const Bytes>,
                     std::shared_ptr<const List>, std::shared_ptr<const Map>, Timestamp, Duration,
                     std::shared_ptr<const TypeName>, Optional, std::shared_ptr<const Amount>,
                     std::shared_ptr<const Url>, std::shared_ptr<const IpAddress>, std::shared_ptr<const IpBlock>,
                     std::shared_ptr<const Semver>, std::shared_ptr<const NamedFormat>, std::shared_ptr<const Failure>>;

    Value() = default; // null
    Value(bool truth) : m_data(truth) {}
    Value(std::int64_t number) : m_data(number) {}
    Value(int number) : m_data(std::int64_t{number}) {}
    Value(std::uint64_t number) : m_data(number) {}
    Value(double number) : m_data(number) {}
    Value(std::string text) : m_data(std::make_shared<const std::string>(std::move(text))) {}
    Value(std::string_view text) : Value(std::string(text)) {}
    Value(const char *text) : Value(std::string(text)) {}
    Value(Timestamp time) : m_data(time) {}
    Value(Duration duration) : m_data(duration) {}
    Value(Optional optional) : m_data(std::move(optional)) {}
    Value(List list);
    Value(Map map);
    template <typename T>
    static Value shared(T thing)
    {
        Value value;
        value.m_data = std::make_shared<const T>(std::move(thing));
        return value;
    }
    static Value failure(Failure::Kind kind, std::string_view about = {});
    static Value some(Value value);
    static Value none() { return Optional{}; }

    /// The thing, if it is of that type; null otherwise.
    template <typename T>
    const T *as() const
    {
        constexpr bool isDirect = std::is_same_v<T, bool> || std::is_same_v<T, std::int64_t> ||
                                  std::is_same_v<T, std::uint64_t> || std::is_same_v<T, double> ||
                                  std::is_same_v<T, Timestamp> || std::is_same_v<T, Duration> ||
                                  std::is_same_v<T, Optional>;
        if constexpr (isDirect) {
            return std::get_if<T>(&m_data);
        } else {
            const auto *held = std::get_if<std::shared_ptr<const T>>(&m_data);
            return held ? held->get() : nullptr;
        }
    }
    bool isNull() const { return std::holds_alternative<Null>(m_data); }
    bool isTrue() const { return as<bool>() && *as<bool>(); }
    bool isFalse() const { return as<bool>() && !*as<bool>(); }
    const Failure *failed() const { return as<Failure>(); }
    bool isNumber() const { return m_data.index() >= 2 && m_data.index() <= 4; }
    std::size_t typeIndex() const { return m_data.index(); }
    /// "int", "google.protobuf.Timestamp" ...
    std::string typeName() const;

    /// Of unknown type until it is looked at (x-kubernetes-int-or-string), so that the server compiles rules that do
    /// not fit it.
    bool isDynamic = false;

private:
    Data m_data;
};

/// False for values that the server does not even compile a comparison of, because their types differ. Numbers of
/// different types are compared only by their order.
bool canBeEqual(const Value &a, const Value &b);
/// Equal as CEL has it: numbers of different types by what they mean, other types never.
bool isEqual(const Value &a, const Value &b);
/// The order of two values; nothing where they have none (NaN too).
std::optional<std::partial_ordering> ordered(const Value &a, const Value &b);

struct List {
    enum class Kind : std::uint8_t { Plain, Set, Map };
    std::vector<Value> items{};
    Kind kind = Kind::Plain;         ///< x-kubernetes-list-type: the order of sets and maps does not matter
    std::vector<std::string> keys{}; ///< of Map
};

/// Keys are texts, booleans or numbers; of numbers those that are equal are one key.
struct KeyLess {
    using is_transparent = void;
    bool operator()(const Value &a, const Value &b) const;
    bool operator()(const Value &a, std::string_view b) const;
    bool operator()(std::string_view a, const Value &b) const;
};

struct Map {
    std::map<Value, Value, KeyLess> entries{};
    /// Of an object with fields of its own: their names as rules write them, with absent ones; null for maps.
    const std::vector<std::string> *fields = nullptr;
    /// Of an object: what no rule can select, but what counts when objects are compared.
    std::map<std::string, Value> hidden{};
};

/// Code points of a text.
std::size_t lengthOf(std::string_view text);

} // namespace slipway::cel
