// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bignumber.h"

#include <algorithm>
#include <bit>

namespace slipway
{

BigNumber::BigNumber(std::uint32_t small)
{
    if (small != 0)
        m_limbs.push_back(small);
}

BigNumber::BigNumber(std::vector<std::uint32_t> limbs) : m_limbs(std::move(limbs))
{
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
}

BigNumber BigNumber::fromBytes(std::string_view bigEndian)
{
    std::vector<std::uint32_t> limbs((bigEndian.size() + 3) / 4);
    for (std::size_t i = 0; i < bigEndian.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bigEndian[bigEndian.size() - 1 - i]);
        limbs[i / 4] |= std::uint32_t{byte} << (i % 4 * 8);
    }
    return BigNumber(std::move(limbs));
}

BigNumber BigNumber::fromHex(std::string_view digits)
{
    std::vector<std::uint32_t> limbs((digits.size() + 7) / 8);
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const char digit = digits[digits.size() - 1 - i];
        const int value = digit <= '9' ? digit - '0' : digit - 'a' + 10;
        limbs[i / 8] |= static_cast<std::uint32_t>(value) << (i % 8 * 4);
    }
    return BigNumber(std::move(limbs));
}

std::size_t BigNumber::bits() const
{
    return m_limbs.empty() ? 0 : m_limbs.size() * 32 - static_cast<std::size_t>(std::countl_zero(m_limbs.back()));
}

bool BigNumber::bit(std::size_t index) const
{
    return limb(index / 32) >> (index % 32) & 1U;
}

bool BigNumber::operator<(const BigNumber &other) const
{
    if (m_limbs.size() != other.m_limbs.size())
        return m_limbs.size() < other.m_limbs.size();
    return std::lexicographical_compare(m_limbs.rbegin(), m_limbs.rend(), other.m_limbs.rbegin(), other.m_limbs.rend());
}

BigNumber BigNumber::operator*(const BigNumber &other) const
{
    std::vector<std::uint32_t> limbs(m_limbs.size() + other.m_limbs.size());
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < other.m_limbs.size(); ++j) {
            carry += limbs[i + j] + std::uint64_t{m_limbs[i]} * other.m_limbs[j];
            limbs[i + j] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        limbs[i + other.m_limbs.size()] = static_cast<std::uint32_t>(carry);
    }
    return BigNumber(std::move(limbs));
}

void BigNumber::subtract(const BigNumber &other)
{
    std::int64_t borrow = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        const std::int64_t left = std::int64_t{m_limbs[i]} - other.limb(i) + borrow;
        m_limbs[i] = static_cast<std::uint32_t>(left);
        borrow = left >> 32;
    }
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
}

BigNumber BigNumber::operator-(const BigNumber &other) const
{
    BigNumber result = *this;
    result.subtract(other);
    return result;
}

BigNumber BigNumber::operator%(const BigNumber &modulus) const
{
    BigNumber rest;
    for (std::size_t i = bits(); i-- > 0;) {
        std::uint32_t carry = bit(i) ? 1 : 0;
        for (std::uint32_t &limb : rest.m_limbs) {
            const std::uint32_t high = limb >> 31;
            limb = limb << 1 | carry;
            carry = high;
        }
        if (carry != 0)
            rest.m_limbs.push_back(carry);
        if (!(rest < modulus))
            rest.subtract(modulus);
    }
    return rest;
}

ModularNumbers::ModularNumbers(BigNumber modulus) : m_modulus(std::move(modulus)), m_size(m_modulus.limbs())
{
    // Each step doubles the number of right bits.
    std::uint32_t inverse = 1;
    for (int i = 0; i < 5; ++i)
        inverse *= 2 - m_modulus.limb(0) * inverse;
    m_inverse = 0 - inverse;
    std::vector<std::uint32_t> power(2 * m_size + 1);
    power.back() = 1;
    m_square = (BigNumber(std::move(power)) % m_modulus).m_limbs;
    m_square.resize(m_size);
}

ModularNumbers::Residue ModularNumbers::enter(const BigNumber &number) const
{
    Residue residue = (number < m_modulus ? number : number % m_modulus).m_limbs;
    residue.resize(m_size);
    return product(residue, m_square);
}

BigNumber ModularNumbers::leave(const Residue &residue) const
{
    Residue one(m_size);
    one[0] = 1;
    return BigNumber(product(residue, one));
}

ModularNumbers::Residue ModularNumbers::sum(const Residue &a, const Residue &b) const
{
    Residue result(m_size);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < m_size; ++i) {
        carry += std::uint64_t{a[i]} + b[i];
        result[i] = static_cast<std::uint32_t>(carry);
        carry >>= 32;
    }
    // Without the borrow of this the sum was too large.
    Residue reduced(m_size);
    std::int64_t borrow = 0;
    for (std::size_t i = 0; i < m_size; ++i) {
        const std::int64_t left = std::int64_t{result[i]} - m_modulus.limb(i) + borrow;
        reduced[i] = static_cast<std::uint32_t>(left);
        borrow = left >> 32;
    }
    return static_cast<std::int64_t>(carry) + borrow >= 0 ? reduced : result;
}

ModularNumbers::Residue ModularNumbers::difference(const Residue &a, const Residue &b) const
{
    Residue result(m_size);
    std::int64_t borrow = 0;
    for (std::size_t i = 0; i < m_size; ++i) {
        const std::int64_t left = std::int64_t{a[i]} - b[i] + borrow;
        result[i] = static_cast<std::uint32_t>(left);
        borrow = left >> 32;
    }
    std::uint64_t carry = 0;
    for (std::size_t i = 0; borrow < 0 && i < m_size; ++i) {
        carry += std::uint64_t{result[i]} + m_modulus.limb(i);
        result[i] = static_cast<std::uint32_t>(carry);
        carry >>= 32;
    }
    return result;
}

ModularNumbers::Residue ModularNumbers::product(const Residue &a, const Residue &b) const
{
    std::vector<std::uint32_t> wide(m_size + 2);
    for (std::size_t i = 0; i < m_size; ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < m_size; ++j) {
            carry += wide[j] + std::uint64_t{a[i]} * b[j];
            wide[j] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        carry += wide[m_size];
        wide[m_size] = static_cast<std::uint32_t>(carry);
        wide[m_size + 1] = static_cast<std::uint32_t>(carry >> 32);
        // What is added makes the lowest limb 0, which is then dropped.
        const std::uint32_t factor = wide[0] * m_inverse;
        carry = (wide[0] + std::uint64_t{factor} * m_modulus.limb(0)) >> 32;
        for (std::size_t j = 1; j < m_size; ++j) {
            carry += wide[j] + std::uint64_t{factor} * m_modulus.limb(j);
            wide[j - 1] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        carry += wide[m_size];
        wide[m_size - 1] = static_cast<std::uint32_t>(carry);
        wide[m_size] = wide[m_size + 1] + static_cast<std::uint32_t>(carry >> 32);
    }
    wide.resize(m_size + 1);
    BigNumber result(std::move(wide));
    if (!(result < m_modulus))
        result.subtract(m_modulus);
    result.m_limbs.resize(m_size);
    return std::move(result.m_limbs);
}

ModularNumbers::Residue ModularNumbers::power(const Residue &base, const BigNumber &exponent) const
{
    Residue result = enter(BigNumber(1));
    for (std::size_t i = exponent.bits(); i-- > 0;) {
        result = product(result, result);
        if (exponent.bit(i))
            result = product(result, base);
    }
    return result;
}

} // namespace slipway
