// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace slipway::sim
{

/// The simulator's only source of chance (splitmix64): the same seed gives the same numbers on every machine.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    /// 0 to n-1; n must not be 0.
    std::uint64_t below(std::uint64_t n) { return next() % n; }
    /// 0 to 1, 1 excluded.
    double fraction() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }
    std::string letters(std::size_t count, const char *alphabet, std::size_t size)
    {
        std::string text;
        while (text.size() < count)
            text += alphabet[below(size)];
        return text;
    }
    /// Five characters as the API server appends them to generated names.
    std::string nameSuffix() { return letters(5, "bcdfghjklmnpqrstvwxz2456789", 27); }
    std::string uid()
    {
        const auto hex = [this](std::size_t n) { return letters(n, "0123456789abcdef", 16); };
        const std::string a = hex(8), b = hex(4), c = hex(3), d = hex(3), e = hex(12);
        return a + '-' + b + "-4" + c + "-a" + d + '-' + e;
    }

private:
    std::uint64_t m_state;
};

} // namespace slipway::sim
