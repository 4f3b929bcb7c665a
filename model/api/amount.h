// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace slipway
{

/// A quantity (CPU, memory ...) as an exact number of billionths, which is the server's own resolution: smaller parts
/// count as one more. Numbers beyond 10^26 count as that.
class Amount
{
public:
    __extension__ using Nano = __int128;

    Amount() = default;
    /// Nothing for text that is no quantity.
    static std::optional<Amount> parse(std::string_view text);

    bool isNegative() const { return m_nano < 0; }
    bool isZero() const { return m_nano == 0; }
    /// Without a fraction after rounding up to thousandths, which is what the server keeps of resources.
    bool isWhole() const { return toMilli(m_nano) % 1000 == 0; }
    /// Whole units, rounded up.
    Nano value() const;
    bool operator==(const Amount &other) const { return m_nano == other.m_nano; }
    auto operator<=>(const Amount &other) const { return m_nano <=> other.m_nano; }
    Amount operator+(const Amount &other) const;
    Amount operator-(const Amount &other) const;
    Nano nano() const { return m_nano; }

    /// In the form that the server would print: 1000m is 1, 1024Ki is 1Mi.
    std::string canonical() const;

private:
    enum class Family : std::uint8_t { Decimal, Binary, Exponent };
    static Nano toMilli(Nano nano);
    Nano m_nano = 0;
    Family m_family = Family::Decimal;
};

} // namespace slipway
